import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.app.messages import (
    LONGEST_LINE,
    After,
    Alive,
    Ended,
    Gone,
    Lines,
    Ready,
    Reason,
    Renew,
    Show,
    Shown,
    from_screen,
    line,
    to_screen,
)
from kiosk.language.languages import Language

FROM_SCREEN = [Ready(), Shown(), Alive(), *map(Ended, Reason)]
TO_SCREEN = [Gone(), Renew(), *map(Show, After)]


@pytest.mark.parametrize("message", FROM_SCREEN, ids=str)
def test_what_a_screen_says_is_understood(message):
    assert from_screen(line(message)) == message


@pytest.mark.parametrize("message", TO_SCREEN, ids=str)
def test_what_a_screen_is_told_is_understood(message):
    assert to_screen(line(message)) == message


def test_the_lines_are_those_agreed_on():
    assert line(Ended(Reason.IDLE)) == b'{"say":"ended","reason":"idle"}\n'
    assert line(Show(After.CRASH)) == b'{"say":"show","after":"crash"}\n'
    aloud = Show(After.FINISH, Language.AR)
    assert line(aloud) == b'{"say":"show","after":"finish","aloud":"ar"}\n'
    assert to_screen(line(aloud)) == aloud
    assert to_screen(b'{"say":"show","after":"finish","aloud":"Jeanne"}') is None


def test_a_message_of_a_later_version_is_understood_as_far_as_it_is_known():
    assert from_screen(b'{"say": "ready", "frames": 3}') == Ready()


@pytest.mark.parametrize(
    "broken",
    [
        b"",
        b"{",
        b"null",
        b"[" * 100_000,
        b'{"say": "show", "after": "start"}',
        b'{"say": "ended"}',
        b'{"say": "ended", "reason": "finish", "say": 1}',
        b'{"say": "ended", "reason": "Marie"}',
        b"\xff\xfe",
    ],
)
def test_a_broken_line_is_ignored_and_its_words_are_not_logged(broken, caplog):
    assert from_screen(broken) is None

    assert [record.getMessage() for record in caplog.records] == [
        f"ignored a line of {len(broken)} bytes that is no message of a screen"
    ]


def test_a_screen_ignores_what_is_not_meant_for_it():
    assert to_screen(line(Ready())) is None


@given(st.binary())
def test_any_line_at_all_is_a_message_or_nothing(anything):
    assert from_screen(anything) in [None, *FROM_SCREEN]
    assert to_screen(anything) in [None, *TO_SCREEN]


@given(st.lists(st.binary(max_size=9) | st.just(b"\n") | st.just(b"x" * (LONGEST_LINE - 4))))
def test_lines_are_the_same_however_they_are_cut(pieces):
    lines = Lines()

    found = [line for piece in pieces for line in lines.feed(piece)]

    whole = b"".join(pieces).split(b"\n")[:-1]
    assert found == [line for line in whole if len(line) <= LONGEST_LINE]


def test_a_line_without_end_is_not_kept():
    lines = Lines()

    for _ in range(100):
        assert lines.feed(b"x" * LONGEST_LINE) == []

    assert lines.feed(b"x\nready\n") == [b"ready"]
