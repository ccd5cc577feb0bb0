"""What a process beside the screen does when who asked for it is gone."""

import os
import sys

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject
from shiboken6 import delete, isValid

from kiosk.devices.errand import Errand

LONG = (sys.executable, "-c", "import time; print('begun', flush=True); time.sleep(600)")


@pytest.mark.parametrize("way", ["at once", "in a moment"])
def test_it_ends_in_silence_with_who_asked(qapp, qtbot, way):
    asker, told = QObject(), []
    errand = Errand(asker)
    errand.over.connect(lambda done, said: told.append(done))
    errand.go(LONG)
    process = errand._process
    qtbot.waitUntil(lambda: process.bytesAvailable() > 0, timeout=20_000)
    number = process.processId()

    if way == "at once":
        delete(asker)
    else:
        asker.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)

    assert not isValid(process)
    assert told == []
    with pytest.raises(ProcessLookupError):
        os.kill(number, 0)
