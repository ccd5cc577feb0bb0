"""Somebody who presses anything at all, in any order, in any language, at any size."""

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAccessible

from tests.screens.resident import said


@settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(picks=st.lists(st.integers(0, 200), min_size=1, max_size=15))
def test_wherever_one_wanders_there_is_a_heading_a_way_home_and_a_person(resident, picks):
    resident.press(said("FooterBar", "Home"))
    for pick in picks:
        controls = resident.pressables
        press(resident, controls[pick % len(controls)])

        assert len(resident.names(QAccessible.Role.Heading)) == 1
        names = [node.name for node in resident.pressables]
        assert all(names)
        assert said("FooterBar", "Home") in names
        assert (
            QCoreApplication.translate("FooterBar", "Call a\nmediator", "two short lines").replace(
                "\n", " "
            )
            in names
        )
    resident.press(said("FooterBar", "Home"))
    assert resident.heading == said("HomeScreen", "Hello, what would you like to do?")


def press(resident, control):
    if "Press" in control.actions:
        control.interface.actionInterface().doAction("Press")
        resident.see()
