"""How the tables came to be, one numbered step after the other.

A step that has ever been on a kiosk is never changed: what was wrong is mended by a further one.
Each runs in a transaction together with the note that it was run (sqlite-utils' `Migrations`).
"""

from sqlite_utils import Database, Migrations

from kiosk.storage import author_words, day_tables, workshop_tables

MIGRATIONS = Migrations("kiosk")


@MIGRATIONS()
def m001_counts(database: Database) -> None:
    """What is counted: by day, never by hour, and without anything that tells who."""
    database.execute(
        """
        CREATE TABLE counts (
            day TEXT NOT NULL,
            measure TEXT NOT NULL,
            subject TEXT NOT NULL,
            detail TEXT NOT NULL,
            number INTEGER NOT NULL,
            PRIMARY KEY (day, measure, subject, detail)
        ) STRICT, WITHOUT ROWID
        """
    )


@MIGRATIONS()
def m002_states(database: Database) -> None:
    """What one process lets the others know, such as whether the network is reached."""
    database.execute(
        """
        CREATE TABLE states (
            name TEXT NOT NULL PRIMARY KEY,
            value TEXT NOT NULL,
            at TEXT NOT NULL
        ) STRICT, WITHOUT ROWID
        """
    )


@MIGRATIONS()
def m003_outbox(database: Database) -> None:
    """What is to be done out there, and not yet known to be done. Moments are UTC, ISO 8601."""
    database.execute(
        """
        CREATE TABLE outbox (
            id TEXT NOT NULL PRIMARY KEY,
            kind TEXT NOT NULL,
            payload TEXT NOT NULL,
            state TEXT NOT NULL,
            attempts INTEGER NOT NULL,
            next_at TEXT NOT NULL,
            last_error TEXT NOT NULL,
            created_at TEXT NOT NULL,
            etag TEXT NOT NULL
        ) STRICT, WITHOUT ROWID
        """
    )


@MIGRATIONS()
def m004_bookings(database: Database) -> None:
    """The bookings made here. Name and telephone are sealed (`settings.sealing`), and go first.

    `start` and `asked_start` are seconds since 1970; `made_at` and `verified_at` UTC, ISO 8601.
    """
    database.execute(
        """
        CREATE TABLE bookings (
            id TEXT NOT NULL PRIMARY KEY,
            code TEXT NOT NULL,
            subject TEXT NOT NULL,
            mediator TEXT NOT NULL,
            place TEXT,
            start INTEGER NOT NULL,
            asked_start INTEGER NOT NULL,
            minutes INTEGER NOT NULL,
            state TEXT NOT NULL,
            attendance TEXT NOT NULL,
            made_at TEXT NOT NULL,
            verified_at TEXT,
            etag TEXT NOT NULL,
            step TEXT NOT NULL,
            replaces TEXT,
            sealed_name BLOB,
            sealed_phone BLOB
        ) STRICT, WITHOUT ROWID
        """
    )
    database.execute("CREATE INDEX bookings_by_code ON bookings (code)")
    database.execute("CREATE INDEX bookings_by_time ON bookings (start)")


@MIGRATIONS()
def m005_appointments(database: Database) -> None:
    """The calendar of a kiosk that is its own authority (`booking.local`); seconds since 1970."""
    database.execute(
        """
        CREATE TABLE appointments (
            id TEXT NOT NULL PRIMARY KEY,
            mediator TEXT NOT NULL,
            start INTEGER NOT NULL,
            finish INTEGER NOT NULL,
            etag INTEGER NOT NULL
        ) STRICT, WITHOUT ROWID
        """
    )
    database.execute("CREATE INDEX appointments_by_time ON appointments (mediator, start)")


@MIGRATIONS()
def m006_calendars(database: Database) -> None:
    """What was last read of each calendar, object by object, as it came."""
    database.execute(
        """
        CREATE TABLE calendars (
            address TEXT NOT NULL PRIMARY KEY,
            token TEXT NOT NULL,
            read_at TEXT NOT NULL,
            expanded_until INTEGER NOT NULL
        ) STRICT, WITHOUT ROWID
        """
    )
    database.execute(
        """
        CREATE TABLE calendar_objects (
            calendar TEXT NOT NULL,
            href TEXT NOT NULL,
            etag TEXT NOT NULL,
            ics TEXT NOT NULL,
            PRIMARY KEY (calendar, href)
        ) STRICT, WITHOUT ROWID
        """
    )


@MIGRATIONS()
def m007_events(database: Database) -> None:
    """The times that follow from those objects, a row for each occurrence within the horizon.

    `start` and `finish` are seconds since 1970; `kind` is "open" (a permanence), "busy",
    "booking" or "workshop".
    """
    database.execute(
        """
        CREATE TABLE events (
            calendar TEXT NOT NULL,
            href TEXT NOT NULL,
            kind TEXT NOT NULL,
            uid TEXT NOT NULL,
            start INTEGER NOT NULL,
            finish INTEGER NOT NULL,
            place TEXT NOT NULL,
            PRIMARY KEY (calendar, href, kind, start, finish)
        ) STRICT, WITHOUT ROWID
        """
    )
    database.execute("CREATE INDEX events_by_time ON events (calendar, start)")


@MIGRATIONS()
def m010_leaving(database: Database) -> None:
    """Of each count, what the next weekly report is made of; in a report, it is 0 again."""
    database.execute("ALTER TABLE counts ADD COLUMN leaving INTEGER NOT NULL DEFAULT 0")


@MIGRATIONS()
def m011_reports(database: Database) -> None:
    """The weekly reports, one a week, and what became of each. Moments are UTC, ISO 8601."""
    database.execute(
        """
        CREATE TABLE reports (
            week TEXT NOT NULL PRIMARY KEY,
            file TEXT NOT NULL,
            body BLOB NOT NULL,
            closed_at TEXT NOT NULL,
            due_at TEXT NOT NULL,
            state TEXT NOT NULL,
            attempts INTEGER NOT NULL,
            next_at TEXT,
            sent_at TEXT,
            sent_to TEXT NOT NULL,
            sentence TEXT NOT NULL
        ) STRICT, WITHOUT ROWID
        """
    )


m020_workshops = MIGRATIONS()(workshop_tables.m020_workshops)


@MIGRATIONS()
def m030_staff(database: Database) -> None:
    """The staff: hashes of their PINs, how often a PIN was wrong lately, and what they did."""
    database.execute(
        """
        CREATE TABLE staff_pins (
            who TEXT NOT NULL PRIMARY KEY,
            hash TEXT NOT NULL,
            changed_at TEXT NOT NULL
        ) STRICT, WITHOUT ROWID
        """
    )
    database.execute(
        """
        CREATE TABLE staff_door (
            id INTEGER NOT NULL PRIMARY KEY CHECK (id = 1),
            failures INTEGER NOT NULL,
            last_at TEXT NOT NULL
        ) STRICT
        """
    )
    database.execute(
        """
        CREATE TABLE staff_journal (
            number INTEGER NOT NULL PRIMARY KEY,
            at TEXT NOT NULL,
            who TEXT NOT NULL,
            action TEXT NOT NULL,
            detail TEXT NOT NULL
        ) STRICT
        """
    )


@MIGRATIONS()
def m075_outbox_index(database: Database) -> None:
    """What waits is found without going through years of what is done."""
    database.execute("CREATE INDEX outbox_by_state ON outbox (state, created_at, id)")


m070_day = MIGRATIONS()(day_tables.m070_day)
m085_attended_days = MIGRATIONS()(day_tables.m085_attended_days)
m080_author_words = MIGRATIONS()(author_words.m080_author_words)
