"""How words are said: what a voice is given, and where it stands in what one sees."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.language.aloud import aloud, sentences, spelled
from kiosk.language.languages import Language

FR, EN, ES, PT, AR = Language.FR, Language.EN, Language.ES, Language.PT, Language.AR


def said(words, language, **how):
    return "".join(run.text for run in aloud(words, language, **how).runs)


def in_runs(words, language, **how):
    return [(str(run.language), run.text) for run in aloud(words, language, **how).runs]


@pytest.mark.parametrize(
    ("language", "shown", "heard"),
    [
        (FR, "la CAF", "la CAF"),  # said as a word, as people do
        (FR, "compte ameli", "compte améli"),
        (FR, "ameli.fr", "ameli point fr"),
        (FR, "impots.gouv.fr", "impots point gouv point fr"),
        (FR, "n° 12", "numéro 12"),
        (FR, "à 9 h 45", "à 9 heures 45"),
        (FR, "9h05", "9 heures 5"),
        (FR, "à 1 h", "à 1 heure"),
        (FR, "14 h 00", "14 heures"),
        (FR, "12,50 €", "12 euros 50"),
        (FR, "1 000 €", "1000 euros"),
        (FR, "1\u202f234,05\u00a0€", "1234 euros 5"),
        (FR, "1 €", "1 euro"),
        (FR, "0,00 €", "0 euro"),
        (FR, "le RSA et l’AAH", "le R S A et l’A A H"),
        (FR, "à la CPAM", "à la C P A M"),
        (FR, "le CCAS", "le cécasse"),
        (FR, "un e-mail", "un imèl"),
        (FR, "le 24/11/2026", "le 24 novembre 2026"),
        (FR, "24/13/2026", "24/13/2026"),
        (FR, "mardi · 10 h 42", "mardi, 10 heures 42"),
        (FR, "\u2068Mériadeck\u2069", "Mériadeck"),
        (EN, "n° 3, 12,50 €", "number 3, 12 euros 50"),
        (EN, "caf.fr", "caf dot fr"),
        (EN, "the RSA", "the R S A"),
        (ES, "n° 3, 12,50 €", "número 3, 12 euros con 50"),
        (ES, "caf.fr", "caf punto fr"),
        (PT, "12,50 €, caf.fr", "12 euros e 50, caf ponto fr"),
        (AR, "10%", "10 بالمئة"),
    ],
)
def test_what_a_voice_says_badly_is_put_into_words(language, shown, heard):
    assert said(shown, language) == heard


@pytest.mark.parametrize("word", ["programme", "RSAX", "charme", "hier", "e-mailing", "3 heures"])
def test_what_only_looks_like_it_is_left_alone(word):
    assert said(word, FR) == word


def test_french_in_quotation_marks_is_for_the_french_voice():
    assert in_runs("Press “Mon Compte” (my account).", EN, quotes_french=True) == [
        ("en", "Press "),
        ("fr", "“Mon Compte”"),
        ("en", " (my account)."),
    ]


def test_quotation_marks_of_our_own_words_are_in_their_own_language():
    assert in_runs("Touch “Finish”.", EN) == [("en", "Touch “Finish”.")]


def test_in_french_everything_is_for_the_french_voice():
    assert in_runs("Appuyez sur « Valider ».", FR, quotes_french=True) == [
        ("fr", "Appuyez sur « Valider ».")
    ]


def test_latin_letters_among_arabic_ones_are_for_the_french_voice():
    runs = in_runs("صندوق «CAF»، أو «France services».", AR)

    assert [text for language, text in runs if language == "fr"] == ["CAF", "France services"]
    assert "".join(text for _, text in runs) == "صندوق «CAF»، أو «France services»."


def test_a_name_of_a_place_in_arabic_is_french_as_a_whole():
    assert in_runs("Bibliothèque de démonstration", AR) == [
        ("fr", "Bibliothèque de démonstration")
    ]


@pytest.mark.parametrize(
    ("shown", "heard", "word"),
    [
        ("Venez à 9 h 45 demain", "heures", "9 h 45"),
        ("Venez à 9 h 45 demain", "demain", "demain"),
        ("Il coûte 12,50 € ici", "euros", "12,50 €"),
        ("Sur caf.fr, lisez", "point", "caf.fr,"),
        ("J’ai l’âge", "ai", "J’ai"),
        ("êtes-vous là ?", "vous", "êtes-vous"),
        ("un « fait » là", "fait", "fait"),
    ],
)
def test_what_is_heard_is_found_in_what_is_seen(shown, heard, word):
    words = aloud(shown, FR)

    start, length = words.place(said(shown, FR).index(heard), len(heard))

    assert shown[start : start + length] == word


@given(st.text(max_size=60), st.sampled_from(list(Language)), st.booleans(), st.integers(0, 200))
def test_every_place_is_within_the_words_and_at_whole_words(words, language, quotes, at):
    start, length = aloud(words, language, quotes_french=quotes).place(at, 3)

    assert 0 <= start <= start + length <= len(words)
    assert start == 0 or start == len(words) or words[start - 1].isspace()
    assert start + length == len(words) or words[start + length].isspace()


@given(st.lists(st.sampled_from(["oui", "bleu", "où", "là,", "vert."]), min_size=1), st.integers())
def test_words_that_are_said_as_they_are_stand_where_they_are(words, seed):
    text = " ".join(words)
    at = abs(seed) % len(text)

    start, length = aloud(text, FR).place(at, 1)

    assert start <= at <= start + length


@given(st.text(alphabet="ab .?!…\n", max_size=40))
def test_sentences_are_all_of_the_text_in_its_order(text):
    found = list(sentences(text))

    assert "".join(words for _, words in found).strip() == text.strip()
    assert all(text[at : at + len(words)] == words for at, words in found)
    assert all(words.strip() for _, words in found)


def test_a_text_is_cut_after_its_sentences():
    text = "Ouvrez caf.fr. Cherchez « Simuler ». Est-ce là ? Oui"

    assert [words.strip() for _, words in sentences(text)] == [
        "Ouvrez caf.fr.",
        "Cherchez « Simuler ».",
        "Est-ce là ?",
        "Oui",
    ]


def test_a_code_is_said_sign_by_sign():
    assert spelled("6DWB V2", FR) == "6, D, W, B, V, 2"
    assert spelled("6D", AR) == "6، D"
