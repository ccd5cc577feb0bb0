"""Advice on one text, in the language of the screen."""

from PySide6.QtCore import QCoreApplication

from kiosk.guides.editing.counsel import Hint, Kind

translate = QCoreApplication.translate


def hint_words(hint: Hint) -> str:
    """What could be said more plainly, and how."""
    said = _said(hint)
    return (
        said.replace("%1", hint.words).replace("%2", hint.instead).replace("%3", str(hint.number))
    )


def replacements(hint: Hint) -> list[str]:
    """What can be put in the place of the words meant, the likeliest first."""
    if hint.kind in {Kind.SPELLING, Kind.SPACE} and hint.instead:
        return [hint.instead, *hint.others]
    return []


def _said(hint: Hint) -> str:
    if hint.kind is Kind.LONG and hint.instead:
        return translate(
            "Authoring", "The sentence “%1…” has %3 words. Cut it in two before “%2”."
        )
    if hint.kind is Kind.SPACE and hint.instead:
        return translate("Authoring", "In French a space stands before this sign: “%1” is “%2”.")
    return _simple(hint.kind)


def _simple(kind: Kind) -> str:
    said = {
        Kind.LONG: translate("Authoring", "The sentence “%1…” has %3 words. Make two of it."),
        Kind.RATHER_LONG: translate(
            "Authoring", "The sentence “%1…” has %3 words. Twelve are read more easily."
        ),
        Kind.JARGON: translate("Authoring", "“%1” is a word of offices. Rather: “%2”."),
        Kind.AMOUNT: translate(
            "Authoring", "Amounts change. Say where the official figure stands."
        ),
        Kind.YEAR: translate(
            "Authoring", "A date with its year grows old. Say where the official date stands."
        ),
        Kind.BELITTLING: translate(
            "Authoring", "“%1” makes who does not manage feel small. Leave it out."
        ),
        Kind.SPELLING: translate("Authoring", "“%1”: did you mean “%2”?"),
        Kind.UNKNOWN: translate("Authoring", "“%1” is in no list of words. Is it right?"),
        Kind.TWICE: translate("Authoring", "“%1” stands there twice."),
        Kind.SPACE: translate("Authoring", "There are too many spaces: “%1”."),
        Kind.TU: translate("Authoring", "“%1”: one says “vous” here."),
        Kind.ABBREVIATION: translate("Authoring", "“%1”: write the full name the first time."),
    }
    return said[kind]
