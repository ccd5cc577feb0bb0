"""The shared calendar: this kiosk alone, or an account of the city's server and each calendar."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from kiosk.app import drafts
from kiosk.app.drafts import keep_calendars
from kiosk.app.offer_office import MEDIATORS
from kiosk.app.passwords import CALENDAR
from kiosk.app.set_up_desk import SetUpDesk
from kiosk.app.ways.account_way import URL, USER, AccountWay
from kiosk.app.ways.editing import refusal_of
from kiosk.app.ways.ground import Ground
from kiosk.app.ways.naming import BOOKED, HOURS, NamingWay
from kiosk.app.ways.server_trial import Told
from kiosk.booking.offer import Account
from kiosk.booking.offer_writing import Written
from kiosk.screens.setup.server_view import Choice, Note, Shown
from kiosk.screens.staff.settings_view import Row

SHARED, ALONE = "shared", "alone"
# Parts of the names that people give such calendars, without accents.
_GUESSES = {
    HOURS: ("permanence", "horaire", "heures", "hours", "disponib"),
    BOOKED: ("rendez", "reserv", "réserv", "rdv", "booking", "appointment"),
}

translate = QCoreApplication.translate  # the tool that collects words knows it by this name


class CalendarWay(AccountWay):
    """Where appointments go."""

    kind = drafts.CALENDAR
    secret = CALENDAR

    def __init__(self, ground: Ground, desk: SetUpDesk) -> None:
        super().__init__(ground, desk)
        self._naming = NamingWay(ground, desk.office)

    def stop(self) -> None:
        """Whoever was here has left."""
        super().stop()
        self._naming.list.stop()

    @property
    def ready(self) -> bool:
        """Whether it is said where they go, and every mediator's calendars are known."""
        if self._desk.server() is None:
            return self._mode == ALONE
        return all(each.named for each in self._desk.mediators())

    @property
    def _mode(self) -> str:
        said = self._draft().get("mode", "")
        return said or (SHARED if self._desk.server() else "")

    def _show(self) -> Shown:
        mode, server = self._mode, self._desk.server()
        draft = self._draft()
        choices = [
            Choice(
                SHARED,
                translate("Staff", "With the city’s calendar server"),
                translate("Staff", "Mediators see the appointments in their own calendar"),
                mode == SHARED,
            ),
            Choice(
                ALONE,
                translate("Staff", "This kiosk only"),
                translate("Staff", "It keeps the appointments itself"),
                mode == ALONE,
            ),
        ]
        url = draft.get(URL, "") or (server.url if server else "")
        rows = self._account_rows(url, draft.get(USER, "") or (server.user if server else ""))
        shared = mode == SHARED
        return Shown(
            translate("Staff", "Shared calendar"),
            translate("Staff", "Where do appointments go?") if not mode else "",
            choices,
            [*rows, *(self._calendar_rows() if server else ())] if shared else (),
            translate("Staff", "Test the connection") if shared else "",
            self._notes(self._hint(mode)),
        )

    def _hint(self, mode: str) -> Note | None:
        if mode == ALONE:
            return Note(
                "plain",
                translate(
                    "Staff",
                    "Each mediator’s hours are in a file of the folder “calendars” of this kiosk.",
                ),
            )
        failed = self._note is not None and self._note[0] == "broken"
        if self._desk.server() and not (self.ready or failed or self._trial.running):
            return Note("look", translate("Staff", "Choose below which calendar is for what."))
        return None

    def _calendar_rows(self) -> Sequence[Row]:
        return [
            row
            for each in self._desk.mediators()
            for row in self._naming.of_mediator(each, f"{each.id}/")
        ]

    def _choose(self, name: str) -> None:
        def keep() -> None:
            if name == ALONE and self._desk.server() is not None:
                self._desk.offers.set_server(None)
            self._keep_draft(mode=name)

        refusal = refusal_of(keep)
        if self._view is not None:
            self._view.refuse(refusal)

    def _take(self, key: str) -> None:
        mediator, _, part = key.partition("/")
        if part in _GUESSES:
            self._naming.choose_calendar(mediator, part, self._refresh)
        else:
            super()._take(key)

    def _put_in_force(self, found: Sequence[Told]) -> None:
        told = next(each for each in found if each["say"] == "found")
        calendars = [dict(each) for each in told["calendars"]]
        home, user = str(told["home"]), self._draft().get(USER, "")
        keep_calendars(self._desk.office, calendars)
        self._keep_draft(url=home)
        offers = self._desk.offers
        offers.set_server(Account(home, user))
        for each in offers.mediators:
            if not each.bookings and (guess := _guessed(each, calendars)):
                offers.put(MEDIATORS, each.id, guess)


def _guessed(mediator: Written, calendars: Sequence[dict[str, str]]) -> dict[str, str]:
    """What the names of calendars give away; nothing where they do not name one of each."""
    guess = {}
    for key, parts in _GUESSES.items():
        fit = [each for each in calendars if any(part in each["name"].lower() for part in parts)]
        hers = [each for each in fit if mediator.first_name.lower() in each["name"].lower()]
        (guess[key],) = [each["path"] for each in hers or fit][:1] or [""]
        if not guess[key] or len(hers or fit) != 1:
            return {}
    return guess
