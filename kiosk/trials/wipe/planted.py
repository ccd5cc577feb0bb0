"""The secrets of a proof: random words that a resident types, and how they are found again.

All end in one mark, so that a memory is searched for one thing. They are kept backwards here, and
turned only for the moment of a search: the process that proves is not among those searched.
"""

import random
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum

# Every keyboard of ours has these letters, that of codes too.
_SIGNS = "bcdfghjkmnpqrtvwx"
_MARK, _TAG = 8, 3


class Planted(StrEnum):
    """Where a resident put a secret."""

    SEARCH = "the words of a search"
    NAME = "the first name of a booking"
    PHONE = "the telephone number of a booking"
    RESUME = "a resume code"
    CANCEL = "the code of a booking"
    CLIPBOARD = "the clipboard"
    TICKET = "a printed ticket"
    DOCUMENT = "a document of a site"
    PAGE = "the text of a page"
    FORM = "a field of a page"
    COOKIE = "a cookie"
    LOCAL_STORAGE = "the localStorage of a page"
    INDEXED_DB = "the IndexedDB of a page"
    CACHE = "the cache of a page"
    SERVICE_WORKER = "a service worker"
    CONTROL = "a place made to test the search"


@dataclass(frozen=True, slots=True)
class Secrets:
    """One secret for each place; `backwards` holds them from the last sign to the first."""

    mark_backwards: str
    phone_backwards: str
    backwards: Mapping[Planted, str]

    def found_in(self, piece: bytes) -> Iterator[Planted]:
        """The places whose secret is in these bytes: as UTF-8 or UTF-16, in any case."""
        low = piece.lower()
        mark = self.mark_backwards[::-1]
        for wide in (False, True):
            yield from self._marked(low, mark, wide=wide)
        phone = self.phone_backwards[::-1]
        for written in (phone, spaced(phone), international(phone)):
            for code in ("utf-8", "utf-16-le"):
                if written.encode(code) in piece:
                    yield Planted.PHONE

    def _marked(self, low: bytes, mark: str, *, wide: bool) -> Iterator[Planted]:
        code, width = ("utf-16-le", 2) if wide else ("utf-8", 1)
        tags = {
            secret[::-1][:_TAG].encode(code): place for place, secret in self.backwards.items()
        }
        sought, at = mark.encode(code), -1
        while (at := low.find(sought, at + 1)) >= 0:
            before = low[max(0, at - _TAG * width) : at]
            yield tags.get(before, Planted.CONTROL)


def make_secrets(chance: random.Random | None = None) -> Secrets:
    """New ones, from the randomness of the system unless told otherwise."""
    chance = chance or random.SystemRandom()
    mark = "".join(chance.sample(_SIGNS, _MARK))
    digits = chance.sample("12345789", 8)
    tags: set[str] = set()
    places: list[Planted] = [place for place in Planted if place is not Planted.PHONE]
    while len(tags) < len(places):
        tags.add("".join(chance.sample(_SIGNS, _TAG)))
    secrets: dict[Planted, str] = {
        place: (tag + mark)[::-1] for place, tag in zip(places, sorted(tags), strict=True)
    }
    return Secrets(mark[::-1], ("06" + "".join(digits))[::-1], secrets)


def spaced(phone: str) -> str:
    """As it is written: two digits at a time."""
    return " ".join(phone[at : at + 2] for at in range(0, len(phone), 2))


def international(phone: str) -> str:
    """As a telephone dials it."""
    return "+33" + phone[1:]
