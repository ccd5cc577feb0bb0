import itertools
import random

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rapidfuzz.distance import OSA

from kiosk.booking.codes import meant, mended, new_code, words
from kiosk.storage.full_text import plain

ALPHABET = "abcdefghijklmnopqrstuvwxyz"
codes = st.integers(0, 2**32).map(lambda seed: new_code(random.Random(seed)))


def slips(word):
    """Every slip of one key: one too few, one too many, another one, two exchanged."""
    for at in range(len(word) + 1):
        for letter in ALPHABET:
            yield word[:at] + letter + word[at:]
            yield word[:at] + letter + word[at + 1 :]
        yield word[:at] + word[at + 1 :]
        yield word[:at] + word[at + 1 : at + 2] + word[at : at + 1] + word[at + 2 :]


def test_the_words_are_many_short_plain_and_in_order():
    assert len(words()) >= 512
    assert list(words()) == sorted(set(words()))
    assert all(word.isascii() and word.isalpha() and word.islower() for word in words())
    assert all(4 <= len(word) <= 7 for word in words())


def test_any_two_words_differ_by_three_slips_at_least():
    near = [
        pair
        for pair in itertools.combinations(words(), 2)
        if OSA.distance(*pair, score_cutoff=2) <= 2
    ]
    assert near == []


def test_any_one_slip_in_any_word_is_mended():
    for word in words()[::20]:
        for slipped in slips(word):
            assert mended(slipped) == word, slipped


@pytest.mark.parametrize(
    "typed",
    [
        *("LUNE 47 POMME", "lune 47 pomme", "Lune47Pomme", "lune-47-pomme", "  LUNE  47  POMME  "),
        *("pomme 47 lune", "47 lune pomme", "lune pomme 47", "47lunepomme", "lunepomme47"),
        *("lûne 47 pômme", "lu ne 47 pom me", "lune 4 7 pomme", "lnue 47 pome", "LUNES 47 POMMES"),
        *("lune.47.pomme.", "Ｌｕｎｅ ４７ ｐｏｍｍｅ"),
    ],
)
def test_what_people_type_is_what_they_mean(typed):
    assert "lune 47 pomme" in meant(typed)


@pytest.mark.parametrize(
    "typed",
    [
        *("", "   ", "lune pomme", "47", "lune 47", "lune 4 pomme", "lune 471 pomme"),
        *("lune 07 pomme", "xyzzy 47 pomme", "lune 47 pomme 47", "🙂 47 🙂", "x" * 10_000),
    ],
)
def test_what_is_no_code_means_none(typed):
    assert meant(typed) == ()


@given(codes)
def test_a_code_means_itself_first(code):
    assert meant(code)[0] == code
    assert plain(code) == code


@given(codes, st.randoms())
def test_a_slip_in_each_word_is_forgiven(code, chance):
    first, number, second = code.split()
    typed = f"{chance.choice(list(slips(first)))} {number} {chance.choice(list(slips(second)))}"

    assert code in meant(typed.upper())


@given(st.text(max_size=80))
def test_nothing_that_is_typed_breaks_it(typed):
    for code in meant(typed):
        first, number, second = code.split()
        assert {first, second} <= set(words())
        assert 10 <= int(number) <= 99


def test_codes_are_not_foreseen():
    assert len({new_code() for _ in range(300)}) > 290
