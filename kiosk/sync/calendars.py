"""Calendars in: what changed since the last time, in small pieces, each kept as it comes.

A reading that is cut off goes on where it was: what is kept already is not asked for again. The
calendar's token is noted only when all of it is here. What a text means is for others to say.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime

from kiosk.storage.calendars import CalendarObject, Calendars, CalendarState, Event
from kiosk.storage.database import KioskDatabase
from kiosk.sync.answers import D, Multistatus, Resource
from kiosk.sync.dav import MULTIGET, Dav
from kiosk.sync.faults import Fault, SyncError
from kiosk.sync.plan import STRIKES, changes, vanished

_NEVER = datetime(1970, 1, 1, tzinfo=UTC)
_MOST_PIECES = 10_000
_TOKEN = f"{D}sync-token"


@dataclass(frozen=True, slots=True)
class Wanted:
    """A calendar to follow: its address, and the times that follow from one of its objects.

    `until`, seconds since 1970, is how far those go; `anew`: make them all again, they end soon.
    `kept` gives what may stay here of the text of an object: the times can be made of that again.
    """

    address: str
    times: Callable[[CalendarObject], Iterable[Event]]
    until: int
    anew: bool = False
    kept: Callable[[str], str] = str


@dataclass(frozen=True, slots=True)
class Pulled:
    """What a reading brought: how many objects came, and how many went."""

    came: int
    went: int

    def __bool__(self) -> bool:
        return bool(self.came or self.went)


class Pull:
    """Reads calendars of one account into the cache.

    `progress` hears how many objects have come, and of how many; `accepted`: a person has looked,
    and what is gone is gone.
    """

    def __init__(
        self,
        dav: Dav,
        database: KioskDatabase,
        progress: Callable[[int, int], None],
        *,
        accepted: bool = False,
    ) -> None:
        self._dav = dav
        self._database = database
        self._calendars = Calendars(database)
        self._progress = progress
        self._accepted = accepted

    def pull(self, wanted: Sequence[Wanted], now: datetime) -> Mapping[str, Pulled | SyncError]:
        """Bring these calendars up to date; gives what came, or what came in between, for each.

        Raises:
            StorageError: what was read is kept as far as it went.
        """
        found: dict[str, Pulled | SyncError] = {}
        stopped: SyncError | None = None
        strikes, unchanged = 0, set[str]()
        try:
            unchanged = self._unchanged([each for each in wanted if not each.anew])
        except SyncError as error:
            stopped = error
        for each in wanted:
            if stopped is not None:
                found[each.address] = stopped
                continue
            try:
                quiet = each.address in unchanged
                found[each.address] = Pulled(0, 0) if quiet else self._one(each, now)
            except SyncError as error:
                found[each.address] = error
                strikes += error.fault is Fault.UNREACHABLE
                if strikes >= STRIKES or error.fault in {Fault.PORTAL, Fault.REFUSED}:
                    stopped = error
        read = [address for address, one in found.items() if isinstance(one, Pulled)]
        if read:
            with self._database.writing():
                self._calendars.read_again(read, now)
        return found

    def _unchanged(self, wanted: Sequence[Wanted]) -> set[str]:
        """Those whose token is still the one we have, asked folder by folder if that is less."""
        by_folder: dict[str, list[str]] = {}
        for each in wanted:
            folder = self._dav.path(each.address).rstrip("/").rpartition("/")[0] + "/"
            by_folder.setdefault(folder, []).append(each.address)
        same: set[str] = set()
        for folder, addresses in by_folder.items():
            if len(addresses) > 1:
                there = self._tokens(folder)
                for address in addresses:
                    state = self._calendars.state(address)
                    token = there.get(self._dav.path(address).rstrip("/"))
                    if state is not None and token and state.token == token:
                        same.add(address)
        return same

    def _tokens(self, folder: str) -> dict[str, str]:
        try:
            listed = self._dav.properties(folder, (_TOKEN,), depth=1)
        except SyncError as error:
            if error.fault is Fault.NONSENSE:  # its folders are not to be listed: ask each
                return {}
            raise
        return {each.href.rstrip("/"): each.properties.get(_TOKEN, "") for each in listed}

    def _one(self, wanted: Wanted, now: datetime) -> Pulled:
        address = wanted.address
        state = self._calendars.state(address)
        if wanted.anew and state is not None:
            self._make_anew(wanted, state)
        known = self._calendars.etags(address)
        try:
            there, token, whole = self._listed(address, state.token if state else "", known)
        except SyncError as error:
            known_once = state is not None and state.token
            if error.fault is Fault.NONSENSE and known_once and not self._dav.exists(address):
                sentence = f"The calendar {address} is gone, with all that was in it."
                raise SyncError(Fault.VANISHED, sentence) from error
            raise
        todo = changes(known, there, whole=whole)
        alive = self._calendars.alive(address, int(now.timestamp()))
        if not self._accepted and vanished(alive, set(todo.drop)):
            raise SyncError(
                Fault.VANISHED,
                f"{len(alive & set(todo.drop))} of {len(alive)} events to come are gone at once"
                f" from the calendar {address}.",
            )
        came = self._fetch(wanted, todo.fetch)
        if came < len(todo.fetch):  # what went away meanwhile, or was not given: asked for again
            token = state.token if state else ""
        with self._database.writing():
            self._calendars.drop(address, todo.drop)
            self._calendars.keep(address, {}, CalendarState(token, now, wanted.until))
        return Pulled(came, len(todo.drop))

    def _listed(
        self, address: str, token: str, known: Mapping[str, str]
    ) -> tuple[dict[str, str | None], str, bool]:
        """The ETags by name (None: gone), the next token, and whether that is all there is."""
        listed = self._changes(address, token) if token else None
        if listed is not None:
            there = self._files(address, listed.resources)
            # DAViCal answers a token that it has lost with all there is, and does not say so.
            if not any(etag and known.get(name) == etag for name, etag in there.items()):
                return there, listed.token, False
        try:
            listed = self._changes(address, "") or Multistatus(())
        except SyncError as error:
            if error.fault is not Fault.NONSENSE:
                raise
            listed = Multistatus(self._dav.list(address))  # it knows no such reports
        return self._files(address, listed.resources), listed.token, True

    def _changes(self, address: str, token: str) -> Multistatus | None:
        """All that changed since a token, piece by piece where a server tells it so."""
        listed = self._dav.changes(address, token)
        found = list(listed.resources) if listed else []
        pieces = 1
        while listed is not None and listed.more:
            pieces += 1
            if pieces > _MOST_PIECES or listed.token == token:
                raise SyncError(Fault.NONSENSE, "The server’s list of a calendar does not end.")
            token = listed.token
            listed = self._dav.changes(address, token)
            found += listed.resources if listed else []
        return Multistatus(found, listed.token) if listed else None

    def _files(self, address: str, listed: Sequence[Resource]) -> dict[str, str | None]:
        own = self._dav.path(address).rstrip("/")
        return {
            each.href: None if each.missing else each.etag
            for each in listed
            if each.href.rstrip("/") != own and not each.is_collection
        }

    def _fetch(self, wanted: Wanted, names: Sequence[str]) -> int:
        partial = self._calendars.state(wanted.address)
        state = CalendarState(
            partial.token if partial else "", partial.read_at if partial else _NEVER, wanted.until
        )
        came = 0
        for first in range(0, len(names), MULTIGET):
            piece = names[first : first + MULTIGET]
            found = [
                CalendarObject(each.href, each.etag, wanted.kept(each.calendar))
                for each in self._dav.events_named(wanted.address, piece)
                if each.calendar and not each.missing
            ]
            times = {item: list(wanted.times(item)) for item in found}
            with self._database.writing():
                self._calendars.keep(wanted.address, times, state)
            came += len(found)
            self._progress(came, len(names))
        return came

    def _make_anew(self, wanted: Wanted, state: CalendarState) -> None:
        """The times of what is kept, once more and further ahead; nothing is asked for."""
        kept = self._calendars.objects(wanted.address)
        further = CalendarState(state.token, state.read_at, wanted.until)
        for first in range(0, len(kept), MULTIGET):
            piece = kept[first : first + MULTIGET]
            times = {item: list(wanted.times(item)) for item in piece}
            with self._database.writing():
                self._calendars.keep(wanted.address, times, state)
        with self._database.writing():
            self._calendars.keep(wanted.address, {}, further)
