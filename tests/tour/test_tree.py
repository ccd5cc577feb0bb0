"""What the accessibility tree tells, read the way the tests of screens read it."""

import pytest
from PySide6.QtGui import QAccessible

from tests.screens.reader import Reader
from tests.tour.screens import RIGHT, SHEET


@pytest.fixture
def reader(screen):
    def read(content, **kwargs):
        return Reader(screen(content, **kwargs))

    return read


def test_a_screen_says_its_heading_its_buttons_and_its_texts(reader):
    screen = reader(RIGHT)

    assert screen.heading == "Your papers"
    assert screen.buttons[:2] == ["Done", "Stuck"]
    assert screen.buttons[-1] == "Home"
    assert screen.texts[0].startswith("Take your tax number")
    assert screen.names(QAccessible.Role.Graphic) == ["A sheet of paper"]
    assert screen.fields == {"Code": "ab12"}


def test_a_box_is_ticked_by_pressing_it(reader):
    screen = reader(RIGHT)

    assert screen.checkboxes == {"I have it": False}
    screen.press("I have it")
    assert screen.checkboxes == {"I have it": True}


def test_one_of_several_is_chosen_by_pressing_it(reader):
    screen = reader("""
        T.RadioButton { y: 200; width: 90; height: 90; text: "Yes"; checked: true }
        T.RadioButton { y: 300; width: 90; height: 90; text: "No" }
    """)

    screen.press("No")

    assert screen.choices == {"Yes": False, "No": True}


def test_pressing_does_what_a_finger_does(reader):
    screen = reader('Push { id: push; text: "More"; onClicked: push.text = "Less" }')

    screen.press("More")

    assert screen.buttons == ["Less"]


def test_focus_goes_where_it_is_sent(reader):
    screen = reader(RIGHT)

    screen.focus("Code")

    assert screen.window.activeFocusItem().property("text") == "ab12"


def test_what_is_scrolled_away_is_read_and_pressed(reader):
    screen = reader(RIGHT)

    assert "Row 11" in screen.buttons
    screen.press("Row 11")


def test_what_is_hidden_is_not_read(reader):
    screen = reader('Push { text: "Secret"; visible: false } Push { text: "No"; opacity: 0 }')

    assert screen.buttons == []
    assert not screen.says("Secret")


def test_under_an_open_sheet_only_the_sheet_is_read(reader):
    screen = reader(RIGHT + SHEET)

    assert screen.heading == "Are you there?"
    assert screen.buttons == ["Close"]
    screen.press("Close")
    assert screen.heading == "Your papers"


def test_words_are_found_in_names_values_and_descriptions(reader):
    screen = reader(RIGHT + 'Push { text: "Go"; Accessible.description: "to the desk" }')

    assert screen.says("recent payslip")
    assert screen.says("ab12")
    assert screen.says("the desk")
    assert not screen.says("Recent payslip")


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("Dona", "0 times a control called “Dona”. The screen says:\n"),
        ("Twice", "2 times a control called “Twice”"),
        ("Off", "button “Off” cannot be pressed at this moment"),
        ("Code", "editabletext “Code” cannot be pressed, only: "),
    ],
)
def test_what_cannot_be_pressed_is_said_with_what_there_is(reader, name, said):
    screen = reader(
        RIGHT
        + 'Push { text: "Twice" } Push { text: "Twice" } Push { text: "Off"; enabled: false }'
    )

    with pytest.raises(AssertionError) as error:
        screen.press(name)

    assert str(error.value).startswith(said)
    if "screen says" in said:
        assert "button “Done”" in str(error.value)
