"""To a mediator: where the desk is, and a call to come here, where it reaches anybody."""

import logging
from collections.abc import Callable
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from kiosk.app.ways.ground import Ground
from kiosk.screens.call.call_view import CallView, DeskHours
from kiosk.storage.troubles import StorageError

if TYPE_CHECKING:
    from kiosk.app.office import Office
    from kiosk.staff.where import Where

LOOK_MS = 1_000  # how soon an answer is seen

_log = logging.getLogger(__name__)


class CallingWay(QObject):
    """Says where a mediator is, and calls one: `where` one is in a guide, in words.

    `at` gives the same for the call; `book` leads to a session for what one is in the middle of;
    `tell` shows an answer on whatever page one is.
    """

    def __init__(  # noqa: PLR0913  what it stands on, and where it leads
        self,
        ground: Ground,
        where: Callable[[], str],
        book: Callable[[], None],
        *,
        at: "Callable[[], Where]",
        tell: Callable[[str], None],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._ground = ground
        self._where, self._at = where, at
        self._book, self._tell = book, tell
        self._office: Office | None = None
        self._call = self._said = self._dismissed = ""
        self._failed = False
        self._timer = QTimer(self)
        self._timer.setInterval(LOOK_MS)
        self._timer.timeout.connect(self.look)

    def open_office(self, office: "Office") -> None:
        """Calls can be made from now on, where they reach anybody."""
        self._office = office if office.calls_reach else None

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
        view.callAsked.connect(self.make)
        view.stopAsked.connect(self.stop)
        ground.open("call/CallScreen.qml", view)
        self._show()

    def make(self) -> None:
        """Call a mediator to this kiosk."""
        if self._office is None or self._call:
            return
        try:
            made = self._office.calls.make(self._office.post, self._at(), datetime.now(UTC))
        except StorageError as error:
            _log.warning("nobody was called: the storage is %s", error.trouble)
            self._failed = True
        else:
            self._call, self._failed = made.id, False
            self._timer.start()
        self._show()

    def stop(self) -> None:
        """Nobody need come any more; or the session is over."""
        self._timer.stop()
        call, self._call = self._call, ""
        self._said = self._dismissed = ""
        self._failed = False
        self._tell("")
        if call and self._office is not None:
            try:
                self._office.calls.end(call)
            except StorageError as error:
                _log.warning("a call goes on by itself: the storage is %s", error.trouble)
        self._show()

    def dismiss(self) -> None:
        """What was answered has been read."""
        self._dismissed = self._said
        self._tell("")

    def look(self) -> None:
        """See whether somebody has answered."""
        said, now = "", datetime.now(UTC)
        try:
            found = self._office.calls.find(self._call) if self._office and self._call else None
        except StorageError:
            return
        if found is not None:
            said = str(found.answer or ("nobody" if found.nobody_came(now) else ""))
        if said != self._said:
            self._said = said
            self._tell(said if said != self._dismissed else "")
            self._show()
            self._ground.moved()  # who reads an answer is there

    def _show(self) -> None:
        view = self._ground.navigation.page.view
        if isinstance(view, CallView):
            waiting = "waiting" if self._call else "offered" if self._office else ""
            view.set_state("failed" if self._failed else self._said or waiting)
