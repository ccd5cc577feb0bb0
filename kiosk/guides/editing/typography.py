"""Signs as the guides write them, out of those that keys have: pure."""

from kiosk.language.languages import Language

_THIN = "\N{NO-BREAK SPACE}"
_PARTED = "?!:;"


def signs_for(before: str, typed: str, language: Language) -> str:
    """What is put behind `before` when that was typed: ' becomes ’, and " a quotation mark.

    In French a sign of two parts has a space before it, which nobody has to think of.
    """
    if typed == "'":
        return "’"
    if typed == '"':
        return _quote(before, language)
    if language is Language.FR and typed in _PARTED and before[-1:].isalnum():
        return typed if typed == ":" and before.endswith(("http", "https")) else f"{_THIN}{typed}"
    return typed


def _quote(before: str, language: Language) -> str:
    opening, closing = {
        Language.FR: (f"«{_THIN}", f"{_THIN}»"),
        Language.AR: ("«", "»"),
    }.get(language, ("“", "”"))
    return closing if before.count(opening[0]) > before.count(closing[-1]) else opening
