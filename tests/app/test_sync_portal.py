"""A page of the network's own is known to the screens, and its end too."""

from datetime import UTC, datetime

import pytest

from kiosk.app.kept import Kept
from kiosk.app.sync_loop import PORTAL_EVERY, SyncLoop


class Network:
    """One that is there, or shows a page of its own."""

    def __init__(self):
        self.reached, self.portal = True, False
        self.asked = []

    def another(self, host):
        self.asked.append(host)
        return self.portal


@pytest.fixture
def network():
    return Network()


@pytest.fixture
def loop(tmp_path, network):
    (tmp_path / "site.toml").write_text('network.probe = "site.example:443"\n', "utf-8")
    return SyncLoop(tmp_path, tmp_path, 0.1, lambda probe: network.reached, network.another)


@pytest.fixture
def told(tmp_path, loop):
    """A function: what a screen is told after one more look."""
    kept = Kept(tmp_path)

    def told():
        loop._look()
        kept.open()
        now = datetime.now(UTC)
        return kept.network(now), kept.behind_portal(now)

    yield told
    kept.close()


def test_where_nobody_is_reached_it_is_asked_who_answers_instead(told, network):
    network.reached, network.portal = False, True
    assert told() == ("offline", True)
    network.portal = False
    assert told() == ("offline", False)
    network.reached = True
    assert told() == ("online", False)
    assert network.asked == ["site.example"] * 2


def test_a_page_that_answers_in_the_place_of_all_is_noticed_and_so_is_its_end(told, network):
    network.portal = True
    seen = [told() for _ in range(PORTAL_EVERY)]
    assert seen[-1] == ("offline", True)
    network.portal = False

    assert told() == ("online", False)


def test_while_all_is_well_it_is_seldom_asked(told, network):
    for _ in range(2 * PORTAL_EVERY):
        told()

    assert len(network.asked) == 2
