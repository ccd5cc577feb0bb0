"""A place that holds workshops, and the way to them."""

from kiosk.app.booth import Booth
from kiosk.booking.model import Person
from kiosk.booking.registrations import RegistrationState as S
from kiosk.tour.shown_desk import ZONE, ShownDesk
from kiosk.tour.shown_workshops import WORKSHOPS, ShownWorkshops
from tests.screens.booths import Clock

THREE_DAYS = [
    f"{day} December, from 9:00 to 12:00" for day in ("Tuesday 15", "Wednesday 16", "Thursday 17")
]


class Hall:
    """Workshops in front of a kiosk, beside a desk to book at."""

    def __init__(self, answer=S.REGISTERED, printer=None):
        self.desk, self.clock, self.printer = ShownWorkshops(answer), Clock(), printer
        self.sessions = ShownDesk()
        self.booth = Booth(self.sessions, printer, self.clock, ZONE, workshops=self.desk)

    def registered(self, workshop=3):
        return self.desk.register(WORKSHOPS[workshop].id, Person("Aïcha"), self.clock.now)
