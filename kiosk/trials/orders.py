"""What the trial and the hand in a screen say to one another: one line of JSON at a time.

What a resident types goes to the hand backwards, and is struck sign by sign: so what is found
later in a memory is what the kiosk made of it, and not this message.
"""

import msgspec


class Tap(msgspec.Struct, frozen=True, omit_defaults=True, tag="tap", tag_field="say"):
    """Touch a control: the QML file it is made by, and what else tells it from others."""

    kind: str
    icon: str | None = None
    tone: int | None = None
    place: int = 0


class Type(msgspec.Struct, frozen=True, tag="type", tag_field="say"):
    """Touch the keys of our keyboard, from the last sign to the first."""

    backwards: str


class Strike(msgspec.Struct, frozen=True, omit_defaults=True, tag="strike", tag_field="say"):
    """Strike a key of a real keyboard: Qt's numbers of the key and what is held with it."""

    key: int
    held: int = 0
    text: str = ""


class Copy(msgspec.Struct, frozen=True, tag="copy", tag_field="say"):
    """Put these words, read from the end, on the clipboard."""

    backwards: str


class Print(msgspec.Struct, frozen=True, tag="print", tag_field="say"):
    """Print a ticket that bears these words, read from the end, into that file."""

    backwards: str
    path: str


class Look(msgspec.Struct, frozen=True, tag="look", tag_field="say"):
    """Tell what is there."""


class Crash(msgspec.Struct, frozen=True, tag="crash", tag_field="say"):
    """Die as a program with a fault dies; there is no answer."""


class Here(msgspec.Struct, frozen=True, tag="here", tag_field="say"):
    """The screen stands by, in the process `pid`."""

    pid: int


class Drawn(msgspec.Struct, frozen=True, tag="drawn", tag_field="say"):
    """The first frame of the screen was drawn."""


class Done(msgspec.Struct, frozen=True, tag="done", tag_field="say"):
    """The order is carried out."""


class Seen(msgspec.Struct, frozen=True, tag="seen", tag_field="say"):
    """What is there: the page, all that is read out, and what is on the clipboard."""

    page: str
    words: tuple[str, ...]
    clipboard: tuple[str, ...]


class Lost(msgspec.Struct, frozen=True, tag="lost", tag_field="say"):
    """The order could not be carried out; the words say what was missing, and where."""

    words: str


Order = Tap | Type | Strike | Copy | Print | Look | Crash
Answer = Here | Drawn | Done | Seen | Lost

_encoder = msgspec.json.Encoder()
_order: msgspec.json.Decoder[Order] = msgspec.json.Decoder(Order)
_answer: msgspec.json.Decoder[Answer] = msgspec.json.Decoder(Answer)


def line(message: Order | Answer) -> bytes:
    """The message as one line, with its end."""
    return _encoder.encode(message) + b"\n"


def order_in(said: bytes) -> Order:
    """The order in that line.

    Raises:
        msgspec.DecodeError: there is none.
    """
    return _order.decode(said)


def answer_in(said: bytes) -> Answer:
    """The answer in that line.

    Raises:
        msgspec.DecodeError: there is none.
    """
    return _answer.decode(said)
