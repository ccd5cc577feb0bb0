"""The tables of workshops, registrations and seats."""

from sqlite_utils import Database


def m020_workshops(database: Database) -> None:
    """Workshops as last read, the lines in front of them, and the registrations made here.

    `body` is a workshop as JSON; `start` and `finish` are its first moment and its last, in
    seconds since 1970. Name and telephone are sealed as in `bookings`. `seats` are the lines of a
    kiosk that is its own authority (`booking.local_seats`).
    """
    database.execute(
        """
        CREATE TABLE registrations (
            id TEXT NOT NULL PRIMARY KEY,
            code TEXT NOT NULL,
            workshop TEXT NOT NULL,
            start INTEGER NOT NULL,
            finish INTEGER NOT NULL,
            state TEXT NOT NULL,
            rank INTEGER NOT NULL,
            made_at TEXT NOT NULL,
            verified_at TEXT,
            passed_since TEXT,
            body TEXT NOT NULL,
            sealed_name BLOB,
            sealed_phone BLOB
        ) STRICT, WITHOUT ROWID
        """
    )
    database.execute("CREATE INDEX registrations_by_code ON registrations (code)")
    _workshops(database)


def _workshops(database: Database) -> None:
    database.execute(
        """
        CREATE TABLE workshops (
            id TEXT NOT NULL PRIMARY KEY,
            start INTEGER NOT NULL,
            finish INTEGER NOT NULL,
            body TEXT NOT NULL
        ) STRICT, WITHOUT ROWID
        """
    )
    database.execute(
        """
        CREATE TABLE workshop_lines (
            workshop TEXT NOT NULL PRIMARY KEY,
            free INTEGER NOT NULL,
            waiting INTEGER NOT NULL,
            read_at TEXT NOT NULL
        ) STRICT, WITHOUT ROWID
        """
    )
    database.execute(
        """
        CREATE TABLE seats (
            id TEXT NOT NULL PRIMARY KEY,
            workshop TEXT NOT NULL,
            number INTEGER NOT NULL,
            seated INTEGER NOT NULL
        ) STRICT, WITHOUT ROWID
        """
    )
