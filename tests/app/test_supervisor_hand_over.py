"""From one resident's process to the next: the standby takes over, the old one is seen gone."""

import os

import pytest

from tests.app.supervised import hand_over


def test_the_first_screen_is_shown_as_soon_as_it_is_ready(kiosk):
    screen = kiosk.puppet()
    screen.says(say="ready")

    assert screen.told() == {"say": "show", "after": "start"}


@pytest.mark.parametrize("reason", ["finish", "idle"])
def test_the_standby_takes_over_when_a_session_ends(kiosk, reason):
    first = kiosk.shown()
    standby = kiosk.ready()

    first.says(say="ended", reason=reason)

    assert standby.told() == {"say": "show", "after": reason}


def test_all_is_erased_is_only_told_once_the_old_process_is_gone(kiosk):
    first = kiosk.shown()
    standby = kiosk.ready()

    hand_over(first, standby)

    assert standby.told() == {"say": "gone"}
    with pytest.raises(ProcessLookupError):
        os.kill(first.pid, 0)


def test_the_old_process_is_let_go_as_soon_as_the_new_one_is_drawn(new_kiosk):
    kiosk = new_kiosk(leave_s=20.0).start()
    first = kiosk.shown()
    standby = kiosk.ready()

    hand_over(first, standby)

    assert first.hears() == "EOF"


def test_a_screen_that_does_not_leave_is_killed(new_kiosk):
    kiosk = new_kiosk()
    kiosk.options["screen"] = ["--deaf"]
    kiosk.start()
    first = kiosk.shown()
    standby = kiosk.ready()

    hand_over(first, standby)

    assert first.is_gone()
    assert standby.told() == {"say": "gone"}


def test_what_a_screen_had_started_goes_with_it(kiosk):
    first = kiosk.shown()
    standby = kiosk.ready()
    first.does("spawn")

    hand_over(first, standby)

    assert standby.told() == {"say": "gone"}
    with pytest.raises(ProcessLookupError):
        os.killpg(first.pid, 0)


def test_the_next_standby_is_started_once_the_old_screen_is_gone(kiosk):
    first = kiosk.shown()
    standby = kiosk.ready()
    hand_over(first, standby)

    third = kiosk.ready()
    standby.says(say="ended", reason="idle")

    assert third.told() == {"say": "show", "after": "idle"}
