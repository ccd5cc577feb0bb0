"""A book of this kiosk: who comes, sealed, and the messages that what stands in it calls for.

Bookings and registrations are kept alike: each change goes into the same transaction as the
message to the authority that it calls for, so that neither is ever there without the other.
"""

import json
import logging
from collections.abc import Iterator, Sequence, Set
from contextlib import contextmanager
from dataclasses import replace
from datetime import UTC, datetime
from typing import Protocol

from kiosk.booking.model import Person
from kiosk.settings.sealed_file import SecretsError
from kiosk.settings.sealing import SealError
from kiosk.storage.database import KioskDatabase
from kiosk.storage.outbox import Message, MessageState, Outbox
from kiosk.storage.troubles import StorageError, Trouble

# A message is due at once, whatever the clock does later: it is never from the future.
_AT_ONCE = datetime(1970, 1, 1, tzinfo=UTC)

_log = logging.getLogger(__name__)


class Seal(Protocol):
    """Seals single values (`kiosk.settings.sealing`)."""

    def seal(self, text: str, about: str) -> bytes:
        """The text sealed, to be opened by who names the same `about`."""
        ...

    def open(self, sealed: bytes, about: str) -> str:
        """The text that was sealed."""
        ...


class SealedBook:
    """What a ledger and a roll have in common. What changes something wants `writing` around it.

    `entry` is what stands in it, as messages call it; `kinds` are those of its messages.
    """

    def __init__(self, database: KioskDatabase, seal: Seal, entry: str, kinds: Set[str]) -> None:
        self.database = database
        self.seal = seal
        self._outbox = Outbox(database)
        self._entry, self._kinds = entry, kinds

    @contextmanager
    def writing(self) -> Iterator[None]:
        """A transaction: all of it is on the disk when it is left without an error.

        Raises:
            StorageError: nothing of it was kept.
        """
        with self.database.writing():
            yield

    def warm(self) -> None:
        """Be ready to seal: the first time, keys are looked for and their parts loaded.

        Raises:
            StorageError: LOCKED, as it would be when somebody is written in.
        """
        try:
            self.seal.seal("", "nothing")
        except SecretsError as error:
            raise _locked() from error

    def message(self, kind: str, entry: str) -> Message | None:
        """The message of that kind about what stands under that id."""
        return self._outbox.find(f"{kind}/{entry}")

    def due(self, now: datetime) -> Sequence[Message]:
        """What is to be done about this book, and its time has come; oldest first."""
        return [each for each in self._outbox.due(now) if each.kind in self._kinds]

    def done(self, message: Message) -> None:
        """Note that nothing more is to be done about a message."""
        settled = replace(message, state=MessageState.DONE, last_error="")
        self._outbox.settle(self.database, settled)

    def _put(self, kind: str, entry: str, made_at: datetime) -> None:
        payload = json.dumps({self._entry: entry})
        message = Message(f"{kind}/{entry}", kind, payload, made_at, _AT_ONCE)
        self._outbox.put(self.database, message)

    def _sealed(self, person: Person, entry: str) -> tuple[bytes, bytes | None]:
        """Name and telephone of who comes, to be kept under that id.

        Raises:
            StorageError: LOCKED: the keys are not to be had now.
        """
        try:
            name = self.seal.seal(person.first_name, f"{entry}|name")
            phone = self.seal.seal(person.phone, f"{entry}|phone") if person.phone else None
        except SecretsError as error:
            raise _locked() from error
        return name, phone

    def _opened(self, sealed: tuple[bytes, bytes | None] | None, entry: str) -> Person | None:
        """Who comes; None: removed, or not to be opened any more, which the log says.

        Raises:
            StorageError: LOCKED: the keys are not to be had now.
        """
        if sealed is None:
            return None
        name, phone = sealed
        try:
            return Person(
                self.seal.open(name, f"{entry}|name"),
                self.seal.open(phone, f"{entry}|phone") if phone else "",
            )
        except SealError:
            _log.warning("who comes cannot be read: its key is lost, or it was changed")
            return None
        except SecretsError as error:
            raise _locked() from error


def _locked() -> StorageError:
    _log.error("the secrets do not open: nobody can be written in, nor a name be read")
    return StorageError(Trouble.LOCKED)
