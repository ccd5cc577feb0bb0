"""Publishing onto a real WebDAV server, and onto one of ours in all its bad ways."""

import pytest

from kiosk.sync.dav import Dav
from kiosk.sync.faults import Fault, SyncError
from kiosk.sync.webdav import publish, read

NEW, OLD = b'{"week": 2}' * 500, b'{"week": 1}' * 500


@pytest.fixture
def dav(wsgidav):
    with Dav(wsgidav.account()) as made:
        yield made


@pytest.fixture
def bad(hostile):
    with Dav(hostile.account(), within_s=30) as made:
        yield made


def test_a_file_is_there_with_the_folders_on_its_way(dav, wsgidav):
    publish(dav, "reports/2026/meriadeck.json", NEW)

    assert (wsgidav.folder / "reports/2026/meriadeck.json").read_bytes() == NEW
    assert read(dav, "reports/2026/meriadeck.json") == NEW


def test_nothing_is_left_beside_it(dav, wsgidav):
    publish(dav, "beside/report.json", NEW)

    assert [path.name for path in (wsgidav.folder / "beside").iterdir()] == ["report.json"]


def test_another_time_it_takes_the_place_of_the_first(dav):
    publish(dav, "again.json", OLD)
    publish(dav, "again.json", NEW)

    assert read(dav, "again.json") == NEW


def test_what_is_already_right_is_not_written_again(bad, hostile):
    publish(bad, "a/b.json", NEW)
    hostile.asked.clear()

    publish(bad, "a/b.json", NEW)

    assert hostile.asked == [("GET", "/a/b.json")]


def test_what_nobody_published_is_not_there(dav):
    assert read(dav, "nothing.json") is None


def test_an_upload_cut_off_leaves_the_file_that_was_there(bad, hostile):
    publish(bad, "a/b.json", OLD)
    hostile.ways.statuses, hostile.ways.only_method = [500], "MOVE"

    with pytest.raises(SyncError):
        publish(bad, "a/b.json", NEW)

    assert hostile.files["/a/b.json"].body == OLD


def test_one_that_got_as_far_as_its_part_goes_on_from_there(bad, hostile):
    hostile.ways.statuses, hostile.ways.only_method = [500], "MOVE"
    with pytest.raises(SyncError):
        publish(bad, "a/b.json", NEW)
    hostile.asked.clear()

    publish(bad, "a/b.json", NEW)

    assert "PUT" not in [method for method, _ in hostile.asked]
    assert hostile.files["/a/b.json"].body == NEW
    assert list(hostile.files) == ["/a/b.json"]


def test_half_a_part_left_by_a_cut_is_written_anew(bad, hostile):
    hostile.folders.add("/a/")
    hostile.write("/a/.b.json.part", NEW[:100])

    publish(bad, "a/b.json", NEW)

    assert hostile.files["/a/b.json"].body == NEW


@pytest.mark.parametrize("method", ["PUT", "MOVE"])
def test_an_answer_lost_costs_another_go_and_nothing_else(bad, hostile, method):
    hostile.folders.add("/a/")
    hostile.ways.loses_answers = [method]
    with pytest.raises(SyncError) as caught:
        publish(bad, "a/b.json", NEW)
    assert caught.value.fault is Fault.UNREACHABLE

    publish(bad, "a/b.json", NEW)

    assert hostile.files["/a/b.json"].body == NEW


def test_a_server_that_keeps_half_of_it_is_not_believed(bad, hostile):
    hostile.folders.add("/a/")
    hostile.ways.truncates = True

    with pytest.raises(SyncError):
        publish(bad, "a/b.json", NEW)

    assert "/a/b.json" not in hostile.files


def test_a_portal_gets_nothing_published(bad, hostile):
    hostile.ways.portal = True

    with pytest.raises(SyncError) as caught:
        publish(bad, "a/b.json", NEW)

    assert caught.value.fault is Fault.PORTAL
    assert hostile.files == {}


def test_a_server_without_room_says_so(bad, hostile):
    hostile.folders.add("/a/")
    hostile.ways.statuses, hostile.ways.only_method = [507], "PUT"

    with pytest.raises(SyncError) as caught:
        publish(bad, "a/b.json", NEW)

    assert caught.value.fault is Fault.FULL
