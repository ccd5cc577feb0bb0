"""What happened how often on which day. Nothing tells who, at what hour, or in which order."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date

from kiosk.storage.database import KioskDatabase

Counted = tuple[str, str, str]  # measure, subject, detail

# Adds to a count: day, measure, subject, detail, number, leaving.
ADD = """
    INSERT INTO counts (day, measure, subject, detail, number, leaving) VALUES (?, ?, ?, ?, ?, ?)
    ON CONFLICT DO UPDATE SET
        number = number + excluded.number, leaving = leaving + excluded.leaving
"""


class Counts:
    """The counts of one kiosk, exact, for its own people.

    `number` is what happened; `leaving` the part of it that the next weekly report is made of.
    """

    def __init__(self, database: KioskDatabase) -> None:
        self._database = database

    def add(self, day: date, measure: str, subject: str, detail: str, number: int = 1) -> None:
        """Add to one count; when this returns, it is on the disk.

        `measure` is what is counted ("guide", "language"), `subject` of what ("prime-activite"),
        `detail` how it went ("finished"); the last two may be empty. Nothing of it is to leave.

        Raises:
            StorageError: it was not counted.
        """
        self.add_all(day, [(measure, subject, detail, number, 0)])

    def add_all(self, day: date, rows: Iterable[tuple[str, str, str, int, int]]) -> None:
        """Add to several counts, to all or to none: measure, subject, detail, number, leaving.

        Raises:
            StorageError: nothing was counted.
        """
        with self._database.writing() as database:
            database.conn.executemany(ADD, [(day.isoformat(), *row) for row in rows])

    def number(self, day: date, measure: str, subject: str, detail: str) -> int:
        """One count; 0 where nothing was counted.

        Raises:
            StorageError: it cannot be read.
        """
        with self._database.reading() as database:
            found = database.execute(
                "SELECT number FROM counts WHERE (day, measure, subject, detail) = (?, ?, ?, ?)",
                (day.isoformat(), measure, subject, detail),
            ).fetchone()
        return int(found[0]) if found else 0

    def sums(self, first: date, last: date) -> Mapping[Counted, int]:
        """What happened from the first to the last of these days, by measure, subject, detail.

        Raises:
            StorageError: it cannot be read.
        """
        with self._database.reading() as database:
            rows = database.execute(
                """
                SELECT measure, subject, detail, SUM(number) FROM counts
                WHERE day BETWEEN ? AND ? GROUP BY measure, subject, detail
                """,
                (first.isoformat(), last.isoformat()),
            ).fetchall()
        return {(measure, subject, detail): number for measure, subject, detail, number in rows}

    def by_day(
        self, measure: str, first: date, last: date
    ) -> Mapping[date, Mapping[Counted, int]]:
        """What happened of one measure on each of these days on which something did.

        Raises:
            StorageError: it cannot be read.
        """
        with self._database.reading() as database:
            rows = database.execute(
                """
                SELECT day, measure, subject, detail, number FROM counts
                WHERE measure = ? AND day BETWEEN ? AND ? ORDER BY day
                """,
                (measure, first.isoformat(), last.isoformat()),
            ).fetchall()
        days: dict[date, dict[Counted, int]] = {}
        for day, *key, number in rows:
            days.setdefault(date.fromisoformat(day), {})[key[0], key[1], key[2]] = number
        return days

    def days(self, measure: str) -> Sequence[date]:
        """The days on which something of that measure was counted, the first one first.

        Raises:
            StorageError: they cannot be read.
        """
        with self._database.reading() as database:
            rows = database.execute(
                "SELECT DISTINCT day FROM counts WHERE measure = ? AND number > 0 ORDER BY day",
                (measure,),
            ).fetchall()
        return [date.fromisoformat(day) for (day,) in rows]

    def erase_before(self, day: date) -> int:
        """Erase what was counted before that day, for ever; gives how many counts those were.

        Raises:
            StorageError: nothing was erased.
        """
        with self._database.writing() as database:
            erased = database.execute("DELETE FROM counts WHERE day < ?", (day.isoformat(),))
            return erased.rowcount
