"""The desktop's own store of passwords (Secret Service), asked without ever asking anybody."""

from contextlib import ExitStack
from typing import Any

from keyring.backends import SecretService
from keyring.errors import InitError, KeyringLocked

_library: Any = vars(SecretService)["secretstorage"]  # keyring brings it along


class DesktopStore(SecretService.Keyring):
    """Keyring's own, but for one thing: a store that is locked stays so, and says so.

    Keyring would open a window and wait for a password, for ever where nobody is: no process of a
    kiosk may stand still for that. A desktop opens its store by itself when its user logs in.
    """

    def get_preferred_collection(self) -> Any:  # noqa: ANN401  as keyring has it
        """The user's own collection, open.

        Raises:
            KeyringLocked: it is not open.
            InitError: there is none.
        """
        try:
            bus = _library.dbus_init()
        except _library.exceptions.SecretStorageException as error:
            raise InitError(f"the desktop has no store of passwords: {error}") from error
        with ExitStack() as undone:
            undone.callback(bus.close)
            try:
                collection = _library.get_default_collection(bus)
                locked = collection.is_locked()
            except _library.exceptions.SecretStorageException as error:
                raise InitError(f"the desktop's store does not answer: {error}") from error
            if locked:
                raise KeyringLocked("the desktop's store of passwords is locked")
            undone.pop_all()
        return collection

    def unlock(self, item: Any) -> None:  # noqa: ANN401  as keyring has it
        """See that an item is open; nobody is asked to open it."""
        if item.is_locked():
            raise KeyringLocked("the desktop's store of passwords is locked")
