import pytest

from kiosk.guides.advice import texts
from kiosk.guides.editing.counsel import Kind, counsel
from kiosk.guides.editing.spelling import doubtful
from kiosk.language.languages import Language
from tests.guides.editing.makers import GUIDES

FR, EN, PT, AR = Language.FR, Language.EN, Language.PT, Language.AR


class Listed:
    """A list of words as somebody says it is. `words`: what each unknown one may have been."""

    def __init__(self, right=(), **words):
        self._right, self._words = set(right), words
        self.asked = []

    def ask(self, language, words):
        self.asked += [each.word for each in words]

    def opinion(self, language, word):
        return self._words.get(word)

    def knows(self, language, word):
        return word in self._right


def asked(text, language=FR, known=frozenset()):
    return [each.asked.word for each in doubtful(text, language, known)]


def doubts(text, listed, language=FR, known=frozenset()):
    hints = counsel(text, language, known, listed=listed)
    return [
        (hint.kind, hint.words, hint.instead, *hint.others)
        for hint in hints
        if hint.kind in {Kind.SPELLING, Kind.UNKNOWN}
    ]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Appuyez sur le bouton rouge.", ["appuyez", "bouton", "rouge"]),
        ("L’adresse qu’elle d’accord aujourd’hui.", ["adresse", "elle", "accord"]),
        ("Quelqu'un l'ouvre, le courrier d’aujourd’hui.", ["ouvre", "courrier"]),
        ("Ouvrez-la puis regardez-les. ", ["ouvrez", "puis", "regardez"]),
        ("Écrivez à nous@mairie.fr ou sur https://www.caf.fr/aide maintenant.",
         ["écrivez", "maintenant"]),
        ("Allez sur ants.gouv.fr demain.", ["allez", "demain"]),
        ("Appuyez sur « Valider mon panier » ici.", ["appuyez"]),
        ("Voyez Monsieur Haddad à la CPAM de Bordeaux.", ["voyez"]),
        ("Avez-vous la carte ? Sinon, prenez-la.", ["avez", "vous", "carte", "sinon", "prenez"]),
        ("Ouvrez le docum", ["ouvrez"]),  # the last word is being typed
        ("Cliquez sur internet, puis sur votre e-mail.", ["puis", "votre"]),
    ],
)  # fmt: skip
def test_names_addresses_elisions_and_what_a_site_writes_are_left_alone(text, words):
    assert asked(text) == words


def test_words_that_are_known_to_be_right_are_not_asked_about():
    assert asked("Prenez le bibliobus demain.", known=frozenset({"bibliobus"})) == [
        "prenez",
        "demain",
    ]


def test_other_languages_have_their_own_ways_of_joining_words():
    assert asked("You don’t click.", EN) == ["don’t", "click"]
    assert asked("Escreva-o e vá buscá-lo.", PT) == ["escreva"]
    (word,) = doubtful("وبطاقتها ", AR, frozenset())
    assert {"بطاقة", "بطاقتها", "وبطاقتها"} <= set(word.asked.forms)
    (marked,) = doubtful("مُحَمَّد ", AR, frozenset())
    assert marked.asked.word == "محمد"


def test_a_word_that_the_list_has_is_right_although_it_is_like_another():
    known = frozenset({"démarche", "marche"})
    assert doubts("Ouvrez la demarche.", Listed(), known=known)
    assert not doubts("Ouvrez la demarche.", Listed(right=["demarche"]), known=known)


def test_what_the_list_does_not_have_is_doubted_with_what_it_may_be():
    listed = Listed(verifier=("vérifier", "versifier"), zzzzz=())

    assert doubts("Il faut verifier les zzzzz.", listed) == [
        (Kind.SPELLING, "verifier", "vérifier", "versifier"),
        (Kind.UNKNOWN, "zzzzz", ""),
    ]
    assert "faut" in listed.asked


def test_a_word_of_the_guides_comes_before_those_of_the_list():
    listed = Listed(titree=("tirée", "titrée"))

    assert doubts("Le titree.", listed, known=frozenset({"titre", "titrée"}))[0][2] == "titrée"


def test_the_first_word_of_a_sentence_may_be_a_name():
    listed = Listed(gironde=("grande",), apuyez=("appuyez",), haddad=())

    assert doubts("Gironde ici. Haddad est là.", listed) == []
    assert doubts("Apuyez ici.", listed) == [(Kind.SPELLING, "Apuyez", "Appuyez")]


def test_nothing_is_doubted_before_the_list_has_answered():
    listed = Listed()

    assert doubts("Il faut zzzzzz.", listed) == []
    assert listed.asked == ["faut", "zzzzzz"]


@pytest.mark.parametrize("language", [FR, EN, PT])
def test_what_is_asked_of_the_guides_shipped_are_words(language):
    for guide in GUIDES:
        for _, text in texts(guide.words[language]) if language in guide.words else ():
            for word in asked(f"{text}\n", language):
                assert word == word.lower()
                assert len(word) >= 4
