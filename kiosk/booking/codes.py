"""The code of a booking: two words and a number, such as "LUNE 47 POMME".

Short words without accents that anybody can spell, and that are told apart after any one slip: any
two differ by three letters at least. A code is kept in lower case ("lune 47 pomme").
"""

import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from random import Random, SystemRandom

from rapidfuzz.distance import OSA

from kiosk.storage.full_text import plain

WORDS = Path(__file__).parents[1] / "assets" / "codes" / "words.txt"

_FIRST, _LAST = 10, 99
_DIGITS = re.compile(r"\d+")
_LETTERS = re.compile(r"[a-z]+")
_SLIPS = 1
_MOST_TYPED = 60


@cache
def words() -> tuple[str, ...]:
    """The words of codes, in the order of the alphabet."""
    return tuple(WORDS.read_text("ascii").split())


def new_code(chance: Random | None = None) -> str:
    """A code taken by chance; it may be in use."""
    chance = chance or SystemRandom()
    first, second = chance.sample(words(), 2)
    return f"{first} {chance.randint(_FIRST, _LAST)} {second}"


def meant(typed: str) -> tuple[str, ...]:
    """The codes that may be meant, the likeliest first; none: what was typed is no code.

    Case, accents, spaces and signs do not matter, nor one slip in each word, nor which of the
    words comes first, nor where the number stands.
    """
    text = plain(typed[:_MOST_TYPED])
    number = "".join(_DIGITS.findall(text))
    if not re.fullmatch(r"[1-9]\d", number):
        return ()
    found = [
        f"{first} {number} {second}"
        for pair in dict.fromkeys(_pairs(text))
        for first, second in (pair, pair[::-1])
    ]
    return tuple(dict.fromkeys(found))


def mended(typed: str) -> str | None:
    """The one word that was meant, one slip forgiven; None: none of them."""
    if typed in words():
        return typed
    near = [word for word in words() if OSA.distance(typed, word, score_cutoff=_SLIPS) <= _SLIPS]
    return near[0] if len(near) == 1 else None


def _pairs(text: str) -> Iterator[tuple[str, str]]:
    """The two words that may have been typed: apart, around the number, or in one."""
    groups = _LETTERS.findall(text)
    before, _, after = _DIGITS.sub("0", text).partition("0")
    parted = [tuple(groups)] if len(groups) == 2 else []  # noqa: PLR2004  two words
    parted.append(("".join(_LETTERS.findall(before)), "".join(_LETTERS.findall(after))))
    whole = "".join(groups)
    parted += [(whole[:at], whole[at:]) for at in range(3, len(whole) - 2)]
    for first, second in parted:
        one, two = mended(first), mended(second)
        if one and two:
            yield one, two
