"""The size of the screen, found with a ruler: no one knows it, and everybody has a ruler."""

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.screens.display_view import DisplayView

QML_IMPORT_NAME = "kiosk.screens.staff"
QML_IMPORT_MAJOR_VERSION = 1

_LEAST, _MOST = 30, 2_000  # millimetres of a line on a screen


@QmlElement
class RulerView(QObject):
    """Holds how long the line on the screen is, in millimetres.

    Signals:
        changed: the length, or why it was not kept.
        measured: the line has so many pixels, and so many millimetres.
    """

    changed = Signal()
    measured = Signal(float, int)

    def __init__(self, display: DisplayView) -> None:
        super().__init__()
        self._pixels = 0.0
        self._mm = 0
        self._refusal = ""
        display.languageChosen.connect(self.changed)

    @Property(int, notify=changed)
    def mm(self) -> int:
        """How long the line is said to be."""
        return self._mm

    @Property(str, notify=changed)
    def refusal(self) -> str:
        """Why it was not kept, or nothing."""
        return self._refusal

    @Slot(float, float)
    def draw(self, pixels: float, pixels_per_mm: float) -> None:
        """The line has so many pixels; by the size set until now, they are so long."""
        if pixels > 0 and pixels != self._pixels:
            self._pixels = pixels
            self._mm = round(pixels / pixels_per_mm)
            self.changed.emit()

    @Slot(int)
    def add(self, mm: int) -> None:
        """It is longer than that, by so much."""
        self._mm = min(max(self._mm + mm, _LEAST), _MOST)
        self._refusal = ""
        self.changed.emit()

    @Slot()
    def give(self) -> None:
        """That is its length."""
        self.measured.emit(self._pixels, self._mm)

    def refuse(self, refusal: str) -> None:
        """Say why it was not kept."""
        self._refusal = refusal
        self.changed.emit()
