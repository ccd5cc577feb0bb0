import pytest

from kiosk.app.messages import After, Ready, Show, Shown
from kiosk.app.stage import Say, Stage, Start
from kiosk.app.stage_part import Role
from kiosk.settings.secrets import open_secrets
from tests.app.calling import CallingKiosk
from tests.app.kiosks import Kiosk
from tests.app.staged import TIMINGS, A, B
from tests.servers.running import WsgiDav


@pytest.fixture
def new_kiosk(tmp_path):
    """Makes kiosks that are ended with the test; each is given the timings it should not share."""
    made = []

    def make(folder=tmp_path, **timings):
        made.append(Kiosk(folder, **timings))
        return made[-1]

    yield make
    for kiosk in made:
        kiosk.close()


@pytest.fixture
def kiosk(new_kiosk):
    """A kiosk that has been started."""
    return new_kiosk().start()


@pytest.fixture
def stage():
    return Stage(TIMINGS)


@pytest.fixture
def open_for_business(stage):
    """A stage at second 0 with A drawn, and B ready to stand by."""
    assert stage.settle(0) == [Start(A, Role.SCREEN)]
    stage.heard(A, Ready(), 0)
    assert stage.settle(0) == [Say(A, Show(After.START))]
    stage.heard(A, Shown(), 0)
    assert stage.settle(0) == [Start(B, Role.SCREEN)]
    stage.heard(B, Ready(), 0)
    assert stage.settle(0) == []
    return stage


@pytest.fixture
def place(tmp_path):
    """A function: another kiosk of the place, which shares a folder of a real server."""
    server = WsgiDav(tmp_path / "shared")
    kiosks = []

    def add(post, address=server.url, **more):
        kiosk = CallingKiosk(tmp_path, post, address=address, **more)
        open_secrets(kiosk.data).set("calls-server", "secret")
        kiosks.append(kiosk)
        return kiosk

    add.folder = server.folder
    yield add
    for each in kiosks:
        each.close()
    server.stop()
