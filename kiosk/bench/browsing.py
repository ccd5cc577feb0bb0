"""The site beside a step: how soon its page is there, what it takes, and what it leaves."""

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from itertools import chain
from statistics import median

from kiosk.bench.bench import Bench
from kiosk.bench.errands import Brought, Errand
from kiosk.bench.figures import Judged, Quantity, Sample
from kiosk.bench.place import Place
from kiosk.bench.processes import Size, caveat, children_of, size_of
from kiosk.bench.residents import Change, drift, ends, kiosk_of
from kiosk.bench.using import shown
from kiosk.devices.browser.engine import hindrance

_PAGES = 5
_RESIDENTS = 200
_SITE = "PAS_A_PAS_BENCH_SITE"  # as `visited_site` reads it, which would load Qt here
_HOST = "site.localhost"

PAGE = Quantity(
    "browser_first_page",
    "a finger lifted from “Open …” → the page of a site on this machine is there",
    "ms",
    600.0,
    Judged.MEDIAN,
)
MEMORY = Quantity(
    "browser_pss_mib",
    "memory of a screen with a page, and of all its processes",
    "MiB",
    500.0,
    Judged.MAX,
)
STALL = Quantity(
    "browser_stall",
    "longest time for which the screen hears nobody, as a site comes near and is opened",
    "ms",
)
WORK = Quantity(
    "browser_stall_work",
    "what the screen itself works meanwhile; the rest is the engine's processes answering",
    "ms",
    100.0,
    Judged.MAX,
)
AGAIN = Quantity(
    "browser_again",
    "what draws the page is killed → the page is there again",
    "ms",
    2000.0,
    Judged.MAX,
)
TO_HOME = Quantity(
    "browser_finish_to_home",
    "with a page open: a finger lifted from Finish → the next resident's screen is drawn",
    "ms",
    500.0,
)
TO_GONE = Quantity(
    "browser_finish_to_gone",
    "with a page open: a finger lifted from Finish → the last resident's process is gone",
    "ms",
)
DRIFT = Quantity(
    "browser_drift_mib",
    "residents with a page each: memory of all processes at the end beside the beginning",
    "MiB",
    20.0,
    Judged.MEDIAN,
)
LEFT = Quantity(
    "browser_left_processes", "processes more than at the beginning", "", 0.0, Judged.MAX
)


def browser_page(bench: Bench) -> list[Sample]:
    """A warm screen each time, whose first page it is."""
    if why := hindrance():
        quantities = (PAGE, MEMORY, STALL, WORK, AGAIN)
        return [Sample(each, [], f"no site can be opened here: {why}") for each in quantities]
    found: dict[str, list[float]] = {"page": [], "stall": [], "work": [], "again": []}
    trees: list[list[Size]] = []
    note = ""
    with _site(bench.place) as place:
        for _ in bench.counted(bench.often(_PAGES)):
            with shown(place, warm=True) as visit:
                visit.go(Errand.BROWSE)
                brought = visit.hears(Brought)
                trees.append(_tree(visit.pid))
                visit.go(Errand.REVIVE)
                for name, values in {**brought.values, **visit.hears(Brought).values}.items():
                    found[name] += values
                note = brought.note
    return [
        Sample(PAGE, found["page"]),
        Sample(MEMORY, list(map(_memory, trees)), caveat(chain(*trees))),
        Sample(STALL, found["stall"], note),
        Sample(WORK, found["work"]),
        Sample(AGAIN, found["again"]),
    ]


def browser_residents(bench: Bench) -> list[Sample]:
    """One resident after another, each of whom opens a page; they stay until screens are warm."""
    if why := hindrance():
        quantities = (TO_HOME, TO_GONE, DRIFT, LEFT)
        return [Sample(each, [], f"no site can be opened here: {why}") for each in quantities]
    many = bench.rounds or min(_RESIDENTS, bench.residents)
    compared = {*ends(range(many))[0], *ends(range(many))[1]}
    changes: list[Change] = []
    trees: list[list[Size]] = []
    with _site(bench.place) as place, kiosk_of(place, Errand.BROWSE) as kiosk:
        for each in bench.counted(many):
            changes.append(kiosk.change(at_rest=each in compared))
            trees.append(_tree(kiosk.supervisor))
    totals = list(map(_memory, trees))
    note = f"{many} residents; {median(totals):.0f} MiB in all"
    if unsure := caveat(chain(*trees)):
        note = f"{note}; {unsure}"
    return [
        Sample(TO_HOME, [change.to_home_ms for change in changes]),
        Sample(TO_GONE, [change.to_gone_ms for change in changes]),
        Sample(DRIFT, drift(totals), note),
        Sample(LEFT, drift([float(len(tree)) for tree in trees])),
    ]


def _memory(tree: list[Size]) -> float:
    return sum(size.memory_mib for size in tree)


def _tree(pid: int) -> list[Size]:
    """The sizes of a process and of all that come from it; those that are going are left out."""
    try:
        return [size_of(pid), *(size for child in children_of(pid) for size in _tree(child))]
    except (OSError, StopIteration):
        return []


class _Page(BaseHTTPRequestHandler):
    """A form, as large as official ones are."""

    def do_GET(self) -> None:
        """The page, whatever was asked for."""
        fields = "".join(f"<p><label>Champ {each}<input></label>" for each in range(400))
        body = f"<!doctype html><title>Site</title><h1>Un site</h1><form>{fields}</form>".encode()
        self.send_response(200)
        self.send_header("Content-Type", "text/html; charset=utf-8")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, format: str, *args: object) -> None:
        """Nothing is printed."""


@contextmanager
def _site(place: Place) -> Iterator[Place]:
    """Serve the site; gives the place whose screens know where it is."""
    server = ThreadingHTTPServer(("127.0.0.1", 0), _Page)
    server.daemon_threads = True
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.05})
    thread.start()
    address = f"http://{_HOST}:{server.server_address[1]}/"
    try:
        yield replace(place, environment={**place.environment, _SITE: address})
    finally:
        server.shutdown()
        server.server_close()
        thread.join()
