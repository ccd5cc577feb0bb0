"""Guides, and what holds guides, written down whole and read back equal: by this program alone.

As JSON where it is to last, for the next release has to read it; packed where it is quickly read
and easily made again. What authors write are other files: see `reader` and `editing.rendering`.
"""

from pathlib import Path
from typing import Any, TypeVar

import msgspec

T = TypeVar("T")


def as_json(value: object) -> bytes:
    """The value as JSON."""
    return msgspec.json.encode(value, enc_hook=_to_text)


def of_json(content: bytes, kind: type[T]) -> T:
    """The value that was written down.

    Raises:
        ValueError: it is damaged, or none of that kind.
    """
    return msgspec.json.decode(content, type=kind, dec_hook=_from_text)  # its errors are such


def packed(value: object) -> bytes:
    """The value, packed."""
    return msgspec.msgpack.encode(value, enc_hook=_to_text)


def unpacked(content: bytes, kind: type[T]) -> T:
    """The value that was packed.

    Raises:
        ValueError: it is damaged, or none of that kind.
    """
    return msgspec.msgpack.decode(content, type=kind, dec_hook=_from_text)


def _to_text(value: Any) -> str:  # noqa: ANN401  as msgspec calls it
    if isinstance(value, Path):
        return str(value)
    raise NotImplementedError(type(value))


def _from_text(kind: type, value: Any) -> Path:  # noqa: ANN401  as msgspec calls it
    if issubclass(kind, Path):
        return Path(value)
    raise NotImplementedError(kind)
