"""The tables of a mediator's day: who waits, who came without a booking, who calls."""

from sqlite_utils import Database


def m070_day(database: Database) -> None:
    """Nothing here tells who somebody is. Moments are UTC, ISO 8601.

    `arrivals`: since when somebody with a booking waits, for as long as they do. `walk_ins`:
    people without a booking, by what they came for. `calls`: residents who want a mediator at
    their kiosk; `origin` is the kiosk of a call that came from another one, empty for our own.
    `attended`: who came to a workshop, by registration. `author_notes`: what a mediator tells the
    author of a guide, by day.
    """
    for name, columns in _TABLES.items():
        database.execute(f"CREATE TABLE {name} ({columns}) STRICT, WITHOUT ROWID")
    database.execute("CREATE INDEX walk_ins_by_time ON walk_ins (at)")


def m085_attended_days(database: Database) -> None:
    """Who came is noted for each date: several dates may have one registration.

    What was noted before is of the first date. A day is that of the place, ISO 8601.
    """
    database.execute(
        """
        CREATE TABLE attended_days (
            registration TEXT NOT NULL,
            day TEXT NOT NULL,
            came INTEGER NOT NULL,
            at TEXT NOT NULL,
            PRIMARY KEY (registration, day)
        ) STRICT, WITHOUT ROWID
        """
    )
    database.execute(
        """
        INSERT INTO attended_days (registration, day, came, at)
        SELECT registration, coalesce(date(start, 'unixepoch'), substr(at, 1, 10)), came, at
        FROM attended LEFT JOIN registrations ON registrations.id = attended.registration
        """
    )
    database.execute("DROP TABLE attended")


_TABLES = {
    "arrivals": "booking TEXT NOT NULL PRIMARY KEY, at TEXT NOT NULL",
    "walk_ins": """
        id TEXT NOT NULL PRIMARY KEY,
        mediator TEXT NOT NULL,
        subject TEXT NOT NULL,
        at TEXT NOT NULL,
        attendance TEXT NOT NULL
    """,
    "calls": """
        id TEXT NOT NULL PRIMARY KEY,
        origin TEXT NOT NULL,
        post TEXT NOT NULL,
        guide TEXT NOT NULL,
        step TEXT NOT NULL,
        number INTEGER NOT NULL,
        reason TEXT NOT NULL,
        at TEXT NOT NULL,
        answer TEXT NOT NULL,
        answered_at TEXT NOT NULL,
        told_at TEXT NOT NULL,
        over INTEGER NOT NULL
    """,
    "attended": """
        registration TEXT NOT NULL PRIMARY KEY,
        came INTEGER NOT NULL,
        at TEXT NOT NULL
    """,
    "author_notes": """
        id TEXT NOT NULL PRIMARY KEY,
        day TEXT NOT NULL,
        guide TEXT NOT NULL,
        step TEXT NOT NULL,
        kind TEXT NOT NULL,
        words TEXT NOT NULL,
        done INTEGER NOT NULL
    """,
}
