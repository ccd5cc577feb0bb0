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
