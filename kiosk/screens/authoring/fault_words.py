"""What is wrong with a guide, in the language of the screen.

`guides check` says it in English to who writes files. Here each of its sentences that can come of
writing on the screen is known by its shape, and said to a librarian; of the others is said where.
"""

import re

from PySide6.QtCore import QCoreApplication

from kiosk.guides.model import Problem

translate = QCoreApplication.translate


def QT_TRANSLATE_NOOP(context: str, words: str) -> str:
    """The words as they are; Qt's tool collects them from the source."""
    del context
    return words


# The shape of a sentence, and what is said instead.
_KNOWN: tuple[tuple[str, str], ...] = (
    (
        "there are no words here|the words are missing",
        QT_TRANSLATE_NOOP("Authoring", "Words are missing here."),
    ),
    ("step needs these words", QT_TRANSLATE_NOOP("Authoring", "Words are missing here.")),
    (
        "''? is no step of this guide",
        QT_TRANSLATE_NOOP("Authoring", "Nobody has said where this leads."),
    ),
    (
        "is no step of this guide",
        QT_TRANSLATE_NOOP("Authoring", "This leads to a step that is not there."),
    ),
    (
        "this is a dead end",
        QT_TRANSLATE_NOOP("Authoring", "This is a dead end: say which step comes next."),
    ),
    (
        "at least two choices",
        QT_TRANSLATE_NOOP("Authoring", "A question has at least two answers."),
    ),
    (
        "choices do not fit",
        QT_TRANSLATE_NOOP("Authoring", "So many answers do not fit on a screen."),
    ),
    (
        "goes on by its choices",
        QT_TRANSLATE_NOOP("Authoring", "A question goes on by its answers alone."),
    ),
    (
        "nothing comes after it",
        QT_TRANSLATE_NOOP("Authoring", "A proof is an end: nothing comes after it."),
    ),
    ("no choice leads to step", QT_TRANSLATE_NOOP("Authoring", "No step leads here.")),
    (
        "one goes round for ever",
        QT_TRANSLATE_NOOP("Authoring", "One goes round here for ever: let a way lead out."),
    ),
    (
        "comes to a proof",
        QT_TRANSLATE_NOOP(
            "Authoring", "No way through the guide comes to a proof that it is done."
        ),
    ),
    (
        "first step is the readiness",
        QT_TRANSLATE_NOOP("Authoring", "The first step must be “Have you what it takes?”."),
    ),
    (
        "not a plain https address|https address of the official page",
        QT_TRANSLATE_NOOP("Authoring", "This is no address of a site. It begins with https://"),
    ),
    (
        "is not an address of",
        QT_TRANSLATE_NOOP(
            "Authoring", "This address is on none of the official sites of the guide."
        ),
    ),
    (
        "name at least one official domain",
        QT_TRANSLATE_NOOP("Authoring", "Name at least one official site, such as caf.fr."),
    ),
    (
        "is not a domain",
        QT_TRANSLATE_NOOP("Authoring", "This is no name of a site. Write it as caf.fr."),
    ),
    (
        "a whole number from|of at (least|most)",
        QT_TRANSLATE_NOOP("Authoring", "This number is too small or too large."),
    ),
    (
        "the review comes after",
        QT_TRANSLATE_NOOP(
            "Authoring", "The facts must be checked again after the day they were checked."
        ),
    ),
    (
        "so many questions make",
        QT_TRANSLATE_NOOP(
            "Authoring", "There are too many questions for a code to continue later. Ask fewer."
        ),
    ),
    ("a guide has from 1 to", QT_TRANSLATE_NOOP("Authoring", "A guide has 60 steps at most.")),
    (
        "there is no file pictures/|cannot be shown",
        QT_TRANSLATE_NOOP("Authoring", "The picture is not there. Choose it again."),
    ),
    (
        "belong to nothing in guide.toml",
        QT_TRANSLATE_NOOP("Authoring", "The file has words that belong to no step."),
    ),
    ("the file is missing", QT_TRANSLATE_NOOP("Authoring", "A file is missing.")),
    (
        "this is not TOML",
        QT_TRANSLATE_NOOP(
            "Authoring", "The file cannot be read: somebody has written it in a wrong way."
        ),
    ),
    ("this key is missing", QT_TRANSLATE_NOOP("Authoring", "Something is missing in the file.")),
    (
        "this key is not known",
        QT_TRANSLATE_NOOP(
            "Authoring", "The file says something that nobody knows. Is it a slip in a word?"
        ),
    ),
)


def fault_words(problem: Problem) -> str:
    """What is wrong, without the place."""
    for shape, said in _KNOWN:
        if re.search(shape, problem.sentence):
            return translate("Authoring", said)
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
