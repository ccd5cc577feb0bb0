"""Tries every technique on a kiosk of its own, one after another, and judges each.

First comes a control: an escape made on purpose, of which the judge must see every trace.
"""

import time
import urllib.request
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field

from kiosk.trials.lockdown.judge import Looker
from kiosk.trials.lockdown.leaving import leave
from kiosk.trials.lockdown.pages import load
from kiosk.trials.lockdown.site import EVIL, HostileSite, hostile_site
from kiosk.trials.lockdown.technique import CLICK, SOON, TAP, Technique, keys
from kiosk.trials.lockdown.ways_of_parts import SCRIPTS
from kiosk.trials.on_trial import KioskOnTrial, ScreenGoneError, TrialError, kiosk_on_trial
from kiosk.trials.orders import Await, Escape, Visit
from kiosk.trials.place import trial_place

# What opens a port for debugging, or loads a stranger's code, where a kiosk lets it through.
_HOSTILE_ENVIRONMENT = {
    "QTWEBENGINE_REMOTE_DEBUGGING": "9333",
    "QTWEBENGINE_CHROMIUM_FLAGS": "--remote-debugging-port=9333",
    "QML_IMPORT_TRACE": "1",
    "QT_PLUGIN_PATH": "/nowhere",
}
_IDLE_S = 600  # many techniques come without a touch, and the screen is not to end meanwhile
_COMES_WITHIN_S = 30.0  # a page that answers nobody is ended after five seconds
# What the hand does must be felt by a page, or nothing would be tried at all.
_REACHED = ("a click", "a touch", "a key")
_FELT = load("") + (
    "<script>onclick = () => got('a click'); ontouchstart = () => got('a touch'); "
    "onkeydown = () => got('a key')</script>"
)
_CONTROL = (
    *("windows are open", "handed to the desktop", "a program was started"),
    *("asked of a stranger", "given to the page", "a file was kept"),
)


@dataclass(frozen=True, slots=True)
class Attempt:
    """One technique, and what went wrong; nothing: it held."""

    technique: Technique
    wrong: tuple[str, ...]

    @property
    def held(self) -> bool:
        """Whether it held."""
        return not self.wrong


@dataclass(slots=True)
class Verdict:
    """All that was tried. `control` says of each trace of an escape whether the judge saw it."""

    control: dict[str, bool] = field(default_factory=dict)
    attempts: list[Attempt] = field(default_factory=list)
    seconds: float = 0.0

    @property
    def holds(self) -> bool:
        """Whether the judge can see, and every technique held."""
        held = all(each.held for each in self.attempts)
        return held and bool(self.attempts) and all(self.control.values())


def try_all(
    techniques: Sequence[Technique], tell: Callable[[Attempt], None] = lambda attempt: None
) -> Verdict:
    """Try them; `tell` hears of each attempt as soon as it is judged.

    Raises:
        TrialError: the kiosk on trial cannot open sites, or does not start.
        OSError: the folders of the trial cannot be made, or there is no port.
    """
    verdict, began = Verdict(), time.monotonic()
    with (
        trial_place(_HOSTILE_ENVIRONMENT, _IDLE_S) as place,
        hostile_site() as site,
        kiosk_on_trial(place) as kiosk,
    ):
        looker = Looker(kiosk, site)
        site.pages["/control"], site.scripts = load(""), dict(SCRIPTS)
        kiosk.front.does(Visit(site.at("/control")))
        if "site.localhost/control" not in "".join(site.asked).replace(f":{site.port}", ""):
            raise TrialError("no site can be opened here: pas-a-pas check says why")
        verdict.control = _control(kiosk, site, looker)
        for attempt in _attempts(kiosk, site, looker, techniques):
            verdict.attempts.append(attempt)
            tell(attempt)
    verdict.seconds = time.monotonic() - began
    return verdict


def _attempts(
    kiosk: KioskOnTrial, site: HostileSite, looker: Looker, techniques: Sequence[Technique]
) -> Iterator[Attempt]:
    for number, technique in enumerate(techniques):
        path = technique.path or f"/t{number}"
        if not technique.path:
            site.pages[path] = filled_in(technique.page, site)
        try:
            opened = _is_opened(kiosk, site, path, https=technique.https)
            wrong = [] if opened else ["its page was never asked for, so nothing was tried"]
            wrong += _wrong_after(kiosk, looker, technique)
        except ScreenGoneError:  # the next one takes its place, as it does for residents
            wrong = ["the screen ended"]
            kiosk.next_resident()
        yield Attempt(technique, tuple(wrong))


def _is_opened(kiosk: KioskOnTrial, site: HostileSite, path: str, *, https: bool) -> bool:
    """Whether that page is asked for, also where the one before it does what it can against it."""
    site.asked.clear()
    kiosk.front.does(Visit(site.at(path, https=https)))
    end = time.monotonic() + _COMES_WITHIN_S
    while not (https or site.was_asked(path)) and time.monotonic() < end:
        kiosk.front.does(SOON)
    return https or site.was_asked(path)


def _wrong_after(kiosk: KioskOnTrial, looker: Looker, technique: Technique) -> list[str]:
    kiosk.front.does(*technique.acts)
    if technique.trouble is not None:
        kiosk.front.does(Await(technique.trouble))
    wrong = looker.wrong(technique.trouble, technique.most_stall_ms)
    if technique.leaves_within_ms:
        wrong += leave(kiosk, technique.leaves_within_ms)
    return wrong


def filled_in(page: str, site: HostileSite) -> str:
    """The page, with the ports of that site in it."""
    tls = f"'{site.at('/x', https=True)}'"
    filled = page.replace("__PORT__", str(site.port)).replace("__TRAP__", str(site.trap_port))
    return filled.replace("__TLS__", tls)


def _control(kiosk: KioskOnTrial, site: HostileSite, looker: Looker) -> dict[str, bool]:
    """Whether every trace of an escape made on purpose is seen."""
    site.pages["/control"] = _FELT
    type_it = keys("A")
    kiosk.front.does(Visit(site.at("/control?felt")), CLICK, SOON, *type_it, SOON, TAP, SOON)
    felt = looker.wrong()
    reached = {name: f"given to the page: {name}" in felt for name in _REACHED}
    kiosk.front.does(Escape("nothing"))
    for host, path in ((EVIL, "/control"), ("site.localhost", "/got?control")):
        asked = urllib.request.Request(
            f"http://127.0.0.1:{site.port}{path}", headers={"Host": f"{host}:{site.port}"}
        )
        with urllib.request.urlopen(asked) as answer:  # noqa: S310
            kept = answer.read()
    saved = kiosk.place.folder / "home" / "control"
    saved.write_bytes(kept)
    wrong = looker.wrong()
    saved.unlink()
    kiosk.front.does(Escape(""))  # undone
    looker.wrong()
    return reached | {trace: any(trace in it for it in wrong) for trace in _CONTROL}
