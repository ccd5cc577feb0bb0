"""What a resident left at the printer is taken back by the process that follows, which says so."""

import pytest
from PySide6.QtCore import QObject, Signal

from kiosk.app.messages import After, Show
from kiosk.app.printers import Printers
from tests.screens.booths import Printer

CANCELLED = "What was still waiting at the printer"


class Emptying(QObject):
    """Notes when it is begun."""

    emptied = Signal(int)

    def __init__(self):
        super().__init__()
        self.begun = 0

    def begin(self):
        self.begun += 1


@pytest.fixture
def emptying(qapp):
    return Emptying()


def finished(resident, emptying):
    resident.kiosk.journey.opened.open_printers(Printers(Printer(), emptying=emptying))
    resident.kiosk.journey.finished(After.FINISH, "10:42")
    assert emptying.begun == 0  # whoever printed may still be there
    resident.kiosk.journey.gone("10:42")
    assert emptying.begun == 1


def test_once_the_resident_is_gone_the_queue_is_emptied_and_it_is_said(resident, emptying):
    finished(resident, emptying)
    resident.see()
    assert not resident.says(CANCELLED)

    emptying.emptied.emit(2)
    resident.see()

    assert resident.says(CANCELLED)


def test_where_everything_had_come_out_nothing_is_said_of_it(resident, emptying):
    finished(resident, emptying)

    emptying.emptied.emit(0)
    resident.see()

    assert not resident.says(CANCELLED)


def test_a_queue_that_is_emptied_later_than_it_is_read_troubles_nobody(resident, emptying):
    finished(resident, emptying)
    resident.kiosk.journey.home()

    emptying.emptied.emit(1)
    resident.see()

    assert not resident.says(CANCELLED)


def test_a_queue_to_be_emptied_before_there_are_printers_is_emptied_then(resident, emptying):
    resident.kiosk.journey.gone("10:42")

    resident.kiosk.journey.opened.open_printers(Printers(Printer(), emptying=emptying))

    assert emptying.begun == 1


@pytest.mark.qt_log_ignore(r"does not support raise\(\)")
def test_a_kiosk_that_starts_takes_back_what_was_left_when_it_was_switched_off(
    resident, emptying, watch, qtbot
):
    resident.kiosk.journey.opened.open_printers(Printers(Printer(), emptying=emptying))
    watched = watch(resident)

    watched.hears(Show(After.START), qtbot, lambda: emptying.begun == 1)
