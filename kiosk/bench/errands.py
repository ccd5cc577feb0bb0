"""What the bench and its visitor in a screen say to one another: one line of JSON at a time.

Moments are those of the system's steady clock, in seconds, which all processes share.
"""

from enum import StrEnum

import msgspec


class Errand(StrEnum):
    """What the visitor can be asked to do."""

    BEGIN = "begin"  # touch something, so that there is a session to finish
    FINISH = "finish"  # press Finish
    TAPS = "taps"  # go through a guide, and time the answer to every tap
    SCROLL = "scroll"  # drag and flick what scrolls, and time every frame
    WALK = "walk"  # go through a guide, search and languages, and watch for stalls
    STROLL = "stroll"  # the same by a mouse, which takes no memory of its own
    BROWSE = "browse"  # open the site of a step, and time its page
    REVIVE = "revive"  # kill what draws the page that is open, and time how soon it is there again
    HEAR = "hear"  # have the voice read the screens on the way to a session, and watch for stalls
    HURRY = "hurry"  # open a guide at once, while the screen warms up, and watch for stalls


class Go(msgspec.Struct, frozen=True, tag="go", tag_field="say"):
    """To the visitor: do that errand."""

    errand: Errand


class Here(msgspec.Struct, frozen=True, tag="here", tag_field="say"):
    """From the visitor: its screen stands by, in the process `pid`."""

    pid: int


class Seen(msgspec.Struct, frozen=True, tag="seen", tag_field="say"):
    """The first frame of its screen was drawn at that moment."""

    at: float


class Pressed(msgspec.Struct, frozen=True, tag="pressed", tag_field="say"):
    """The finger was lifted from Finish at that moment."""

    at: float


class Brought(msgspec.Struct, frozen=True, tag="brought", tag_field="say"):
    """The errand is done: values in milliseconds by what they are of, and what to say of them."""

    values: dict[str, list[float]]
    note: str = ""


class Lost(msgspec.Struct, frozen=True, tag="lost", tag_field="say"):
    """The visitor could not go on; the words say what was missing, and where."""

    words: str


FromVisitor = Here | Seen | Pressed | Brought | Lost

_encoder = msgspec.json.Encoder()
_from_visitor: msgspec.json.Decoder[FromVisitor] = msgspec.json.Decoder(FromVisitor)
_to_visitor = msgspec.json.Decoder(Go)


def line(message: FromVisitor | Go) -> bytes:
    """The message as one line, with its end."""
    return _encoder.encode(message) + b"\n"


def from_visitor(said: bytes) -> FromVisitor:
    """What a visitor says in that line.

    Raises:
        msgspec.DecodeError: it is no message of a visitor.
    """
    return _from_visitor.decode(said)


def to_visitor(said: bytes) -> Go:
    """What the bench says in that line.

    Raises:
        msgspec.DecodeError: it is no message of the bench.
    """
    return _to_visitor.decode(said)
