"""The judge of the lockdown suite, and its table."""

import http.client
import socket
import time
import urllib.request
from contextlib import suppress

import pytest
from msgspec.structs import replace

from kiosk.trials.lockdown.judge import seen_in
from kiosk.trials.lockdown.site import EVIL, PAYLOAD, SITE, hostile_site
from kiosk.trials.lockdown.table import BY_SYSTEM, techniques
from kiosk.trials.lockdown.technique import Holder
from kiosk.trials.lockdown.trial import Attempt, Verdict
from kiosk.trials.lockdown.words import as_rows, in_words, of_attempt
from kiosk.trials.orders import Held

# The rows of the table of known ways out that no program can hold, or that other tests try: what
# stays after a session (28), the keyboard (29), the staff's PIN (36), packs (37), the machine.
ELSEWHERE = {14, 28, 29, 33, 34, 36, 37, 38}


def asked(site, host, path):
    request = urllib.request.Request(
        f"http://127.0.0.1:{site.port}{path}", headers={"Host": f"{host}:{site.port}"}
    )
    with urllib.request.urlopen(request) as answer:
        return answer.read()


def test_every_known_way_out_is_tried_or_named():
    tried = {each.row for each in techniques()}

    assert tried | ELSEWHERE >= set(range(1, 39))


def test_no_technique_bears_the_name_of_another():
    names = [(each.row, each.name) for each in (*techniques(), *BY_SYSTEM)]

    assert len(set(names)) == len(names)


def test_what_only_the_system_can_hold_is_said_to_be_so():
    assert {each.holder for each in BY_SYSTEM} == {Holder.SYSTEM}
    assert {each.holder for each in techniques()} == {Holder.PROGRAM}
    told = "\n".join(in_words(Verdict()))
    assert "held by the operating system" in told


def test_the_hostile_site_notes_what_is_asked_of_the_stranger_and_what_pages_got():
    with hostile_site() as site:
        assert asked(site, SITE, "/saved") == PAYLOAD
        asked(site, EVIL, "/image?x")
        asked(site, SITE, "/got?a%20camera")

        assert site.taken() == ([f"{EVIL}/image?x"], ["a camera"])
        assert site.taken() == ([], [])


def test_the_hostile_site_tells_whether_a_page_was_asked_for_also_after_a_form_was_sent():
    with hostile_site() as site:
        way = http.client.HTTPConnection("127.0.0.1", site.port)
        for method, path, body in (("POST", "/form", b"a"), ("GET", "/page", None)):
            way.request(method, path, body, {"Host": f"{SITE}:{site.port}"})
            assert way.getresponse().read()
        way.close()

        assert site.was_asked("/page")
        assert not site.was_asked("/other")


@pytest.mark.parametrize("kind", [socket.SOCK_STREAM, socket.SOCK_DGRAM])
def test_whoever_knocks_at_the_trap_is_told_of(kind):
    with hostile_site() as site, socket.socket(socket.AF_INET, kind) as caller:
        caller.connect(("127.0.0.1", site.trap_port))
        with suppress(OSError):  # it hangs up at once
            caller.sendall(b"a")
        end = time.monotonic() + 20
        while not site.escapes and time.monotonic() < end:
            time.sleep(0.01)
        told, _ = site.taken()

    assert "to the trap" in told[0]


@pytest.mark.parametrize(
    ("seen", "told"),
    [
        ({}, []),
        ({"windows": 2}, ["2 windows are open"]),
        ({"over": ("QQuickPopupItem",)}, ["over the kiosk stands: QQuickPopupItem"]),
        ({"outside": ("tel:1",)}, ["handed to the desktop: tel:1"]),
        ({"address": "chrome://gpu"}, ["the page is chrome://gpu"]),
        ({"address": f"http://{EVIL}/"}, [f"the page is http://{EVIL}/"]),
        ({"address": "about:blank"}, ["the page is about:blank"]),
        ({"finish": False}, ["Finish is not there"]),
        (
            {"work_ms": 101.0, "stall_ms": 120.0, "at": "page"},
            ["the screen worked 101 ms and heard nobody for 120 ms, at page"],
        ),
    ],
)
def test_whatever_is_wrong_with_the_screen_is_told(seen, told):
    calm = Held(1, (), (), f"http://{SITE}/", "", True, 0.0, 0.0, "")

    assert list(seen_in(replace(calm, **seen), 100.0)) == told


@pytest.mark.parametrize(
    ("wrong", "control", "holds"),
    [((), True, True), (("2 windows are open",), True, False), ((), False, False)],
)
def test_all_hold_only_if_nothing_went_wrong_and_the_judge_can_see(wrong, control, holds):
    attempt = Attempt(techniques()[0], wrong)
    verdict = Verdict({"windows are open": control}, [attempt])

    assert verdict.holds is holds
    assert as_rows(verdict)["holds"] is holds


def test_what_went_wrong_is_told_under_its_technique():
    told = of_attempt(Attempt(techniques()[0], ("a program was started: xdg-open",)))

    assert told.startswith(" NOT HELD   1  a link to mailto:")
    assert "→ a program was started: xdg-open" in told


def test_nothing_tried_is_nothing_held():
    assert not Verdict().holds
