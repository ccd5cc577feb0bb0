"""What a screen process does before it loads anything, to show its first screen soon and be small.

What is kept out here would be in the memory of each resident's process, and of none would use it.
"""

import gc
import sys
from importlib import import_module

# Libraries that others would load, as they do without when these are not there:
# numpy (Shiboken, sqlite-utils): 20 MB and 0.1 s; the tour's alone.
# PIL (qrcode): 4 MB; squares are drawn by Qt, and receipts in a process of their own.
# _hashlib and ssl (secrets, urllib): OpenSSL's 4 MB; a screen speaks to no network, and digests
# are Python's own.
_KEPT_OUT = ("numpy", "PIL", "_hashlib", "ssl")


def begin() -> None:
    """Keep out what no screen uses, and throw nothing away meanwhile; `end` it on standing by."""
    for name in _KEPT_OUT:
        sys.modules[name] = None  # type: ignore[assignment]  # an import of it fails, as if absent
    _read_no_sources()
    # Nearly all that is made while starting stays: looking for rubbish is a tenth of the work.
    gc.disable()


def end() -> None:
    """From now on, look for rubbish again, but never among what was made until here."""
    gc.freeze()
    gc.enable()


def _read_no_sources() -> None:
    """Let PySide not look into each module that is loaded after it.

    It reads their sources for its name, for the sake of `from __feature__ import`, which nobody
    here uses; and Python keeps what was read: 11 MB of lines after a session.
    """
    import_module("PySide6.QtCore")  # brings the next one along
    vars(import_module("shibokensupport.feature"))["_mod_uses_pyside"] = lambda _: False
