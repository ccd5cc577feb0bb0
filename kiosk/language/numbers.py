"""Numbers with a part after the point, as each language writes them."""

from kiosk.language.languages import Language

_WITH_A_POINT = (Language.EN, Language.AR)


def decimal(value: float, language: Language, *, places: int = 1) -> str:
    """ "54,6", or "54.6" in English and in Arabic; "50" where nothing follows.

    Digits are 0 to 9 in every language, as on the rest of the kiosk.
    """
    written = f"{value:.{places}f}"
    if "." in written:
        written = written.rstrip("0").rstrip(".")
    return written if language in _WITH_A_POINT else written.replace(".", ",")
