"""To a guide: by what it is about, or by typing."""

from collections.abc import Callable, Sequence

from kiosk.app.ways.ground import Ground
from kiosk.guides.model import Guide, Theme
from kiosk.screens.guides.guides_view import GuidesView, ThemesView
from kiosk.screens.search.search_view import SearchView


class FindingWay:
    """Ends at a guide, whose id is given to `open_guide`."""

    def __init__(self, ground: Ground, open_guide: Callable[[str], None]) -> None:
        self._ground = ground
        self._open_guide = open_guide

    def themes(self) -> None:
        """What it is about."""
        view = ThemesView(self._ground.display, self._ground.around.guides)
        view.themeAsked.connect(self.open_theme)
        view.searchAsked.connect(self.search)
        self._ground.open("guides/ThemesScreen.qml", view)

    def open_theme(self, code: str) -> None:
        """The guides of a theme."""
        view = GuidesView(self._ground.display, Theme(code), self._ground.around.guides)
        view.guideAsked.connect(self._open_guide)
        self._ground.open("guides/GuidesScreen.qml", view)

    def search(self) -> None:
        """Find a guide by typing."""
        view = SearchView(self._ground.display, self._find)
        view.guideAsked.connect(self._open_guide)
        view.themesAsked.connect(self.themes)
        self._ground.open("search/SearchScreen.qml", view)

    def _find(self, typed: str) -> Sequence[Guide]:
        return self._ground.around.find(typed, self._ground.display.spoken)
