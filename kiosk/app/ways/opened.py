"""The ways that open once the first screen is on, each when its parts are loaded.

Until then, and where the place has no such way, whoever wants to go it is told another.
"""

from collections.abc import Callable
from typing import TYPE_CHECKING

from kiosk.app.tally import Tally
from kiosk.app.ways.ground import Ground
from kiosk.app.ways.walking import WalkingWay
from kiosk.guides.walk import Walk
from kiosk.screens.guides.walk_view import WalkView
from kiosk.screens.home.home_view import HomeView

if TYPE_CHECKING:
    from kiosk.app.booth import Booth
    from kiosk.app.office import Office
    from kiosk.app.printers import Printers
    from kiosk.app.ways.booking import BookingWay
    from kiosk.app.ways.browsing import BrowsingWay
    from kiosk.app.ways.printing import PrintingWay
    from kiosk.app.ways.staffing import StaffWay
    from kiosk.app.ways.your_data import YourDataWay
    from kiosk.browsing.sites import Sites
    from kiosk.devices.printing import Printing
    from kiosk.screens.browser.web_pages import Pages
    from kiosk.screens.yourdata.figures import Figures


class Opened:
    """Knows which ways are open, and dresses the first screen with them.

    `walking` is the way through the guides, to which others lead; `office_opened` is given the
    office once it is there.
    """

    def __init__(
        self,
        ground: Ground,
        tally: Tally,
        walking: WalkingWay,
        office_opened: Callable[["Office"], None],
    ) -> None:
        self._ground = ground
        self._office_opened = office_opened
        self._mediators = False
        self._tally = tally
        self._walking = walking
        self.browsing: BrowsingWay | None = None
        self.booth: Booth | None = None
        self.booking: BookingWay | None = None
        self.office: Office | None = None
        self.staff: StaffWay | None = None
        self.is_new = False  # a real kiosk that nobody has set up
        self.your_data: YourDataWay | None = None
        self.printers: Printers | None = None
        self.printing: PrintingWay | None = None
        self.staff_near: Callable[[], None] = lambda: None
        self.tell_emptied: Callable[[int], None] = lambda waiting: None
        self._queue_owed = False  # it is to be emptied, and nothing that could is here yet

    @property
    def tickets(self) -> "Printing | None":
        """What prints tickets, once it is there."""
        return self.printers.tickets if self.printers else None

    @property
    def staff_inside(self) -> bool:
        """Whether the staff is in."""
        return self.staff is not None and self.staff.inside

    @property
    def code_made(self) -> str:
        """The code of a booking made in this session, or nothing."""
        return self.booking.code_made if self.booking else ""

    def open_booth(self, booth: "Booth") -> None:
        """Sessions can be booked from now on."""
        from kiosk.app.ways.booking import BookingWay  # noqa: PLC0415  the first screen is on before

        self.booth = booth
        self.booking = BookingWay(self._ground, booth, self._walking.open_guide)
        self._tally.subjects = [subject.id for subject in booth.desk.subjects]
        if isinstance(view := self._ground.navigation.page.view, HomeView):
            self._offer_sessions(view, self.booking)

    def open_printers(self, printers: "Printers") -> None:
        """Tickets can be printed from now on, and documents where the place has a printer."""
        from kiosk.app.ways.printing import PrintingWay  # noqa: PLC0415  see `open_booth`

        self.printers = printers
        if printers.pages:
            self.printing = PrintingWay(self._ground, printers, printers.pages)
        if printers.emptying:
            printers.emptying.emptied.connect(lambda waiting: self.tell_emptied(waiting))  # noqa: PLW0108  told later
        if self._queue_owed:
            self.empty_queue()

    def print_document(self, pdf: bytes, name: str = "") -> None:
        """Offer to print a document, where the place has a printer for it."""
        if self.printing:
            self.printing.offer(pdf, name)

    def empty_queue(self) -> None:
        """Take back what the resident before left at the printers, and of a document."""
        if self.browsing:
            self.browsing.sweep()
        self._queue_owed = self.printers is None
        if self.printers and self.printers.emptying:
            self.printers.emptying.begin()

    def open_sites(self, sites: "Sites", pages: "Pages") -> None:
        """The official sites can be opened from now on, beside their steps."""
        from kiosk.app.ways.browsing import BrowsingWay  # noqa: PLC0415  see `open_booth`

        self.browsing = BrowsingWay(self._ground, sites, pages, self._walking)
        self.browsing.prints = lambda: self.print_document if self.printing else None

    def open_figures(self, figures: "Figures") -> "YourDataWay":
        """What is kept and counted can be looked at from now on."""
        from kiosk.app.ways.your_data import YourDataWay  # noqa: PLC0415  see `open_booth`

        self.your_data = YourDataWay(self._ground, figures, self._tally)
        if isinstance(view := self._ground.navigation.page.view, HomeView):
            self._offer_data(view, self.your_data)
        return self.your_data

    def open_office(self, office: "Office") -> None:
        """The staff can come in from now on."""
        from kiosk.app.set_up_desk import SetUpDesk  # noqa: PLC0415  see `open_booth`
        from kiosk.storage.troubles import StorageError  # noqa: PLC0415  see `open_booth`

        self.office, self.staff = office, None
        self._mediators = office.has_mediators
        self._office_opened(office)
        try:
            self.is_new = SetUpDesk(office).is_new
        except StorageError:  # then nothing of it could be kept
            self.is_new = False
        if self.is_new and not self._ground.navigation.depth:
            self._ground.home()
        self._ground.moved()

    def opens_door(self, *, begun: bool) -> bool:
        """Whether the staff may come in; beside a resident, a mediator alone, and not twice."""
        there = self.staff is not None and (self.staff.at_door or self.staff.inside)
        return self.office is not None and not there and (self._mediators or not begun)

    def welcome(self) -> bool:
        """On a kiosk that nobody has set up, offer to; gives whether it is one."""
        if self.office and self.is_new:
            self.staff_way(self.office).welcome()
        return self.is_new

    def next_step(self, *, done: bool) -> None:
        """On with the setting-up."""
        if self.staff:
            self.staff.set_up.next(done=done)

    def step_back(self) -> bool:
        """Back by a step of the setting-up; False when none is on the screen."""
        return self.staff is not None and self.staff.set_up.back()

    def staff_way(self, office: "Office") -> "StaffWay":
        """The staff's way. Its parts are loaded now: few processes ever see the staff."""
        from kiosk.app.ways.staffing import StaffWay  # noqa: PLC0415

        self.staff = self.staff or StaffWay(
            self._ground, office, self._ground.moved, lambda: self.booth
        )
        return self.staff

    def knock(self, beside: Callable[[], None] | None = None) -> None:
        """Somebody of the staff is at the door; `beside` is as in `StaffWay.knock`."""
        if self.office:
            self.staff_way(self.office).knock(beside)
            self.staff_near()

    def dress(self, home: HomeView) -> None:
        """Offer on the first screen what is open."""
        home.mediatorAsked.connect(self.see_mediator)
        self.tell(home)
        if self.booking:
            self._offer_sessions(home, self.booking)
        if self.your_data:
            self._offer_data(home, self.your_data)

    def tell(self, home: HomeView) -> None:
        """Tell on the first screen what the place tells today."""
        notices, display = self._ground.around.notices, self._ground.display

        def message() -> tuple[str, str]:
            found = notices.message(display.spoken)
            return (found.words, str(found.language)) if found else ("", "")

        home.tell(lambda: notices.opening(display.spoken), message)

    def open_notices(self) -> None:
        """From now on it is told whether the place is open."""
        self._ground.around.notices.load()
        if isinstance(view := self._ground.navigation.page.view, HomeView):
            view.refresh()

    def see_mediator(self) -> None:
        """To a mediator: by a booking, or where there is none, to the desk."""
        if self.booking:
            self.booking.see()
        else:
            self._ground.call()

    def browse(self, step: WalkView, address: str) -> bool:
        """Open an address beside its step; False where that cannot be."""
        return self.browsing is not None and self.browsing.open(step, address)

    def near(self) -> None:
        """An address may be opened soon."""
        if self.browsing:
            self.browsing.near()

    def book(self, walk: Walk | None) -> None:
        """Book a session, for the step of a walk where there is one."""
        if self.booking:
            self.booking.book(walk)

    def next_time(self, walk: Walk) -> str:
        """When somebody is free for the guide of a walk, in words, or nothing."""
        return self.booking.next_for(walk) if self.booking else ""

    def count_outcome(self) -> None:
        """The session is over: count what became of a booking begun."""
        if self.booking:
            self.booking.count_outcome()

    def forget(self) -> None:
        """As for somebody who just came, to a kiosk of which nothing is known yet."""
        self.is_new = False
        for way in (self.browsing, self.booking, self.staff, self.printing):
            if way:
                way.forget()

    @staticmethod
    def _offer_sessions(home: HomeView, way: "BookingWay") -> None:
        home.nextAsked.connect(way.book_next)
        home.offer_sessions(way.next_here)

    @staticmethod
    def _offer_data(home: HomeView, way: "YourDataWay") -> None:
        home.dataAsked.connect(way.look)
        home.offer_data()
