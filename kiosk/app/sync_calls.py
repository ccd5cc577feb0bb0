"""Calls of mediators in the sync process: to the other kiosks of the place, and to a telephone.

Neither is waited for by a screen. What goes wrong is tried again, and told in the health of the
kiosk. No name is ever in it: a call has none.
"""

import logging
import secrets
import time
from datetime import datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.app.passwords import CALLS
from kiosk.app.telling import tell, words_of
from kiosk.language.languages import Language
from kiosk.settings.reading import read_site
from kiosk.settings.site import Site
from kiosk.staff.calls import Calls
from kiosk.storage.database import KioskDatabase
from kiosk.storage.states import States
from kiosk.sync.faults import SyncError

if TYPE_CHECKING:
    from kiosk.guides.model import Guide
    from kiosk.sync.dav import Dav

SECRET = CALLS
FOLDER, PHONE, TRY = "calls.folder", "calls.phone", "calls.try"  # states, for health and screens
WELL, ASKED = "ok", "asked"
_KIOSK = "calls.kiosk"  # the state that holds what stands for this kiosk in names of files
_BUSY_S, _QUIET_S, _AFTER_FAULT_S = 2.0, 10.0, 30.0  # from one look at the folder to the next
_WITHIN_S = 5.0  # one request: bookings wait meanwhile
_SETTINGS_S = 5.0
_TELL_S = 1.0
_TRY_OUT_S = 60  # a try that was asked for longer ago is none any more

_log = logging.getLogger(__name__)


class SyncCalls:
    """One kiosk's; asked often, it looks when it is time."""

    def __init__(self, data: Path, config: Path) -> None:
        self._data, self._config = data, config
        self._site: Site | None = None
        self._dav: Dav | None = None
        self._made_of: tuple[str, str, str] | None = None
        self._read_at = self._look_at = self._tell_at = self._rests_until = float("-inf")

    def see_to(self, database: KioskDatabase, now: datetime, *, changed: bool = False) -> None:
        """Do what is due; `changed`: something in the database is another.

        Raises:
            StorageError: some of it was not kept; it is done again.
        """
        at = time.monotonic()
        if self._site is None or at >= self._read_at + _SETTINGS_S:
            self._site, self._read_at = read_site(self._config, self._data).site, at
        calls = Calls(database)
        if self._site.calls_address and (changed or at >= self._look_at):
            self._look(database, calls, self._site, now)
        elif not self._site.calls_address and changed:
            self._forget(calls, now)
        if self._site.calls_notify and (changed or at >= self._tell_at):
            self._tell_at = at + _TELL_S
            self._tell(database, calls, self._site, now)

    def close(self) -> None:
        """Let the connection go."""
        if self._dav is not None:
            self._dav.close()
        self._dav = self._made_of = None

    def _look(self, database: KioskDatabase, calls: Calls, site: Site, now: datetime) -> None:
        from kiosk.app.call_round import CallRound  # noqa: PLC0415  httpx is slow to load

        states = States(database)
        fault, wait = WELL, _BUSY_S if calls.open(now) else _QUIET_S
        try:
            dav = self._connection(site)
            CallRound(dav, calls, _mark(states, now), site.place_post or site.place_name).look(now)
        except SyncError as error:
            fault, wait = error.sentence, _AFTER_FAULT_S
            _log.warning("calls do not reach the other kiosks: %s", error.sentence)
        self._look_at = time.monotonic() + wait
        _note(states, FOLDER, fault, now)

    def _connection(self, site: Site) -> "Dav":
        from kiosk.sync.dav import Dav  # noqa: PLC0415  httpx is slow to load
        from kiosk.sync.login import Account  # noqa: PLC0415  see above

        made_of = site.calls_address, site.calls_user, self._secret(SECRET)
        if self._dav is None or made_of != self._made_of:
            self.close()
            self._dav, self._made_of = Dav(Account(*made_of), _WITHIN_S), made_of
        return self._dav

    def _tell(self, database: KioskDatabase, calls: Calls, site: Site, now: datetime) -> None:
        """Tell the telephone of each call that nobody has answered, once; and try it if asked."""
        states = States(database)
        asked = states.get(TRY)
        trying = asked is not None and asked.value == ASKED
        fresh = trying and asked is not None and now - asked.at < timedelta(seconds=_TRY_OUT_S)
        due = [it for it in calls.open(now) if not (it.origin or it.told or it.answer)]
        due = due if time.monotonic() >= self._rests_until else []
        if not due and not trying:
            return
        address = self._secret(site.calls_notify)
        place, language = site.place_post or site.place_name, Language(site.languages[0])
        if trying:
            fault = tell(address, place, words_of(None, (), language)) if fresh else "late"
            states.set(TRY, fault or WELL, now)
            _note(states, PHONE, fault or WELL, now)
        for call in due:
            fault = tell(address, place, words_of(call, self._guides(), language))
            _note(states, PHONE, fault or WELL, now)
            if fault:
                self._rests_until = time.monotonic() + _AFTER_FAULT_S
                return
            calls.told(call.id, now)

    def _forget(self, calls: Calls, now: datetime) -> None:
        """Where there is no folder, nobody else removes what is over."""
        for call in calls.all():
            if not call.is_open(now):
                calls.remove(call.id)

    def _guides(self) -> "tuple[Guide, ...]":
        from kiosk.app.shelf import read_shelf  # noqa: PLC0415  only when somebody calls

        return tuple(read_shelf(self._config, self._data))

    def _secret(self, name: str) -> str:
        from kiosk.settings.secrets import SecretsError, open_secrets  # noqa: PLC0415  keyring

        try:
            return open_secrets(self._data).get(name) or ""
        except SecretsError as error:
            _log.error("the secret %r is not to be had: %s", name, error)
            return ""


def _mark(states: States, now: datetime) -> str:
    """What stands for this kiosk among those of the place: drawn once, and nobody's name."""
    known = states.get(_KIOSK)
    if known is None:
        states.set(_KIOSK, secrets.token_hex(4), now)
        known = states.get(_KIOSK)
    return known.value if known else "00000000"


def _note(states: States, name: str, value: str, now: datetime) -> None:
    """Note a state where it changed: each write wakes the others."""
    known = states.get(name)
    if known is None or known.value != value:
        states.set(name, value, now)
