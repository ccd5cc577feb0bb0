"""What settings are called where a librarian changes them, and how their values are said."""

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType


def QT_TRANSLATE_NOOP(context: str, words: str) -> str:
    """The words as they are; Qt's tool collects them from the source."""
    del context
    return words


@dataclass(frozen=True, slots=True)
class Group:
    """A tile of the librarian's first screen, and the keys of the settings behind it."""

    words: str
    hint: str
    icon: str
    keys: tuple[str, ...] = ()


GROUPS: Mapping[str, Group] = MappingProxyType(
    {
        "place": Group(
            QT_TRANSLATE_NOOP("Staff", "This place"),
            QT_TRANSLATE_NOOP("Staff", "Its name, its address, where the desk is"),
            "map-pin",
            ("place.name", "place.address", "place.post", "place.desk_direction", "place.desk"),
        ),
        "hours": Group(
            QT_TRANSLATE_NOOP("Staff", "Opening hours"),
            QT_TRANSLATE_NOOP("Staff", "Each day, holidays, days when it is closed"),
            "clock",
        ),
        "message": Group(
            QT_TRANSLATE_NOOP("Staff", "Today’s message"),
            QT_TRANSLATE_NOOP("Staff", "A short text for all, on the first screen"),
            "megaphone",
        ),
        "subjects": Group(
            QT_TRANSLATE_NOOP("Staff", "Subjects"),
            QT_TRANSLATE_NOOP("Staff", "What a session can be booked for"),
            "chat-text",
        ),
        "appearance": Group(
            QT_TRANSLATE_NOOP("Staff", "Appearance"),
            QT_TRANSLATE_NOOP("Staff", "Name, logo and colour"),
            "palette",
        ),
        "sites": Group(
            QT_TRANSLATE_NOOP("Staff", "Allowed sites"),
            QT_TRANSLATE_NOOP("Staff", "Which ones, who asked, and why"),
            "globe",
        ),
        "languages": Group(
            QT_TRANSLATE_NOOP("Staff", "Languages"),
            QT_TRANSLATE_NOOP("Staff", "Those that residents can choose"),
            "translate",
            ("languages",),
        ),
        "times": Group(
            QT_TRANSLATE_NOOP("Staff", "When nobody is there"),
            QT_TRANSLATE_NOOP("Staff", "After how long the kiosk asks, and erases"),
            "timer",
            ("session.idle_s", "session.warning_s", "session.accompanied_s"),
        ),
        "screen": Group(
            QT_TRANSLATE_NOOP("Staff", "The screen"),
            QT_TRANSLATE_NOOP("Staff", "Its size, and how far people stand"),
            "ruler",
            ("screen.diagonal_mm", "screen.distance_mm"),
        ),
        "calls": Group(
            QT_TRANSLATE_NOOP("Staff", "Calls for a mediator"),
            QT_TRANSLATE_NOOP("Staff", "Whom they reach, and a try"),
            "hand-waving",
        ),
        "notes": Group(
            QT_TRANSLATE_NOOP("Staff", "Notes to the authors"),
            QT_TRANSLATE_NOOP("Staff", "What mediators say of the guides"),
            "pencil-simple",
        ),
        "statistics": Group(
            QT_TRANSLATE_NOOP("Staff", "What is seen here"),
            QT_TRANSLATE_NOOP("Staff", "Visits, procedures, and where it is hard"),
            "chart-bar",
        ),
        "set-up": Group(
            QT_TRANSLATE_NOOP("Staff", "Go on setting up"),
            QT_TRANSLATE_NOOP("Staff", "Some steps are still to be done"),
            "list-numbers",
        ),
        "guides": Group(
            QT_TRANSLATE_NOOP("Staff", "Procedures to offer"),
            QT_TRANSLATE_NOOP("Staff", "Those offered, their order; write one"),
            "books",
            ("guides.off",),
        ),
        "mediators": Group(
            QT_TRANSLATE_NOOP("Staff", "Mediators"),
            QT_TRANSLATE_NOOP("Staff", "Who helps here, with what, in which languages"),
            "users-three",
        ),
        "calendar": Group(
            QT_TRANSLATE_NOOP("Staff", "Shared calendar"),
            QT_TRANSLATE_NOOP("Staff", "Where appointments go"),
            "calendar-check",
        ),
        "sending": Group(
            QT_TRANSLATE_NOOP("Staff", "Sending statistics"),
            QT_TRANSLATE_NOOP("Staff", "Whether the weekly numbers go to the city"),
            "chart-bar",
        ),
        "printer": Group(
            QT_TRANSLATE_NOOP("Staff", "Printer"),
            QT_TRANSLATE_NOOP("Staff", "Print a ticket to try it"),
            "printer",
        ),
        "sound": Group(
            QT_TRANSLATE_NOOP("Staff", "Voice and sound"),
            QT_TRANSLATE_NOOP("Staff", "Hear the voice that reads the screen"),
            "speaker-high",
        ),
        "pin": Group(
            QT_TRANSLATE_NOOP("Staff", "PIN of the librarians"),
            QT_TRANSLATE_NOOP("Staff", "Choose another one"),
            "key",
        ),
        "printers": Group(
            QT_TRANSLATE_NOOP("Staff", "Printers"),
            QT_TRANSLATE_NOOP("Staff", "For tickets and for documents, and what a page costs"),
            "printer",
            (
                "printing.printer",
                "printing.paper_mm",
                "printing.trial",
                "printing.page_printer",
                "printing.page_cents",
            ),
        ),
        "health": Group(
            QT_TRANSLATE_NOOP("Staff", "Health of the kiosk"),
            QT_TRANSLATE_NOOP("Staff", "What is well, and what to do"),
            "heartbeat",
        ),
        "journal": Group(
            QT_TRANSLATE_NOOP("Staff", "Journal"),
            QT_TRANSLATE_NOOP("Staff", "What the staff did, and when"),
            "notebook",
        ),
    }
)

UNSET = QT_TRANSLATE_NOOP("Staff", "not said yet")

PHONE_LABEL = QT_TRANSLATE_NOOP("Staff", "Address of the telephone or chat (empty: none)")

LABELS: Mapping[str, str] = MappingProxyType(
    {
        "place.name": QT_TRANSLATE_NOOP("Staff", "Name of the place"),
        "place.address": QT_TRANSLATE_NOOP("Staff", "Address"),
        "place.post": QT_TRANSLATE_NOOP("Staff", "What you call this kiosk"),
        "place.desk_direction": QT_TRANSLATE_NOOP("Staff", "Which way the desk is"),
        "place.desk": QT_TRANSLATE_NOOP("Staff", "Where the desk is, in words: %1"),
        "place.hours": QT_TRANSLATE_NOOP("Staff", "Opening hours"),
        "message.shown": QT_TRANSLATE_NOOP("Staff", "Today’s message"),
        "message.words": QT_TRANSLATE_NOOP("Staff", "Today’s message"),
        "message.until": QT_TRANSLATE_NOOP("Staff", "Last day it is shown"),
        "appearance.logo": QT_TRANSLATE_NOOP("Staff", "Logo"),
        "appearance.accent": QT_TRANSLATE_NOOP("Staff", "Colour"),
        "browsing.allowed": QT_TRANSLATE_NOOP("Staff", "Allowed sites"),
        "booking.subjects": QT_TRANSLATE_NOOP("Staff", "Subjects"),
        "languages": QT_TRANSLATE_NOOP("Staff", "Languages"),
        "guides.off": QT_TRANSLATE_NOOP("Staff", "Procedures to offer"),
        "booking.mediators": QT_TRANSLATE_NOOP("Staff", "Mediators"),
        "booking.server": QT_TRANSLATE_NOOP("Staff", "Shared calendar"),
        "password.booking-server": QT_TRANSLATE_NOOP("Staff", "Password of the shared calendar"),
        "password.statistics-server": QT_TRANSLATE_NOOP("Staff", "Password for statistics"),
        "password.calls-server": QT_TRANSLATE_NOOP("Staff", "Password of the folder of calls"),
        "password.mediators-phone": QT_TRANSLATE_NOOP("Staff", "Address of the telephone"),
        "calls.address": QT_TRANSLATE_NOOP("Staff", "Folder of calls"),
        "calls.user": QT_TRANSLATE_NOOP("Staff", "Account of the folder of calls"),
        "calls.notify": QT_TRANSLATE_NOOP("Staff", "Telephone or chat of the team"),
        "voice.pace": QT_TRANSLATE_NOOP("Staff", "How fast it speaks"),
        "voice.model": QT_TRANSLATE_NOOP("Staff", "Voice: %1"),
        "statistics.send": QT_TRANSLATE_NOOP("Staff", "Sending statistics"),
        "statistics.place": QT_TRANSLATE_NOOP("Staff", "What the city calls this kiosk"),
        "statistics.address": QT_TRANSLATE_NOOP("Staff", "Address for statistics"),
        "statistics.user": QT_TRANSLATE_NOOP("Staff", "Account for statistics"),
        "statistics.folder": QT_TRANSLATE_NOOP("Staff", "USB stick for statistics"),
        "session.idle_s": QT_TRANSLATE_NOOP("Staff", "It asks “Are you still there?” after"),
        "session.warning_s": QT_TRANSLATE_NOOP("Staff", "Without an answer, it erases all after"),
        "session.accompanied_s": QT_TRANSLATE_NOOP("Staff", "With a mediator, it asks after"),
        "screen.diagonal_mm": QT_TRANSLATE_NOOP("Staff", "Size of the screen"),
        "screen.distance_mm": QT_TRANSLATE_NOOP("Staff", "From the eyes to the screen"),
        "printing.printer": QT_TRANSLATE_NOOP("Staff", "Printer of tickets"),
        "printing.paper_mm": QT_TRANSLATE_NOOP("Staff", "Paper of the tickets"),
        "printing.trial": QT_TRANSLATE_NOOP("Staff", "Print a test ticket"),
        "printing.page_printer": QT_TRANSLATE_NOOP("Staff", "Printer of documents"),
        "printing.page_cents": QT_TRANSLATE_NOOP("Staff", "Price of a page"),
    }
)

LEADS: Mapping[str, str] = MappingProxyType(
    {
        "languages": QT_TRANSLATE_NOOP(
            "Staff",
            "Residents can choose among these. Touch one to take it out, or to put it back.",
        ),
        "guides.off": QT_TRANSLATE_NOOP(
            "Staff", "Residents find these here. Touch one to take it out, or to put it back."
        ),
    }
)
