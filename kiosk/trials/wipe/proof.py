"""The proof: secrets planted, the session ended in five ways, and every place searched for them.

First comes a control: that the search finds each secret while the session lives, and in a file
and a deleted row of a database that were made for it. A search that finds nothing proves nothing.
"""

import contextlib
import sqlite3
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from functools import partial

from PySide6.QtCore import Qt

from kiosk.trials.lockdown.site import HostileSite, hostile_site
from kiosk.trials.on_trial import KioskOnTrial, TrialError, kiosk_on_trial
from kiosk.trials.orders import Look, Seen, Strike, Tap, Wait
from kiosk.trials.place import trial_place
from kiosk.trials.wipe.endings import Ending, end
from kiosk.trials.wipe.files import search_files
from kiosk.trials.wipe.memory import Searched, processes_of, search_process
from kiosk.trials.wipe.pages import PATH
from kiosk.trials.wipe.planted import Planted, Secrets, make_secrets
from kiosk.trials.wipe.session import places

_STAY = Strike(int(Qt.Key.Key_Shift)), Wait(1200)


@dataclass(frozen=True, slots=True)
class Hit:
    """A secret that was found: what it was, and where."""

    planted: Planted
    where: str


@dataclass(frozen=True, slots=True)
class Round:
    """One ending: where secrets were put, what was searched after it, and what was found.

    `unread` names the processes that may not be read by who searches, `closed` is how many files,
    and `folders` how many folders of them.
    """

    ending: Ending
    planted: tuple[Planted, ...]
    processes: int
    files: int
    mib: float
    seconds: float
    hits: tuple[Hit, ...]
    unread: tuple[str, ...] = ()
    closed: int = 0
    folders: int = 0


@dataclass(slots=True)
class Proof:
    """All that was searched. `control` says of each test of the search whether it found."""

    control: dict[str, bool] = field(default_factory=dict)
    rounds: list[Round] = field(default_factory=list)

    @property
    def hits(self) -> int:
        """How many secrets were found, in all places."""
        return sum(len(each.hits) for each in self.rounds)

    @property
    def holds(self) -> bool:
        """Whether the search can find, and found nothing."""
        return all(self.control.values()) and not self.hits and bool(self.rounds)

    @property
    def whole(self) -> bool:
        """Whether everything could be searched: by root, it can."""
        return not any(each.unread or each.closed or each.folders for each in self.rounds)


def prove(
    endings: Sequence[Ending] = tuple(Ending), tell: Callable[[str], None] = lambda words: None
) -> Proof:
    """Prove it for these endings; `tell` hears what is being done.

    Raises:
        TrialError: the kiosk on trial does not do what it should.
        OSError: the folders of the trial cannot be made.
    """
    proof = Proof()
    since = time.time()
    with (
        trial_place() as place,
        hostile_site() as site,
        kiosk_on_trial(place) as kiosk,
    ):
        for number, ending in enumerate(endings):
            tell(f"{ending}: planting secrets …")
            _to_the_first_screen(kiosk)
            secrets = make_secrets()
            control = proof.control if number == 0 else None
            planted = tuple(_plant(kiosk, secrets, site, control, since))
            if PATH not in "".join(site.asked):
                raise TrialError("no site can be opened here: pas-a-pas check says why")
            site.asked.clear()
            tell(f"{ending}: waiting for the end, and searching …")
            proof.rounds.append(_after(kiosk, secrets, ending, planted, since))
    return proof


def _to_the_first_screen(kiosk: KioskOnTrial) -> None:
    if _seen(kiosk).page == "FinishedScreen":
        kiosk.front.does(Tap("BarButton", "house"))


def _plant(
    kiosk: KioskOnTrial,
    secrets: Secrets,
    site: HostileSite,
    control: dict[str, bool] | None,
    since: float,
) -> Iterator[Planted]:
    for planted, orders in places(kiosk, secrets, site):
        kiosk.front.does(*orders)
        yield from planted
        if control is not None:
            mine = _memories(kiosk, secrets, kiosk.in_front())
            found = {it for each in mine for it in each.found}
            kiosk.front.does(*_STAY)  # the search may have taken longer than anybody is waited for
            control |= {f"{each}, in the memory of a process": each in found for each in planted}
            if Planted.RESUME in planted:
                seen = [it.planted for it in _read_out(_seen(kiosk), secrets)]
                control[f"{Planted.RESUME}, in what is read out"] = Planted.RESUME in seen
    if control is not None:
        control |= _control(kiosk, secrets, since)


def _control(kiosk: KioskOnTrial, secrets: Secrets, since: float) -> dict[str, bool]:
    """Whether the search finds in a file, a deleted row, the clipboard and what is read out."""
    seen = [it.planted for it in _read_out(_seen(kiosk), secrets)]
    found = {
        f"{Planted.CLIPBOARD}, on it": Planted.CLIPBOARD in seen,
    }
    for name, leave in (("a file", _leave_file), ("a deleted row of SQLite", _leave_row)):
        path = kiosk.place.data / "control"
        leave(str(path), secrets.backwards[Planted.CONTROL][::-1])
        told = search_files(secrets, kiosk.place.folder, kiosk.place.paper, since).found
        found[f"{Planted.CONTROL}, {name}"] = any(it.path == path for it in told)
        path.unlink()
    return found


def _leave_file(path: str, words: str) -> None:
    with open(path, "w", encoding="utf-16-le") as file:
        file.write(words)


def _leave_row(path: str, words: str) -> None:
    with contextlib.closing(sqlite3.connect(path)) as database:
        database.execute("PRAGMA secure_delete = OFF")  # many a system's SQLite has it on
        database.execute("CREATE TABLE left_over (words)")
        database.execute("INSERT INTO left_over VALUES (?)", [words])
        database.commit()
        database.execute("DELETE FROM left_over")
        database.commit()


def _after(
    kiosk: KioskOnTrial,
    secrets: Secrets,
    ending: Ending,
    planted: tuple[Planted, ...],
    since: float,
) -> Round:
    began = time.monotonic()
    end(kiosk, ending)
    folder = kiosk.place.folder
    searched = _memories(kiosk, secrets, processes_of(folder, kiosk.processes()))
    files = search_files(secrets, folder, kiosk.place.paper, since)
    hits = [
        *(Hit(it, f"memory of {each.name}, {each.pid}") for each in searched for it in each.found),
        *(Hit(it.planted, f"file {it.path}") for it in files.found),
        *_read_out(_seen(kiosk), secrets),
    ]
    unread = [f"memory of {each.name}" for each in searched if not each.read]
    return Round(
        ending=ending,
        planted=tuple(dict.fromkeys(planted)),
        processes=sum(each.read for each in searched),
        files=files.files,
        mib=files.mib + sum(each.mib for each in searched),
        seconds=time.monotonic() - began,
        hits=tuple(hits),
        unread=tuple(unread),
        closed=files.unread,
        folders=files.closed,
    )


def _memories(kiosk: KioskOnTrial, secrets: Secrets, pids: Sequence[int]) -> list[Searched]:
    folder = kiosk.place.folder
    return [found for pid in pids if (found := search_process(pid, secrets, folder))]


def _seen(kiosk: KioskOnTrial) -> Seen:
    kiosk.front.begins(Look())
    return kiosk.front.hears(Seen)


def _read_out(seen: Seen, secrets: Secrets) -> list[Hit]:
    """What the next resident could see on the clipboard, or be read aloud."""
    found = partial(_hits, secrets)
    return [*found(seen.clipboard, "the clipboard"), *found(seen.words, "the accessibility tree")]


def _hits(secrets: Secrets, words: Sequence[str], where: str) -> Iterator[Hit]:
    for planted in sorted(set(secrets.found_in("\n".join(words).encode()))):
        yield Hit(planted, where)
