"""Amounts of money, as each language writes them."""

from kiosk.language.languages import Language

_CENTS = 100


def euros(cents: int, language: Language) -> str:
    """ "0,60 €", or "€0.60" in English; the sign stands where the language has it.

    After the Unicode CLDR's patterns of currencies. In Arabic, digits are those that the rest of
    the kiosk writes, and the amount reads from left to right within its line.
    """
    amount = f"{cents // _CENTS}{{}}{cents % _CENTS:02d}"
    if language is Language.EN:
        return f"€{amount.format('.')}"
    if language is Language.AR:
        return f"\N{LEFT-TO-RIGHT ISOLATE}{amount.format('.')} €\N{POP DIRECTIONAL ISOLATE}"
    return f"{amount.format(',')}\N{NO-BREAK SPACE}€"
