"""Lists of guides: by theme, and those of one theme."""

from collections.abc import Sequence

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.guides.model import Guide, Theme
from kiosk.screens.display_view import DisplayView
from kiosk.screens.guides.theme_names import THEME_ICONS, theme_name

QML_IMPORT_NAME = "kiosk.screens.guides"
QML_IMPORT_MAJOR_VERSION = 1


def guide_row(guide: Guide, display: DisplayView) -> dict[str, object]:
    """What a list shows of a guide: id, title, summary, icon, minutes."""
    words = guide.words_in(display.spoken)
    return {
        "id": guide.id,
        "title": words.title,
        "summary": words.summary,
        "icon": guide.icon,
        "minutes": guide.minutes,
    }


@QmlElement
class ThemesView(QObject):
    """The themes that have a guide.

    Signals:
        changed: the words are in another language.
        themeAsked: the code of the theme taken.
        searchAsked: the person would rather type.
    """

    changed = Signal()
    themeAsked = Signal(str)
    searchAsked = Signal()

    def __init__(self, display: DisplayView, guides: Sequence[Guide]) -> None:
        super().__init__()
        self._display = display
        self._guides = tuple(guides)
        display.languageChosen.connect(self.changed)

    @Property(list, notify=changed)
    def themes(self) -> list[dict[str, object]]:
        """Each theme: code, name, icon, and the titles of some of its guides."""
        rows: list[dict[str, object]] = []
        for theme in Theme:
            titles = [
                guide.words_in(self._display.spoken).title
                for guide in self._guides
                if guide.theme is theme
            ]
            if titles:
                rows.append(
                    {
                        "code": str(theme),
                        "name": theme_name(theme),
                        "icon": THEME_ICONS[theme],
                        "count": len(titles),
                    }
                )
        return rows


@QmlElement
class GuidesView(QObject):
    """The guides of one theme.

    Signals:
        changed: the words are in another language.
        guideAsked: the id of the guide taken.
    """

    changed = Signal()
    guideAsked = Signal(str)

    def __init__(self, display: DisplayView, theme: Theme, guides: Sequence[Guide]) -> None:
        super().__init__()
        self._display = display
        self._theme = theme
        self._guides = tuple(guide for guide in guides if guide.theme is theme)
        display.languageChosen.connect(self.changed)

    @Property(str, notify=changed)
    def theme(self) -> str:
        """The name of the theme."""
        return theme_name(self._theme)

    @Property(list, notify=changed)
    def guides(self) -> list[dict[str, object]]:
        """The rows of the list."""
        return [guide_row(guide, self._display) for guide in self._guides]

    @Slot(str)
    def openGuide(self, guide_id: str) -> None:
        """Take a guide."""
        self.guideAsked.emit(guide_id)
