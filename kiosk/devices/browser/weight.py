"""How much memory a page takes, and how much a kiosk can give.

The engine limits what scripts hold, but not the pictures, films and rows of numbers of a page,
which would push everything else out of the memory of the machine.
"""

import os
from contextlib import suppress
from pathlib import Path

MOST_BYTES = 1 << 30  # of some 300 MiB that the pages of the sites take; a kiosk has 4 GiB
_PAGE_BYTES = os.sysconf("SC_PAGE_SIZE")


def bytes_of(process: int) -> int:
    """What a process holds; 0: it is gone."""
    with suppress(OSError, ValueError, IndexError):
        return int(Path(f"/proc/{process}/statm").read_text("ascii").split()[1]) * _PAGE_BYTES
    return 0


def is_too_much(process: int) -> bool:
    """Whether the process that draws a page holds more than it may."""
    return bytes_of(process) > MOST_BYTES
