"""What an ordinary account does, where the tests are run by root as in a container."""

import os
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

NOBODY = 65534
# Reading alone is left to it: this checkout may lie where nobody else comes.
_READS = "-all,+dac_read_search"
_BE = ("setpriv", f"--reuid={NOBODY}", f"--regid={NOBODY}", "--clear-groups")


def as_ordinary(command: Sequence[str]) -> tuple[str, ...]:
    """The command, run by an account that is not root's, but reads all files."""
    if os.geteuid() != 0:
        return tuple(command)
    return (*_BE, f"--inh-caps={_READS}", f"--ambient-caps={_READS}", *command)


def as_owner(command: Sequence[str]) -> tuple[str, ...]:
    """The command, run with no right but that of who owns a file: so root's is closed out too."""
    if os.geteuid() != 0:
        return tuple(command)
    return ("setpriv", "--bounding-set=-all", "--inh-caps=-all", *command)


@contextmanager
def closed_folder() -> Iterator[Path]:
    """A folder into which `as_owner` does not come."""
    with ordinary_folder() as folder:
        closed = folder / "closed"
        closed.mkdir()
        give_to_ordinary(closed)
        closed.chmod(0o700 if os.geteuid() == 0 else 0)
        try:
            yield closed
        finally:
            closed.chmod(0o700)


def be_ordinary() -> None:
    """Be such an account from now on, and read no more than others do: in a child alone."""
    if os.geteuid() == 0:
        os.setgroups([])
        os.setresgid(NOBODY, NOBODY, NOBODY)
        os.setresuid(NOBODY, NOBODY, NOBODY)


def give_to_ordinary(folder: Path) -> None:
    """That folder, and what is in it, is that account's from now on."""
    if os.geteuid() == 0:
        for path in (folder, *folder.rglob("*")):
            os.chown(path, NOBODY, NOBODY)


@contextmanager
def ordinary_folder() -> Iterator[Path]:
    """A folder of that account, on a way that is open to it."""
    with tempfile.TemporaryDirectory() as name:
        give_to_ordinary(Path(name))
        yield Path(name)
