"""The lists of words, as they are: what they doubt of good texts and of bad ones."""

import sys
from pathlib import Path

import pytest

from kiosk.app.shelf import SHIPPED
from kiosk.devices.spelling.lines import Found, answer, line
from kiosk.devices.spelling.process import Lists
from kiosk.devices.spelling.speller import Speller
from kiosk.guides.advice import texts
from kiosk.guides.editing.counsel import Kind, counsel
from kiosk.guides.editing.spelling import LISTED, Asked, doubtful
from kiosk.guides.reader import read_guides
from kiosk.language.languages import Language

FR = Language.FR
WAIT_MS = 20_000
GUIDES = read_guides(SHIPPED).guides


@pytest.fixture
def speller(qtbot):
    speller = Speller()
    yield speller
    speller.close()
    qtbot.waitUntil(lambda: not speller.children(), timeout=WAIT_MS)


def asked(*words):
    return tuple(Asked(word, (word,)) for word in words)


def answered(qtbot, speller, *words, language=FR):
    speller.ask(language, asked(*words))
    qtbot.waitUntil(
        lambda: all(
            speller.knows(language, word) or speller.opinion(language, word) is not None
            for word in words
        ),
        timeout=WAIT_MS,
    )


def test_a_word_is_known_or_what_it_may_be_is_told(qtbot, speller):
    answered(qtbot, speller, "formulaire", "fromulaire", "verifier", "medaiteur")

    assert speller.knows(FR, "formulaire")
    assert speller.opinion(FR, "formulaire") is None
    assert speller.opinion(FR, "fromulaire") == ("formulaire",)
    assert speller.opinion(FR, "verifier")[0] == "vérifier"
    assert "médiateur" in speller.opinion(FR, "medaiteur")


def test_nobody_waits_for_the_lists(qtbot, speller):
    speller.ask(FR, asked("fromulaire"))
    speller.ask(FR, asked("fromulaire"))

    assert speller.opinion(FR, "fromulaire") is None
    with qtbot.waitSignal(speller.told, timeout=WAIT_MS):
        pass
    assert speller.opinion(FR, "fromulaire")


def test_when_nobody_writes_any_more_the_process_is_gone_and_another_one_begins(qtbot, speller):
    answered(qtbot, speller, "fromulaire")
    (process,) = [each for each in speller.children() if hasattr(each, "processId")]
    number = process.processId()
    speller.close()
    qtbot.waitUntil(lambda: not alive(number), timeout=WAIT_MS)

    answered(qtbot, speller, "verifier")


def alive(number):
    try:
        state = Path(f"/proc/{number}/stat").read_text("utf-8").rpartition(")")[2].split()[0]
    except (FileNotFoundError, ProcessLookupError):
        return False
    return state != "Z"


def test_a_process_that_falls_is_asked_once_more_and_then_left_alone(qtbot, tmp_path):
    falls = tmp_path / "falls"
    code = f"open({str(falls)!r}, 'a').write('x'); import sys; sys.stdin.readline()"
    speller = Speller(command=(sys.executable, "-c", code))
    speller.ask(FR, asked("fromulaire"))

    qtbot.waitUntil(lambda: falls.exists() and falls.read_text() == "xx", timeout=WAIT_MS)
    qtbot.waitUntil(lambda: not speller.children(), timeout=WAIT_MS)
    speller.ask(FR, asked("verifier"))
    assert not speller.children()
    assert speller.opinion(FR, "fromulaire") is None


def test_where_there_is_no_such_command_nothing_is_known_and_nothing_breaks(qtbot):
    speller = Speller(command=("no-such-command",))
    speller.ask(FR, asked("fromulaire"))

    qtbot.waitUntil(lambda: speller._process is None, timeout=WAIT_MS)
    assert speller.opinion(FR, "fromulaire") is None


@pytest.mark.parametrize("language", sorted(LISTED))
def test_of_the_guides_that_people_have_read_next_to_nothing_is_doubted(language):
    lists = Lists()
    words, of = {}, [guide.words[language] for guide in GUIDES if language in guide.words]
    for each in of:
        for _, text in texts(each):
            for it in doubtful(f"{text}\n", language, frozenset()):
                words[it.asked.word] = it
    found = lists.look_up(
        str(language), [(it.asked.word, list(it.asked.forms)) for it in words.values()]
    )
    doubted = sorted(
        word for word, meant in found.words.items() if meant is not None and not words[word].first
    )

    print(len(words), doubted)
    assert len(doubted) < len(words) * 0.03  # names and French words, mostly
    assert answer(line(found)) == Found(found.language, found.words)


WRONG = {
    Language.FR: "Il faut apuyer sur la tuche, puis atendre le corier du medecin.",
    Language.EN: "You must clik on the buton, then wate for the lettre.",
    Language.PT: "Deve carregar na tecls e esperrar pela cartaz do medicso.",
    Language.AR: "اضغغط على الزرر",
}


@pytest.mark.parametrize("language", sorted(LISTED))
def test_slips_are_found_in_every_language_that_has_a_list(qtbot, speller, language):
    def found():
        hints = counsel(f"{WRONG[language]}\n", language, listed=speller)
        return {hint.words for hint in hints if hint.kind in {Kind.SPELLING, Kind.UNKNOWN}}

    found()
    with qtbot.waitSignal(speller.told, timeout=WAIT_MS):
        pass
    print(found())
    assert (
        len(found()) >= {Language.FR: 5, Language.EN: 2, Language.PT: 3, Language.AR: 1}[language]
    )
