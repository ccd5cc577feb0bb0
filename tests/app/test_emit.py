import sys

from PySide6.QtCore import QObject, Signal


class Sender(QObject):
    changed = Signal()


def test_saying_something_many_times_wears_nothing_out():
    # PySide6 6.12.0 lost a reference to True each time, and the process aborted at last.
    sender = Sender()
    before = sys.getrefcount(True)

    for _ in range(100):
        sender.changed.emit()

    assert abs(sys.getrefcount(True) - before) < 50
