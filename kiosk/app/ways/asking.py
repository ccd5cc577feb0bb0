"""One value of a guide that is written: chosen among several, or typed on one line."""

from collections.abc import Callable, Sequence
from collections.abc import Set as AbstractSet

from kiosk.app.ways.ground import Ground
from kiosk.guides.model import Guide
from kiosk.screens.authoring.icons_view import IconsView
from kiosk.screens.authoring.manuscript import Manuscript
from kiosk.screens.staff.choice_view import ChoiceView, Option
from kiosk.screens.staff.edit_view import EditView

Change = Callable[[str], Guide]


class Asking:
    """Opens a page that asks for a value; a change of the manuscript is what comes of it."""

    def __init__(self, ground: Ground, manuscript: Manuscript) -> None:
        self._ground = ground
        self._manuscript = manuscript

    def one(
        self,
        title: Callable[[], str],
        options: Sequence[tuple[str, str]],
        chosen: Callable[[], AbstractSet[str]],
        change: Change,
    ) -> None:
        """One of several values, each with its words; then back."""
        self._choose(title, options, chosen, change, then=self._ground.navigation.back)

    def several(
        self,
        title: Callable[[], str],
        options: Sequence[tuple[str, str]],
        chosen: Callable[[], AbstractSet[str]],
        change: Change,
    ) -> None:
        """As many of the values as one wants."""
        self._choose(title, options, chosen, change)

    def drawn(self, title: Callable[[], str], chosen: str, change: Change) -> None:
        """A drawing, pressed among those there are; then back."""
        view = IconsView(self._ground.display, title, chosen)
        view.taken.connect(self._kept(change))
        self._ground.open("authoring/IconsScreen.qml", view)

    def typed(self, label: Callable[[], str], words: str, change: Change) -> None:
        """A value that is typed; then back."""
        view = EditView(self._ground.display, label, words)
        view.given.connect(self._kept(change))
        self._ground.open("staff/EditScreen.qml", view)

    def _kept(self, change: Change) -> Callable[[str], None]:
        def take(value: str) -> None:
            self._manuscript.to(change(value))
            self._ground.navigation.back()

        return take

    def _choose(
        self,
        title: Callable[[], str],
        options: Sequence[tuple[str, str]],
        chosen: Callable[[], AbstractSet[str]],
        change: Change,
        *,
        then: Callable[[], None] | None = None,
    ) -> None:
        def rows() -> list[Option]:
            now = chosen()
            return [Option(name, words, name in now) for name, words in options]

        def take(name: str) -> None:
            self._manuscript.to(change(name))
            view.refuse("")
            if then:
                then()

        view = ChoiceView(self._ground.display, title, rows, several=then is None)
        view.taken.connect(take)
        self._ground.open("staff/ChoiceScreen.qml", view)
