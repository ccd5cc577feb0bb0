"""The ways that open once the first screen is on, each when its parts are loaded.

Until then, and where the place has no such way, whoever wants to go it is told another.
"""

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
    from kiosk.app.ways.booking import BookingWay
    from kiosk.app.ways.browsing import BrowsingWay
    from kiosk.app.ways.staffing import StaffWay
    from kiosk.app.ways.your_data import YourDataWay
    from kiosk.browsing.sites import Sites
    from kiosk.screens.browser.web_pages import Pages
    from kiosk.screens.yourdata.figures import Figures


class Opened:
    """Knows which ways are open, and dresses the first screen with them.

    `walking` is the way through the guides, to which others lead.
    """

    def __init__(self, ground: Ground, tally: Tally, walking: WalkingWay) -> None:
        self._ground = ground
        self._tally = tally
        self._walking = walking
        self.browsing: BrowsingWay | None = None
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

        self.booking = BookingWay(self._ground, booth, self._walking.open_guide)
        self._tally.subjects = [subject.id for subject in booth.desk.subjects]
        if isinstance(view := self._ground.navigation.page.view, HomeView):
            self._offer_sessions(view, self.booking)

    def open_sites(self, sites: "Sites", pages: "Pages") -> None:
        """The official sites can be opened from now on, beside their steps."""
        from kiosk.app.ways.browsing import BrowsingWay  # noqa: PLC0415  see `open_booth`

        walking = self._walking
        self.browsing = BrowsingWay(self._ground, sites, pages, walking.stuck, walking.open_site)

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
        self._ground.moved()

    def staff_way(self, office: "Office") -> "StaffWay":
        """The staff's way. Its parts are loaded now: few processes ever see the staff."""
        from kiosk.app.ways.staffing import StaffWay  # noqa: PLC0415

        self.staff = self.staff or StaffWay(self._ground, office, self._ground.moved)
        return self.staff

    def knock(self) -> None:
        """Somebody of the staff is at the door."""
        if self.office:
            self.staff_way(self.office).knock()

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
        """As for somebody who just came."""
        for way in (self.browsing, self.booking, self.staff):
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
