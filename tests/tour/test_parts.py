import pytest

from kiosk.tour.findings import Kind

PLAIN = "x: 40; y: 210; text: 'Done'"


@pytest.mark.parametrize(
    ("wrong", "ratio"),
    [
        (f'Push {{ {PLAIN}; line: "#E4D9C6" }}', 1.29),
        (f'Push {{ {PLAIN}; fill: "#F6E3E8"; line: "#F6E3E8" }}', 1.13),
        (
            f"""Rectangle {{ x: 20; y: 190; width: 300; height: 120; color: "#231B18" }}
                Push {{ {PLAIN}; fill: "#7A1B3B"; line: "#7A1B3B"; ink: "white" }}""",
            1.6,
        ),
        (f'Push {{ {PLAIN}; height: 80; width: 110; line: "#C0B0A0" }}', 1.95),
        ('Tick { x: 40; y: 210; text: "I have it"; line: "#E4D9C6" }', 1.29),
    ],
    ids=["pale outline", "pale fill", "dark on dark", "small", "pale box to tick"],
)
def test_a_control_one_cannot_see_the_edge_of_is_found(read, wrong, ratio):
    (found,) = read(wrong)

    assert found.kind is Kind.PART_CONTRAST
    assert found.measured == pytest.approx(ratio, abs=0.15)
    assert found.wanted == 3.0


@pytest.mark.parametrize(
    "right",
    [
        f'Push {{ {PLAIN}; line: "#8F7F6B"; fill: "#FBF6EC" }}',
        f'Push {{ {PLAIN}; line: "#7A1B3B"; fill: "#7A1B3B"; ink: "white" }}',
        f"Push {{ {PLAIN}; background: null }}",
        f"""Push {{ {PLAIN}; background: null; contentItem: Icon {{ }} }}""",
        f"""Push {{ {PLAIN}; topInset: 8; bottomInset: 8; leftInset: 8; rightInset: 8 }}""",
        f"""Push {{ {PLAIN}; width: 90; height: 90
            background: Rectangle {{ radius: 45; color: "white"; border.color: "#231B18"
                                     border.width: 3 }} }}""",
        f"""Push {{ {PLAIN}; Rectangle {{
            anchors.fill: parent; anchors.margins: -6; color: "transparent"; radius: 26
            border.color: "#084A53"; border.width: 4 }} }}""",
        """Rectangle { x: 0; y: 500; width: 800; height: 100; color: "#231B18"
            Push { x: 0; y: 0; width: 120; height: 100; text: "Home"; ink: "white"
                   background: null } }""",
        'Push { x: 0; y: 500; width: 800; height: 100; text: "Wide" }',
        """Flickable { x: 40; y: 200; width: 700; height: 100; clip: true; contentHeight: 400
            Push { y: 52; text: "Cut"; background: Rectangle {
                radius: 40; color: "white"; border.color: "#8F7F6B"; border.width: 3 } } }""",
    ],
    ids=[
        *("outline", "fill", "word alone", "icon alone", "inset", "round", "focused"),
        *("on a bar", "along the edge", "half a pill"),
    ],
)
def test_a_control_one_can_see_is_no_finding(read, right):
    assert read(right) == ()


@pytest.mark.parametrize(
    ("wrong", "ratio"),
    [
        ('Icon { x: 40; y: 210; color: "#B0A090" }', 2.35),
        (
            """Rectangle { x: 40; y: 210; width: 90; height: 90; color: "#F6E3E8"
                Accessible.role: Accessible.Graphic; Accessible.name: "A card"
                Rectangle { x: 9; y: 9; width: 40; height: 40; color: "#D8B8C0" } }""",
            1.61,
        ),
        (
            f"""Push {{ {PLAIN}; background: null; Accessible.name: "Home"
                contentItem: Icon {{ color: "#B0A090" }} }}""",
            2.35,
        ),
    ],
    ids=["icon", "picture", "button of an icon"],
)
def test_a_picture_one_cannot_make_out_is_found(read, wrong, ratio):
    found = read(wrong)

    assert {it.kind for it in found} == {Kind.PART_CONTRAST}
    assert found[0].measured == pytest.approx(ratio, abs=0.15)


def test_a_picture_with_one_clear_shape_is_no_finding(read):
    assert (
        read("""
        Rectangle { x: 40; y: 210; width: 90; height: 90; color: "#F6E3E8"
            Accessible.role: Accessible.Graphic; Accessible.name: "A card"
            Rectangle { anchors.centerIn: parent; width: 20; height: 20; color: "#7A1B3B" } }
    """)
        == ()
    )


def test_a_control_out_of_view_is_not_judged_by_pixels(read):
    assert (
        read("""
        Flickable { x: 40; y: 200; width: 700; height: 100; clip: true; contentHeight: 400
            Push { y: 120; text: "Later"; line: "#E4D9C6" } }
    """)
        == ()
    )
