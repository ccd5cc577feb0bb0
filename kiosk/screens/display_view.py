"""What the person asked of the screen: language, size of letters, contrast, height."""

from collections.abc import Sequence

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.language.languages import REFERENCE, Language

QML_IMPORT_NAME = "kiosk.screens"
QML_IMPORT_MAJOR_VERSION = 1

SIZES = (1.0, 1.25, 1.5, 1.75, 2.0)


@QmlElement
class DisplayView(QObject):
    """Holds the choices; what follows from them is the theme's.

    Signals:
        changed: any choice is another.
        languageChosen: the language is another; comes before `changed`.
    """

    changed = Signal()
    languageChosen = Signal()

    def __init__(self, languages: Sequence[Language], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._languages = tuple(languages)
        self._spoken = self._languages[0]
        self._size = SIZES[0]
        self._contrast = False
        self._lowered = False
        self._french = False
        self._listened = False

    @property
    def spoken(self) -> Language:
        """The language of the screen."""
        return self._spoken

    @property
    def beside(self) -> Language | None:
        """The language shown beside it, if any."""
        return REFERENCE if self._french and self._spoken is not REFERENCE else None

    @property
    def untouched(self) -> bool:
        """Whether nothing was asked of the screen yet."""
        return (
            self._spoken is self._languages[0]
            and self._size == SIZES[0]
            and not (self._contrast or self._lowered or self._french or self._listened)
        )

    @Property(str, notify=changed)
    def language(self) -> str:
        """The code of the language: "fr"."""
        return str(self._spoken)

    @Property(bool, notify=changed)
    def rightToLeft(self) -> bool:
        """Whether the language is written from the right."""
        return self._spoken.right_to_left

    @Property(list, constant=True)
    def languages(self) -> list[dict[str, str]]:
        """The languages offered: code, and name as its speakers write it."""
        return [{"code": str(each), "name": each.own_name} for each in self._languages]

    @Property(list, constant=True)
    def sizes(self) -> list[float]:
        """The sizes of letters offered, 1 is the normal one."""
        return list(SIZES)

    @Property(float, notify=changed)
    def size(self) -> float:
        """How many times the normal size letters have."""
        return self._size

    @Property(bool, notify=changed)
    def contrast(self) -> bool:
        """Whether contrast is high."""
        return self._contrast

    @Property(bool, notify=changed)
    def lowered(self) -> bool:
        """Whether all controls are in the lower part."""
        return self._lowered

    @Property(bool, notify=changed)
    def frenchBeside(self) -> bool:
        """Whether French words stand beside those of the language."""
        return self.beside is not None

    @Property(bool, notify=changed)
    def listened(self) -> bool:
        """Whether the screen was read aloud."""
        return self._listened

    def set_listened(self) -> None:
        """The screen is read aloud."""
        if not self._listened:
            self._listened = True
            self.changed.emit()

    def reset(self) -> None:
        """As for somebody who just came, but for the language."""
        self._size, self._contrast, self._lowered, self._french = SIZES[0], False, False, False
        self._listened = False
        self.languageChosen.emit()
        self.changed.emit()

    def begin(self, language: Language, size: float, *, contrast: bool) -> None:
        """As for somebody who just came and chose these, at once: what stays is not drawn anew."""
        self._size, self._contrast, self._lowered, self._french = size, contrast, False, False
        self._listened = False
        if language is not self._spoken:
            self._spoken = language
            self.languageChosen.emit()
        self.changed.emit()

    @Slot(str)
    def chooseLanguage(self, code: str) -> None:
        """Speak that language from now on."""
        if (language := Language(code)) is not self._spoken:
            self._spoken = language
            self.languageChosen.emit()
            self.changed.emit()

    @Slot(float)
    def chooseSize(self, size: float) -> None:
        """Letters of that size from now on, between 1 and 2."""
        self._size = min(max(size, SIZES[0]), SIZES[-1])
        self.changed.emit()

    @Slot()
    def toggleContrast(self) -> None:
        """High contrast on or off."""
        self._contrast = not self._contrast
        self.changed.emit()

    @Slot()
    def toggleLowered(self) -> None:
        """All controls in the lower part, or where they were."""
        self._lowered = not self._lowered
        self.changed.emit()

    @Slot()
    def toggleFrench(self) -> None:
        """French beside the language on or off."""
        self._french = not self._french
        self.languageChosen.emit()
        self.changed.emit()
