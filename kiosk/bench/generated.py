"""Made-up guides by the thousand, and what people might type to find one: the same for a seed.

Words are those of the shipped guides and made-up ones that look French, some common and most
rare, as in any language.
"""

import random
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from itertools import accumulate

from kiosk.guides.model import Guide, GuideId
from kiosk.language.languages import REFERENCE
from kiosk.storage.full_text import plain

_MADE_UP = 8000  # words beside those of the shipped guides
_STARTS = (*"bcdfgjlmnprstv", "br", "ch", "cl", "cr", "fl", "gr", "pl", "pr", "qu", "tr")
_MIDDLES = (*"aeiouéè", "ai", "au", "eu", "oi", "ou", "an", "en", "in", "on")
_ENDS = (*"eé", "er", "ée", "eur", "ment", "tion", "age", "ien", "té", "ette", "ure", "if", "al")
_LETTERS = "azertyuiopqsdfghjklmwxcvbn"


@dataclass(frozen=True, slots=True)
class Query:
    """What is typed in the end, and the guide that is meant."""

    typed: str
    meant: GuideId


def made_up_guides(like: Sequence[Guide], number: int, seed: int) -> list[Guide]:
    """So many guides of the shape of those given, in the reference language, of other words."""
    chance = random.Random(seed)  # noqa: S311  guides, not secrets
    words = _vocabulary(like, chance)
    # Zipf's law, flat at its head.
    weights = list(accumulate(1 / (rank + 10) for rank in range(len(words))))

    def some(least: int, most: int) -> str:
        return " ".join(chance.choices(words, cum_weights=weights, k=chance.randint(least, most)))

    return [_made_up(chance.choice(like), place, some) for place in range(number)]


def made_up_queries(guides: Sequence[Guide], number: int, seed: int) -> list[Query]:
    """Words of the title or keywords of a guide; a third with a slip, a third without accents."""
    chance = random.Random(seed)  # noqa: S311  typing, not secrets
    return [_query(chance.choice(guides), place, chance) for place in range(number)]


def _vocabulary(like: Sequence[Guide], chance: random.Random) -> list[str]:
    told = [guide.words_in(REFERENCE) for guide in like]
    texts = [f"{words.title} {words.summary} {' '.join(words.keywords)}" for words in told]
    texts += [step.title for words in told for step in words.steps.values()]
    real = {word for text in texts for word in text.split() if word.isalpha()}
    made = {_word(chance) for _ in range(_MADE_UP)}
    words = sorted(real | made)
    chance.shuffle(words)
    return words


def _word(chance: random.Random) -> str:
    sounds = [_STARTS, _MIDDLES] * chance.randint(1, 3) + [_STARTS, _ENDS]
    return "".join(chance.choice(each) for each in sounds)


def _made_up(like: Guide, place: int, some: Callable[[int, int], str]) -> Guide:
    words = like.words_in(REFERENCE)
    steps = {name: replace(step, title=some(3, 6)) for name, step in words.steps.items()}
    new = replace(
        words,
        title=some(3, 6),
        summary=some(8, 14),
        keywords=tuple(some(4, 10).split()),
        steps=steps,
    )
    return replace(like, id=GuideId(f"made-up-{place}"), words={REFERENCE: new})


def _query(guide: Guide, place: int, chance: random.Random) -> Query:
    words = guide.words_in(REFERENCE)
    known = [*words.title.split(), *words.keywords]
    typed = chance.sample(known, k=chance.randint(1, min(3, len(known))))
    match place % 3:
        case 1:
            slipped = max(range(len(typed)), key=lambda at: len(typed[at]))
            typed[slipped] = _with_a_slip(typed[slipped], chance)
        case 2:
            typed = [plain(word) for word in typed]
    return Query(" ".join(typed), guide.id)


def _with_a_slip(word: str, chance: random.Random) -> str:
    """Two letters changed about, one left out, one too many, or one for another."""
    at = chance.randrange(len(word) - 1)
    head, one, other, tail = word[:at], word[at], word[at + 1], word[at + 2 :]
    new = chance.choice(_LETTERS)
    return head + chance.choice([other + one, other, one + new + other, new + other]) + tail
