"""What a screen and the supervisor say to one another: one line of JSON at a time.

A screen speaks on its stdout and listens on its stdin; the end of its stdin tells it to end.
Nothing that a resident typed or chose is ever said here: every field is one of a few known words.
Who says what when is not here: see `stage` for the supervisor's side.
"""

import logging
from enum import StrEnum

import msgspec

from kiosk.language.languages import Language

ALIVE_EVERY_S = 2.0  # how often a screen, shown or standing by, says that it is alive
LONGEST_LINE = 4096  # bytes; no message comes near, so a longer line is a fault

_log = logging.getLogger(__name__)


class Reason(StrEnum):
    """Why a resident's session ended."""

    FINISH = "finish"  # the resident pressed Finish
    IDLE = "idle"  # nobody answered the warning
    LOCKED = "locked"  # the staff has left
    ACCOMPANY = "accompany"  # a mediator goes on beside a resident
    RENEWED = "renewed"  # nobody was there, and it was asked to make room for new settings


class After(StrEnum):
    """What came before the screen that is to be shown."""

    START = "start"
    FINISH = "finish"
    IDLE = "idle"
    CRASH = "crash"  # the screen before it died or hung
    LOCKED = "locked"  # the staff
    ACCOMPANY = "accompany"  # a mediator, who is now beside a resident
    RENEWED = "renewed"  # a screen that nobody used


class Trace(StrEnum):
    """What a resident left in the kiosk, and what became of it is told to whoever comes after."""

    TYPED = "typed"  # words typed on a screen
    WALK = "walk"  # a procedure, and the answers given
    PAGES = "pages"  # pages of official sites
    CLIPBOARD = "clipboard"  # something that was copied
    BOOKED = "booked"  # a booking, which stays


class Ready(msgspec.Struct, frozen=True, tag="ready", tag_field="say"):
    """Everything is loaded: the screen can be shown at once."""


class Shown(msgspec.Struct, frozen=True, tag="shown", tag_field="say"):
    """The first frame has been drawn."""


class Alive(msgspec.Struct, frozen=True, tag="alive", tag_field="say"):
    """Said every `ALIVE_EVERY_S` seconds by the thread that answers the resident."""


class Ended(msgspec.Struct, frozen=True, omit_defaults=True, tag="ended", tag_field="say"):
    """The session is over; the screen has a second to leave before it is killed.

    `aloud` is the language in which it was read aloud; none: it was not. `traces` is what there
    was of the resident; what of it is erased is, and what stays stays. `printing`: something of
    theirs is on its way to paper, and has some seconds to come out.
    """

    reason: Reason
    aloud: Language | None = None
    traces: tuple[Trace, ...] = ()
    printing: bool = False


class Show(msgspec.Struct, frozen=True, omit_defaults=True, tag="show", tag_field="say"):
    """Come to the front: the next resident is yours.

    `aloud` is the language in which who is leaving must hear what was erased; none: in silence.
    `traces` is what the session before had left; after a crash, nobody knows.
    """

    after: After
    aloud: Language | None = None
    traces: tuple[Trace, ...] = ()


class Gone(msgspec.Struct, frozen=True, tag="gone", tag_field="say"):
    """No process of the resident before is left: "all is erased" may now be said."""


class Renew(msgspec.Struct, frozen=True, tag="renew", tag_field="say"):
    """The settings have changed and a fresh screen stands by: end as soon as nobody is there."""


FromScreen = Ready | Shown | Alive | Ended
ToScreen = Show | Gone | Renew

_encoder = msgspec.json.Encoder()
_from_screen = msgspec.json.Decoder(FromScreen)
_to_screen = msgspec.json.Decoder(ToScreen)


def line(message: FromScreen | ToScreen) -> bytes:
    """The message as one line, with its end."""
    return _encoder.encode(message) + b"\n"


def from_screen(said: bytes) -> FromScreen | None:
    """What a screen says in that line; None, noted in the log, when it is no message."""
    try:
        message: FromScreen = _from_screen.decode(said)
    except msgspec.DecodeError:
        _log.warning("ignored a line of %d bytes that is no message of a screen", len(said))
        return None
    return message


def to_screen(said: bytes) -> ToScreen | None:
    """What the supervisor says in that line; None, noted in the log, when it is no message."""
    try:
        message: ToScreen = _to_screen.decode(said)
    except msgspec.DecodeError:
        _log.warning("ignored a line of %d bytes that is no message for a screen", len(said))
        return None
    return message


class Lines:
    """Cuts what comes through a pipe into lines, in whatever pieces it comes.

    Lines longer than `LONGEST_LINE` bytes are left out, so that a process gone mad cannot fill
    the memory of the one that reads it.
    """

    def __init__(self) -> None:
        self._rest = b""
        self._skipping = False

    def feed(self, piece: bytes) -> list[bytes]:
        """The lines that are whole now, without their ends."""
        *whole, rest = (self._rest + piece).split(b"\n")
        if whole and self._skipping:
            whole, self._skipping = whole[1:], False
        if len(rest) > LONGEST_LINE:
            rest, self._skipping = b"", True
        self._rest = b"" if self._skipping else rest
        return [found for found in whole if len(found) <= LONGEST_LINE]
