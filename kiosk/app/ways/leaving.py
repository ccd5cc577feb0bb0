"""Out: what is asked before the end, and what the next process says of it."""

from collections.abc import Callable, Sequence

from kiosk.app.messages import After, Trace
from kiosk.app.ways.ground import Ground
from kiosk.app.ways.walking import WalkingWay
from kiosk.screens.finish.finish_view import FinishedView, FinishView
from kiosk.screens.navigation import Page


class LeavingWay:
    """Nothing is lost without a question, and nothing is said to be erased before it is.

    `code_made` gives the code of a booking made in this session, or nothing.
    """

    def __init__(self, ground: Ground, walking: WalkingWay, code_made: Callable[[], str]) -> None:
        self._ground = ground
        self._walking = walking
        self._code_made = code_made
        self._finished: FinishedView | None = None

    @property
    def saying_goodbye(self) -> bool:
        """Whether the screen still says what was erased of the session before."""
        return self._ground.navigation.page.view is self._finished

    def forget(self) -> None:
        """The goodbye has been read."""
        self._finished = None

    def ask_end(self) -> None:
        """End, but ask first where a walk would be lost, or a code."""
        ground, walk = self._ground, self._walking.at_stake
        if isinstance(ground.navigation.page.view, FinishView):
            return
        code = self._code_made()
        if walk is None and not code:
            ground.finish()
            return
        view = FinishView(code, walking=walk is not None)
        view.ended.connect(ground.finish)
        view.kept.connect(ground.navigation.back)
        if walk is not None:
            view.laterAsked.connect(lambda: self._walking.later(walk))
        ground.open("finish/FinishScreen.qml", view)

    def finished(self, after: After, time: str, traces: Sequence[Trace] = ()) -> None:
        """What the process that follows another one shows first."""
        if after in (After.START, After.LOCKED, After.ACCOMPANY, After.RENEWED):
            self._ground.home()
            return
        view = FinishedView(
            self._ground.display, str(after), time, [str(trace) for trace in traces]
        )
        view.closed.connect(self._ground.home)
        self._finished = view
        self._ground.navigation.restart(Page("finish/FinishedScreen.qml", view))

    def emptied(self, waiting: int) -> None:
        """So many documents of the resident before had not come out, and will not any more."""
        if self._finished and waiting:
            self._finished.set_unprinted()

    def gone(self, time: str) -> None:
        """The process before is gone, seen at that time of day."""
        if self._finished:
            self._finished.set_gone(time)
