"""A route of three small screens, for the tests of the tour; a worker loads it by its name.

One stop is right, one is wrong in one way. `BAD` in the environment adds a stop that fails: by an
error of ours ("error"), by the death of the process ("death"), or by never coming back ("hang").
"""

import os
import time
from dataclasses import dataclass

from PySide6.QtCore import QObject
from PySide6.QtQml import QQmlApplicationEngine

from kiosk.tour.worker import Route
from tests.tour.screens import FRAME

HEADING = (
    'Heading { objectName: "heading"; x: 40; y: 20; text: "Your papers"; font.pixelSize: 90 }'
)


@dataclass(frozen=True)
class SmallKiosk:
    engine: QQmlApplicationEngine

    @property
    def window(self):
        return self.engine.rootObjects()[0]


@dataclass(frozen=True)
class SmallStop:
    name: str
    prepare: object


def route(data, config):
    stops = [SmallStop("right", lambda kiosk: None), SmallStop("faint", faint)]
    if bad := os.environ.get("BAD"):
        stops.append(SmallStop("bad", lambda kiosk: fail(bad)))
    stops.append(SmallStop("last", lambda kiosk: None))
    return Route(make_kiosk, stops)


def make_kiosk(combination):
    engine = QQmlApplicationEngine()
    engine.loadData(FRAME.replace("// CONTENT", HEADING).encode())
    return SmallKiosk(engine)


def faint(kiosk):
    kiosk.window.findChild(QObject, "heading").setProperty("color", "#999999")


def fail(how):
    if how == "error":
        raise ValueError("this stop is broken")
    if how == "death":
        os._exit(9)
    time.sleep(60)
