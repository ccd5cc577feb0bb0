"""What may be written down about how the kiosk runs, and where.

Never what a resident types, chooses or reads; and when a resident came and went only where a
screen crashed or had to be killed. So the log is an allow-list: a record's own words, numbers and
values of enumerations go through, any other argument becomes "…"; of an error, its kind and the
places in the code, not its message. What other processes print is let through only where it has
one of the few shapes of `from_child`.
"""

import logging
import re
import sys
import traceback
from copy import copy
from enum import Enum
from pathlib import PurePath

MOST_BYTES, MOST_FILES = 1_000_000, 5
_MARK = "pas-a-pas "  # starts a line that went through `_Allowed` in the process that wrote it
_SAFE_KINDS = (bool, int, float, Enum, PurePath, type(None))
_KIND_OF_ERROR = r"[A-Za-z_][\w.]*(?:Error|Exception|Warning|Interrupt|Exit)"
_SHAPES = (
    re.compile(rf"{_MARK}(?P<said>.*)"),
    re.compile(r"(?P<said>Traceback \(most recent call last\):)$"),
    re.compile(r'(?P<said>\s+File "[^"]*", line \d+, in [\w.<>]+)$'),
    re.compile(rf"(?P<said>{_KIND_OF_ERROR})(?::.*)?$"),
    re.compile(
        rf"(?P<said>(?:file:|qrc:)\S+\.(?:qml|js|mjs):\d+(?::\d+)?: (?:{_KIND_OF_ERROR})?)"
    ),
    re.compile(r"(?P<said>Fatal Python error)\b"),
)


class Checked(str):
    """Words known to hold nothing that a resident typed; they may be an argument of a record."""

    __slots__ = ()


class _Allowed(logging.Formatter):
    def format(self, record: logging.LogRecord) -> str:
        arguments = record.args if isinstance(record.args, tuple) else ()
        told = copy(record)  # other handlers see the record as it came
        told.args, told.exc_text, told.stack_info = None, None, None
        try:
            told.msg = str(record.msg) % tuple(map(_allowed, arguments))
        except (TypeError, ValueError):  # "…" is no number: the words alone, then
            told.msg = str(record.msg)
        return super().format(told)

    def formatException(self, ei: object) -> str:  # noqa: N802  the library's name
        error = ei[1] if isinstance(ei, tuple) else None
        return "\n".join(_places(error)) if isinstance(error, BaseException) else ""


def speak(process: str) -> None:
    """Make this process say what happens on stderr, where the supervisor reads it."""
    _begin(_to_stderr(f"{_MARK}{process} %(levelname)s %(name)s: %(message)s"))


def keep(folder: PurePath) -> None:
    """Make the supervisor's log: on stderr and, where it can be written, in files of `folder`."""
    from kiosk.app.log_file import ForgivingFile  # noqa: PLC0415  a screen does without

    _begin(_to_stderr("%(levelname)s %(name)s: %(message)s"))
    try:
        file = ForgivingFile(
            folder / "kiosk.log", maxBytes=MOST_BYTES, backupCount=MOST_FILES - 1, encoding="utf-8"
        )
    except OSError as error:
        words = "no log is kept in %s (errno %d)"
        logging.getLogger(__name__).warning(words, folder, error.errno or 0)
        return
    file.setFormatter(_Allowed("%(asctime)s %(levelname)s %(name)s: %(message)s"))
    logging.getLogger().addHandler(file)


def from_child(printed: str) -> str | None:
    """What may be kept of a line that another process printed; None: nothing."""
    for shape in _SHAPES:
        if found := shape.match(printed):
            return found["said"]
    return None


def _begin(handler: logging.Handler) -> None:
    root = logging.getLogger()
    root.handlers[:] = [handler]
    root.setLevel(logging.INFO)


def _to_stderr(shape: str) -> logging.Handler:
    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(_Allowed(shape))
    return handler


def _allowed(value: object) -> object:
    return value if isinstance(value, (*_SAFE_KINDS, Checked)) else "…"


def _places(error: BaseException) -> list[str]:
    cause = error.__cause__ or error.__context__
    before = [*_places(cause), "then:"] if cause is not None else []
    frames = traceback.extract_tb(error.__traceback__)
    places = [
        f'  File "{frame.filename}", line {frame.lineno}, in {frame.name}' for frame in frames
    ]
    return [*before, *places, type(error).__name__]
