"""Whatever a server or the way to it does wrong is a fault with a name, never a wrong answer."""

import time
from datetime import timedelta

import pytest

from kiosk.sync.dav import Dav
from kiosk.sync.faults import Fault, SyncError
from kiosk.sync.login import Account
from tests.sync.asked import NINE, fault_of
from tests.sync.events import event


@pytest.mark.parametrize("way", ["403", "412"])
def test_a_token_refused_is_told_apart_from_an_account_refused(dav, hostile, way):
    hostile.ways.bogus_tokens = way

    assert dav.changes("/c/", "urn:token:0") is None


@pytest.mark.parametrize(
    ("status", "fault"),
    [
        (401, Fault.REFUSED),
        (403, Fault.REFUSED),
        (429, Fault.BUSY),
        (503, Fault.BUSY),
        (507, Fault.FULL),
        (413, Fault.FULL),
        (500, Fault.UNREACHABLE),
        (502, Fault.UNREACHABLE),
        (504, Fault.UNREACHABLE),
        (408, Fault.UNREACHABLE),
        (301, Fault.PORTAL),
        (302, Fault.PORTAL),
        (511, Fault.PORTAL),
        (407, Fault.PORTAL),
    ],
)
@pytest.mark.parametrize("method", ["PUT", "GET", "REPORT", "PROPFIND", "DELETE", "MOVE"])
def test_a_status_that_says_no_is_a_fault_by_what_is_to_be_done(
    dav, hostile, status, fault, method
):
    hostile.ways.statuses = [status] * (2 if status == 401 else 1)
    acts = {
        "PUT": lambda: dav.put("/c/a.ics", b"x"),
        "GET": lambda: dav.get("/c/a.ics"),
        "REPORT": lambda: dav.events_between("/c/", NINE, NINE),
        "PROPFIND": lambda: dav.list("/c/"),
        "DELETE": lambda: dav.delete("/c/a.ics"),
        "MOVE": lambda: dav.move("/c/a.ics", "/c/b.ics", overwrite=True),
    }

    assert fault_of(acts[method]) is fault


@pytest.mark.parametrize(
    ("written", "seconds"), [("7", 7.0), ("0", 0.0), ("soon", None), ("", None)]
)
def test_how_long_a_busy_server_wants_to_be_left_alone(dav, hostile, written, seconds):
    hostile.ways.statuses, hostile.ways.retry_after = [503], written

    with pytest.raises(SyncError) as caught:
        dav.get("/c/a.ics")

    assert caught.value.retry_after_s == seconds


def test_a_moment_to_try_again_counts_by_the_servers_clock(dav, hostile):
    hostile.ways.fast_s = 86_400
    at = hostile.now() + timedelta(seconds=90)
    hostile.ways.statuses = [429]
    hostile.ways.retry_after = at.strftime("%a, %d %b %Y %H:%M:%S GMT")

    with pytest.raises(SyncError) as caught:
        dav.get("/c/a.ics")

    assert 85 <= caught.value.retry_after_s <= 91


@pytest.mark.parametrize("switch", ["portal", "redirect"])
def test_somebody_elses_page_is_a_portal_whatever_was_asked(dav, hostile, switch):
    setattr(hostile.ways, switch, True)

    for act in (
        lambda: dav.put("/c/a.ics", b"x"),
        lambda: dav.get_event("/c/a.ics"),
        lambda: dav.events_between("/c/", NINE, NINE),
        lambda: dav.delete("/c/a.ics"),
        lambda: dav.changes("/c/", ""),
    ):
        assert fault_of(act) is Fault.PORTAL


def test_a_list_or_a_calendar_that_is_cut_off_is_never_read_as_a_short_one(dav, hostile):
    uid, text = event()
    hostile.write(f"/c/{uid}.ics", text)
    hostile.ways.truncates = True

    assert fault_of(dav.events_between, "/c/", NINE, NINE + timedelta(hours=1)) is Fault.NONSENSE
    assert fault_of(dav.get_event, f"/c/{uid}.ics") is Fault.NONSENSE


def test_an_answer_whose_connection_ends_is_none(dav, hostile):
    uid, text = event()
    hostile.write(f"/c/{uid}.ics", text)
    hostile.ways.cuts = True

    assert fault_of(dav.get_event, f"/c/{uid}.ics") is Fault.UNREACHABLE
    assert fault_of(dav.events_between, "/c/", NINE, NINE) is Fault.UNREACHABLE


def test_an_answer_lost_leaves_what_was_done(dav, hostile):
    hostile.ways.loses_answers = ["PUT"]

    assert fault_of(dav.put, "/c/a.ics", b"x") is Fault.UNREACHABLE
    assert hostile.files["/c/a.ics"].body == b"x"


def test_nobody_there_is_unreachable():
    with Dav(Account("http://127.0.0.1:9/"), within_s=2) as dav:
        assert fault_of(dav.get, "a") is Fault.UNREACHABLE


def test_a_server_that_trickles_does_not_hold_it_beyond_its_deadline(hostile):
    hostile.ways.trickle_s = 0.5  # a minute for the head of an answer
    with Dav(hostile.account(), within_s=0.5) as dav:
        began = time.monotonic()

        assert fault_of(dav.get, "/a") is Fault.UNREACHABLE

        assert time.monotonic() - began < 20


def test_a_connection_that_was_closed_meanwhile_is_made_again(dav, hostile):
    hostile.write("/c/a", b"x")
    hostile.ways.cuts = True
    with pytest.raises(SyncError):
        dav.get("/c/a")
    hostile.ways.cuts = False

    assert dav.get("/c/a").body == b"x"


def test_a_calendar_that_was_removed_is_no_more(shelf):
    with shelf.dav() as dav:
        assert dav.exists(shelf.bookings)
        dav.delete(shelf.bookings)

        assert not dav.exists(shelf.bookings)
        assert not dav.exists("/nothing/")
