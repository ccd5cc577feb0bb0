"""What happened how often on which day. Nothing tells who, at what hour, or in which order."""

from datetime import date

from kiosk.storage.database import KioskDatabase


class Counts:
    """The counts of one kiosk, exact, for its own people; what leaves the kiosk is made later."""

    def __init__(self, database: KioskDatabase) -> None:
        self._database = database

    def add(self, day: date, measure: str, subject: str, detail: str, number: int = 1) -> None:
        """Add to one count; when this returns, it is on the disk.

        `measure` is what is counted ("guide", "language"), `subject` of what ("prime-activite"),
        `detail` how it went ("finished"); the last two may be empty.

        Raises:
            StorageError: it was not counted.
        """
        with self._database.writing() as database:
            database.execute(
                """
                INSERT INTO counts (day, measure, subject, detail, number) VALUES (?, ?, ?, ?, ?)
                ON CONFLICT DO UPDATE SET number = number + excluded.number
                """,
                (day.isoformat(), measure, subject, detail, number),
            )

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
