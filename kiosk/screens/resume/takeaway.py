"""The ticket of a walk that is to be continued: its code, and the square that scanners read."""

from PySide6.QtCore import QCoreApplication

from kiosk.devices.ticket import Line, Ticket, Weight
from kiosk.guides.resume import code_of, grouped, qr_text
from kiosk.guides.walk import Walk
from kiosk.language.languages import Language


def ticket(walk: Walk, language: Language) -> Ticket:
    """What is printed. No name is on it: paper is lost."""
    words, code = walk.guide.words_in(language), code_of(walk)
    said = QCoreApplication.translate(
        "Takeaway", "On your return, touch “Resume my procedure”. You come back to the step “%1”."
    )
    return Ticket(
        above=(
            Line(
                QCoreApplication.translate("Takeaway", "Your code to continue later"), Weight.TITLE
            ),
            Line(words.title, Weight.BOLD),
        ),
        square=qr_text(code),
        below=(
            Line(grouped(code), Weight.CODE),
            Line(
                QCoreApplication.translate(
                    "Takeaway", "Show this square to the reader of the kiosk, or type the code."
                )
            ),
            Line(said.replace("%1", words.steps[walk.step.id].short)),
            Line(
                QCoreApplication.translate(
                    "Takeaway", "It works on every Pas à Pas kiosk, and holds nothing about you."
                )
            ),
        ),
        right_to_left=language.right_to_left,
    )
