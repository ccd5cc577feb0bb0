import pytest

from kiosk.tour.findings import Kind

KEY = 'Push {{ x: {x}; y: {y}; width: {width}; height: {height}; text: "{text}" }}'


def key(x, y, width=100, height=80, text="A"):
    return KEY.format(x=x, y=y, width=width, height=height, text=text)


@pytest.mark.parametrize(
    ("control", "millimetres"),
    [
        (key(40, 200, height=59), 14.75),
        (key(40, 200, width=48), 12.0),
        (key(760, 200), 10.0),
        (key(900, 200), 0.0),
        (f"Item {{ y: 200; width: 90; height: 300; clip: true; {key(40, 0)} }}", 12.5),
        (key(40, 200) + "Rectangle { x: 40; y: 240; width: 300; height: 80 }", 10.0),
    ],
    ids=["low", "narrow", "half out", "out", "cut", "covered"],
)
def test_a_target_too_small_for_a_thumb_is_found(read, control, millimetres):
    found = [it for it in read(control) if it.kind is Kind.SMALL_TARGET]

    assert [(it.control, it.measured, it.wanted) for it in found] == [
        ("button “A”", millimetres, 15.0)
    ]


@pytest.mark.parametrize(
    "control",
    [
        key(40, 200, width=60, height=60),
        key(40, 200) + "Rectangle { x: 60; y: 290; width: 30; height: 30; color: '#231B18' }",
    ],
)
def test_a_target_as_large_as_a_thumb_is_no_finding(read, control):
    assert read(control) == ()


def test_a_small_target_is_found_although_it_is_scrolled_away(read):
    far = f"""Flickable {{ x: 40; y: 210; width: 300; height: 100; clip: true; contentHeight: 900
        {key(0, 700, height=40)} }}"""

    (found,) = read(far)

    assert (found.kind, found.measured) == (Kind.SMALL_TARGET, 10.0)


@pytest.mark.parametrize(
    ("other", "millimetres"),
    [
        (key(148, 200, text="B"), 2.0),
        (key(40, 284, text="B"), 1.0),
        (key(146, 288, text="B"), 2.5),
        (key(100, 240, text="B"), 0.0),
    ],
    ids=["beside", "below", "across the corner", "over"],
)
def test_targets_too_near_each_other_are_found(read, other, millimetres):
    found = [it for it in read(key(40, 200) + other) if it.kind is Kind.NEAR_TARGETS]

    assert [(it.control, it.measured, it.wanted) for it in found] == [
        ("button “A” and button “B”", millimetres, 3.0)
    ]


def test_targets_three_millimetres_apart_are_no_finding(read):
    assert read(key(40, 200) + key(152, 200, text="B") + key(40, 292, text="C")) == ()


def test_a_target_inside_another_is_no_finding(read):
    inner = key(40, 200, width=400, height=200) + key(300, 210, text="B")

    assert Kind.NEAR_TARGETS not in {it.kind for it in read(inner)}


def test_what_is_scrolled_under_a_footer_is_not_near_its_buttons(read):
    page = f"""
        Flickable {{
            y: 100; width: 800; height: 400; clip: true; contentHeight: 700
            {key(40, 0)} {key(40, 390, text="B")} {key(40, 600, text="C")}
        }}
        Rectangle {{ y: 500; width: 800; height: 100; color: "#FFFFFF"
                     {key(40, 14, height=72, text="D")} }}
    """

    assert read(page) == ()


def test_what_comes_near_a_footer_in_view_is_found(read):
    page = f"""
        Flickable {{ y: 100; width: 800; height: 400; contentHeight: 700; {key(40, 310)} }}
        {key(40, 496, text="D")}
    """

    (found,) = read(page)

    assert (found.kind, found.measured) == (Kind.NEAR_TARGETS, 1.5)
