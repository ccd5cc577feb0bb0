"""What every test stands on: no screen, no graphics card, and failures that can be had again."""

import os

# Before Qt is loaded: it reads them once. A developer may set others, to look on.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QT_QUICK_BACKEND", "software")
os.environ.setdefault("QSG_RENDER_LOOP", "basic")
os.environ["PAS_A_PAS_UNCONFINED_BROWSER"] = "1"  # where all is run by root, as in a container
os.environ["PAS_A_PAS_FLEET"] = os.devnull  # whatever the city has set on this machine

import PySide6.QtQuick  # noqa: F401  before any window is met, or Qt hands out bare QWindows
import pytest
from hypothesis import settings
from PySide6.QtGui import QGuiApplication

pytest_plugins = ["tests.servers.fixtures"]

# A failure tells how to have it again. No deadline: the machine may be busy with something else.
settings.register_profile("house", print_blob=True, deadline=None)
settings.load_profile("house")


@pytest.fixture(scope="session")
def qapp_cls():
    """The application of the kiosk: it has no widgets."""
    return QGuiApplication
