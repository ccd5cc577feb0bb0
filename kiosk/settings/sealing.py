"""Single values sealed one by one: what is written on the disk of a person.

AES-GCM with what the value is about as associated data ("booking-id|name"), so that one put in
another's place does not open. The key is made at first use and kept among the secrets; what is
sealed names its key, so that keys can be changed.
"""

import base64
import json
import secrets as randomness
from collections.abc import Callable
from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from kiosk.settings.secrets import Secrets

_NAME = "field-keys"
_FORM = b"\x01"
_ID_BYTES, _NONCE_BYTES, _KEY_BYTES = 4, 12, 32


class SealError(Exception):
    """A sealed value does not open: its key is lost, or it was changed or put elsewhere."""


class _Keys(TypedDict):
    current: str
    keys: dict[str, str]


class Sealing:
    """Seals and opens values. Nothing is loaded before the first of them."""

    def __init__(self, open_secrets: Callable[[], "Secrets"]) -> None:
        self._open_secrets = open_secrets
        self._opened: Secrets | None = None
        self._keys: _Keys | None = None

    @property
    def _secrets(self) -> "Secrets":
        self._opened = self._opened or self._open_secrets()
        return self._opened

    def seal(self, text: str, about: str) -> bytes:
        """The text sealed, to be opened by who names the same `about`.

        Raises:
            SecretsError: there is no key to be had, and nothing is sealed.
        """
        from cryptography.hazmat.primitives.ciphers.aead import AESGCM  # noqa: PLC0415  slow

        keys = self._keys = self._keys or _read(self._secrets.change(_NAME, _made_once))
        name = keys["current"]
        nonce = randomness.token_bytes(_NONCE_BYTES)
        body = AESGCM(base64.b64decode(keys["keys"][name])).encrypt(
            nonce, text.encode(), about.encode()
        )
        return _FORM + bytes.fromhex(name) + nonce + body

    def open(self, sealed: bytes, about: str) -> str:
        """The text that was sealed.

        Raises:
            SealError: it does not open.
            SecretsError: the keys are not to be had.
        """
        from cryptography.exceptions import InvalidTag  # noqa: PLC0415  slow to load
        from cryptography.hazmat.primitives.ciphers.aead import AESGCM  # noqa: PLC0415

        form, name, rest = sealed[:1], sealed[1 : 1 + _ID_BYTES].hex(), sealed[1 + _ID_BYTES :]
        key = self._key(name)
        if form != _FORM or key is None:
            raise SealError("its key is not here any more")
        try:
            opened = AESGCM(key).decrypt(rest[:_NONCE_BYTES], rest[_NONCE_BYTES:], about.encode())
            return opened.decode()
        except (InvalidTag, ValueError) as error:
            raise SealError("it was changed, or put in another's place") from error

    def rotate(self) -> None:
        """Seal with a new key from now on; what was sealed before still opens."""
        self._keys = _read(self._secrets.change(_NAME, _with_another))

    def _key(self, name: str) -> bytes | None:
        if self._keys is None or name not in self._keys["keys"]:  # changed by another process
            kept = self._secrets.get(_NAME)
            self._keys = _read(kept) if kept else None
        found = self._keys["keys"].get(name) if self._keys else None
        return base64.b64decode(found) if found else None


def _read(kept: str) -> _Keys:
    keys: _Keys = json.loads(kept)
    return keys


def _made_once(kept: str | None) -> str:
    return kept or _with_another(None)


def _with_another(kept: str | None) -> str:
    before = _read(kept)["keys"] if kept else {}
    name = randomness.token_hex(_ID_BYTES)
    key = base64.b64encode(randomness.token_bytes(_KEY_BYTES)).decode()
    return json.dumps({"current": name, "keys": before | {name: key}})
