"""The ways that open once the first screen is on, each when its parts are loaded.

Until then, and where the place has no such way, whoever wants to go it is told another.
"""

from collections.abc import Callable
from typing import TYPE_CHECKING

from kiosk.app.tally import Tally
from kiosk.app.ways.ground import Ground
from kiosk.guides.walk import Walk
from kiosk.screens.home.home_view import HomeView

if TYPE_CHECKING:
    from kiosk.app.booth import Booth
    from kiosk.app.office import Office
    from kiosk.app.ways.booking import BookingWay
    from kiosk.app.ways.staffing import StaffWay
    from kiosk.app.ways.your_data import YourDataWay
    from kiosk.screens.yourdata.figures import Figures


class Opened:
    """Knows which ways are open, and dresses the first screen with them.

    `open_guide` opens a guide by its id; `office_opened` is given the office once it is there.
    """

    def __init__(
        self,
        ground: Ground,
        tally: Tally,
        open_guide: Callable[[str], None],
        office_opened: Callable[["Office"], None],
    ) -> None:
        self._ground = ground
        self._office_opened = office_opened
        self._mediators = False
        self._tally = tally
        self._open_guide = open_guide
        self.booth: Booth | None = None
        self.booking: BookingWay | None = None
        self.office: Office | None = None
        self.staff: StaffWay | None = None
        self.your_data: YourDataWay | None = None

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
        # Loaded here, as in the others: the first screen is on before any of it is.
        from kiosk.app.ways.booking import BookingWay  # noqa: PLC0415

        self.booth = booth
        self.booking = BookingWay(self._ground, booth, self._open_guide)
        self._tally.subjects = [subject.id for subject in booth.desk.subjects]
        if isinstance(view := self._ground.navigation.page.view, HomeView):
            self._offer_sessions(view, self.booking)

    def open_figures(self, figures: "Figures") -> "YourDataWay":
        """What is kept and counted can be looked at from now on."""
        from kiosk.app.ways.your_data import YourDataWay  # noqa: PLC0415  see `open_booth`

        self.your_data = YourDataWay(self._ground, figures, self._tally)
        if isinstance(view := self._ground.navigation.page.view, HomeView):
            self._offer_data(view, self.your_data)
        return self.your_data

    def open_office(self, office: "Office") -> None:
        """The staff can come in from now on."""
        self.office, self.staff = office, None
        self._mediators = office.has_mediators
        self._office_opened(office)
        self._ground.moved()

    def opens_door(self, *, begun: bool) -> bool:
        """Whether the staff may come in; beside a resident, a mediator alone, and not twice."""
        at_door = self.staff is not None and self.staff.at_door
        if self.office is None or self.staff_inside or at_door:
            return False
        return self._mediators or not begun

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

    def dress(self, home: HomeView) -> None:
        """Offer on the first screen what is open."""
        home.mediatorAsked.connect(self.see_mediator)
        if self.booking:
            self._offer_sessions(home, self.booking)
        if self.your_data:
            self._offer_data(home, self.your_data)

    def see_mediator(self) -> None:
        """To a mediator: by a booking, or where there is none, to the desk."""
        if self.booking:
            self.booking.see()
        else:
            self._ground.call()

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
        """As for somebody who just came."""
        for way in (self.booking, self.staff):
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
