"""The resume code: a walk on a scrap of paper.

A code is made of a guide's mark, the walk as a number, a print of the steps walked, and a check
letter. It holds answers and nothing else: no name, no time, no place. It needs no storage: any
kiosk with the same guides reads it.

- The alphabet has 23 signs, a prime: one check letter, a weighted sum modulo 23 as in ISBN-10,
  then finds every single slip and every swap of two neighbours.
- The print counts the steps walked and the choices offered there: once a guide is rearranged,
  an old code is refused and never misread.
"""

import math
import re
import zlib
from collections.abc import Iterable
from enum import StrEnum

from kiosk.guides.model import Guide
from kiosk.guides.walk import Walk

# No vowel, so no code spells a word; of signs that look alike (2 Z, 5 S, 8 B, 0 O, 1 I L) at most
# one is there, and the other is read as it.
_SIGNS = "BCDFGHJKMNPQRTVWX234679"
_TAKEN_FOR = str.maketrans({"8": "B", "Z": "2"})
_BASE = len(_SIGNS)
_MARK, _PRINT, _CHECK = 2, 2, 1
_GROUP = 4  # signs one can hold in mind while looking down at a keyboard
_MOST_SIGNS = 21  # past it the weights of the check letter come round again
_FEWEST_SIGNS = _MARK + 1 + _PRINT + _CHECK


class Refusal(StrEnum):
    """Why a code leads nowhere."""

    MISTYPED = "mistyped"  # a sign is wrong, missing or swapped
    UNKNOWN = "unknown"  # it is a code, but of no guide of this kiosk
    OLD = "old"  # its guide is here, but was rearranged since


class CodeError(ValueError):
    """The code cannot be followed; `refusal` says why."""

    def __init__(self, refusal: Refusal) -> None:
        self.refusal = refusal
        super().__init__(refusal.value)


def code_of(walk: Walk) -> str:
    """The code of a walk, without spaces. It leads to the same step, without the rounds made."""
    walk = walk.straight
    number = _paired(len(walk.answers), _choices_number(walk))
    body = _mark(walk.guide) + _signs(number, 0) + _print(walk)
    return body + _check(body)


def grouped(code: str) -> str:
    """A code as one reads it aloud: in groups of four signs."""
    return " ".join(code[start : start + _GROUP] for start in range(0, len(code), _GROUP))


def walk_of(code: str, guides: Iterable[Guide]) -> Walk:
    """The straight walk a code stands for. Case, spaces and hyphens do not matter.

    Raises:
        CodeError: with the reason, mistyped, unknown or old.
    """
    signs = cleaned(code)
    if (
        not _FEWEST_SIGNS <= len(signs) <= _MOST_SIGNS
        or _check(signs[:-_CHECK]) != signs[-_CHECK:]
    ):
        raise CodeError(Refusal.MISTYPED)
    known = [guide for guide in guides if _mark(guide) == signs[:_MARK]]
    for guide in known:
        walk = _walked(guide, _number(signs[_MARK : -_PRINT - _CHECK]))
        if walk and code_of(walk) == signs:
            return walk
    raise CodeError(Refusal.OLD if known else Refusal.UNKNOWN)


def has_short_codes(guide: Guide) -> bool:
    """Whether the code of every walk through the guide is short enough to be read back."""
    choices = math.prod(max(1, len(step.exits)) for step in guide.steps)
    longest = _signs(_paired(len(guide.steps), choices), 0)
    return _MARK + len(longest) + _PRINT + _CHECK <= _MOST_SIGNS


def cleaned(typed: str) -> str:
    """The signs of a code out of what was typed or scanned; what is no sign is left out.

    A scanner reads the whole square, "PAS A PAS KB7T4XH": the code is what comes last.
    """
    last = re.split(r"PAS\W+A\W+PAS\W+", typed.upper())[-1]
    return "".join(sign for sign in last.translate(_TAKEN_FOR) if sign in _SIGNS)


def qr_text(code: str) -> str:
    """What the square on the ticket holds: capitals, so that any scanner types it right."""
    return f"PAS A PAS {code}"


def _walked(guide: Guide, number: int) -> Walk | None:
    moves, choices = _unpaired(number)
    walk = Walk(guide)
    if moves >= len(guide.steps):  # a straight walk meets no step twice
        return None
    for _ in range(moves):
        exits = len(walk.step.exits)
        if not exits:
            return None
        choices, choice = divmod(choices, exits)
        walk = walk.choose(choice)
    return walk


def _choices_number(walk: Walk) -> int:
    number = 0
    for step, answer in reversed(list(zip(walk.trail, walk.answers, strict=False))):
        number = number * len(step.exits) + answer
    return number


def _paired(first: int, second: int) -> int:
    # Cantor's pairing: two numbers in one, small as long as both are, with no limit on either.
    return (first + second) * (first + second + 1) // 2 + second


def _unpaired(number: int) -> tuple[int, int]:
    ring = (math.isqrt(8 * number + 1) - 1) // 2
    second = number - ring * (ring + 1) // 2
    return ring - second, second


def _mark(guide: Guide) -> str:
    return _signs(zlib.crc32(guide.id.encode()) % _BASE**_MARK, _MARK)


def _print(walk: Walk) -> str:
    told = [(step.id, [choice.id for choice in step.choices]) for step in walk.trail]
    return _signs(zlib.crc32(repr((walk.guide.id, told)).encode()) % _BASE**_PRINT, _PRINT)


def _check(body: str) -> str:
    total = sum(weight * _SIGNS.index(sign) for weight, sign in enumerate(body, start=2))
    return _SIGNS[-total % _BASE]


def _signs(number: int, width: int) -> str:
    signs = ""
    while number or len(signs) < max(width, 1):
        number, place = divmod(number, _BASE)
        signs = _SIGNS[place] + signs
    return signs


def _number(signs: str) -> int:
    number = 0
    for sign in signs:
        number = number * _BASE + _SIGNS.index(sign)
    return number
