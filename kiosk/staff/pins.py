"""What a PIN may be, and what is kept of it: never the PIN, only an argon2id hash.

The cost is the least that OWASP's Password Storage Cheat Sheet advises for argon2id (19 MiB, two
passes), about 30 ms here: a screen that checks a PIN stands still for less than its 100 ms. A PIN
guards the screens of a kiosk that runs; six digits guard no copy of its disk, whatever the hash.
"""

import re
from enum import StrEnum
from functools import cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from argon2 import PasswordHasher

LEAST, MOST = 6, 12
_DIGITS = re.compile(r"[0-9]+")
_REPEATED = re.compile(r"(.{1,3})\1+")
_UP = "0123456789012"
_DOWN = _UP[::-1]


class Refusal(StrEnum):
    """Why digits are no PIN."""

    NO_DIGITS = "no digits"
    SHORT = "short"
    LONG = "long"
    SIMPLE = "simple"  # what a passer-by tries first


def refusal_of(pin: str) -> Refusal | None:
    """Why that is no PIN; None: it may be one."""
    if not _DIGITS.fullmatch(pin):
        return Refusal.NO_DIGITS
    if len(pin) < LEAST:
        return Refusal.SHORT
    if len(pin) > MOST:
        return Refusal.LONG
    simple = _REPEATED.fullmatch(pin) or pin in _UP or pin in _DOWN
    return Refusal.SIMPLE if simple else None


def hash_of(pin: str) -> str:
    """What is kept of a PIN."""
    return _hasher().hash(pin)


def is_right(pin: str, kept: str) -> bool:
    """Whether the PIN is the one of which that was kept; a damaged hash is no PIN's."""
    from argon2.exceptions import Argon2Error, InvalidHashError  # noqa: PLC0415  see `_hasher`

    try:
        return _hasher().verify(kept, pin)
    except (Argon2Error, InvalidHashError):
        return False


@cache
def _hasher() -> "PasswordHasher":
    from argon2 import PasswordHasher  # noqa: PLC0415  no resident's screen checks a PIN

    return PasswordHasher(time_cost=2, memory_cost=19_456, parallelism=1)
