import copy
import datetime
import tomllib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.guides.advice import advice
from kiosk.guides.model import Guide, GuideError
from kiosk.guides.reader import read_guide, read_guides
from kiosk.guides.search import GuideSearch
from kiosk.language.languages import REFERENCE, Language
from tests.guides.folders import append, replace, write_card
from tests.guides.toml_text import toml_of

LONGEST_LINE = 1300  # a file, a key and a sentence, each cut to 401 signs, and what joins them

words = st.text(st.characters(exclude_categories=["Cs"]), max_size=20)
values = st.recursive(
    st.one_of(
        words,
        st.integers(),
        st.integers(min_value=10**18),
        st.floats(),
        st.booleans(),
        st.dates(),
        st.times(),
        st.datetimes(),
        st.sampled_from(["ready", "open", "proof", "fr", "../x", "ask", "https://[", "card.svg"]),
    ),
    lambda inner: st.one_of(
        st.lists(inner, max_size=4), st.dictionaries(words, inner, max_size=4)
    ),
    max_leaves=8,
)


@pytest.fixture(scope="module")
def card(tmp_path_factory):
    """The folder of a sound guide, the files of which each example writes anew."""
    return write_card(tmp_path_factory.mktemp("guides"))


@pytest.fixture(scope="module")
def sound(card):
    """What its two files say."""
    return {
        name: tomllib.loads((card / name).read_text("utf-8"))
        for name in ("guide.toml", "text/fr.toml")
    }


def outcome(card):
    """The guide, or None after a look at how its problems are told."""
    try:
        return read_guide(card)
    except GuideError as error:
        problems = error.problems
    assert problems
    for problem in problems:
        assert problem.file.startswith("card/")
        assert problem.sentence.strip()
        assert str(problem).isprintable()
        assert len(str(problem)) <= LONGEST_LINE
    return None


def spoilt(data, table):
    """That table with one value in it taken away, or put in the place of another."""
    table = copy.deepcopy(table)
    inside, key = table, None
    while key is None or (data.draw(st.booleans()) and isinstance(inside[key], dict | list)):
        inside = table if key is None else inside[key]
        keys = list(inside) if isinstance(inside, dict) else list(range(len(inside)))
        if not keys:
            break
        key = data.draw(st.sampled_from(keys))
    if key in (None, "id") or not inside:
        return table
    if data.draw(st.booleans()):
        inside[key] = data.draw(values)
    else:
        del inside[key]
    return table


@given(table=st.dictionaries(words, values, max_size=6))
def test_any_table_is_a_guide_or_problems(card, sound, table):
    (card / "text" / "fr.toml").write_text(toml_of(sound["text/fr.toml"]), "utf-8")
    (card / "guide.toml").write_text(toml_of(table), "utf-8")

    assert outcome(card) is None


@pytest.mark.parametrize("name", ["guide.toml", "text/fr.toml"])
@given(data=st.data())
def test_a_guide_with_any_value_changed_is_sound_or_problems(card, sound, name, data):
    for other, table in sound.items():
        (card / other).write_text(toml_of(table), "utf-8")
    assert toml_of(tomllib.loads(toml_of(sound[name]))) == toml_of(sound[name])
    (card / name).write_text(toml_of(spoilt(data, sound[name])), "utf-8")

    guide = outcome(card)

    if guide:  # then nothing else breaks on it
        list(advice(guide, datetime.date(2026, 11, 23)))
        assert GuideSearch([guide], Language.FR).find("zzzzzzzz") == []


@pytest.mark.parametrize("name", ["guide.toml", "text/fr.toml"])
@given(content=st.binary(max_size=200))
def test_any_bytes_are_problems(card, sound, name, content):
    for other, table in sound.items():
        (card / other).write_text(toml_of(table), "utf-8")
    (card / name).write_bytes(content)

    assert outcome(card) is None


def test_a_sound_guide_is_read_as_written(tmp_path):
    guide = read_guide(write_card(tmp_path))

    assert isinstance(guide, Guide)
    assert [step.id for step in guide.steps] == ["ready", "open", "proof", "which", "see"]
    assert guide.step("ready").exits == ("which",)
    assert guide.step("which").exits == ("open", "see")
    assert guide.step("see").picture == "card.svg"
    assert guide.step("open").site == "https://www.service-public.gouv.fr/"
    told = guide.words[REFERENCE].steps["which"]
    assert told.choices["unknown"].hint == "On regarde ensemble"
    assert told.short == told.title, "a step without a short name is called by its title"


def test_a_guide_of_thousands_of_steps_is_told_at_once(tmp_path):
    card = write_card(tmp_path)
    append(card / "guide.toml", '\n[[steps]]\nid = "x"\nkind = "proof"\n' * 10_000)

    told, words_of_x = map(str, read_guides(tmp_path).problems)

    assert told == "card/guide.toml, steps: a guide has from 1 to 60 steps, not 10005"
    assert words_of_x == "card/text/fr.toml, steps.x: the words are missing"


def test_a_value_of_pages_is_told_by_its_start_and_its_end(tmp_path):
    card = write_card(tmp_path)
    replace(card / "guide.toml", 'next = "which"', f'next = "{"a" * 100_000}"')

    (problem,) = read_guides(tmp_path).problems

    assert problem.sentence.startswith("step 'ready': 'aaa")
    assert problem.sentence.endswith("aaa' is no step of this guide")
    assert len(problem.sentence) < LONGEST_LINE
