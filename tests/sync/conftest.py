import pytest

from kiosk.sync.dav import Dav


@pytest.fixture
def dav(hostile):
    hostile.folders.add("/c/")
    with Dav(hostile.account(), within_s=30) as made:
        yield made
