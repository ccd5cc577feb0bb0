"""A file that opens only with its key: AES-GCM, readable by its owner alone, replaced whole.

Its first line says which kind of key sealed it, so that a file sealed by systemd's credential is
never mistaken for a damaged one by a command run outside the service.
"""

import fcntl
import os
import secrets
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from kiosk.disk.durable import write_whole
from kiosk.disk.owned import make_folder, open_owned

KEY_FILE = "machine.key"
CREDENTIAL = "pas-a-pas.key"

_MACHINE_IDS = (Path("/etc/machine-id"), Path("/var/lib/dbus/machine-id"))
_KEY_BYTES, _NONCE_BYTES = 32, 12
_SHORTEST_CREDENTIAL = 16


class SecretsError(Exception):
    """Secrets cannot be had or kept; its words are a sentence for a person."""


@dataclass(frozen=True, slots=True)
class Key:
    """32 bytes, and the kind they are: "credential" or "machine"."""

    kind: str
    value: bytes


def credential_key(credentials: Path) -> Key | None:
    """The key that systemd hands over; None: it hands over none.

    Raises:
        SecretsError: it is too short, or cannot be read.
    """
    path = credentials / CREDENTIAL
    if not path.exists():
        return None
    try:
        given = path.read_bytes().strip()
    except OSError as error:
        raise SecretsError(f"the credential {CREDENTIAL} cannot be read") from error
    if len(given) < _SHORTEST_CREDENTIAL:
        raise SecretsError(f"the credential {CREDENTIAL} is shorter than 16 bytes")
    return Key("credential", _derived(given, b""))


def machine_key(folder: Path) -> Key:
    """The key of this machine: a file of that folder, made at first use, and the machine's id.

    Raises:
        SecretsError: it cannot be read or made.
    """
    path = folder / KEY_FILE
    try:
        with _locked(folder / f"{KEY_FILE}.lock"):
            if not path.exists():
                write_whole(path, secrets.token_bytes(_KEY_BYTES))
            given = path.read_bytes()
    except OSError as error:
        raise SecretsError(f"the key {KEY_FILE} cannot be read ({error.strerror})") from error
    if len(given) != _KEY_BYTES:
        raise SecretsError(f"the key {KEY_FILE} is damaged: put back the file it was")
    return Key("machine", _derived(given, _machine_id()))


@dataclass(slots=True)
class SealedFile:
    """One text, sealed. `credential` seals it where there is one, else the machine's key."""

    path: Path
    credential: Key | None
    machine: Callable[[], Key]

    def read(self) -> str:
        """The text; empty where there is no file.

        Raises:
            SecretsError: it does not open, and is left as it is.
        """
        try:
            sealed = self.path.read_bytes()
        except FileNotFoundError:
            return ""
        except OSError as error:
            raise SecretsError(f"{self.path.name} cannot be read ({error.strerror})") from error
        head, _, body = sealed.partition(b"\n")
        if head == _head("credential"):
            if self.credential is None:
                raise SecretsError(f"{self.path.name} opens only with the credential {CREDENTIAL}")
            return self._opened(self.credential, body)
        return self._opened(self.machine(), body if head == _head("machine") else b"")

    def write(self, text: str) -> None:
        """Put that text in the place of the one before; when this returns, it is on the disk."""
        key = self.credential or self.machine()
        nonce = secrets.token_bytes(_NONCE_BYTES)
        head = _head(key.kind)
        from cryptography.hazmat.primitives.ciphers.aead import AESGCM  # noqa: PLC0415  slow

        body = AESGCM(key.value).encrypt(nonce, text.encode(), head)
        try:
            make_folder(self.path.parent)
            write_whole(self.path, head + b"\n" + nonce + body, private=True)
        except OSError as error:
            raise SecretsError(f"{self.path.name} cannot be kept ({error.strerror})") from error

    @contextmanager
    def alone(self) -> Iterator[None]:
        """Be the only one who changes the file; may be entered again within."""
        try:
            lock = _locked(self.path.with_name(f"{self.path.name}.lock"))
            lock.__enter__()
        except OSError as error:
            raise SecretsError(f"{self.path.name} cannot be kept ({error.strerror})") from error
        try:
            yield
        finally:
            lock.__exit__(None, None, None)

    def _opened(self, key: Key, body: bytes) -> str:
        from cryptography.exceptions import InvalidTag  # noqa: PLC0415  slow to load
        from cryptography.hazmat.primitives.ciphers.aead import AESGCM  # noqa: PLC0415

        nonce, sealed = body[:_NONCE_BYTES], body[_NONCE_BYTES:]
        try:
            return AESGCM(key.value).decrypt(nonce, sealed, _head(key.kind)).decode()
        except (InvalidTag, ValueError) as error:
            raise SecretsError(
                f"{self.path.name} does not open: it is damaged, or was sealed on another machine."
                " Put back the right one, or move it away and enter the secrets again"
            ) from error


def _head(kind: str) -> bytes:
    return b"pas-a-pas secrets 1 " + kind.encode()


def _derived(given: bytes, salt: bytes) -> bytes:
    from cryptography.hazmat.primitives.hashes import SHA256  # noqa: PLC0415  slow to load
    from cryptography.hazmat.primitives.kdf.hkdf import HKDF  # noqa: PLC0415

    return HKDF(SHA256(), _KEY_BYTES, salt, b"pas-a-pas secrets 1").derive(given)


def _machine_id() -> bytes:
    for path in _MACHINE_IDS:
        try:
            return path.read_bytes().strip()
        except OSError:
            continue
    return b""


_held: set[Path] = set()
_turn = threading.RLock()  # a lock of the file system holds off processes, not threads


@contextmanager
def _locked(path: Path) -> Iterator[None]:
    """Hold the lock of that file; entered again by who holds it, it is not waited for."""
    with _turn:
        if path in _held:
            yield
            return
        make_folder(path.parent)
        handle = open_owned(path)
        try:
            fcntl.flock(handle, fcntl.LOCK_EX)
            _held.add(path)
            yield
        finally:
            _held.discard(path)
            os.close(handle)
