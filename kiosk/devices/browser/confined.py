"""Lets the engine lock its pages in, which a process that keeps its memory to itself prevents.

A page is locked in twice: by what it may ask of the system (seccomp), and by name spaces of its
own, in which it sees no file, no network and no other process. To make these, the engine forks a
process and writes its maps of users (user_namespaces(7)); of a process that may not be dumped they
are root's (proc(5), PR_SET_DUMPABLE of prctl(2)), so an ordinary account may not. The engine
goes on with the first lock alone then, and says nothing of it (seen with Qt 6.11).
"""

import ctypes
import os
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

_PR_GET_DUMPABLE, _PR_SET_DUMPABLE = 3, 4  # linux/prctl.h
_libc = ctypes.CDLL(None)


@contextmanager
def confining() -> Iterator[None]:
    """While the engine starts its processes, and no longer, this one may be looked into.

    By processes of the same account alone, and no core is written: see `harden_process`. Those of
    pages come from one that is started now, so theirs are made at any time.
    """
    before = _libc.prctl(_PR_GET_DUMPABLE, 0, 0, 0, 0)
    _libc.prctl(_PR_SET_DUMPABLE, 1, 0, 0, 0)
    try:
        yield
    finally:
        _libc.prctl(_PR_SET_DUMPABLE, before, 0, 0, 0)


def went_on_unconfined() -> bool:
    """Whether an ordinary account's engine, which has started, has no lock of name spaces.

    Of what it started, one process at least has users of its own then. Where nothing is known of
    what it started (a Linux built without that), it is believed.
    """
    if os.geteuid() == 0:  # it is known, and wanted: see `engine.hindrance`
        return False
    own, others = os.stat("/proc/self/ns/user").st_ino, set()
    for child in _children():
        with suppress(OSError):  # it is gone
            others.add(os.stat(f"/proc/{child}/ns/user").st_ino)
    return others == {own}


def _children() -> Iterator[str]:
    for children in Path("/proc/self/task").glob("*/children"):
        with suppress(OSError):  # that thread is gone
            yield from children.read_text("ascii").split()
