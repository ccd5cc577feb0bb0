"""The sync process as the supervisor starts it, on a real server and on ours."""

import os
import signal

import pytest

from kiosk.app.kept import NETWORK
from kiosk.booking.model import State
from kiosk.sync.states import ALARM, STRANGER
from tests.app.served import Served, put_hours, until
from tests.booking.calendar_place import events
from tests.servers.fixtures import new_shelf


@pytest.fixture
def serve(tmp_path):
    """Makes kiosks on a server; their processes are ended with the test."""
    made = []

    def make(server, **more):
        shelf = new_shelf(server)
        put_hours(shelf)
        made.append(Served(tmp_path / f"kiosk{len(made)}", shelf, **more))
        return made[-1]

    yield make
    for kiosk in made:
        kiosk.stop()


def confirmed(kiosk, booking):
    return lambda: kiosk.state(booking).state is State.CONFIRMED


def ready(kiosk):
    until(lambda: len(kiosk.slots()) > 40)


def test_a_wish_is_confirmed_while_the_person_still_looks_at_the_screen(serve, radicale):
    kiosk = serve(radicale)
    kiosk.start()
    ready(kiosk)

    took = sorted(until(confirmed(kiosk, kiosk.book(number))) for number in range(3, 33, 3))

    print(f"confirmed after {took[len(took) // 2]:.2f} s, at most {took[-1]:.2f} s")
    assert took[len(took) // 2] < 2  # bench holds it to 1 s; here others keep the machine busy
    assert len(events(kiosk.shelf)) == 10


def test_a_wish_made_while_there_was_no_server_is_confirmed_once_there_is(serve, hostile):
    kiosk = serve(hostile)
    hostile.ways.statuses = [500] * 10_000
    kiosk.start(every_s=0.3)
    until(lambda: kiosk.told(NETWORK) is not None)
    hostile.ways.statuses = []
    ready(kiosk)
    hostile.ways.statuses = [500] * 10_000
    booking = kiosk.book()
    until(lambda: kiosk.waiting()[0].attempts > 0)

    hostile.ways.statuses = []

    until(confirmed(kiosk, booking))


def test_a_portal_is_no_network_and_its_end_is_noticed(serve, hostile):
    kiosk = serve(hostile)
    kiosk.start(every_s=0.2)
    until(lambda: kiosk.told(NETWORK) == "online")
    hostile.ways.portal = True
    until(lambda: kiosk.told(NETWORK) == "offline")
    until(lambda: (kiosk.told(STRANGER) or "").startswith("portal: "))
    hostile.ways.portal = False

    until(lambda: kiosk.told(NETWORK) == "online")
    until(lambda: kiosk.told(STRANGER) == "")


def test_an_account_that_is_refused_is_not_knocked_at_again_and_again(serve, hostile):
    kiosk = serve(hostile, password="wrong")
    hostile.ways.statuses = [401] * 10_000
    process = kiosk.start(every_s=0.1)
    until(lambda: (kiosk.told(ALARM) or "").startswith("bookings refused"))
    asked = len(hostile.asked)
    before = kiosk.told(NETWORK)

    until(lambda: _looks(kiosk) > 5)

    assert process.poll() is None
    assert len(hostile.asked) - asked <= 1
    assert before in ("", "online", None)


def _looks(kiosk, seen={}):  # noqa: B006  counts how often another moment was noted
    with kiosk.database() as database:
        rows = {row["name"]: row["at"] for row in database["states"].rows}
    seen.setdefault(str(kiosk.data), set()).add(rows.get(NETWORK))
    return len(seen[str(kiosk.data)])


def test_killed_at_any_moment_it_goes_on_where_it_was(serve, radicale):
    kiosk = serve(radicale)
    process = kiosk.start()
    ready(kiosk)
    bookings = []
    for number in range(3, 15, 3):
        bookings.append(kiosk.book(number))
        until(lambda: kiosk.state(bookings[-1]).state is not State.REQUESTED)
        os.kill(process.pid, signal.SIGKILL)
        process.wait(30)
        process = kiosk.start()

    for booking in bookings:
        until(confirmed(kiosk, booking))

    assert set(events(kiosk.shelf)) == {booking.id for booking in bookings}


def test_settings_that_change_are_followed(serve, hostile):
    kiosk = serve(hostile)
    written = (kiosk.config / "booking.toml").read_text("utf-8")
    (kiosk.config / "booking.toml").unlink()
    kiosk.start(every_s=0.1)
    until(lambda: kiosk.told(NETWORK) == "")
    assert hostile.asked[-1][0] == "PUT"  # of the test itself

    (kiosk.config / "booking.toml").write_text(written, "utf-8")

    ready(kiosk)
