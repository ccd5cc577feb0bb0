import pytest

from kiosk.guides.advice import MOST_WORDS, texts
from kiosk.guides.editing.counsel import Hint, Kind, counsel
from kiosk.guides.editing.slips import words_of
from kiosk.guides.editing.typography import signs_for
from kiosk.language.languages import Language
from tests.guides.editing.makers import GUIDES

FR = Language.FR
KNOWN = frozenset(
    word for guide in GUIDES for _, text in texts(guide.words[FR]) for word in words_of(text)
)


def kinds(text, language=FR):
    return [hint.kind for hint in counsel(text, language, KNOWN)]


def test_a_long_sentence_is_told_with_its_number_of_words_and_where_to_cut():
    text = (
        "Vous ouvrez la page de votre compte et vous cherchez le bouton rouge, puis vous "
        "attendez la page qui vient toute seule après."
    )

    (hint,) = [hint for hint in counsel(text, FR) if hint.kind is Kind.LONG]

    assert hint.number == 23 > MOST_WORDS
    assert hint.words == "Vous ouvrez la page"
    assert hint.instead == "puis vous"


def test_a_sentence_that_cannot_be_cut_is_told_all_the_same():
    (hint,) = counsel("mot " * 25, FR)[:1]

    assert (hint.kind, hint.instead, hint.number) == (Kind.LONG, "", 25)


@pytest.mark.parametrize(
    ("text", "hint"),
    [
        ("Joignez le justificatif.", Hint(Kind.JARGON, "justificatif", "papier qui le prouve")),
        ("C’est facile.", Hint(Kind.BELITTLING, "facile")),
        ("Vous recevez 50 €.", Hint(Kind.AMOUNT, "")),
        ("Avant mai 2027.", Hint(Kind.YEAR, "")),
        ("Ouvrez la demarche maintenant.", Hint(Kind.SPELLING, "demarche", "démarche")),
        ("Prenez le fromulaire avec vous.", Hint(Kind.SPELLING, "fromulaire", "formulaire")),
        ("Ouvrez la la page.", Hint(Kind.TWICE, "la")),
        ("Ouvrez  la page.", Hint(Kind.SPACE, "z  l")),
        ("Avez-vous tout? Oui.", Hint(Kind.SPACE, "t?", "t\N{NO-BREAK SPACE}?")),
        ("Prends ton papier.", Hint(Kind.TU, "ton")),
        ("Allez à la CPAM.", Hint(Kind.ABBREVIATION, "CPAM")),
    ],
)
def test_what_could_be_plainer_is_named(text, hint):
    assert hint in counsel(text, FR, KNOWN)


@pytest.mark.parametrize(
    "text",
    [
        "Appuyez sur « Valider ». C’est le bouton rouge.",
        "La CAF est la Caisse d’allocations familiales.",
        "Vous vous connectez.",
        "Les demandées sont là.",
        "Envoyez un SMS.",
        "Ouvrez le docum",  # not finished
    ],
)
def test_what_is_plain_is_left_alone(text):
    assert counsel(text, FR, KNOWN) == ()


def test_the_full_name_may_stand_elsewhere_on_the_screen():
    around = "La CPAM est la caisse de l’Assurance maladie."

    assert counsel("Allez à la CPAM.", FR, KNOWN, around) == ()


@pytest.mark.parametrize("guide", GUIDES, ids=lambda guide: guide.id)
def test_the_guides_shipped_are_doubted_in_nothing_they_write_rightly(guide):
    doubted = [
        hint
        for language, words in guide.words.items()
        for _, text in texts(words)
        for hint in counsel(text, language, KNOWN if language is FR else frozenset())
        if hint.kind in {Kind.LONG, Kind.TU, Kind.SPACE, Kind.TWICE, Kind.SPELLING, Kind.AMOUNT}
    ]
    assert doubted == []


@pytest.mark.parametrize(
    ("before", "typed", "written"),
    [
        ("l", "'", "’"),
        ("Appuyez sur ", '"', "«\N{NO-BREAK SPACE}"),
        ("Appuyez sur «\N{NO-BREAK SPACE}Oui", '"', "\N{NO-BREAK SPACE}»"),
        ("Oui", "?", "\N{NO-BREAK SPACE}?"),
        ("Oui ", "?", "?"),
        ("https", ":", ":"),
        ("a", "b", "b"),
    ],
)
def test_signs_are_written_as_the_guides_write_them(before, typed, written):
    assert signs_for(before, typed, FR) == written


def test_quotation_marks_are_those_of_the_language():
    assert signs_for("", '"', Language.EN) == "“"
    assert signs_for("“a", '"', Language.EN) == "”"
    assert signs_for("", '"', Language.AR) == "«"
    assert signs_for("Yes", "?", Language.EN) == "?"
