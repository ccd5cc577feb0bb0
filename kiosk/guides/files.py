"""Take one file out of a guide's folder, whatever stands there in its place.

A guide's folder was made by hand, unzipped, or came on a stick: a name in it may be a link, a
folder, a pipe that never ends. What a file means is not known here: see `reader` and `pictures`.
"""

import codecs
import os
import stat
from pathlib import Path
from typing import Any

from kiosk.settings.tables import Findings, read_toml


def read_table(path: Path, findings: Findings) -> dict[str, Any]:
    """The tables of a TOML file; empty, with the reason noted, when it cannot be had."""
    try:
        mark = _start(path, len(codecs.BOM_UTF8))
        if mark == codecs.BOM_UTF8:
            findings.add(
                "", "the file starts with a byte order mark; save it as UTF-8 without BOM"
            )
            return {}
        return read_toml(path, findings)
    except FileNotFoundError:
        findings.add("", "the file is missing")
    except OSError as error:
        findings.add("", f"the file cannot be read ({error.strerror})")
    except ValueError as error:  # what tomllib lets through: a number of thousands of digits
        findings.add("", f"this is not TOML: {error}")
    return {}


def read_picture(folder: Path, name: str, most: int) -> bytes:
    """The first `most` bytes and one more of the file `name` in the guide's folder of pictures.

    Raises:
        OSError: it is not there, cannot be read, or is a link that leads out of the guide.
    """
    path = folder / "pictures" / name
    if not Path(os.path.realpath(path)).is_relative_to(os.path.realpath(folder)):
        raise PermissionError(0, "it leads out of the guide's folder")
    return _start(path, most + 1)


def _start(path: Path, most: int) -> bytes:
    # Opening a pipe would wait for somebody to write into it: on a kiosk, for ever.
    if not stat.S_ISREG(path.stat().st_mode):
        raise OSError(0, "it is not a plain file")
    with path.open("rb") as file:
        return file.read(most)
