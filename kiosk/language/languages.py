"""The languages of the kiosk.

Adding one takes a member here, a file in `translations/`, and a text in the guides that have it.
"""

from enum import StrEnum


class Language(StrEnum):
    """A language, by its ISO 639-1 code."""

    FR = "fr"
    EN = "en"
    ES = "es"
    PT = "pt"
    AR = "ar"

    @property
    def own_name(self) -> str:
        """Its name as its speakers write it."""
        return _OWN_NAMES[self]

    @property
    def right_to_left(self) -> bool:
        """Whether it is written from the right."""
        return self is Language.AR


# The official sites are in French: every guide has French words, and the others lean on them.
REFERENCE = Language.FR

_OWN_NAMES = {
    Language.FR: "Français",
    Language.EN: "English",
    Language.ES: "Español",
    Language.PT: "Português",
    Language.AR: "العربية",
}
