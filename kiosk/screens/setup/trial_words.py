"""What a trial of a server came to, in words: what is so, and what to do."""

from collections.abc import Mapping
from types import MappingProxyType


def QT_TRANSLATE_NOOP(context: str, words: str) -> str:
    """The words as they are; Qt's tool collects them from the source."""
    del context
    return words


# By what `kiosk.app.trying` says last.
NOTES: Mapping[str, tuple[str, str]] = MappingProxyType(
    {
        "fit": (QT_TRANSLATE_NOOP("Staff", "The connection works, and it is kept."), ""),
        "fit with": (QT_TRANSLATE_NOOP("Staff", "The connection works, and it is kept."), ""),
        "untried": (
            QT_TRANSLATE_NOOP(
                "Staff",
                "The account works, and it is kept. The server does not let us try out writing.",
            ),
            QT_TRANSLATE_NOOP(
                "Staff", "Make an appointment on this kiosk, and see whether it arrives."
            ),
        ),
        "not fit": (
            QT_TRANSLATE_NOOP(
                "Staff", "The server answers, but appointments would not be safe on it."
            ),
            QT_TRANSLATE_NOOP("Staff", "Show the technician: pas-a-pas server probe says why."),
        ),
        "not fit clock": (
            QT_TRANSLATE_NOOP("Staff", "The server’s clock and this one are half a day apart."),
            QT_TRANSLATE_NOOP("Staff", "Look at the time above. If it is right, tell the city."),
        ),
        "not fit reads": (
            QT_TRANSLATE_NOOP("Staff", "What the kiosk writes there, it does not read at once."),
            QT_TRANSLATE_NOOP("Staff", "Two people could get the same time. Tell the city."),
        ),
        "not fit keeps": (
            QT_TRANSLATE_NOOP(
                "Staff", "The server does not keep appointments as they are written."
            ),
            QT_TRANSLATE_NOOP("Staff", "Ask the city for another calendar server."),
        ),
        "password": (
            QT_TRANSLATE_NOOP("Staff", "The server does not take this account and password."),
            QT_TRANSLATE_NOOP(
                "Staff", "Type both again. Small and capital letters are not the same."
            ),
        ),
        "forbidden": (
            QT_TRANSLATE_NOOP("Staff", "This account may not do this on the server."),
            QT_TRANSLATE_NOOP("Staff", "Ask who looks after the server to allow it."),
        ),
        "in clear": (
            QT_TRANSLATE_NOOP("Staff", "The address is not safe: others could read the password."),
            QT_TRANSLATE_NOOP("Staff", "Write an address that begins with https://"),
        ),
        "expired": (
            QT_TRANSLATE_NOOP(
                "Staff", "The server’s certificate has expired, or this kiosk’s clock is wrong."
            ),
            QT_TRANSLATE_NOOP(
                "Staff", "Look at the time above. If it is right, tell who looks after the server."
            ),
        ),
        "other name": (
            QT_TRANSLATE_NOOP("Staff", "Another server answers in place of this one."),
            QT_TRANSLATE_NOOP("Staff", "Look for a slip in the address. Nothing was sent."),
        ),
        "unknown signer": (
            QT_TRANSLATE_NOOP("Staff", "This kiosk does not know who vouches for the server."),
            QT_TRANSLATE_NOOP(
                "Staff", "Ask the technician to add the city’s certificate. Nothing was sent."
            ),
        ),
        "portal": (
            QT_TRANSLATE_NOOP(
                "Staff",
                "A page answers, and no calendar: that of the network, or another address.",
            ),
            QT_TRANSLATE_NOOP(
                "Staff",
                "Is the network open without a log-in page? Then look for a slip in the address.",
            ),
        ),
        "redirected": (
            QT_TRANSLATE_NOOP(
                "Staff", "The address leads elsewhere: to a log-in page, or it has changed."
            ),
            QT_TRANSLATE_NOOP(
                "Staff",
                "Is the network open without a log-in page? Then look for a slip in the address.",
            ),
        ),
        "unreachable": (
            QT_TRANSLATE_NOOP("Staff", "The server does not answer."),
            QT_TRANSLATE_NOOP(
                "Staff", "Look at the cable of the network, and for a slip in the address."
            ),
        ),
        "busy": (
            QT_TRANSLATE_NOOP("Staff", "The server has too much to do just now."),
            QT_TRANSLATE_NOOP("Staff", "Try again in a few minutes."),
        ),
        "nothing there": (
            QT_TRANSLATE_NOOP("Staff", "There is nothing at that address."),
            QT_TRANSLATE_NOOP("Staff", "Look for a slip in the address."),
        ),
        "no calendars": (
            QT_TRANSLATE_NOOP("Staff", "That server has no calendars."),
            QT_TRANSLATE_NOOP("Staff", "Ask for the “CalDAV” address of the account."),
        ),
        "full": (
            QT_TRANSLATE_NOOP("Staff", "The server has no room left."),
            QT_TRANSLATE_NOOP("Staff", "Ask who looks after the server to make room."),
        ),
        "secrets": (
            QT_TRANSLATE_NOOP("Staff", "The kiosk’s store of passwords does not open."),
            QT_TRANSLATE_NOOP("Staff", "Call the technician."),
        ),
        "disk": (
            QT_TRANSLATE_NOOP(
                "Staff", "It works, but the kiosk cannot keep it. Nothing was changed."
            ),
            QT_TRANSLATE_NOOP("Staff", "See “Health of the kiosk”, or call the technician."),
        ),
        "no stick": (
            QT_TRANSLATE_NOOP("Staff", "No stick is chosen."),
            QT_TRANSLATE_NOOP("Staff", "Plug one in, wait a moment, then choose it."),
        ),
        "stick": (
            QT_TRANSLATE_NOOP("Staff", "Nothing can be written on this stick."),
            QT_TRANSLATE_NOOP(
                "Staff", "Is it plugged in, not full, and not locked? Or take another."
            ),
        ),
        "": (
            QT_TRANSLATE_NOOP("Staff", "The test did not come to an end."),
            QT_TRANSLATE_NOOP("Staff", "Try again. If it stays so, call the technician."),
        ),
    }
)

# Where reports go: the ways to choose from.
SENDING: Mapping[str, tuple[str, str]] = MappingProxyType(
    {
        "city": (
            QT_TRANSLATE_NOOP("Staff", "To the city, by the network"),
            QT_TRANSLATE_NOOP("Staff", "Each week, into a folder of its server"),
        ),
        "stick": (
            QT_TRANSLATE_NOOP("Staff", "On a USB stick"),
            QT_TRANSLATE_NOOP("Staff", "Where there is never a network"),
        ),
        "none": (
            QT_TRANSLATE_NOOP("Staff", "Nowhere"),
            QT_TRANSLATE_NOOP("Staff", "The numbers stay in this kiosk"),
        ),
    }
)

STOPPED = (
    QT_TRANSLATE_NOOP("Staff", "The test was stopped. Nothing was changed."),
    "",
)

# By what was found out last.
PROGRESS: Mapping[str, str] = MappingProxyType(
    {
        "": QT_TRANSLATE_NOOP("Staff", "The kiosk knocks at the server…"),
        "found": QT_TRANSLATE_NOOP("Staff", "The account is open. The kiosk tries to write…"),
        "clock": QT_TRANSLATE_NOOP(
            "Staff", "The clocks are compared. The kiosk writes and reads…"
        ),
        "reads": QT_TRANSLATE_NOOP("Staff", "It writes and reads. Some more questions…"),
        "keeps": QT_TRANSLATE_NOOP("Staff", "It writes and reads. Some more questions…"),
        "overwrites": QT_TRANSLATE_NOOP("Staff", "Nearly done…"),
        "edges": QT_TRANSLATE_NOOP("Staff", "Nearly done…"),
        "changes": QT_TRANSLATE_NOOP("Staff", "Nearly done…"),
    }
)
