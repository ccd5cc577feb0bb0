"""What was last read of each calendar, and the times that follow from it.

Objects are kept as they came, so that times can be made anew when the horizon moves on; times are
what slots are made of, so that nothing is parsed while somebody waits. Both go in together.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import NamedTuple

from kiosk.storage.database import KioskDatabase


class CalendarObject(NamedTuple):
    """One object of a calendar: the name of its file there, its version, its text."""

    href: str
    etag: str
    ics: str


class Event(NamedTuple):
    """One time of a calendar; `start` and `finish` in seconds since 1970.

    `kind` is "open" (a permanence), "busy", "booking" or "workshop"; `place` as it is written.
    """

    href: str
    kind: str
    uid: str
    start: int
    finish: int
    place: str = ""


@dataclass(frozen=True, slots=True)
class CalendarState:
    """How far a calendar was read: `token` is the server's, or a file's print.

    `expanded_until` (seconds since 1970): recurring events have their times until then.
    """

    token: str
    read_at: datetime
    expanded_until: int


class Calendars:
    """The calendars of this kiosk, by address. Methods that write want a transaction open."""

    def __init__(self, database: KioskDatabase) -> None:
        self._database = database

    def state(self, address: str) -> CalendarState | None:
        """How far that calendar was read; None: never.

        Raises:
            StorageError: it cannot be read.
        """
        with self._database.reading() as database:
            row = database.execute(
                "SELECT token, read_at, expanded_until FROM calendars WHERE address = ?",
                (address,),
            ).fetchone()
        return CalendarState(row[0], datetime.fromisoformat(row[1]), row[2]) if row else None

    def addresses(self) -> Sequence[str]:
        """The calendars of which something is kept."""
        with self._database.reading() as database:
            rows = database.execute("SELECT address FROM calendars ORDER BY address").fetchall()
        return [row[0] for row in rows]

    def objects(self, address: str) -> Sequence[CalendarObject]:
        """What is kept of that calendar."""
        with self._database.reading() as database:
            rows = database.execute(
                "SELECT href, etag, ics FROM calendar_objects WHERE calendar = ? ORDER BY href",
                (address,),
            ).fetchall()
        return [CalendarObject(*row) for row in rows]

    def etags(self, address: str) -> dict[str, str]:
        """The version kept of each object of that calendar, by name."""
        with self._database.reading() as database:
            return dict(
                database.execute(
                    "SELECT href, etag FROM calendar_objects WHERE calendar = ?", (address,)
                ).fetchall()
            )

    def alive(self, address: str, since: int) -> set[str]:
        """The names of the objects of that calendar that take a time after that moment."""
        with self._database.reading() as database:
            rows = database.execute(
                "SELECT DISTINCT href FROM events WHERE calendar = ? AND finish > ?",
                (address, since),
            ).fetchall()
        return {row[0] for row in rows}

    def read_again(self, addresses: Iterable[str], at: datetime) -> None:
        """Note that these calendars are as they were."""
        self._database.conn.executemany(
            "UPDATE calendars SET read_at = ? WHERE address = ?",
            [(at.isoformat(), address) for address in addresses],
        )

    # Whole numbers alone, where they are enough: of thousands of rows, texts are what takes long.
    def open_times(self, address: str, begin: int, end: int) -> Sequence[tuple[int, int, str]]:
        """Start, finish and place of the permanences that share a moment with `begin` to `end`."""
        with self._database.reading() as database:
            return database.execute(
                f"SELECT start, finish, place {_SHARING} AND kind = 'open'",
                (address, end, begin),
            ).fetchall()

    def taken_times(
        self, address: str, begin: int, end: int, without: Iterable[str] = ()
    ) -> Sequence[tuple[int, int]]:
        """Start and finish of all else there, but for the events of these UIDs."""
        left_out = tuple(without)
        marks = f"AND uid NOT IN ({', '.join('?' * len(left_out))})" if left_out else ""
        with self._database.reading() as database:
            return database.execute(
                f"SELECT start, finish {_SHARING} AND kind <> 'open' {marks}",
                (address, end, begin, *left_out),
            ).fetchall()

    def keep(
        self, address: str, changed: Mapping[CalendarObject, Iterable[Event]], state: CalendarState
    ) -> None:
        """Put these objects and their times in place of those of the same names."""
        for item, events in changed.items():
            self.drop(address, [item.href])
            self._database.execute(
                "INSERT INTO calendar_objects (calendar, href, etag, ics) VALUES (?, ?, ?, ?)",
                (address, *item),
            )
            self._database.conn.executemany(
                """
                INSERT OR REPLACE INTO events (calendar, href, kind, uid, start, finish, place)
                VALUES (?, ?, ?, ?, ?, ?, ?)
                """,
                [(address, *event) for event in events],
            )
        self._database.execute(
            """
            INSERT INTO calendars (address, token, read_at, expanded_until) VALUES (?, ?, ?, ?)
            ON CONFLICT (address) DO UPDATE SET token = excluded.token,
                read_at = excluded.read_at, expanded_until = excluded.expanded_until
            """,
            (address, state.token, state.read_at.isoformat(), state.expanded_until),
        )

    def drop(self, address: str, hrefs: Iterable[str]) -> None:
        """Remove these objects and their times."""
        for href in hrefs:
            self._database.execute(
                "DELETE FROM calendar_objects WHERE calendar = ? AND href = ?", (address, href)
            )
            self._database.execute(
                "DELETE FROM events WHERE calendar = ? AND href = ?", (address, href)
            )

    def forget(self, address: str) -> None:
        """Remove all that is kept of that calendar."""
        self._database.execute("DELETE FROM events WHERE calendar = ?", (address,))
        self._database.execute("DELETE FROM calendar_objects WHERE calendar = ?", (address,))
        self._database.execute("DELETE FROM calendars WHERE address = ?", (address,))


_SHARING = "FROM events WHERE calendar = ? AND start < ? AND finish > ?"
