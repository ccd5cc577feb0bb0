import threading
import time
from datetime import UTC, datetime, timedelta

import pytest

from kiosk.sync.answers import Answer, multistatus
from kiosk.sync.clock import Offset
from kiosk.sync.dav import Dav
from kiosk.sync.faults import Fault, SyncError
from kiosk.sync.login import Account
from tests.servers.fixtures import new_shelf
from tests.servers.running import PASSWORD, WsgiDav
from tests.sync.events import event

NINE = datetime(2027, 1, 5, 9, tzinfo=UTC)


def fault_of(act, *words):
    with pytest.raises(SyncError) as caught:
        act(*words)
    assert caught.value.sentence.endswith(".")
    return caught.value.fault


@pytest.fixture
def dav(hostile):
    hostile.folders.add("/c/")
    with Dav(hostile.account(), within_s=30) as made:
        yield made


def test_an_event_written_is_read_found_by_time_and_by_uid_and_gone_when_removed(shelf):
    uid, text = event()
    path = f"{shelf.bookings}{uid}.ics"
    with shelf.dav() as dav:
        assert dav.put_event(path, text, new=True).well
        assert uid in dav.get_event(path)[0]
        between = dav.events_between(shelf.bookings, NINE, NINE + timedelta(minutes=10))
        assert [each.href for each in between] == [path]
        assert uid in between[0].calendar
        assert between[0].etag
        written = dav.written_at(path)
        if getattr(shelf.server, "name", "") == "Xandikos":  # the one that does not say
            assert written is None
        else:
            assert abs(written - dav.clock.now()) < timedelta(seconds=30)
        assert [each.href for each in dav.events_of_uid(shelf.bookings, uid)] == [path]
        assert (
            dav.events_between(shelf.bookings, NINE + timedelta(days=1), NINE + timedelta(days=2))
            == []
        )
        assert [each.href for each in dav.list(shelf.bookings)] == [path]

        assert dav.delete(path).well
        assert dav.get_event(path) is None
        assert dav.delete(path).missing
        assert dav.written_at(path) is None


def test_files_are_asked_for_by_name_and_missing_ones_are_not_given(shelf):
    uid, text = event()
    path, other = f"{shelf.bookings}{uid}.ics", f"{shelf.bookings}nothing.ics"
    with shelf.dav() as dav:
        dav.put_event(path, text)

        found = dav.events_named(shelf.bookings, [path, other])

        assert [each.href for each in found if each.calendar and not each.missing] == [path]


def test_changes_since_a_token_name_what_was_written_and_what_was_removed(shelf):
    one, two = event(), event()
    paths = [f"{shelf.bookings}{uid}.ics" for uid, _ in (one, two)]
    with shelf.dav() as dav:
        dav.put_event(paths[0], one[1])
        first = dav.changes(shelf.bookings, "")
        assert [each.href for each in first.resources if each.href.endswith(".ics")] == paths[:1]

        dav.put_event(paths[1], two[1])
        dav.delete(paths[0])
        then = dav.changes(shelf.bookings, first.token)

        assert {each.href: each.missing for each in then.resources} == {
            paths[0]: True,
            paths[1]: False,
        }


def test_a_token_that_nobody_gave_is_no_token(shelf):
    with shelf.dav() as dav:
        assert dav.changes(shelf.bookings, "http://radicale.org/ns/sync/" + "0" * 64) is None


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


def test_the_servers_clock_is_learnt_from_any_answer(dav, hostile):
    assert dav.clock is None
    hostile.ways.fast_s = 3 * 86_400

    dav.delete("/c/nothing")

    assert abs(dav.clock.ahead - timedelta(days=3)) < timedelta(seconds=5)
    assert dav.clock.is_wrong


@pytest.mark.parametrize(
    ("hours", "booked"), [(0, True), (11, True), (-11, True), (13, False), (-13, False)]
)
def test_nothing_is_booked_by_a_clock_half_a_day_wrong(hours, booked):
    offset = Offset(timedelta(hours=hours))

    if booked:
        offset.must_be_sane()
    else:
        assert fault_of(offset.must_be_sane) is Fault.CLOCK


def test_what_was_asked_is_counted_in_requests_and_bytes(dav):
    dav.put("/c/a", b"x" * 10_000)
    dav.get("/c/a")

    assert dav.meter.requests == 2
    assert 10_000 < dav.meter.sent < 11_000
    assert 10_000 < dav.meter.received < 11_000


def test_a_wrong_password_is_refused_and_in_no_words(radicale):
    account = Account(radicale.url, "kiosk", "wrong-word")
    with Dav(account) as dav, pytest.raises(SyncError) as caught:
        dav.list("/kiosk/")

    assert caught.value.fault is Fault.REFUSED
    assert "wrong-word" not in f"{caught.value.sentence} {account!r} {account}"


def test_a_server_that_wants_a_digest_gets_one(tmp_path):
    server = WsgiDav(tmp_path / "files", digest=True)
    try:
        with Dav(server.account()) as dav:
            assert dav.put("a.txt", b"x").well
            assert dav.get("a.txt").body == b"x"
    finally:
        server.stop()


def test_a_password_is_not_sent_in_the_clear_over_a_network(hostile, monkeypatch):
    # The name stands for a server elsewhere; it is looked up here.
    monkeypatch.setattr("kiosk.sync.dav.is_private", lambda url: False)
    monkeypatch.setattr("kiosk.sync.login.is_private", lambda url: False)
    hostile.ways.statuses = [401]
    with Dav(hostile.account()) as dav, pytest.raises(SyncError) as caught:
        dav.get("/a")

    assert caught.value.fault is Fault.REFUSED
    assert "https" in caught.value.sentence
    assert len(hostile.asked) == 1


def test_the_proxies_of_the_environment_are_not_followed(hostile, monkeypatch):
    for name in ("http_proxy", "HTTP_PROXY", "all_proxy", "ALL_PROXY"):
        monkeypatch.setenv(name, "http://127.0.0.1:9/")
    hostile.write("/a", b"x")
    with Dav(hostile.account()) as dav:
        assert dav.get("/a").body == b"x"


def test_an_address_on_another_server_gets_nothing(dav, hostile):
    assert fault_of(dav.get, "http://127.0.0.2:1/a") is Fault.REFUSED
    assert hostile.asked == []


def test_names_with_spaces_and_accents_go_there_and_back(radicale):
    shelf = new_shelf(radicale)
    uid, text = event()
    path = f"{shelf.bookings}rendez-vous n° 1 é.ics"
    with shelf.dav() as dav:
        dav.put_event(path, text)

        assert [each.href for each in dav.list(shelf.bookings)] == [path]
        (found,) = dav.events_named(shelf.bookings, [path])
        assert uid in found.calendar


def test_a_calendar_that_was_removed_is_no_more(shelf):
    with shelf.dav() as dav:
        assert dav.exists(shelf.bookings)
        dav.delete(shelf.bookings)

        assert not dav.exists(shelf.bookings)
        assert not dav.exists("/nothing/")


def test_an_entity_in_a_servers_list_reads_no_file(dav, hostile, tmp_path):
    (tmp_path / "secret").write_text("of the kiosk")
    secret = (tmp_path / "secret").as_uri()
    body = f"""<?xml version="1.0"?><!DOCTYPE d [<!ENTITY e SYSTEM "{secret}">]>
    <multistatus xmlns="DAV:"><response><href>&e;</href></response></multistatus>"""

    listed = multistatus(Answer(207, body.encode()))

    assert "of the kiosk" not in repr(listed)
    assert threading.active_count() < 50
    assert PASSWORD not in repr(listed)
