"""One resident's way through the screens: the first screen, the end, and the ways between.

Views say what the person asked for; the ways (`kiosk/app/ways`) decide what comes of it. No rule
of a guide, of a code or of time is here, and nothing is stored: what is to be counted is handed
over at the end.
"""

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from kiosk.app.messages import Reason
from kiosk.app.offered import offer_of
from kiosk.app.surroundings import Surroundings
from kiosk.app.tally import Tally
from kiosk.app.ways.calling import CallingWay
from kiosk.app.ways.finding import FindingWay
from kiosk.app.ways.ground import Ground
from kiosk.app.ways.leaving import LeavingWay
from kiosk.app.ways.resuming import ResumingWay
from kiosk.app.ways.walking import WalkingWay
from kiosk.guides.walk import Walk
from kiosk.screens.display_view import DisplayView
from kiosk.screens.frame_view import FrameView
from kiosk.screens.home.home_view import HomeView
from kiosk.screens.navigation import Navigation, Page
from kiosk.statistics.measures import Offer
from kiosk.statistics.session import Event

if TYPE_CHECKING:
    from kiosk.app.booth import Booth
    from kiosk.app.office import Office
    from kiosk.app.ways.booking import BookingWay
    from kiosk.app.ways.staffing import StaffWay

OFTEN_ASKED = 5  # what fits on the first screen


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
        self.tally = Tally(display, self)
        self._session: Mapping[Event, int] = {}
        self._subjects: tuple[str, ...] = ()
        self._trouble = ""
        self._booking: BookingWay | None = None
        self._staff: StaffWay | None = None
        self._ground = ground = Ground(
            around=around,
            navigation=navigation,
            display=display,
            count=self.tally.count,
            call=self.call,
            home=self.home,
            end=self.end,
            moved=self._moved,
            bookable=lambda: self._booking is not None,
            book=self.book,
            next_time=lambda walk: self._booking.next_for(walk) if self._booking else "",
        )
        self._build(ground)
        frame.backAsked.connect(navigation.back)
        frame.homeAsked.connect(self.home)
        frame.endAsked.connect(self.ask_end)
        frame.mediatorAsked.connect(self.call)
        frame.staffAsked.connect(self.knock)
        navigation.changed.connect(self._moved)
        display.changed.connect(self._moved)

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
        self._calling = CallingWay(
            ground, lambda: walking.where, lambda: self.book(walking.unfinished)
        )
        leaving = self._leaving = LeavingWay(ground, walking, lambda: self.code_made)
        self.ask_end = leaving.ask_end
        self.finished = leaving.finished
        self.gone = leaving.gone

    @property
    def counted(self) -> Mapping[Event, int]:
        """What the ways have told of this session so far."""
        return self.tally.counted

    @property
    def session(self) -> Mapping[Event, int]:
        """What is to be counted of this session once it is over; nothing where nobody was."""
        return self._session

    @property
    def offer(self) -> Offer:
        """What this place offers, as it is counted."""
        return offer_of(self._around.guides, self._subjects)

    @property
    def code_made(self) -> str:
        """The code of a booking made in this session, or nothing."""
        return self._booking.code_made if self._booking else ""

    @property
    def booking(self) -> "BookingWay | None":
        """The way to a session with a mediator; None while none can be booked."""
        return self._booking

    @property
    def begun(self) -> bool:
        """Whether there is anything of a person here: a page, a choice, a walk."""
        if self.saying_goodbye:
            return False
        untouched = self._display.untouched and self._walking.current is None
        return bool(self._navigation.depth) or not untouched or self.staff_inside

    @property
    def staff_inside(self) -> bool:
        """Whether the staff is in: nothing of it is counted, and no resident's screen is shown."""
        return self._staff is not None and self._staff.inside

    @property
    def saying_goodbye(self) -> bool:
        """Whether the screen still says what was erased of the session before."""
        return self._leaving.saying_goodbye

    def start_over(self) -> None:
        """As for somebody who just came: nothing of what was done before is left."""
        self._walking.forget()
        if self._booking:
            self._booking.forget()
        if self._staff:
            self._staff.forget()
        self._trouble = ""
        self.tally.forget()
        self._frame.ask_presence(-1, 1)
        self.home()

    def home(self) -> None:
        """The first screen; a walk under way can be gone on with from there."""
        if self._staff and self._staff.inside:
            self._staff.home()
            return
        often = [guide for guide in self._around.guides if guide.often_asked]
        often.sort(key=lambda guide: guide.often_asked)
        view = HomeView(self._display, often[:OFTEN_ASKED], self._trouble, self._walking.underway)
        view.guideAsked.connect(self.open_guide)
        view.themesAsked.connect(self.themes)
        view.searchAsked.connect(self.search)
        view.resumeAsked.connect(self.resume)
        view.walkAsked.connect(self._walking.go_on)
        view.mediatorAsked.connect(self.see_mediator)
        if self._booking:
            view.nextAsked.connect(self._booking.book_next)
            view.offer_sessions(self._booking.next_here)
        self._leaving.forget()
        self._navigation.restart(Page("home/HomeScreen.qml", view))

    def tell_trouble(self, trouble: str) -> None:
        """Say on the first screen what does not work today, empty when all does."""
        self._trouble = trouble
        if isinstance(view := self._navigation.page.view, HomeView):
            view.set_trouble(trouble)

    def open_booth(self, booth: "Booth") -> None:
        """Sessions can be booked from now on."""
        # Loaded here: the first screen is on before any of it is.
        from kiosk.app.ways.booking import BookingWay  # noqa: PLC0415

        self._booking = BookingWay(self._ground, booth, self.open_guide)
        self._subjects = tuple(subject.id for subject in booth.desk.subjects)
        if isinstance(view := self._navigation.page.view, HomeView):
            view.nextAsked.connect(self._booking.book_next)
            view.offer_sessions(self._booking.next_here)

    def open_office(self, office: "Office") -> "StaffWay":
        """The staff can come in from now on."""
        # Loaded here: the first screen is on before any of it is.
        from kiosk.app.ways.staffing import StaffWay  # noqa: PLC0415

        self._staff = StaffWay(self._ground, office, self._moved)
        self._moved()
        return self._staff

    def knock(self) -> None:
        """Somebody of the staff is at the door; not while anything of a resident is here."""
        if self._staff and not self.begun and not self.saying_goodbye:
            self._staff.knock()

    def see_mediator(self) -> None:
        """To a mediator: by a booking, or where there is none, to the desk."""
        if self._booking:
            self._booking.see()
        else:
            self.call()

    def book(self, walk: Walk | None) -> None:
        """Book a session, for the step of a walk where there is one."""
        if self._booking:
            self._booking.book(walk)

    def call(self) -> None:
        """Where a mediator is."""
        self._calling.call()

    def end(self, reason: Reason) -> None:
        """The session is over: nothing of it is shown any more."""
        if self._staff and self._staff.inside:
            self._staff.leave()
            self.ended.emit(Reason.LOCKED)
            return
        self._walking.count_outcome()
        if self._booking:
            self._booking.count_outcome()
        self._session = self.tally.session()
        self.ended.emit(reason)

    def _moved(self) -> None:
        if begun := self.begun:
            self.tally.somebody_came()
        self._frame.set_begun(begun)
        offered = self._staff is not None and not begun and not self.saying_goodbye
        self._frame.set_staff(offered=offered, inside=self.staff_inside)
        self.touched.emit()
