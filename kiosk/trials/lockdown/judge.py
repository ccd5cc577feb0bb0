"""What is wrong after an attempt: each thing a way out would leave, looked for from outside."""

from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from urllib.parse import urlsplit

from kiosk.bench.processes import command_of
from kiosk.devices.browser.tray import TRAY, memory_folders
from kiosk.devices.browser.weight import MOST_BYTES, bytes_of
from kiosk.trials.lockdown.site import PAYLOAD, HostileSite
from kiosk.trials.lockdown.technique import MOST_STALL_MS
from kiosk.trials.on_trial import KioskOnTrial
from kiosk.trials.orders import Held, Judge
from kiosk.trials.site_walk import SITE

# lpstat and cancel: printers are looked for, and what waits at them is taken back.
_OURS = ("python", "QtWebEngineProcess", "espeak", "aplay", "pw-cat", "pacat", "lpstat", "cancel")
_MOST_PAGE_BYTES = MOST_BYTES * 1.3  # what it takes until it is looked at again, too
_FOLDERS = ("home", "tmp", "cache", "runtime", "data")
_LISTENING = "0A"  # of the states in /proc/net/tcp


class Looker:
    """Looks at a kiosk on trial, again and again; tells what was not there before.

    `most` is the look at which its screen had worked most while it heard nobody.
    """

    def __init__(self, kiosk: KioskOnTrial, site: HostileSite) -> None:
        self._kiosk = kiosk
        self._site = site
        self._marks = 0
        self.most: Held | None = None

    def wrong(self, trouble: str | None = None, most_stall_ms: float = MOST_STALL_MS) -> list[str]:
        """What has gone wrong since the last look, in words; nothing: all held.

        `trouble` is what must be said of the page, where that is known.
        """
        self._kiosk.front.begins(Judge())
        held = self._kiosk.front.hears(Held)
        self.most = max(filter(None, (self.most, held)), key=lambda each: each.work_ms)
        return [
            *seen_in(held, most_stall_ms),
            *([f"of the page is said: {held.trouble!r}"] * (trouble not in {None, held.trouble})),
            *self._asked_and_got(),
            *self._started_outside(),
            *self._processes(),
            *self._files(),
        ]

    def _asked_and_got(self) -> Iterator[str]:
        escapes, got = self._site.taken()
        yield from (f"asked of a stranger: {it}" for it in dict.fromkeys(escapes))
        yield from (f"given to the page: {it}" for it in dict.fromkeys(got))

    def _started_outside(self) -> Iterator[str]:
        marks = self._kiosk.place.marks
        lines = marks.read_text("utf-8").split() if marks.exists() else []
        yield from (f"a program was started: {it}" for it in lines[self._marks :])
        self._marks = len(lines)

    def _processes(self) -> Iterator[str]:
        sockets: set[str] = set()
        for pid in self._kiosk.processes():
            program = Path((command_of(pid) or [""])[0]).name
            if program and not program.startswith(_OURS):
                yield f"a program runs: {program}"
            if program == "QtWebEngineProcess" and bytes_of(pid) > _MOST_PAGE_BYTES:
                yield f"a page holds {bytes_of(pid) >> 20} MiB"
            sockets |= _sockets_of(pid)
        for port, inode in _listening():
            if inode in sockets:
                yield f"a port is open: {port}"

    def _files(self) -> Iterator[str]:
        places = [self._kiosk.place.folder / name for name in _FOLDERS]
        trays = [tray for root in memory_folders() for tray in root.glob(f"{TRAY}*")]
        for place in (*places, *trays):
            for path in place.rglob("*"):
                with suppress(OSError):
                    if path.is_file() and PAYLOAD in path.read_bytes():
                        yield f"a file was kept: {path.name}"


def seen_in(held: Held, most_stall_ms: float) -> Iterator[str]:
    """What is wrong with the screen that has become so, in words."""
    if held.windows != 1:
        yield f"{held.windows} windows are open"
    yield from (f"over the kiosk stands: {it}" for it in held.over)
    yield from (f"handed to the desktop: {address}" for address in held.outside)
    if held.address and urlsplit(held.address).hostname != SITE:
        yield f"the page is {held.address}"
    if not held.finish:
        yield "Finish is not there"
    if held.work_ms > most_stall_ms:
        yield stall_in_words(held)


def stall_in_words(held: Held) -> str:
    """How long the screen worked and heard nobody, and where."""
    work = f"the screen worked {held.work_ms:.0f} ms and heard nobody"
    return f"{work} for {held.stall_ms:.0f} ms, at {held.at}"


def _sockets_of(pid: int) -> set[str]:
    found = set()
    with suppress(OSError):
        for handle in Path(f"/proc/{pid}/fd").iterdir():
            with suppress(OSError):
                target = str(handle.readlink())
                if target.startswith("socket:["):
                    found.add(target[8:-1])
    return found


def _listening() -> Iterator[tuple[int, str]]:
    for table in ("tcp", "tcp6"):
        with suppress(OSError):
            for line in Path(f"/proc/net/{table}").read_text("ascii").splitlines()[1:]:
                fields = line.split()
                if fields[3] == _LISTENING:
                    yield int(fields[1].rpartition(":")[2], 16), fields[9]
