"""Calls between the kiosks of a place, over a real server, and to a telephone on loopback."""

import json
from datetime import UTC, datetime, timedelta

from kiosk.app.sync_calls import FOLDER, WELL
from kiosk.settings.secrets import open_secrets
from kiosk.staff import call_files
from kiosk.staff.calls import OVER_AFTER, Answer
from tests.app.calling import WHERE, a_call


def test_a_call_is_answered_from_another_kiosk_and_everything_is_gone_when_it_is_over(place):
    here, there = place("Poste 2"), place("Poste 1")
    call = here.calls.make("Poste 2", WHERE, datetime.now(UTC))
    here.look()
    there.look()

    (seen,) = there.calls.open(datetime.now(UTC))
    assert (seen.id, seen.post, seen.where, seen.origin) == (call.id, "Poste 2", WHERE, "Poste 2")

    there.calls.answer(seen.id, Answer.TEN_MINUTES, datetime.now(UTC))
    there.look()
    here.look()
    assert here.calls.find(call.id).answer is Answer.TEN_MINUTES

    there.calls.answer(seen.id, Answer.COMING, datetime.now(UTC) + timedelta(seconds=1))
    there.look()
    here.look()
    assert here.calls.find(call.id).answer is Answer.COMING
    assert here.state(FOLDER) == there.state(FOLDER) == WELL

    here.calls.end(call.id)
    here.look()
    there.look()
    assert here.calls.all() == there.calls.all() == []
    assert list(place.folder.iterdir()) == []


def test_the_file_of_a_call_says_nothing_of_the_person(place):
    here = place("Poste 2")
    here.calls.make("Poste 2", WHERE, datetime.now(UTC))
    here.look()

    (file,) = place.folder.iterdir()
    assert json.loads(file.read_bytes()) == {
        "post": "Poste 2",
        "guide": "carte-grise",
        "step": "photo",
        "number": 4,
        "reason": "paper",
    }


def test_a_call_that_nobody_ended_is_over_everywhere(place):
    here, there = place("Poste 2"), place("Poste 1")
    here.calls.make("Poste 2", WHERE, datetime.now(UTC))
    here.look()
    there.look()
    later = datetime.now(UTC) + OVER_AFTER
    assert there.calls.open(later) == []

    here.look(later)
    there.look(later)
    assert here.calls.all() == there.calls.all() == []
    assert list(place.folder.iterdir()) == []


def test_what_others_put_there_is_neither_believed_nor_touched(place):
    there = place("Poste 1")
    ident = "3f2c9f2e-0000-4000-8000-00000000000"
    strange = {
        f"call-{ident}1.json": b"\xff\x00 no JSON",
        f"call-{ident}2.json": b'{"post": "P", "guide": "../../x y", "step": "", "number": 1}',
        f"call-{ident}3.json": b'{"post": "P"}' + b" " * 100_000,
        "call-../evil.json".replace("/", "_"): b"{}",
        "shopping.txt": b"bread",
    }
    for name, body in strange.items():
        (place.folder / name).write_bytes(body)
    there.look()

    assert there.calls.all() == []
    assert {each.name for each in place.folder.iterdir()} == set(strange)
    assert there.state(FOLDER) == WELL


def test_a_name_of_a_kiosk_from_elsewhere_is_shown_as_one_plain_line():
    body = call_files.written(a_call("P"), "Poste\n\u202e2")

    assert call_files.read_call("a", body, datetime.now(UTC)).post == "Poste 2"


def test_a_server_that_refuses_is_told_and_no_call_is_lost(place):
    here = place("Poste 2")
    open_secrets(here.data).set("calls-server", "wrong")
    call = here.calls.make("Poste 2", WHERE, datetime.now(UTC))
    here.look()

    assert here.state(FOLDER) not in {None, WELL}
    assert here.calls.find(call.id).is_open(datetime.now(UTC))
