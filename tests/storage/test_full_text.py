import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.storage.full_text import Document, FullText, plain

INDEX = FullText(
    [
        Document("identity", "Carte d’identité ou passeport", "cni pièce"),
        Document("health", "Carte Vitale et compte ameli", "sécurité sociale médecin"),
        Document("tax", "Déclarer mes revenus", "impôts déclaration avis"),
        Document("home", "طلب سكن اجتماعي", "logement HLM"),
    ]
)


@pytest.mark.parametrize(
    ("typed", "first"),
    [
        ("carte identité", "identity"),
        ("CARTE D'IDENTITE", "identity"),
        ("ident", "identity"),
        ("impot", "tax"),
        ("inpots", "tax"),
        ("déclaratoin", "tax"),
        ("passport", "identity"),
        ("securite social", "health"),
        ("سَكَن", "home"),
        ("hlm", "home"),
        ("je veux declarer", "tax"),
    ],
)
def test_what_people_type_finds_what_they_mean(typed, first):
    assert INDEX.find(typed)[0] == first


@pytest.mark.parametrize("typed", ["", "   ", "«»?!", "zzzzzz", "xq"])
def test_what_nobody_wrote_finds_nothing(typed):
    assert INDEX.find(typed) == []


def test_every_word_counts_before_some_of_them():
    assert INDEX.find("carte vitale") == ["health", "identity"]


def test_a_short_word_counts_more_than_the_longer_ones_that_begin_like_it():
    index = FullText([Document("b", "bus"), Document("a", "busy business bustle")])

    assert index.find("bus") == ["b", "a"]


def test_a_word_with_dots_is_found_without_and_the_other_way_round():
    index = FullText([Document("with", "le R.S.A. en bref"), Document("without", "le RSA")])

    assert set(index.find("rsa")) == set(index.find("r.s.a")) == {"with", "without"}


@pytest.mark.parametrize("typed", ["شقة", "شقه", "شـقة", "شَقّة"])
def test_arabic_letters_written_one_for_the_other_are_the_same(typed):
    assert FullText([Document("home", "شقة")]).find(typed) == ["home"]


def test_what_is_fastened_to_a_word_may_be_there_or_not_on_either_side():
    index = FullText(
        [Document("with", "the-house"), Document("without", "house")],
        bare=lambda word: word.removeprefix("x"),
    )

    assert set(index.find("house")) == set(index.find("xhouse")) == {"with", "without"}


def test_a_word_nobody_wrote_is_taken_for_one_that_sounds_like_it():
    index = FullText([Document("far", "kilogramme")], heard=lambda word: word[0] + str(len(word)))

    assert index.find("kqqqqqqqqq") == ["far"]


@given(st.text(max_size=60))
def test_nothing_typed_breaks_the_search(typed):
    assert set(INDEX.find(typed)) <= {"identity", "health", "tax", "home"}


@given(st.sampled_from(["identite", "passeport", "declarer", "revenus"]), st.randoms())
def test_two_swapped_letters_are_forgiven(word, chance: random.Random):
    place = chance.randrange(1, len(word) - 1)
    slipped = word[:place] + word[place + 1] + word[place] + word[place + 2 :]
    assert INDEX.find(slipped) == INDEX.find(word)


@given(st.text())
def test_plain_words_are_already_plain(text):
    assert plain(plain(text)) == plain(text)
