"""The shipped guides quote buttons, answers and words of the sites just as these are written."""

import re
from functools import cache
from pathlib import Path
from xml.etree import ElementTree

import pytest

import kiosk
from kiosk.guides.advice import texts
from kiosk.guides.reader import read_guides
from kiosk.language.languages import Language

ROOT = Path(kiosk.__file__).parents[1]
GUIDES = read_guides(ROOT / "kiosk" / "assets" / "guides").guides
STEP_PARTS = {"WalkFrame", "AskPart", "DoPart", "PersonPart", "ProofPart", "ReadyPart"}
QUOTED = re.compile("[“«]\N{NO-BREAK SPACE}?(.+?)\N{NO-BREAK SPACE}?[”»]")
BROKEN_NUMBER = re.compile(r"\b(?:3\d \d\d|0 80\d(?: \d{3})+)\b")


@cache
def buttons(language):
    """By what the source calls them, the buttons that stand around a step, in that language."""
    if language is Language.EN:
        return {said: said for said in buttons(Language.FR)}
    words = ElementTree.parse(ROOT / "translations" / f"pas-a-pas_{language}.ts")
    return {
        message.findtext("source"): message.findtext("translation")
        for context in words.iter("context")
        if context.findtext("name") in STEP_PARTS
        for message in context.iter("message")
    }


def quoted(text):
    return set(QUOTED.findall(text))


def written(guide):
    """All that somebody reads of a guide in French, quotation marks left out."""
    return " ".join(text for _, text in texts(guide.words[Language.FR])).casefold()


def answers(language):
    """Titles of guides, and the answers of all their questions."""
    for guide in GUIDES:
        if words := guide.words.get(language):
            yield words.title
            for step in words.steps.values():
                yield from (choice.label for choice in (step.choices or {}).values())


@pytest.mark.parametrize("guide", GUIDES, ids=lambda guide: guide.id)
def test_a_button_of_the_kiosk_is_quoted_as_it_is_called_in_each_language(guide):
    english = dict(texts(guide.words[Language.EN]))
    for language, words in guide.words.items():
        told = dict(texts(words))
        for key, text in english.items():
            for name in quoted(text) & buttons(Language.EN).keys():
                assert buttons(language)[name] in quoted(told[key]), f"{language} {key}"


@pytest.mark.parametrize("guide", GUIDES, ids=lambda guide: guide.id)
def test_what_is_quoted_is_a_button_an_answer_or_a_word_of_the_french_text(guide):
    french = written(guide)
    for language, words in guide.words.items():
        known = {*buttons(language).values(), *answers(language)}
        for key, text in texts(words):
            for quote in quoted(text) - known:
                plain = quote.replace("\N{NO-BREAK SPACE}", " ").casefold()
                number = plain.replace(" ", "").isdigit()
                assert number or plain in french.replace("\N{NO-BREAK SPACE}", " "), (
                    f"{language} {key}: {quote}"
                )


@pytest.mark.parametrize("guide", GUIDES, ids=lambda guide: guide.id)
def test_a_telephone_number_keeps_together(guide):
    for language, words in guide.words.items():
        for key, text in texts(words):
            assert not BROKEN_NUMBER.search(text), f"{language} {key}: {text}"
