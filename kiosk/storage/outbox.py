"""What is to be done out there, kept until it is done: one row for each message.

A row is put in the same transaction as what it is about, so neither is ever there without the
other. Which messages there are, and when to try again, is not here (see `kiosk.sync`).
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from kiosk.storage.database import KioskDatabase


class MessageState(StrEnum):
    """Whether a message is still to be sent."""

    WAITING = "waiting"
    PARKED = "parked"  # the server has no room for it: a person has to act
    DONE = "done"


@dataclass(frozen=True, slots=True)
class Message:
    """Something to be done out there.

    `id` is its idempotency key; putting it again changes nothing. `payload` is JSON that only the
    feature that put it understands. `next_at` is when to try (UTC); `attempts` how often it was.
    """

    id: str
    kind: str
    payload: str
    created_at: datetime
    next_at: datetime
    state: MessageState = MessageState.WAITING
    attempts: int = 0
    last_error: str = ""
    etag: str = ""


class Outbox:
    """The messages of one kiosk."""

    def __init__(self, database: KioskDatabase) -> None:
        self._database = database

    @staticmethod
    def put(transaction: KioskDatabase, message: Message) -> None:
        """Add a message within a transaction already open (`KioskDatabase.writing`)."""
        transaction.execute(
            """
            INSERT INTO outbox
                (id, kind, payload, state, attempts, next_at, last_error, created_at, etag)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO NOTHING
            """,
            (
                message.id,
                message.kind,
                message.payload,
                message.state,
                message.attempts,
                message.next_at.isoformat(),
                message.last_error,
                message.created_at.isoformat(),
                message.etag,
            ),
        )

    def due(self, now: datetime) -> Sequence[Message]:
        """The waiting messages whose time has come, oldest first.

        Raises:
            StorageError: they cannot be read.
        """
        with self._database.reading() as database:
            rows = database.execute(
                f"""
                SELECT {_COLUMNS} FROM outbox WHERE state = ? AND next_at <= ?
                ORDER BY created_at, id
                """,  # noqa: S608  the columns are named here
                (MessageState.WAITING, now.isoformat()),
            ).fetchall()
        return [_message(row) for row in rows]

    def waiting(self, state: MessageState = MessageState.WAITING) -> Sequence[Message]:
        """All that is still to be done, oldest first, whether its time has come or not.

        Raises:
            StorageError: they cannot be read.
        """
        with self._database.reading() as database:
            rows = database.execute(
                f"SELECT {_COLUMNS} FROM outbox WHERE state = ? ORDER BY created_at, id",  # noqa: S608
                (state,),
            ).fetchall()
        return [_message(row) for row in rows]

    def find(self, message: str) -> Message | None:
        """A message by its id.

        Raises:
            StorageError: it cannot be read.
        """
        with self._database.reading() as database:
            row = database.execute(
                f"SELECT {_COLUMNS} FROM outbox WHERE id = ?",  # noqa: S608  named here
                (message,),
            ).fetchone()
        return _message(row) if row else None

    @staticmethod
    def settle(transaction: KioskDatabase, message: Message) -> None:
        """Write down what became of a message, within an open transaction."""
        transaction.execute(
            """
            UPDATE outbox SET state = ?, attempts = ?, next_at = ?, last_error = ?, etag = ?
            WHERE id = ?
            """,
            (
                message.state,
                message.attempts,
                message.next_at.isoformat(),
                message.last_error,
                message.etag,
                message.id,
            ),
        )

    @staticmethod
    def forget_done(transaction: KioskDatabase, before: datetime) -> int:
        """Remove what was put before that moment and is done, within an open transaction.

        What waits or is parked stays, however old. Gives how many went.
        """
        gone = transaction.execute(
            "DELETE FROM outbox WHERE state = ? AND created_at < ?",
            (MessageState.DONE, before.isoformat()),
        )
        return gone.rowcount


_COLUMNS = "id, kind, payload, created_at, next_at, state, attempts, last_error, etag"


def _message(row: tuple[str, str, str, str, str, str, int, str, str]) -> Message:
    name, kind, payload, created_at, next_at, state, attempts, last_error, etag = row
    return Message(
        name,
        kind,
        payload,
        datetime.fromisoformat(created_at),
        datetime.fromisoformat(next_at),
        MessageState(state),
        attempts,
        last_error,
        etag,
    )
