"""What the voice's process is asked and what it answers: one line of JSON at a time.

After a line that says `made` come as many bytes of sound as it tells. Needs no Qt.
"""

import msgspec

from kiosk.devices.lines import Lines


class Make(msgspec.Struct, frozen=True):
    """Make the sound of these runs, each a text and the code of its language.

    `pace` is in words a minute, `volume` in percent. `better` is a program that may speak instead,
    as words of a command line; empty: there is none.
    """

    number: int
    runs: list[tuple[str, str]]
    pace: int
    volume: int
    better: list[str] = []


class Made(msgspec.Struct, frozen=True, tag="made", tag_field="say"):
    """The sound follows: `size` bytes. `words` are (milliseconds, start, length).

    `worse`: the better voice failed, and need not be asked again.
    """

    number: int
    rate: int
    size: int
    words: list[tuple[int, int, int]]
    worse: bool = False


class Failed(msgspec.Struct, frozen=True, tag="failed", tag_field="say"):
    """There is none. `why` is a value of `kiosk.devices.speech.Mute`."""

    number: int
    why: str
    worse: bool = False


Answer = Made | Failed

_LINES: Lines[Make, Answer] = Lines(msgspec.json.Decoder(Make), msgspec.json.Decoder(Answer))
line, question, answer = _LINES.line, _LINES.question, _LINES.answer
