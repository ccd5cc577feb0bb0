"""With a keyboard and nothing else: every control is come to, is seen, and is pressed."""

import numpy as np
import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QImage

from kiosk.guides.walk import Walk
from tests.screens.kiosks import LANDSCAPE, SMALL

# A real keyboard has these: nobody needs to come to them on the screen.
KEYS = {"space", "Erase", "Capital letters", "Digits", "Letters", "Arabic letters"}
ARROWS = {"Further down", "Higher up"}  # what one comes to is brought into view without them
MOST_STOPS = 80
FOCUS_BLUE = (0x0A, 0x5B, 0xD3)
FOCUS_PX = 6
MIDDLE = (0, 0, 0, 0, 0, 0)
SCREENS = {
    "home": lambda kiosk, guide: kiosk.journey.home(),
    "themes": lambda kiosk, guide: kiosk.journey.themes(),
    "guides": lambda kiosk, guide: kiosk.journey.open_theme(guide.theme),
    "search": lambda kiosk, guide: kiosk.journey.search(),
    "resume": lambda kiosk, guide: kiosk.journey.resume(),
    "ready": lambda kiosk, guide: kiosk.journey.walk(Walk(guide)),
    "ask": lambda kiosk, guide: kiosk.journey.walk(Walk(guide, (0,))),
    "do": lambda kiosk, guide: kiosk.journey.walk(Walk(guide, MIDDLE)),
    "person": lambda kiosk, guide: kiosk.journey.walk(Walk(guide, (0, 1))),
    "proof": lambda kiosk, guide: kiosk.journey.walk(Walk(guide, (0,) * 11)),
    "stuck": lambda kiosk, guide: kiosk.journey.stuck(Walk(guide, MIDDLE)),
    "later": lambda kiosk, guide: kiosk.journey.later(Walk(guide, MIDDLE)),
    "site": lambda kiosk, guide: kiosk.journey.open_site("https://www.caf.fr/"),
    "call": lambda kiosk, guide: kiosk.journey.call(),
    "opinion": lambda kiosk, guide: kiosk.journey.opinion(),
    "warning": lambda kiosk, guide: kiosk.frame.ask_presence(30, 60),
}


def tab(resident, *, back=False):
    key = Qt.Key.Key_Backtab if back else Qt.Key.Key_Tab
    resident.send(QEvent.Type.KeyPress, key, "\t")
    resident.send(QEvent.Type.KeyRelease, key, "\t")


def round_trip(resident, *, back=False):
    """All that Tab stops at until it comes to the same thing again, as nodes of the tree."""
    stops = []
    for _ in range(MOST_STOPS):
        tab(resident, back=back)
        (now,) = [it for it in resident.pressables if it.item == resident.window.activeFocusItem()]
        if stops and now.item == stops[0].item:
            return stops
        assert all(now.item != stop.item for stop in stops), f"{now.words} again, but no round"
        stops.append(now)
    raise AssertionError(f"no way round in {MOST_STOPS} stops: {[stop.words for stop in stops]}")


def wanted(resident):
    """What one must be able to come to."""
    left_out = KEYS | ARROWS
    return {it.words for it in resident.pressables if len(it.name) > 2 and it.name not in left_out}


def ringed(resident, node):
    """How much of the ring around what has the focus is drawn, from 0 to 1.

    It is cut where it leaves a text that scrolls, and shorter at rounded corners.
    """
    image = resident.look().convertToFormat(QImage.Format.Format_RGB32)
    box = node.item.mapRectToScene(node.item.boundingRect()).adjusted(-8, -8, 8, 8).toAlignedRect()
    image = image.copy(box)
    pixels = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), image.width(), 4)
    blue = (np.abs(pixels[..., 2::-1].astype(int) - FOCUS_BLUE) < 12).all(axis=2)
    whole = FOCUS_PX * 2 * (box.width() + box.height())
    return blue.sum() / whole


@pytest.fixture
def at(arrive, prime):
    def lead(screen, **setting):
        resident = arrive(prime, **setting)
        SCREENS[screen](resident.kiosk, prime)
        resident.look()
        return resident

    return lead


@pytest.mark.parametrize("screen", SCREENS)
def test_tab_comes_to_every_control_and_round_again(at, screen):
    resident = at(screen)

    stops = round_trip(resident)

    missed = wanted(resident) - {stop.words for stop in stops}
    assert not missed


@pytest.mark.parametrize("screen", ["home", "ready", "do", "search"])
def test_the_way_back_stops_at_the_same_things(at, screen):
    resident = at(screen)

    there = [stop.words for stop in round_trip(resident)]
    back = [stop.words for stop in round_trip(resident, back=True)]

    assert sorted(there) == sorted(back)


@pytest.mark.parametrize("screen", ["ready", "do", "home", "stuck"])
@pytest.mark.parametrize("panel", [LANDSCAPE, SMALL], ids=["landscape", "small"])
def test_what_one_comes_to_is_brought_into_view_and_ringed(at, screen, panel):
    resident = at(screen, panel=panel)
    resident.kiosk.display.chooseSize(1.5)
    resident.look()

    for stop in round_trip(resident):
        stop.interface.actionInterface().doAction("SetFocus")
        tab(resident)
        tab(resident, back=True)
        assert resident.window.activeFocusItem() == stop.item
        seen = resident.seen(stop)
        assert not seen.isEmpty(), stop.words
        assert ringed(resident, stop) > 0.4, stop.words


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space])
@pytest.mark.parametrize(
    ("screen", "name", "leads_to"),
    [
        ("home", "Do a procedure", "What is it about?"),
        ("home", "Call a mediator", "A mediator can help you"),
        ("do", "I am stuck", "It does not matter. What shall we do?"),
        ("search", "By theme", "What is it about?"),
    ],
)
def test_what_has_the_focus_is_pressed_by_a_key(at, key, screen, name, leads_to):
    resident = at(screen)
    come_to(resident, name)

    resident.strike(" " if key == Qt.Key.Key_Space else "\r", key)

    assert resident.heading == leads_to


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space])
def test_a_box_is_ticked_by_a_key(at, prime, key):
    resident = at("do")
    check = prime.words["en"].steps["situation"].checks["phone"]
    come_to(resident, check)

    resident.strike(" " if key == Qt.Key.Key_Space else "\r", key)

    assert resident.checked == [check]


def come_to(resident, name):
    for _ in range(MOST_STOPS):
        tab(resident)
        if resident.focused == name:
            return
    raise AssertionError(f"Tab does not come to {name}")


def test_a_guide_is_walked_by_the_keyboard_alone(arrive, prime):
    resident = arrive(prime)
    words = prime.words["en"]
    ways = [
        "Do a procedure",
        "Health and social aid",
        words.title,
        "Begin",
        words.steps["fund"].choices["caf"].label,
        "It is done",
    ]
    for name in ways:
        come_to(resident, name)
        resident.strike("\r", Qt.Key.Key_Return)

    assert resident.heading == words.steps["account"].title


def test_a_new_page_is_read_by_tab_from_its_beginning(at):
    resident = at("home")
    come_to(resident, "Call a mediator")
    resident.strike("\r", Qt.Key.Key_Return)

    tab(resident)

    assert resident.focused == "Back to my screen"


def test_under_the_warning_no_key_presses_what_is_hidden(at, prime):
    resident = at("do")
    step = resident.heading
    come_to(resident, "It is done")

    resident.kiosk.frame.ask_presence(30, 60)
    resident.strike("\r", Qt.Key.Key_Return)
    resident.strike(" ", Qt.Key.Key_Space)
    resident.kiosk.frame.ask_presence(-1, 1)

    assert resident.heading == step


def test_the_warning_is_answered_by_tab_and_a_key(at):
    resident = at("do")
    stayed = []
    resident.kiosk.frame.stayed.connect(lambda: stayed.append(True))
    resident.kiosk.frame.ask_presence(30, 60)

    come_to(resident, "Yes, I go on")
    resident.strike("\r", Qt.Key.Key_Return)

    assert stayed


@pytest.mark.parametrize("tool", ["Size", "Language"])
def test_a_sheet_is_opened_used_and_closed_by_the_keyboard(at, tool):
    resident = at("do")
    inside = {"Size": "150 percent", "Language": "Español"}[tool]
    come_to(resident, tool)
    resident.strike("\r", Qt.Key.Key_Return)

    come_to(resident, inside)
    resident.strike("\r", Qt.Key.Key_Return)
    assert inside in resident.checked
    come_to(resident, "Close" if tool == "Size" else "Cerrar")
    resident.strike("\r", Qt.Key.Key_Return)

    assert inside not in resident.buttons
    tab(resident)
    assert resident.focused in resident.buttons


@pytest.mark.parametrize("sheet", ["Size", "Language", "Contrast"])
def test_the_gathered_tools_are_used_by_the_keyboard(at, sheet):
    resident = at("do", panel=SMALL)
    resident.kiosk.display.chooseSize(1.5)
    come_to(resident, "Display")
    resident.strike("\r", Qt.Key.Key_Return)

    come_to(resident, sheet)
    resident.strike("\r", Qt.Key.Key_Return)

    reached = {"Size": "175 percent", "Language": "Português", "Contrast": "Contrast"}[sheet]
    come_to(resident, reached)
    come_to(resident, "Close")


@pytest.mark.parametrize("screen", SCREENS)
def test_each_screen_has_one_heading_and_a_name_for_all_there_is_to_press(at, screen):
    resident = at(screen)

    assert resident.heading
    assert all(node.name for node in resident.pressables)
