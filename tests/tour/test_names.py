import pytest

from kiosk.tour.findings import Kind
from tests.tour.screens import RIGHT


def named(findings):
    return [it for it in findings if it.kind is Kind.NO_NAME]


@pytest.mark.parametrize(
    ("wrong", "role"),
    [
        ("Push { x: 40; y: 210; width: 200; Icon { anchors.centerIn: parent } }", "button"),
        ("Tick { x: 40; y: 210; width: 80 }", "checkbox"),
        (
            """T.TextField { x: 40; y: 210; width: 300; height: 80
                background: Rectangle { color: "white"; border.color: "#231B18" } }""",
            "editabletext",
        ),
        (
            """Rectangle { x: 40; y: 210; width: 90; height: 90; color: "#231B18"
                Accessible.role: Accessible.Graphic }""",
            "graphic",
        ),
        ('Push { x: 40; y: 210; text: "  " }', "button"),
        (
            """T.Slider { x: 40; y: 210; width: 300; height: 80
                background: Rectangle { border.width: 3; border.color: "#231B18" } }""",
            "slider",
        ),
        (
            """Item { x: 40; y: 210; width: 90; height: 90; activeFocusOnTab: true
                Accessible.role: Accessible.List }""",
            "list",
        ),
    ],
)
def test_what_has_no_name_is_found(read, wrong, role):
    (found,) = read(wrong)

    assert found.kind is Kind.NO_NAME
    assert found.control.startswith(f"{role} without a name (")
    assert (found.measured, found.wanted) == (0, 1)


@pytest.mark.parametrize(
    "wrong",
    [
        "Item { x: 40; y: 210; width: 90; height: 90; activeFocusOnTab: true }",
        "MouseArea { x: 40; y: 210; width: 90; height: 90; onClicked: {} }",
        "Item { x: 40; y: 210; width: 90; height: 90; TapHandler { onTapped: {} } }",
        "Item { x: 40; y: 210; width: 90; height: 90; TapHandler { onLongPressed: {} } }",
    ],
)
def test_what_can_be_used_and_no_screen_reader_is_told_of_is_found(read, wrong):
    (found,) = read(wrong)

    assert found.kind is Kind.NO_NAME
    assert "at 40, 210, which" in found.control


@pytest.mark.parametrize(
    "right",
    [
        "Icon { x: 40; y: 210 }",
        "Rectangle { y: 210; width: 90; height: 90; Accessible.ignored: true }",
        "MouseArea { x: 40; y: 210; width: 90; height: 90 }",
        "MouseArea { anchors.fill: parent; onPressed: {} }",
        "Item { anchors.fill: parent; TapHandler { onTapped: {} } }",
        "MouseArea { y: 210; width: 90; height: 90; enabled: false; onClicked: {} }",
        """Rectangle { x: 40; y: 210; width: 90; height: 90; color: "#231B18"
            Accessible.role: Accessible.Button; Accessible.name: "Home"
            Accessible.onPressAction: area.clicked(null)
            MouseArea { id: area; anchors.fill: parent; onClicked: {} } }""",
        """Flickable { x: 40; y: 210; width: 90; height: 90; contentHeight: 200; clip: true
            T.ScrollBar.vertical: T.ScrollBar { contentItem: Rectangle { implicitWidth: 9 } } }""",
    ],
)
def test_what_needs_no_name_is_left_alone(read, right):
    assert read(right) == ()


def test_a_named_control_out_of_view_is_no_finding_but_a_nameless_one_is(read):
    far = RIGHT.replace('text: "Row " + index', 'text: index < 11 ? "Row " + index : ""')

    assert len(named(read(far))) == 1


@pytest.mark.parametrize(
    ("heading", "measured"),
    [
        ("", 0),
        ('Heading { x: 40; y: 20; text: "One" } Heading { x: 40; y: 120; text: "Two" }', 2),
        ('Heading { x: 40; y: 20; text: "One"; visible: false }', 0),
    ],
)
def test_a_screen_without_exactly_one_heading_is_found(read, heading, measured):
    (found,) = read("", heading=heading)

    assert (found.kind, found.measured, found.wanted) == (Kind.NO_HEADING, measured, 1)
