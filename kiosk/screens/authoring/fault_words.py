"""What is wrong with a guide, in the language of the screen.

`guides check` says it in English to who writes files. Here each of its sentences that can come of
writing on the screen is known by its shape, and said to a librarian; of the others is said where.
"""

import re
from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from kiosk.guides.model import Problem

translate = QCoreApplication.translate

_Said = tuple[re.Pattern[str], Callable[[], str]]


def _known() -> tuple[_Said, ...]:
    """Each shape of a sentence, and what is said instead; %1 is what it names."""
    return (
        (
            re.compile("there are no words here|the words are missing"),
            lambda: translate("Authoring", "Words are missing here."),
        ),
        (
            re.compile("step needs these words"),
            lambda: translate("Authoring", "Words are missing here."),
        ),
        (
            re.compile("''? is no step of this guide"),
            lambda: translate("Authoring", "Nobody has said where this leads."),
        ),
        (
            re.compile("is no step of this guide"),
            lambda: translate("Authoring", "This leads to a step that is not there."),
        ),
        (
            re.compile("this is a dead end"),
            lambda: translate("Authoring", "This is a dead end: say which step comes next."),
        ),
        (
            re.compile("at least two choices"),
            lambda: translate("Authoring", "A question has at least two answers."),
        ),
        (
            re.compile("choices do not fit"),
            lambda: translate("Authoring", "So many answers do not fit on a screen."),
        ),
        (
            re.compile("goes on by its choices"),
            lambda: translate("Authoring", "A question goes on by its answers alone."),
        ),
        (
            re.compile("nothing comes after it"),
            lambda: translate("Authoring", "A proof is an end: nothing comes after it."),
        ),
        (
            re.compile("no choice leads to step"),
            lambda: translate("Authoring", "No step leads here."),
        ),
        (
            re.compile("one goes round for ever"),
            lambda: translate("Authoring", "One goes round here for ever: let a way lead out."),
        ),
        (
            re.compile("comes to a proof"),
            lambda: translate(
                "Authoring", "No way through the guide comes to a proof that it is done."
            ),
        ),
        (
            re.compile("first step is the readiness"),
            lambda: translate("Authoring", "The first step must be “Have you what it takes?”."),
        ),
        (
            re.compile("not a plain https address|https address of the official page"),
            lambda: translate(
                "Authoring", "This is no address of a site. It begins with https://"
            ),
        ),
        (
            re.compile("is not an address of"),
            lambda: translate(
                "Authoring", "This address is on none of the official sites of the guide."
            ),
        ),
        (
            re.compile("name at least one official domain"),
            lambda: translate("Authoring", "Name at least one official site, such as caf.fr."),
        ),
        (
            re.compile("is not a domain"),
            lambda: translate("Authoring", "This is no name of a site. Write it as caf.fr."),
        ),
        (
            re.compile("a whole number from|of at (least|most)"),
            lambda: translate("Authoring", "This number is too small or too large."),
        ),
        (
            re.compile("the review comes after"),
            lambda: translate(
                "Authoring", "The facts must be checked again after the day they were checked."
            ),
        ),
        (
            re.compile("so many questions make"),
            lambda: translate(
                "Authoring",
                "There are too many questions for a code to continue later. Ask fewer.",
            ),
        ),
        (
            re.compile("a guide has from 1 to"),
            lambda: translate("Authoring", "A guide has 60 steps at most."),
        ),
        (
            re.compile("there is no file pictures/|cannot be shown"),
            lambda: translate("Authoring", "The picture is not there. Choose it again."),
        ),
        (
            re.compile("belong to nothing in guide.toml"),
            lambda: translate("Authoring", "The file has words that belong to no step."),
        ),
        (re.compile("the file is missing"), lambda: translate("Authoring", "A file is missing.")),
        (
            re.compile("this is not TOML"),
            lambda: translate(
                "Authoring", "The file cannot be read: somebody has written it in a wrong way."
            ),
        ),
        (
            re.compile("this key is missing"),
            lambda: translate("Authoring", "Something is missing in the file."),
        ),
        (
            re.compile("this key is not known"),
            lambda: translate(
                "Authoring", "The file says something that nobody knows. Is it a slip in a word?"
            ),
        ),
    )


def fault_words(problem: Problem) -> str:
    """What is wrong, without the place."""
    for shape, said in _known():
        if shape.search(problem.sentence):
            return said()
    return translate(
        "Authoring", "Something is wrong with the file. “pas-a-pas guides check” says what."
    )


def fault_with_place(problem: Problem) -> str:
    """What is wrong, and where: the file, and the place in it."""
    place = ", ".join(filter(None, (problem.file, problem.key)))
    return (
        translate("Authoring", "%1 (%2)", "what is wrong, where")
        .replace("%1", fault_words(problem))
        .replace("%2", place)
    )
