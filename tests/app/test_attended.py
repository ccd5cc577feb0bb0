"""Who came is counted once for what leaves, and as last noted for the place itself."""

from datetime import datetime
from types import SimpleNamespace

import pytest

from kiosk.app import attended
from kiosk.app.attended import note_attendance
from kiosk.booking.model import Attendance
from kiosk.storage.opening import open_database

NOW = datetime(2026, 11, 26, 15, 0).astimezone()


class Ledger:
    """A ledger of one booking."""

    def __init__(self):
        self.booking = SimpleNamespace(subject="papers", attendance=Attendance.UNKNOWN)

    def find(self, _):
        return SimpleNamespace(**vars(self.booking))


@pytest.fixture
def note(tmp_path, monkeypatch):
    ledger = Ledger()

    def attend(ledger, _booking, attendance, _now):
        ledger.booking.attendance = attendance
        return ledger.booking

    monkeypatch.setattr(attended, "attend", attend)
    with open_database(tmp_path).database as database:

        def run(*noted):
            for each in noted:
                note_attendance(database, ledger, "one", each, NOW)
            return {
                row["detail"]: (row["number"], row["leaving"])
                for row in database["counts"].rows
                if row["number"] or row["leaving"]
            }

        yield run


def test_who_came_is_counted(note):
    assert note(Attendance.ARRIVED) == {}
    assert note(Attendance.KEPT) == {"kept": (1, 1)}


def test_noted_twice_it_is_counted_once(note):
    assert note(Attendance.MISSED, Attendance.MISSED) == {"missed": (1, 1)}


def test_corrected_the_place_knows_and_what_leaves_is_bounded(note):
    assert note(Attendance.MISSED, Attendance.KEPT) == {"kept": (1, 0), "missed": (0, 1)}


def test_taken_back_it_is_as_if_it_had_not_been_noted(note):
    assert note(Attendance.KEPT, Attendance.UNKNOWN) == {}
