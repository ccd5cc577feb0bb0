"""Workshops on the staff's side: free seats, who came, and somebody more on the list."""

from collections.abc import Sequence

from kiosk.app.office import Office
from kiosk.app.roll_call import Dated, RollCall
from kiosk.app.ways.ground import Ground
from kiosk.app.ways.workshops import WorkshopsWay
from kiosk.booking.workshop_desk import Offered
from kiosk.screens.booking.moments import Teller
from kiosk.screens.staff.roll_view import Held, HeldView, Listed, RollView
from kiosk.storage.troubles import StorageError

_CAME = {"yes": True, "no": False, "": None}
_SAID = {True: "yes", False: "no", None: ""}


class RollingWay:
    """`workshops_way` registers somebody, as a resident would."""

    def __init__(self, ground: Ground, office: Office, workshops_way: WorkshopsWay) -> None:
        self._ground = ground
        self._office = office
        self._calls = RollCall(office.database, office.data, office.zone)
        self._way = workshops_way

    def workshops(self) -> None:
        """All of these days and to come, each day by itself."""
        view = HeldView(self._ground.display, self._all)
        view.taken.connect(self.roll)
        self._ground.open("staff/HeldScreen.qml", view)

    def roll(self, name: str) -> None:
        """The list of one of them."""
        now = self._office.clock()
        dated = self._calls.find(name, now)
        if dated is None:
            return
        view = RollView(
            self._ground.display,
            lambda: self._held(dated, self._offered()),
            lambda: self._listed(dated),
            begun=dated.workshop.start <= now,
        )
        view.noted.connect(lambda who, came: self._note(view, dated, who, came))
        view.addAsked.connect(lambda: self._way.workshop(dated.workshop.id))
        self._ground.open("staff/RollScreen.qml", view)

    def _all(self) -> Sequence[Held]:
        offered = self._offered()
        try:
            found = self._calls.held(self._office.clock())
        except StorageError:
            return []
        return [self._held(each, offered) for each in found]

    def _offered(self) -> Sequence[Offered]:
        try:
            return self._way.held()
        except StorageError:
            return []

    def _held(self, dated: Dated, offered: Sequence[Offered]) -> Held:
        language, workshop = self._ground.display.spoken, dated.workshop
        now = next((each for each in offered if each.workshop.id == workshop.id), None)
        free = -1 if now is None or now.free is None else now.free
        moment = Teller(language, self._office.zone).moment(dated.start)
        title = workshop.words_in(language).title
        waiting = now.waiting if now else 0
        return Held(dated.id, title, moment, free, waiting, dated.number, dated.of)

    def _listed(self, dated: Dated) -> Sequence[Listed] | None:
        try:
            found = self._calls.participants(dated)
        except StorageError:
            return None
        return [
            Listed(it.registration, it.name, it.rank, _SAID[it.came], *it.others) for it in found
        ]

    def _note(self, view: RollView, dated: Dated, who: str, came: str) -> None:
        now = self._office.clock().astimezone(self._office.zone)
        try:
            self._calls.note(who, dated.day, _CAME[came], now)
        except StorageError:
            view.refuse("disk")
        else:
            view.refresh()
