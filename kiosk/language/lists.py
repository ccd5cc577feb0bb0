"""Several things named one after another, as each language writes them."""

from collections.abc import Iterable

from kiosk.language.languages import Language

_FROM_THE_RIGHT = "\N{RIGHT-TO-LEFT MARK}"


def listed(names: Iterable[str], language: Language) -> str:
    """ "Taxes, housing". In Arabic with its own comma, and from the right whatever comes first."""
    if language is not Language.AR:
        return ", ".join(names)
    joined = "\N{ARABIC COMMA} ".join(names)
    return f"{_FROM_THE_RIGHT}{joined}" if joined else ""
