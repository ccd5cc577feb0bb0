import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.language.spelling import bare, heard
from kiosk.storage.full_text import plain


@pytest.mark.parametrize(
    ("written", "by_ear"),
    [
        ("retraite", "retrete"),
        ("chomage", "shomaje"),
        ("logement", "lojeman"),
        ("allocation", "alocasion"),
        ("passeport", "paseport"),
        ("maison", "mezon"),
        ("naissance", "nessanse"),
        ("handicap", "andicap"),
        ("quittance", "kitanse"),
        ("impots", "inpo"),
        ("bureau", "buro"),
        ("energie", "enerji"),
    ],
)
def test_two_ways_to_write_one_sound_are_heard_alike(written, by_ear):
    assert heard(written) == heard(by_ear)


@pytest.mark.parametrize(
    ("one", "other"),
    [("carte", "caisse"), ("chat", "cas"), ("bus", "bois")],
)
def test_words_that_sound_differently_are_heard_apart(one, other):
    assert heard(one) != heard(other)


@pytest.mark.parametrize(
    ("written", "left"),
    [
        ("الشقة", "شقة"),
        ("والسكن", "سكن"),
        ("للسكن", "سكن"),
        ("بالبطاقة", "بطاقة"),
        ("سكن", "سكن"),
        ("الى", "الى"),
        ("al", "al"),
        ("logement", "logement"),
    ],
)
def test_an_arabic_word_is_found_without_its_article(written, left):
    assert bare(written) == left


@given(st.text(max_size=30))
def test_no_word_is_too_odd_to_be_heard_or_bared(text):
    word = plain(text)

    assert len(heard(word)) <= 2 * len(word)
    assert word.endswith(bare(word))
