import pytest

from kiosk.app.messages import Reason
from kiosk.bench import route, scripts
from kiosk.bench.errands import Brought, Pressed
from kiosk.bench.finger import Control, bring_into_view, find, middle_of, scrolling

FOOTPRINTS = Control("Tile", icon="footprints")
CONTRAST = Control("BarButton", icon="circle-half")


def page(hand):
    return hand.kiosk.navigation.page.name


def test_a_tap_does_what_a_finger_does(hand, led):
    led(hand.tap(FOOTPRINTS))

    assert page(hand) == "ThemesScreen"


def test_a_mouse_does_what_a_finger_does(hand, led):
    hand.begin(mouse=True)
    led(hand.tap(FOOTPRINTS))

    assert page(hand) == "ThemesScreen"


def test_the_answer_to_a_tap_comes_after_the_finger_has_left(hand, led):
    _, answer = led(hand.timed_tap(FOOTPRINTS))

    assert answer.pressed_at < answer.darkened_at < answer.lifted_at < answer.changed_at
    assert page(hand) == "ThemesScreen"


def test_what_only_looks_another_way_has_answered_too(hand, led):
    _, answer = led(hand.timed_tap(CONTRAST))

    assert answer.lifted_at < answer.changed_at
    assert hand.kiosk.display.property("contrast")


def test_a_frame_that_only_undoes_the_darkening_is_no_answer(hand, qtbot):
    # The house leads home, and one is there already: nothing comes of it but its own darkening.
    script = hand.timed_tap(Control("BarButton", icon="house"))
    hand.kiosk.frame.homeAsked.disconnect()
    for waited in script:
        if waited.what.startswith("an answer"):
            break
        qtbot.waitUntil(waited.met, timeout=20_000)
    with qtbot.waitSignal(hand.kiosk.window.frameSwapped):
        pass

    assert hand.glass.changed_at is None


def test_what_is_not_shown_is_not_found(hand):
    assert find(hand.kiosk.window, FOOTPRINTS) is not None
    assert find(hand.kiosk.window, Control("Key", words="a")) is None
    assert find(hand.kiosk.window, Control("Tile", icon="footprints", within="SizeSheet")) is None


def test_what_is_scrolled_away_is_brought_where_it_can_be_touched(hand, led):
    hand.kiosk.display.chooseSize(2.0)
    led(hand.tap(FOOTPRINTS))
    led(hand.stand_still())
    area = scrolling(hand.kiosk.window)
    tiles = [Control("Tile", place=place) for place in range(6)]
    last = [item for tile in tiles if (item := find(hand.kiosk.window, tile))][-1]
    view = area.mapRectToScene(area.boundingRect())
    assert not view.contains(middle_of(last))

    bring_into_view(last)

    assert view.contains(middle_of(last))


def test_every_frame_of_a_drag_is_timed_and_work_is_part_of_it(hand, led):
    hand.kiosk.display.chooseSize(2.0)
    led(hand.tap(FOOTPRINTS))
    led(hand.stand_still())
    area = scrolling(hand.kiosk.window)

    led(hand.drag(area, -1))

    assert area.property("contentY") > 0
    assert len(hand.frames.work_ms) == len(hand.frames.processor_ms) > 5
    assert len(hand.frames.interval_ms) == len(hand.frames.work_ms) - 1
    assert all(ms > 0 for ms in hand.frames.work_ms)


def test_a_stall_is_told_with_the_act_in_which_it_came(hand, qtbot):
    hand.stalls.begin("quick")
    hand.stalls.turn()
    hand.stalls.begin("slow")
    held = sum(range(3_000_000))
    hand.stalls.turn()
    quick, slow = hand.stalls.worst

    assert held
    assert (quick.act, slow.act) == ("quick", "slow")
    assert slow.late_ms > 10
    assert slow.processor_ms > max(10, quick.processor_ms)


def test_what_the_bench_itself_does_is_no_stall(hand):
    hand.stalls.begin("measured")
    held = sum(range(3_000_000))
    hand.stalls.excuse()
    hand.stalls.turn()

    assert held
    assert hand.stalls.worst[0].processor_ms < 10  # whoever else held the processor up


def test_a_session_is_begun_and_finished(hand, led):
    ends = []
    hand.kiosk.journey.ended.connect(ends.append)

    (begun,), _ = led(scripts.begin(hand))
    (pressed,), _ = led(scripts.finish(hand))

    assert begun == Brought({})
    assert isinstance(pressed, Pressed)
    assert ends == [Reason.FINISH]


def test_the_route_leads_through_the_whole_guide_and_the_search(hand, led):
    visited = []
    hand.kiosk.navigation.changed.connect(lambda: visited.append(page(hand)))

    (told,), _ = led(scripts.walk(hand))

    assert {"StuckScreen", "LaterScreen", "SiteScreen", "CallScreen", "OpinionScreen"} <= {
        *visited
    }
    assert visited[-2:] == ["SearchScreen", "HomeScreen"]
    assert hand.kiosk.journey.counted[("guide", route.GUIDE, "opened")] == 1
    assert len(told.values["stall"]) > 50
    assert told.note.startswith("worst: ")


@pytest.mark.parametrize("size", [1.0, 2.0])
def test_an_answer_is_had_from_all_kinds_of_controls_at_any_size(hand, led, size):
    hand.kiosk.display.chooseSize(size)
    for control in route.to_the_guide(hand.kiosk):
        led(hand.timed_tap(control))
    for control in (
        Control("Chip", icon="x", within="NeedRow"),
        Control("TickRow"),
        Control("ActionButton", tone=1),
        Control("ChoiceRow"),
    ):
        led(hand.timed_tap(control))

    assert page(hand) == "WalkScreen"
    assert hand.kiosk.navigation.page.view.walk.answers == (0, 0)
