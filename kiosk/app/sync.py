"""The sync process: long-lived, without Qt, and the only one that reaches the network.

Its first duty is to know whether the network is there, and to let the screens know. It may hang
or die without a screen noticing; it ends when its stdin does.
"""

import logging
import os
import socket
import sys
import threading
import time
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

from kiosk.app import journal
from kiosk.app.backup import BackupError, back_up_nightly
from kiosk.app.hardening import harden_process
from kiosk.app.kept import NETWORK
from kiosk.settings.reading import read_site
from kiosk.storage.opening import open_database
from kiosk.storage.states import States
from kiosk.storage.troubles import StorageError, Trouble

EVERY_S = 30.0
ANSWER_S = 3.0  # a network that takes longer to answer is none to somebody who waits
ONLINE, OFFLINE, NOT_ASKED = "online", "offline", ""

_log = logging.getLogger(__name__)


def main(data: Path, config: Path, every_s: float = EVERY_S) -> int:
    """Look after the network until stdin ends; gives the exit code.

    A data folder in which nothing can be kept does not stop it: it tries again each time.
    """
    harden_process()
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
        for trouble in _looks(data, config, every_s):
            _log.warning("the network's state is not kept: the storage is %s", trouble)
    except BaseException:
        # Without this thread the process would sit there and do nothing: better it is restarted.
        _log.exception("sync failed")
        os._exit(1)


def _looks(data: Path, config: Path, every_s: float) -> Iterator[Trouble]:
    """Look again and again; gives each trouble once, until there is another or none."""
    before: Trouble | None = None
    missed = False
    while True:
        trouble = _tell(data, _network(read_site(config, data).site.probe))
        if trouble is not None and trouble is not before:
            yield trouble
        before = trouble
        missed = not _back_up(data, config, say=not missed)
        time.sleep(every_s)


def _back_up(data: Path, config: Path, *, say: bool) -> bool:
    """See that there is a backup of the day; gives whether there is, and says if asked to."""
    try:
        back_up_nightly(data, config, datetime.now().astimezone())
    except (BackupError, OSError):
        if say:
            _log.warning("the backup of the day was not made: see `pas-a-pas check`")
        return False
    return True


def _network(probe: tuple[str, int] | None) -> str:
    if probe is None:
        return NOT_ASKED
    return ONLINE if reached(probe) else OFFLINE


def _tell(data: Path, network: str) -> Trouble | None:
    """Note it for the screens; gives why not, if not."""
    opened = open_database(data)
    if opened.database is None:
        return opened.troubles[0]
    with opened.database as database:
        try:
            States(database).set(NETWORK, network, datetime.now(UTC))
        except StorageError as error:
            return error.trouble
    return None
