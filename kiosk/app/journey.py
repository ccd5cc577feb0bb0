"""One resident's way through the screens: the first screen, the end, and the ways between.

Views say what the person asked for; the ways (`kiosk/app/ways`) decide what comes of it. No rule
of a guide, of a code or of time is here, and nothing is stored: what is to be counted is handed
over at the end.
"""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QObject, Signal

from kiosk.app.messages import After, Reason, Trace
from kiosk.app.surroundings import Surroundings
from kiosk.app.tally import Tally
from kiosk.app.traces import Traces
from kiosk.app.ways.accompanying import AccompanyingWay
from kiosk.app.ways.calling import CallingWay
from kiosk.app.ways.finding import FindingWay
from kiosk.app.ways.ground import Ground
from kiosk.app.ways.leaving import LeavingWay
from kiosk.app.ways.opened import Opened
from kiosk.app.ways.resuming import ResumingWay
from kiosk.app.ways.walking import WalkingWay
from kiosk.screens.display_view import DisplayView
from kiosk.screens.frame_view import FrameView
from kiosk.screens.home.home_view import HomeView
from kiosk.screens.navigation import Navigation, Page
from kiosk.statistics.session import Event


class Journey(QObject):
    """From the first touch to the end.

    Signals:
        ended: the session is over, with its `Reason`.
        touched: the person moved on; somebody is there.
    """

    ended = Signal(Reason)
    touched = Signal()

    def __init__(
        self,
        around: Surroundings,
        navigation: Navigation,
        display: DisplayView,
        frame: FrameView,
    ) -> None:
        super().__init__(navigation)
        self._around = around
        self._navigation = navigation
        self._display = display
        self._frame = frame
        self.tally = Tally(display, around.guides, self)
        self.traces = Traces(navigation, lambda: bool(self.opened.code_made), self)
        self._session: Mapping[Event, int] = {}
        self._trouble = ""
        self._ground = ground = Ground(
            around=around,
            navigation=navigation,
            display=display,
            count=self.tally.count,
            call=self.call,
            home=self.home,
            end=self.end,
            moved=self._moved,
            browse=lambda step, address: self.opened.browse(step, address),  # noqa: PLW0108  see `book`
            near=lambda: self.opened.near(),  # noqa: PLW0108  see `book`
            bookable=lambda: self.opened.booking is not None,
            book=lambda walk: self.opened.book(walk),  # noqa: PLW0108  built on this very ground
            next_time=lambda walk: self.opened.next_time(walk),  # noqa: PLW0108  see `book`
            show_step=lambda step, of, ready: frame.show_step(step, of, ready=ready),
            tickets=lambda: self.opened.tickets,
        )
        self._build(ground)
        self._follow(frame)
        navigation.changed.connect(self._moved)
        display.changed.connect(self._moved)

    def _follow(self, frame: FrameView) -> None:
        """Do as the header's and the footer's buttons ask."""
        frame.backAsked.connect(self.back)
        frame.stepDone.connect(lambda: self.opened.next_step(done=True))
        frame.stepSkipped.connect(lambda: self.opened.next_step(done=False))
        frame.homeAsked.connect(self.home)
        frame.endAsked.connect(self.ask_end)
        frame.mediatorAsked.connect(self.call)
        frame.staffAsked.connect(self.knock)
        frame.callDismissed.connect(self.calling.dismiss)

    def _build(self, ground: Ground) -> None:
        """Build the ways, and name the doors that others, the tour and the tests go in by."""
        walking = self._walking = WalkingWay(ground)
        self.open_guide = walking.open_guide
        self.walk = walking.walk
        self.stuck = walking.stuck
        self.later = walking.later
        self.open_site = walking.open_site
        self.opinion = walking.opinion
        finding = FindingWay(ground, walking.open_guide)
        self.themes = finding.themes
        self.open_theme = finding.open_theme
        self.search = finding.search
        self.resume = ResumingWay(ground, walking.resume, finding.themes).resume
        self.calling = CallingWay(
            ground,
            lambda: walking.where,
            lambda: self.opened.book(walking.unfinished),
            at=lambda: walking.at,
            tell=self._frame.tell_call,
            parent=self,
        )
        self.opened = Opened(ground, self.tally, walking, self.calling.open_office)
        self.accompanying = AccompanyingWay(
            ground, walking, lambda: self.opened.office, self._sat_down
        )
        self.see_mediator = self.opened.see_mediator
        leaving = self._leaving = LeavingWay(ground, walking, lambda: self.opened.code_made)
        self.ask_end = leaving.ask_end
        self.opened.tell_emptied = leaving.emptied

    @property
    def around(self) -> Surroundings:
        """What the place and the machine are."""
        return self._around

    @property
    def counted(self) -> Mapping[Event, int]:
        """What the ways have told of this session so far."""
        return self.tally.counted

    @property
    def session(self) -> Mapping[Event, int]:
        """What is to be counted of this session once it is over; nothing where nobody was."""
        return self._session

    @property
    def begun(self) -> bool:
        """Whether there is anything of a person here: a page, a choice, a walk."""
        if self.saying_goodbye:
            return False
        untouched = self._display.untouched and self._walking.current is None
        somebody = self.opened.staff_inside or self.accompanying.active
        return bool(self._navigation.depth) or not untouched or somebody

    @property
    def accompanied(self) -> bool:
        """Whether a mediator is beside the resident."""
        return self.accompanying.active

    @property
    def saying_goodbye(self) -> bool:
        """Whether the screen still says what was erased of the session before."""
        return self._leaving.saying_goodbye

    def gone(self, time: str) -> None:
        """The process before is gone, seen at that time of day; nothing of it is printed now."""
        self._leaving.gone(time)
        self.opened.empty_queue()

    def start_over(self) -> None:
        """As for somebody who just came: nothing of what was done before is left."""
        self._walking.forget()
        self.opened.forget()
        self.calling.stop()
        self.accompanying.forget()
        self._frame.set_accompanied(False)
        self._trouble = ""
        self.tally.forget()
        self.traces.forget()
        self._frame.ask_presence(-1, 1)
        self.home()

    def home(self) -> None:
        """The first screen; a walk under way can be gone on with from there."""
        if (staff := self.opened.staff) and staff.inside:
            staff.home()
            return
        if self.opened.welcome():
            return
        guides, underway = self._around.guides, self._walking.underway
        view = HomeView(self._display, guides, self._trouble, underway)
        view.guideAsked.connect(self.open_guide)
        view.themesAsked.connect(self.themes)
        view.searchAsked.connect(self.search)
        view.resumeAsked.connect(self.resume)
        view.walkAsked.connect(self._walking.go_on)
        self.opened.dress(view)
        self._leaving.forget()
        self._navigation.restart(Page("home/HomeScreen.qml", view))

    def back(self) -> None:
        """One step back: of the setting-up, within the page, or to the page below."""
        if not self.opened.step_back():
            self._navigation.back()

    def tell_trouble(self, trouble: str) -> None:
        """Say on the first screen what does not work today, empty when all does."""
        self._trouble = trouble
        if isinstance(view := self._navigation.page.view, HomeView):
            view.set_trouble(trouble)

    def finished(self, after: After, time: str, traces: Sequence[Trace] = ()) -> None:
        """What the process that follows another one shows first."""
        self._leaving.finished(after, time, traces)
        if after is After.ACCOMPANY:
            self.accompanying.begin()

    def knock(self) -> None:
        """Somebody of the staff is at the door: beside a resident, a mediator, and no more."""
        if self.saying_goodbye or self.opened.staff_inside or self.accompanied:
            return
        self.opened.knock(self._sit_down if self.begun else None)

    def call(self) -> None:
        """Where a mediator is."""
        self.calling.call()

    def end(self, reason: Reason) -> None:
        """The session is over: nothing of it is shown any more."""
        if (staff := self.opened.staff) and staff.inside:
            staff.leave()
            self.ended.emit(reason if reason is Reason.ACCOMPANY else Reason.LOCKED)
            return
        self.calling.stop()
        self._walking.count_outcome()
        self.opened.count_outcome()
        self._session = self.tally.session()
        self.ended.emit(reason)

    def _moved(self) -> None:
        if begun := self.begun:
            self.tally.somebody_came()
        self._frame.set_begun(begun)
        quiet = not (self.saying_goodbye or self.accompanied)
        offered = quiet and self.opened.opens_door(begun=begun)
        inside = self.opened.staff_inside or self.opened.is_new
        self._frame.set_staff(offered=offered, inside=inside)
        self.touched.emit()

    def _sit_down(self) -> None:
        self._navigation.back()  # from the door, to the very step
        self.calling.stop()
        self.accompanying.begin()

    def _sat_down(self) -> None:
        self.tally.assisted = self.tally.assisted or self.accompanied
        self._frame.set_accompanied(self.accompanied)
        self._moved()
