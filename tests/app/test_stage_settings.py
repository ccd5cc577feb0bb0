"""New settings are taken up between residents, and keep nobody waiting twice."""

from kiosk.app.messages import After, Ended, Ready, Reason, Renew, Show, Shown
from kiosk.app.stage import Dismiss, Say, Start
from kiosk.app.stage_part import Role
from tests.app.staged import A, B, C


def test_when_settings_change_the_standby_is_replaced_and_then_the_screen_that_nobody_uses(
    open_for_business,
):
    stage = open_for_business

    stage.settings_changed()
    assert stage.settle(10) == [Dismiss(B), Start(C, Role.SCREEN)]
    assert not stage.died(B, 10.1), "nobody misses it"
    assert stage.settle(10.1) == []
    stage.heard(C, Ready(), 11)
    assert stage.settle(11) == [Say(A, Renew())]

    stage.heard(A, Ended(Reason.RENEWED), 12)
    assert stage.settle(12) == [Say(C, Show(After.RENEWED))]


def test_a_standby_that_is_still_loading_is_replaced_once_it_is_ready(stage):
    stage.settle(0)
    stage.heard(A, Ready(), 0)
    stage.settle(0)
    stage.heard(A, Shown(), 0)
    stage.settle(0)
    stage.settings_changed()

    assert stage.settle(1) == []
    stage.heard(B, Ready(), 2)
    assert stage.settle(2) == [Dismiss(B), Start(C, Role.SCREEN)]


def test_the_next_resident_waits_for_the_new_settings(open_for_business):
    stage = open_for_business
    stage.settings_changed()
    stage.heard(A, Ended(Reason.FINISH), 10)

    assert stage.settle(10) == [Dismiss(B), Start(C, Role.SCREEN)]
    stage.heard(C, Ready(), 10.9)
    assert stage.settle(10.9) == [Say(C, Show(After.FINISH))]


def test_settings_that_never_rest_keep_nobody_waiting_twice(open_for_business):
    stage = open_for_business
    stage.settings_changed()
    stage.heard(A, Ended(Reason.FINISH), 10)
    stage.settle(10)
    stage.settings_changed()
    stage.heard(C, Ready(), 10.9)

    assert stage.settle(10.9) == [Say(C, Show(After.FINISH))]
