"""The shared calendar: this kiosk alone, or an account of the city's server and each calendar."""

import json
from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from kiosk.app.passwords import CALENDAR
from kiosk.app.ways.account_way import URL, USER, AccountWay
from kiosk.app.ways.editing import choose, refusal_of
from kiosk.app.ways.server_trial import Told
from kiosk.booking.offer import Account
from kiosk.booking.offer_writing import Written
from kiosk.screens.setup.server_view import Choice, Note, Shown
from kiosk.screens.staff.choice_view import Option
from kiosk.screens.staff.settings_view import Row

SHARED, ALONE = "shared", "alone"
_HOURS, _BOOKED = "permanences", "bookings"
# Parts of the names that people give such calendars, without accents.
_GUESSES = {
    _HOURS: ("permanence", "horaire", "heures", "hours", "disponib"),
    _BOOKED: ("rendez", "reserv", "réserv", "rdv", "booking", "appointment"),
}

translate = QCoreApplication.translate  # the tool that collects words knows it by this name


class CalendarWay(AccountWay):
    """Where appointments go."""

    kind = "calendar"
    secret = CALENDAR

    @property
    def ready(self) -> bool:
        """Whether it is said where they go, and every mediator's calendars are known."""
        if self._desk.server() is None:
            return self._mode == ALONE
        return all(each.bookings for each in self._desk.mediators())

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
        unset = translate("Staff", "not said yet")
        names = {each["path"]: each["name"] for each in self._known()}
        rows = []
        for each in self._desk.mediators():
            hours = "" if each.permanences.endswith(".ics") else each.permanences
            for key, path, label in (
                (_HOURS, hours, translate("Staff", "%1: when she or he is there")),
                (_BOOKED, each.bookings, translate("Staff", "%1: appointments")),
            ):
                value = names.get(path, path) or unset
                rows.append(Row(f"{key}/{each.id}", label.replace("%1", each.first_name), value))
        return rows

    def _known(self) -> Sequence[dict[str, str]]:
        try:
            found = json.loads(self._draft().get("calendars", "[]"))
        except ValueError:
            return ()
        return found if isinstance(found, list) else ()

    def _choose(self, name: str) -> None:
        def keep() -> None:
            if name == ALONE and self._desk.server() is not None:
                self._desk.set_server(None)
            self._keep_draft(mode=name)

        refusal = refusal_of(keep)
        if self._view is not None:
            self._view.refuse(refusal)

    def _take(self, key: str) -> None:
        part, _, mediator = key.partition("/")
        if part not in _GUESSES:
            super()._take(key)
            return

        def now() -> Written | None:
            return next((each for each in self._desk.mediators() if each.id == mediator), None)

        def options() -> Sequence[Option]:
            chosen = getattr(now(), part, "")
            return [
                Option(each["path"], each["name"], each["path"] == chosen)
                for each in self._known()
            ]

        label = (
            (lambda: translate("Staff", "When she or he is there"))
            if part == _HOURS
            else (lambda: translate("Staff", "Where the appointments go"))
        )
        choose(
            self._ground,
            label,
            options,
            lambda path: self._desk.change_mediator(mediator, {part: path}),
            then=self._refresh,
        )

    def _put_in_force(self, found: Sequence[Told]) -> None:
        told = next(each for each in found if each["say"] == "found")
        calendars = [dict(each) for each in told["calendars"]]
        home, user = str(told["home"]), self._draft().get(USER, "")
        self._keep_draft(calendars=json.dumps(calendars, ensure_ascii=False), url=home)
        self._desk.set_server(Account(home, user))
        for each in self._desk.mediators():
            if not each.bookings and (guess := _guessed(each, calendars)):
                self._desk.change_mediator(each.id, guess)


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
