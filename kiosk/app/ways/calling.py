"""To a mediator."""

from collections.abc import Callable

from kiosk.app.ways.ground import Ground
from kiosk.screens.call.call_view import CallView, DeskHours


class CallingWay:
    """Says where a mediator is, and what to tell them: `where` one is in a guide.

    `book` leads to a session for what one is in the middle of.
    """

    def __init__(self, ground: Ground, where: Callable[[], str], book: Callable[[], None]) -> None:
        self._ground = ground
        self._where = where
        self._book = book

    def call(self) -> None:
        """Where a mediator is; nothing when that is what is shown."""
        ground = self._ground
        if isinstance(ground.navigation.page.view, CallView):
            return
        around = ground.around
        notices = around.notices
        notices.load()
        view = CallView(
            ground.display,
            around.desk,
            around.desk_direction,
            self._where,
            bookable=ground.bookable(),
            hours=DeskHours(
                lambda: notices.opening(ground.display.spoken),
                lambda: notices.week(ground.display.spoken),
                notices.closed,
            ),
        )
        view.closed.connect(ground.navigation.back)
        view.bookAsked.connect(self._book)
        ground.open("call/CallScreen.qml", view)
