"""Where secrets are: in keyring, with a store of our own for machines that nobody unlocks.

A secret is looked for among the systemd credentials of this service ($CREDENTIALS_DIRECTORY), else
in a file sealed with AES-GCM. Its key comes from the credential `pas-a-pas.key` where there is
one (`systemd-creds encrypt` binds that to a TPM or to the host), else from a key file beside it,
joined with this machine's id. The store is pinned: keyring never searches for another, so never
finds one that asks a question or keeps plain text. What cannot be opened stays closed.
"""

import json
import os
from collections.abc import Callable, Mapping
from contextlib import AbstractContextManager, nullcontext, suppress
from pathlib import Path

import keyring
from keyring.backend import KeyringBackend
from keyring.errors import KeyringError, PasswordDeleteError

from kiosk.settings.sealed_file import Key, SealedFile, SecretsError, credential_key, machine_key

SERVICE = "pas-a-pas"
FILE = "secrets.sealed"

__all__ = ["SERVICE", "Secrets", "SecretsError", "open_secrets"]

_BY_CREDENTIAL = (
    "Secrets are sealed with a key that systemd hands over at start. "
    "A copy of the disk or a backup does not open them; a running kiosk does."
)
_BY_MACHINE = (
    "Secrets are sealed with a key kept on this same disk. "
    "A copy of the sealed file alone does not open; the whole disk in other hands does. "
    "For more, provide the systemd credential pas-a-pas.key, or encrypt the disk."
)
_BY_DESKTOP = (
    "Secrets are kept by the desktop's own store; it is open while its user is logged in."
)


class _SealedKeyring(KeyringBackend):
    """The store for machines that nobody unlocks; made by `open_secrets` alone."""

    priority = -1.0  # keyring never chooses it by itself

    def __init__(self, file: SealedFile, credentials: Path | None) -> None:
        super().__init__()  # type: ignore[no-untyped-call]  # keyring's own
        self.file = file
        self._credentials = credentials

    def get_password(self, service: str, username: str) -> str | None:
        given = self._given(service, username)
        if given is not None and given.is_file():
            try:
                return given.read_text("utf-8").strip()
            except (OSError, UnicodeDecodeError) as error:
                raise SecretsError(f"the credential {given.name} cannot be read") from error
        return self._all().get(f"{service}/{username}")

    def set_password(self, service: str, username: str, password: str) -> None:
        given = self._given(service, username)
        if given is not None and given.is_file():
            raise SecretsError(f"{given.name} is given by systemd: change it there")
        with self.file.alone():
            self._write(self._all() | {f"{service}/{username}": password})

    def delete_password(self, service: str, username: str) -> None:
        with self.file.alone():
            kept = self._all()
            if kept.pop(f"{service}/{username}", None) is not None:
                self._write(kept)

    def _given(self, service: str, username: str) -> Path | None:
        return self._credentials / f"{service}.{username}" if self._credentials else None

    def _all(self) -> dict[str, str]:
        text = self.file.read()
        return dict(json.loads(text)) if text else {}

    def _write(self, kept: Mapping[str, str]) -> None:
        self.file.write(json.dumps(kept))


class Secrets:
    """The secrets of this kiosk, by name. `protection` says in words what they are safe from."""

    def __init__(self, store: KeyringBackend, protection: str) -> None:
        self._store = store
        self.protection = protection

    @property
    def backend(self) -> str:
        """Which of keyring's backends is in use, by its name."""
        ours = isinstance(self._store, _SealedKeyring)
        return f"keyring backend: {f'our sealed file, {FILE}' if ours else 'Secret Service'}"

    def get(self, name: str) -> str | None:
        """The secret of that name; None: there is none.

        Raises:
            SecretsError: the store does not open.
        """
        with _told():
            return self._store.get_password(SERVICE, name)

    def set(self, name: str, value: str) -> None:
        """Keep a secret; when this returns, it is on the disk.

        Raises:
            SecretsError: it was not kept.
        """
        with _told():
            self._store.set_password(SERVICE, name, value)

    def remove(self, name: str) -> None:
        """Forget a secret; no matter if there is none."""
        with _told(), suppress(PasswordDeleteError):
            self._store.delete_password(SERVICE, name)

    def change(self, name: str, to: Callable[[str | None], str]) -> str:
        """Put what `to` makes of a secret in its place, with no other process in between."""
        with self._alone():
            before = self.get(name)
            after = to(before)
            if after != before:
                self.set(name, after)
        return after

    def _alone(self) -> AbstractContextManager[None]:
        store = self._store
        return store.file.alone() if isinstance(store, _SealedKeyring) else nullcontext()


def wants_desktop(environ: Mapping[str, str] = os.environ) -> bool:
    """Whether the desktop's own store is asked for."""
    return environ.get("PAS_A_PAS_SECRETS") == "desktop"


def open_secrets(data: Path, environ: Mapping[str, str] = os.environ) -> Secrets:
    """The secrets of the kiosk with that data folder; keyring is told to use no other store.

    Where a person logs in, PAS_A_PAS_SECRETS=desktop in the environment asks for the desktop's
    own store (Secret Service).
    """
    if wants_desktop(environ):
        from kiosk.settings.desktop_store import DesktopStore  # noqa: PLC0415  only where wanted

        store: KeyringBackend = DesktopStore()  # type: ignore[no-untyped-call]  # keyring's own
        keyring.set_keyring(store)
        return Secrets(store, _BY_DESKTOP)
    folder = environ.get("CREDENTIALS_DIRECTORY")
    credentials = Path(folder) if folder else None
    key: Key | None = credential_key(credentials) if credentials else None
    file = SealedFile(data / FILE, key, lambda: machine_key(data))
    store = _SealedKeyring(file, credentials)
    keyring.set_keyring(store)
    return Secrets(store, _BY_CREDENTIAL if key else _BY_MACHINE)


class _told(AbstractContextManager[None]):  # noqa: N801  reads as a verb
    """What keyring's stores raise becomes a `SecretsError`."""

    def __exit__(self, kind: object, error: BaseException | None, trace: object) -> None:
        theirs = type(error).__module__.startswith(("secretstorage", "jeepney"))
        if isinstance(error, (KeyringError, OSError)) or theirs:
            raise SecretsError("the store of secrets does not open") from error
