"""What the trial and the hand in a screen say to one another: one line of JSON at a time.

What a resident types goes to the hand backwards, and is struck sign by sign: so what is found
later in a memory is what the kiosk made of it, and not this message.
"""

from enum import StrEnum

import msgspec


class Tap(msgspec.Struct, frozen=True, omit_defaults=True, tag="tap", tag_field="say"):
    """Touch a control: the QML file it is made by, and what else tells it from others.

    `moving`: without waiting for the screen to be still, which a page may never let it be.
    """

    kind: str
    icon: str | None = None
    tone: int | None = None
    place: int = 0
    moving: bool = False


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


class Visit(msgspec.Struct, frozen=True, tag="visit", tag_field="say"):
    """Open that address beside a step, as if the step said so, and wait for what comes."""

    address: str


class Way(StrEnum):
    """How the middle of the page is pointed at."""

    CLICK = "click"
    RIGHT = "right"
    MIDDLE = "middle"
    TAP = "tap"
    HOLD = "hold"
    PINCH = "pinch"
    THREE = "three"
    BACK = "back"
    FORWARD = "forward"
    DRAG = "drag"


class Point(msgspec.Struct, frozen=True, tag="point", tag_field="say"):
    """Point at the middle of the page, with a mouse or with fingers."""

    way: Way


class Drop(msgspec.Struct, frozen=True, tag="drop", tag_field="say"):
    """Drop that address on the middle of the page, as from a file manager."""

    address: str


class Wait(msgspec.Struct, frozen=True, tag="wait", tag_field="say"):
    """Let the screen run for so long."""

    ms: int


class Await(msgspec.Struct, frozen=True, tag="await", tag_field="say"):
    """Let the screen run until it says that of the page; not longer than a busy machine takes."""

    trouble: str


class KillPage(msgspec.Struct, frozen=True, tag="kill", tag_field="say"):
    """End the process that draws the page, as the system does when memory is short."""


class Mash(msgspec.Struct, frozen=True, tag="mash", tag_field="say"):
    """Touch and strike as it comes, so many times, by that seed."""

    seed: int
    times: int


class Judge(msgspec.Struct, frozen=True, tag="judge", tag_field="say"):
    """Tell what has become of the screen since the last time."""


class Escape(msgspec.Struct, frozen=True, tag="escape", tag_field="say"):
    """Do what must never happen (a second window, a program from outside), to test the judge."""

    evil: str


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


class Held(msgspec.Struct, frozen=True, tag="held", tag_field="say"):
    """What has become of the screen.

    `windows` counts those that are shown; `outside` are addresses handed to the desktop;
    `over` is what stands over the whole of a window, as dialogs of the engine do;
    `address` is that of the page; `finish` is whether the footer's controls are there.
    `work_ms` is the most that the thread of the screen worked, by its own clock, while it heard
    nobody, which lasted `stall_ms`; it came to show the screen `at` meanwhile. By the clock on the
    wall alone, what other processes take of the processor would be told as the kiosk's.
    """

    windows: int
    over: tuple[str, ...]
    outside: tuple[str, ...]
    address: str
    trouble: str
    finish: bool
    work_ms: float
    stall_ms: float
    at: str


AtThePage = Visit | Point | Drop | Wait | Mash | Await | KillPage | Judge | Escape
Order = Tap | Type | Strike | Copy | Print | Look | Crash | AtThePage
Answer = Here | Drawn | Done | Seen | Held | Lost

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
