import pytest

from kiosk.language.languages import Language
from kiosk.tour.album import Album
from kiosk.tour.combinations import Combination, Contrast, Orientation
from kiosk.tour.visit import settle, visit
from tests.tour.small_route import SmallStop, make_kiosk

HERE = Combination(Language.EN, 1.0, Contrast.PLAIN, Orientation.PORTRAIT)


def test_each_stop_has_a_kiosk_of_its_own(fonts, tmp_path):
    met = []
    stops = [SmallStop(name, met.append) for name in ("one", "two")]

    reports = visit(HERE, make_kiosk, stops, Album(tmp_path))

    assert [report.name for report in reports] == ["one", "two"]
    assert met[0] is not met[1]


def test_a_stop_finds_the_window_shown_in_its_size(fonts, tmp_path):
    seen = []

    def look(kiosk):
        seen.append((kiosk.window.isVisible(), kiosk.window.size().toTuple()))

    visit(HERE, make_kiosk, [SmallStop("one", look)], Album(tmp_path))

    assert seen == [(True, (1080, 1920))]


def test_a_kiosk_is_ended_even_when_its_stop_fails(fonts, tmp_path):
    ended = []

    def fail(kiosk):
        kiosk.engine.destroyed.connect(lambda: ended.append(True))
        raise ValueError("broken")

    with pytest.raises(ValueError, match="broken") as error:
        visit(HERE, make_kiosk, [SmallStop("one", fail)], Album(tmp_path))

    assert ended == [True]
    assert error.value.__notes__ == ["at the stop 'one' of en/portrait-plain-1"]


def test_a_window_that_moves_is_waited_for(screen):
    window = screen("""
        Rectangle { id: box; objectName: "box"; width: 90; height: 90
            NumberAnimation on y { from: 0; to: 300; duration: 250 } }
    """)

    settle(window)

    assert window.contentItem().childItems()[-1].y() == 300


def test_a_window_that_never_rests_is_not_waited_for_for_ever(screen):
    window = screen("""
        Rectangle { width: 90; height: 90
            NumberAnimation on y { from: 0; to: 300; duration: 500; loops: Animation.Infinite } }
    """)

    settle(window, most_ms=300)


@pytest.mark.parametrize(
    ("orientation", "px_per_mm"),
    [(Orientation.LANDSCAPE, 4.034), (Orientation.PORTRAIT, 4.034), (Orientation.SMALL, 3.809)],
)
def test_a_screen_has_as_many_pixels_in_a_millimetre_as_its_diagonal_tells(orientation, px_per_mm):
    assert orientation.px_per_mm == pytest.approx(px_per_mm, abs=0.001)
