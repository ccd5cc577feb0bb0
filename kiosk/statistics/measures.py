"""All that is counted: one table. What is not in it cannot be counted.

Each measure says in words what it is and why it is counted, until when, how much of one session
it takes, and how much of the privacy of a week it spends. The keys of a measure (its subjects and
details) are public: they follow from what the place offers, never from what somebody did.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from fractions import Fraction
from types import MappingProxyType

from kiosk.language.languages import REFERENCE, Language
from kiosk.statistics.measure_words import WORDS, MeasureWords

# The privacy lost in a week at most, by the unit of privacy (see `Unit`); DESIGN, statistics.
EPSILON = Fraction(1)

OUTCOMES = ("finished", "stuck", "left")  # the best first: a guide has one for each session
REASONS = ("sms", "password", "paper", "page", "other")
OPINIONS = ("yes", "partly", "no")
OPTIONS = ("size", "contrast", "lowered", "french", "speech")
HELP = ("alone", "assisted")
BOOKINGS = ("made", "moved", "cancelled", "kept", "missed")
WORKSHOPS = ("registered", "attended", "absent")
TIMES = ("times",)  # the only detail of what just happens, so often
DELAYS = ("fast", "fair", "slow")  # how long a connection takes to open
NO_NETWORK, NOT_ASKED = "none", "unasked"  # none opens; nobody was to look
LOOKS = (*DELAYS, NO_NETWORK, NOT_ASKED)


@dataclass(frozen=True, slots=True)
class Offer:
    """What a place offers, from which the public keys follow.

    `guides` are the ids of the steps by the id of the guide; `languages` are codes; `subjects` the
    ids of what one can see a mediator about.
    """

    guides: Mapping[str, Sequence[str]]
    languages: Sequence[str] = tuple(map(str, Language))
    subjects: Sequence[str] = ()


class Key(StrEnum):
    """What can be counted."""

    GUIDE = "guide"
    SESSION = "session"
    LANGUAGE = "language"
    OPTION = "option"
    STUCK = "stuck"
    BOOKING = "booking"
    WORKSHOP = "workshop"
    OPINION = "opinion"
    BLOCKED = "blocked"
    RESUMED = "resumed"
    ABANDONED = "abandoned"
    WALK_IN = "walkin"
    NETWORK = "network"


class Unit(StrEnum):
    """Whose privacy a number touches.

    A `SESSION` is one resident's time at the kiosk; what a mediator notes of a booking later
    (kept, missed), or of who came to a workshop, is one of its own. A person who comes five times
    in a week is five of them.
    """

    SESSION = "session"
    MACHINE = "machine"  # nobody's: it would be the same if nobody came


@dataclass(frozen=True, slots=True)
class Measure:
    """One row of the table.

    `bound` is the most that one session adds to what leaves the kiosk, over all keys; `most` the
    most it adds to the exact counts that stay. `epsilon` is spent on it each week; 0: it stays
    here, or is nobody's. After `until` it is not counted any more. `coop` is the field that says
    the same in the records of La Coop de la médiation numérique (its API, version 1), or empty.
    """

    key: Key
    subjects: Callable[[Offer], Sequence[str]]
    details: tuple[str, ...]
    epsilon: Fraction
    bound: int
    most: int
    until: date
    coop: str = ""
    unit: Unit = Unit.SESSION

    @property
    def leaves(self) -> bool:
        """Whether it is in the weekly report."""
        return bool(self.epsilon) or self.unit is Unit.MACHINE

    def keys(self, offer: Offer) -> Iterator[tuple[str, str]]:
        """All its keys, subject and detail, in the order of the table."""
        for subject in self.subjects(offer):
            for detail in self.details:
                yield subject, detail

    def has(self, offer: Offer, subject: str, detail: str) -> bool:
        """Whether that is one of its keys."""
        return detail in self.details and subject in self.subjects(offer)

    def words_in(self, language: Language) -> MeasureWords:
        """Its name and the reason for it."""
        return WORDS[self.key].get(language) or WORDS[self.key][REFERENCE]


def _guides(offer: Offer) -> Sequence[str]:
    return tuple(offer.guides)


def _steps(offer: Offer) -> Sequence[str]:
    return tuple(f"{guide}/{step}" for guide, steps in offer.guides.items() for step in steps)


_UNTIL = date(2028, 12, 31)  # the city and its digital council look again at what is counted


def _percent(of: int) -> Fraction:
    return Fraction(of, 100)


_TABLE = (
    Measure(
        Key.GUIDE,
        _guides,
        OUTCOMES,
        _percent(70),
        1,
        10,
        _UNTIL,
        "thematiques_demarche_administrative",
    ),
    Measure(Key.SESSION, lambda _: ("visits",), HELP, _percent(4), 1, 1, _UNTIL, "autonomie"),
    Measure(Key.LANGUAGE, lambda offer: offer.languages, TIMES, _percent(4), 1, 1, _UNTIL),
    Measure(Key.OPTION, lambda _: OPTIONS, TIMES, _percent(4), 2, len(OPTIONS), _UNTIL),
    Measure(Key.STUCK, _steps, REASONS, _percent(8), 1, 10, _UNTIL),
    Measure(Key.BOOKING, lambda offer: offer.subjects, BOOKINGS, _percent(3), 1, 5, _UNTIL),
    Measure(Key.WORKSHOP, lambda _: ("workshops",), WORKSHOPS, _percent(2), 1, 5, _UNTIL, "type"),
    Measure(Key.OPINION, _guides, OPINIONS, _percent(3), 1, 5, _UNTIL),
    Measure(Key.BLOCKED, _guides, TIMES, _percent(2), 1, 20, _UNTIL),
    Measure(Key.RESUMED, _guides, TIMES, _percent(0), 0, 5, _UNTIL),
    Measure(Key.ABANDONED, lambda offer: offer.subjects, TIMES, _percent(0), 0, 1, _UNTIL),
    Measure(Key.WALK_IN, lambda offer: offer.subjects, TIMES, _percent(0), 0, 1, _UNTIL),
    Measure(
        Key.NETWORK, lambda _: ("looks",), LOOKS, _percent(0), 0, 0, _UNTIL, unit=Unit.MACHINE
    ),
)

MEASURES: Mapping[str, Measure] = MappingProxyType({str(row.key): row for row in _TABLE})


def reported(day: date) -> tuple[Measure, ...]:
    """The measures of a report whose week ends on that day."""
    return tuple(row for row in _TABLE if row.leaves and day <= row.until)
