"""Choosing among hundreds of free times."""

import pytest
from PySide6.QtQuick import QQuickItem

from kiosk.language.languages import Language
from kiosk.screens.booking.draft import Draft
from kiosk.screens.booking.moments import Teller
from kiosk.tour.shown_desk import ZONE
from tests.screens.booths import MORNING, day_and_night, times


@pytest.mark.parametrize("size", [1.0, 2.0])
def test_of_hundreds_of_times_those_in_view_are_there_at_once_and_the_others_soon_in_their_place(
    at_booth, counter, monkeypatch, size, qtbot
):
    monkeypatch.setattr("kiosk.tour.shown_desk._hours", day_and_night)
    resident = at_booth(counter)
    resident.kiosk.display.chooseSize(size)
    resident.look()

    resident.kiosk.journey.opened.booking.begin(Draft(counter.desk.subjects[0]))

    at_first, free = times(resident), counter.desk.slots(counter.desk.subjects[0].id, MORNING)
    resident.window.grabWindow()  # the first frame: all has its place
    height = content_height(resident)
    days = {name.partition(" at ")[0] for name in at_first}
    all_of_them = [it for it in free if moment_of(it).partition(" at ")[0] in days]
    assert len(at_first) <= 100 < len(all_of_them)
    qtbot.waitUntil(lambda: len(times(resident)) == len(all_of_them), timeout=20_000)
    assert times(resident) == [moment_of(it) for it in all_of_them]
    resident.look()
    assert content_height(resident) == height


def moment_of(slot):
    return Teller(Language.EN, ZONE).moment(slot.at)


def content_height(resident):
    """How high all is that scrolls on the page of times."""
    found = resident.window.findChildren(QQuickItem)
    return max(it.property("contentHeight") for it in found if it.inherits("QQuickFlickable"))
