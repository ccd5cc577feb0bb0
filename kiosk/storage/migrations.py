"""How the tables came to be, one numbered step after the other.

A step that has ever been on a kiosk is never changed: what was wrong is mended by a further one.
Each runs in a transaction together with the note that it was run (sqlite-utils' `Migrations`).
"""

from sqlite_utils import Database, Migrations

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
