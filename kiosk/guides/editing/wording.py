"""The words of a guide by their keys, as its files and its problems name them: pure.

"title", "other_ways.desk", "needs.email.ask", "papers.identity", "steps.connect.text",
"steps.connect.choices.yes.label". An author changes one of them at a time.
"""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any, TypeVar

from kiosk.guides.model import (
    ChoiceWords,
    Guide,
    GuideWords,
    Need,
    NeedWords,
    OtherWays,
    StepId,
    StepWords,
)
from kiosk.language.languages import REFERENCE, Language

W = TypeVar("W", GuideWords, OtherWays, NeedWords, StepWords, ChoiceWords)
_BETWEEN = ", "  # keywords, on one line


def words_at(words: GuideWords, key: str) -> str:
    """The words under that key; empty where there are none.

    Raises:
        KeyError: no words have that key.
    """
    if key == "keywords":
        return _BETWEEN.join(words.keywords)
    found: Any = words
    for part in key.split("."):
        found = (found or {})[part] if _is_table(found) else getattr(found, part)
    return str(found)


def _is_table(found: object) -> bool:
    return found is None or isinstance(found, Mapping)


def with_words(guide: Guide, language: Language, key: str, text: str) -> Guide:
    """The guide with these words under that key, in that language."""
    words = _changed(guide.words[language], key, text)
    return replace(guide, words={**guide.words, language: words})


def _changed(words: GuideWords, key: str, text: str) -> GuideWords:
    match key.split("."):
        case ["keywords"]:
            found = [word.strip() for word in text.split(_BETWEEN.strip())]
            return replace(words, keywords=tuple(word for word in found if word))
        case ["other_ways", way]:
            return replace(words, other_ways=_with(words.other_ways, way, text))
        case ["needs", name, part]:
            need = Need(name)
            return replace(
                words, needs=put(words.needs, need, _with(words.needs[need], part, text))
            )
        case ["papers", paper]:
            return replace(words, papers=put(words.papers, paper, text))
        case ["steps", name, *rest]:
            step = StepId(name)
            return replace(
                words, steps=put(words.steps, step, _step(words.steps[step], rest, text))
            )
        case [part]:
            return _with(words, part, text)
    raise KeyError(key)


def _step(words: StepWords, rest: list[str], text: str) -> StepWords:
    match rest:
        case ["checks", check]:
            return replace(words, checks=put(words.checks or {}, check, text))
        case ["choices", choice, part]:
            told = (words.choices or {})[choice]
            return replace(
                words, choices=put(words.choices or {}, choice, _with(told, part, text))
            )
        case ["title"] if words.short in {"", words.title}:
            return replace(words, title=text, short=text)  # it has no shorter name
        case [part]:
            return _with(words, part, text)
    raise KeyError(".".join(rest))


def put(table: Mapping[Any, Any], key: Any, value: Any) -> dict[Any, Any]:  # noqa: ANN401
    """The table with that value under that key."""
    return {**table, key: value}


def _with(words: W, part: str, text: str) -> W:
    if part not in words.__slots__:
        raise KeyError(part)
    change: Any = {part: text}
    return replace(words, **change)


def in_every_language(guide: Guide, change: Any) -> Guide:  # noqa: ANN401  words to words
    """The guide with its words changed alike in every language."""
    return replace(guide, words={each: change(words) for each, words in guide.words.items()})


def add_language(guide: Guide, language: Language) -> Guide:
    """With a place for words in that language; those of the French are still to be put there."""
    if language in guide.words:
        return guide
    french = guide.words[REFERENCE]
    empty = GuideWords(
        language=language,
        reviewed=False,
        title="",
        summary="",
        never="",
        other_ways=OtherWays("", "", ""),
        keywords=(),
        needs={need: replace(told, ask="", without="") for need, told in french.needs.items()},
        papers=dict.fromkeys(french.papers, ""),
        steps={name: _emptied(step) for name, step in french.steps.items()},
    )
    return replace(guide, words={**guide.words, language: empty})


def remove_language(guide: Guide, language: Language) -> Guide:
    """Without the words in that language; French stays."""
    if language is REFERENCE:
        return guide
    return replace(
        guide, words={each: words for each, words in guide.words.items() if each is not language}
    )


def read_again(guide: Guide, language: Language, *, reviewed: bool) -> Guide:
    """Whether somebody who speaks that language has read its words."""
    words = replace(guide.words[language], reviewed=reviewed)
    return replace(guide, words={**guide.words, language: words})


def tidy(guide: Guide) -> Guide:
    """The guide as its files will say it: no space around words, a short name for each step."""
    return in_every_language(guide, _tidy_words)


def _tidy_words(words: GuideWords) -> GuideWords:
    return replace(
        _stripped(words),
        other_ways=_stripped(words.other_ways),
        keywords=tuple(word.strip() for word in words.keywords if word.strip()),
        needs={need: _stripped(told) for need, told in words.needs.items()},
        papers={paper: text.strip() for paper, text in words.papers.items()},
        steps={name: _tidy_step(step) for name, step in words.steps.items()},
    )


def _tidy_step(step: StepWords) -> StepWords:
    step = _stripped(step)
    return replace(
        step,
        short=step.short or step.title,
        checks={check: text.strip() for check, text in (step.checks or {}).items()},
        choices={choice: _stripped(told) for choice, told in (step.choices or {}).items()},
    )


def _stripped(words: W) -> W:
    texts: Any = {
        name: text.strip()
        for name in words.__slots__
        if name != "language" and isinstance(text := getattr(words, name), str)
    }
    return replace(words, **texts)


def _emptied(step: StepWords) -> StepWords:
    return StepWords(
        title="",
        short="",
        checks=dict.fromkeys(step.checks or {}, ""),
        choices={choice: ChoiceWords("") for choice in step.choices or {}},
    )
