import threading
from datetime import timedelta

import pytest

from kiosk.sync.answers import Answer, multistatus
from kiosk.sync.clock import Offset
from kiosk.sync.dav import Dav
from kiosk.sync.faults import Fault, SyncError
from kiosk.sync.login import Account
from tests.servers.fixtures import new_shelf
from tests.servers.running import PASSWORD, WsgiDav
from tests.sync.asked import NINE, fault_of
from tests.sync.events import event


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


def test_an_entity_in_a_servers_list_reads_no_file(dav, hostile, tmp_path):
    (tmp_path / "secret").write_text("of the kiosk")
    secret = (tmp_path / "secret").as_uri()
    body = f"""<?xml version="1.0"?><!DOCTYPE d [<!ENTITY e SYSTEM "{secret}">]>
    <multistatus xmlns="DAV:"><response><href>&e;</href></response></multistatus>"""

    listed = multistatus(Answer(207, body.encode()))

    assert "of the kiosk" not in repr(listed)
    assert threading.active_count() < 50
    assert PASSWORD not in repr(listed)
