"""What the process with the lists of words is asked and what it answers: lines of JSON. No Qt."""

import msgspec

from kiosk.devices.lines import Lines


class Look(msgspec.Struct, frozen=True):
    """Look these words up: each with the forms of which any may be in the list."""

    language: str
    words: list[tuple[str, list[str]]]


class Found(msgspec.Struct, frozen=True):
    """Of each word what it may have been, the likeliest first; None: it is in the list."""

    language: str
    words: dict[str, list[str] | None]


_LINES: Lines[Look, Found] = Lines(msgspec.json.Decoder(Look), msgspec.json.Decoder(Found))
line, question, answer = _LINES.line, _LINES.question, _LINES.answer
