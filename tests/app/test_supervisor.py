"""Whatever dies or hangs is replaced, and who ends the supervisor ends everybody."""

import os
import signal

import pytest


def test_a_screen_that_crashes_is_replaced_and_the_next_one_knows(kiosk):
    first = kiosk.shown()
    standby = kiosk.ready()

    os.kill(first.pid, signal.SIGSEGV)

    assert standby.told() == {"say": "show", "after": "crash"}
    assert standby.told() == {"say": "gone"}


def test_a_screen_that_hangs_is_killed_and_replaced(kiosk):
    first = kiosk.shown()
    standby = kiosk.ready()

    first.does("hang")

    assert standby.told() == {"say": "show", "after": "crash"}
    assert first.is_gone()
    assert standby.told() == {"say": "gone"}


def test_a_standby_that_hangs_is_replaced_without_the_screen_noticing(kiosk):
    first = kiosk.shown()
    kiosk.ready().does("hang")

    third = kiosk.ready()
    first.says(say="ended", reason="finish")

    assert third.told() == {"say": "show", "after": "finish"}
    assert first.hears() in {"EOF", ""}


def test_a_line_that_is_no_message_is_ignored(kiosk):
    first = kiosk.shown()
    standby = kiosk.ready()

    for line in ("{", "null", '{"say": "sing"}', '{"say": "ended", "reason": "love"}', "x" * 9999):
        first.does("say", line)
    first.says(say="ended", reason="finish")

    assert standby.told() == {"say": "show", "after": "finish"}


def test_screens_that_keep_dying_lead_to_out_of_order(new_kiosk):
    kiosk = new_kiosk()
    kiosk.options["screen"] = ["--dies-at-once"]
    kiosk.start()

    assert kiosk.puppet("out_of_order").pid
    deaths = [kiosk.puppet() for _ in range(4)]
    assert all(screen.is_gone() for screen in deaths), "it goes on trying"


def test_out_of_order_gives_way_to_a_screen_that_is_drawn(kiosk):
    for _ in range(3):
        kiosk.puppet().does("exit 1")
    plain = kiosk.puppet("out_of_order")

    screen = kiosk.puppet()
    screen.says(say="ready")
    assert screen.told() == {"say": "show", "after": "start"}, "no resident has been there yet"
    screen.says(say="shown")

    assert plain.hears() == "EOF"


def test_a_screen_command_that_does_not_exist_leads_to_out_of_order(new_kiosk):
    kiosk = new_kiosk()
    kiosk.command = lambda role, real=kiosk.command: (
        ["/no/such/screen"] if role == "screen" else real(role)
    )
    kiosk.start()

    assert kiosk.puppet("out_of_order").pid


def test_sync_is_started_again_when_it_dies_and_no_screen_notices(kiosk):
    first = kiosk.shown()
    kiosk.puppet("sync").does("exit 1")

    assert kiosk.puppet("sync").pid

    standby = kiosk.ready()
    first.says(say="ended", reason="finish")
    assert standby.told()["say"] == "show"


def test_sync_may_hang_for_ever(new_kiosk):
    kiosk = new_kiosk(silence_s=1.0).start()
    first = kiosk.shown()
    sync = kiosk.puppet("sync")
    sync.does("hang")
    kiosk.puppet().does("hang")  # a standby, killed for its silence: so that much time has passed
    standby = kiosk.ready()

    first.says(say="ended", reason="finish")

    assert standby.told()["say"] == "show"
    os.kill(sync.pid, 0)


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
def test_asked_to_stop_it_ends_everybody_and_exits_with_0(kiosk, number):
    everybody = [kiosk.shown(), kiosk.ready(), kiosk.puppet("sync")]

    assert kiosk.stop(number) == 0
    assert [one.hears() for one in everybody] == ["EOF", "EOF", "EOF"]


def test_asked_to_stop_it_kills_those_who_do_not_listen(new_kiosk):
    kiosk = new_kiosk()
    kiosk.options["screen"] = ["--deaf"]
    kiosk.start()
    screen = kiosk.shown()

    assert kiosk.stop() == 0
    assert screen.is_gone()


def test_nobody_survives_a_supervisor_that_is_killed(new_kiosk):
    kiosk = new_kiosk()
    kiosk.options["screen"] = kiosk.options["sync"] = ["--deaf"]
    kiosk.start()
    everybody = [kiosk.shown(), kiosk.ready(), kiosk.puppet("sync")]

    kiosk.stop(signal.SIGKILL)

    assert all(one.is_gone() for one in everybody)


def test_a_second_kiosk_on_the_same_data_says_so_and_stops(new_kiosk, tmp_path):
    first = new_kiosk().start()
    first.shown()
    (tmp_path / "other").mkdir()
    second = new_kiosk(tmp_path / "other")
    second.data = first.data

    second.start()

    assert second.process.wait(30) == 2
    said = second.stderr()
    assert said.startswith(f"{first.data}: a kiosk already runs on this data folder.")
    assert said.count("\n") == 1


def test_a_kiosk_may_start_where_another_was_killed(new_kiosk, tmp_path):
    first = new_kiosk().start()
    first.shown()
    first.stop(signal.SIGKILL)
    (tmp_path / "other").mkdir()
    second = new_kiosk(tmp_path / "other")
    second.data = first.data

    assert second.start().shown().pid


def test_a_process_that_floods_its_pipes_harms_neither_the_others_nor_the_log(kiosk):
    first = kiosk.shown()
    standby = kiosk.ready()
    standby.does("flood")

    third = kiosk.ready()
    first.says(say="ended", reason="finish")
    assert third.told() == {"say": "show", "after": "finish"}

    kiosk.stop()
    assert kiosk.stderr().count("\n") < 200
