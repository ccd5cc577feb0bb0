"""The sync process: long-lived, without Qt; what kiosk and servers exchange goes through it.

Its first duty is to know whether the network is there, and to let the screens know; then to bring
calendars in and wishes out (`sync_loop`). It may hang or die without a screen noticing; it ends
when its stdin does.
"""

import logging
import os
import socket
import sys
import threading
from collections.abc import Callable
from pathlib import Path

from kiosk.app import journal
from kiosk.app.hardening import harden_process
from kiosk.app.sync_loop import SyncLoop

EVERY_S = 30.0
ANSWER_S = 3.0  # a network that takes longer to answer is none to somebody who waits

_log = logging.getLogger(__name__)


def main(
    data: Path,
    config: Path,
    every_s: float = EVERY_S,
    onlooker: Callable[[], object] = lambda: None,
) -> int:
    """Look after the network until stdin ends; gives the exit code.

    A data folder in which nothing can be kept does not stop it: it tries again each time.
    `onlooker` is called before anything is known here: so a trial is let look in.
    """
    harden_process()
    onlooker()
    journal.speak("sync")
    # A look may hang in the system's resolver for long; the end of stdin is heard meanwhile.
    threading.Thread(target=_look_for_ever, args=(data, config, every_s), daemon=True).start()
    while os.read(sys.stdin.fileno(), 4096):
        pass
    return 0


def reached(address: tuple[str, int], within_s: float = ANSWER_S) -> bool:
    """Whether a connection to that name and port opens; not one byte is sent over it."""
    try:
        socket.create_connection(address, timeout=within_s).close()
    except (OSError, UnicodeError):  # the second: a name that no resolver takes
        return False
    return True


def _look_for_ever(data: Path, config: Path, every_s: float) -> None:
    try:
        for trouble in SyncLoop(data, config, every_s, reached).run():
            _log.warning("the network's state is not kept: the storage is %s", trouble)
    except BaseException:
        # Without this thread the process would sit there and do nothing: better it is restarted.
        _log.exception("sync failed")
        os._exit(1)
