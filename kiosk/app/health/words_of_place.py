"""What is said of what the kiosk keeps, and of its servers: what is so, and what to do."""

from kiosk.app.health.noop import QT_TRANSLATE_NOOP

# What the accounts at servers are for, as `kiosk.sync` names them.
ACCOUNTS = frozenset({QT_TRANSLATE_NOOP("Health", "bookings")})

WORDS_OF_PLACE: dict[str, tuple[str, str]] = {
    "database.ok": (QT_TRANSLATE_NOOP("Health", "What the kiosk keeps is whole."), ""),
    "database.none": (
        QT_TRANSLATE_NOOP("Health", "No kiosk has kept anything here yet."),
        QT_TRANSLATE_NOOP("Health", "Start the kiosk once, then look again."),
    ),
    "database.aside": (
        QT_TRANSLATE_NOOP("Health", "Damaged data were put aside. The kiosk went on."),
        QT_TRANSLATE_NOOP("Health", "Have the disk looked at. A backup can be put back."),
    ),
    "database.damaged": (
        QT_TRANSLATE_NOOP("Health", "What the kiosk keeps is damaged."),
        QT_TRANSLATE_NOOP(
            "Health", "Start the kiosk again: it puts this aside. Then have a backup put back."
        ),
    ),
    "database.newer": (
        QT_TRANSLATE_NOOP("Health", "The data come from a later version of the kiosk."),
        QT_TRANSLATE_NOOP("Health", "Install the later version again."),
    ),
    "clock.ok": (QT_TRANSLATE_NOOP("Health", "The clock is right: %1."), ""),
    "clock.untold": (
        QT_TRANSLATE_NOOP("Health", "The clock says %1. No server has confirmed it."),
        "",
    ),
    "clock.off": (
        QT_TRANSLATE_NOOP("Health", "The clock says %1. It is wrong by %2 minutes."),
        QT_TRANSLATE_NOOP(
            "Health", "Have the clock set: appointments would be at the wrong time."
        ),
    ),
    "clock.hours": (
        QT_TRANSLATE_NOOP("Health", "The clock says %1. It is wrong by %2 hours."),
        QT_TRANSLATE_NOOP(
            "Health", "Have the clock set: appointments would be at the wrong time."
        ),
    ),
    "clock.back": (
        QT_TRANSLATE_NOOP("Health", "The clock says %1, which cannot be."),
        QT_TRANSLATE_NOOP(
            "Health", "Have the clock set: appointments would be at the wrong time."
        ),
    ),
    "network.ok": (QT_TRANSLATE_NOOP("Health", "The network is there."), ""),
    "network.unasked": (
        QT_TRANSLATE_NOOP("Health", "The kiosk does not look for the network."),
        "",
    ),
    "network.offline": (
        QT_TRANSLATE_NOOP("Health", "There is no network. The guides work all the same."),
        QT_TRANSLATE_NOOP("Health", "Look at the cable and the box of the network."),
    ),
    "network.portal": (
        QT_TRANSLATE_NOOP("Health", "Another page answers in place of the server."),
        QT_TRANSLATE_NOOP("Health", "Sign in to this network, or ask who looks after it."),
    ),
    "network.certificate": (
        QT_TRANSLATE_NOOP("Health", "The server cannot prove who it is. Nothing is sent to it."),
        QT_TRANSLATE_NOOP(
            "Health",
            "Look at the clock. If it is right, tell who looks after the server.",
        ),
    ),
    "network.never": (
        QT_TRANSLATE_NOOP("Health", "The kiosk has never looked for the network."),
        QT_TRANSLATE_NOOP("Health", "Start the kiosk once, then look again."),
    ),
    "network.silent": (
        QT_TRANSLATE_NOOP("Health", "Nothing goes out or comes in any more."),
        QT_TRANSLATE_NOOP("Health", "Start the kiosk again. If it stays so, call the technician."),
    ),
    "network.stopped": (
        QT_TRANSLATE_NOOP("Health", "The kiosk was last on the network on %1."),
        "",
    ),
    "sync.ok": (QT_TRANSLATE_NOOP("Health", "No server complains."), ""),
    "sync.refused": (
        QT_TRANSLATE_NOOP("Health", "The server refuses the kiosk’s password for %1."),
        QT_TRANSLATE_NOOP(
            "Health", "Ask for a new password, then type it on “Shared calendar”. Nothing is lost."
        ),
    ),
    "sync.full": (
        QT_TRANSLATE_NOOP("Health", "The server has no room left for %1."),
        QT_TRANSLATE_NOOP("Health", "Ask who looks after the server to make room."),
    ),
    "sync.vanished": (
        QT_TRANSLATE_NOOP("Health", "Many appointments vanished from the server at once: %1."),
        QT_TRANSLATE_NOOP("Health", "Ask the mediators whether they removed them."),
    ),
    "sync.clock": (
        QT_TRANSLATE_NOOP("Health", "The clock is so wrong that nothing is booked: %1."),
        QT_TRANSLATE_NOOP(
            "Health", "Have the clock set. What residents asked for waits until then."
        ),
    ),
    "sync.other": (
        QT_TRANSLATE_NOOP("Health", "The exchange with a server does not work: %1."),
        QT_TRANSLATE_NOOP("Health", "Call the technician of the city."),
    ),
    "queue.empty": (QT_TRANSLATE_NOOP("Health", "Nothing waits to be sent."), ""),
    "queue.ok": (QT_TRANSLATE_NOOP("Health", "Waiting to be sent: %1."), ""),
    "queue.old": (
        QT_TRANSLATE_NOOP("Health", "Waiting to be sent: %1. Days that the oldest waits: %2."),
        QT_TRANSLATE_NOOP(
            "Health", "They are safe. See what is said of the network and the server."
        ),
    ),
    "queue.parked": (
        QT_TRANSLATE_NOOP("Health", "Not sent, as the server has no room: %1."),
        QT_TRANSLATE_NOOP("Health", "Ask who looks after the server to make room."),
    ),
    "reports.refused": (
        QT_TRANSLATE_NOOP("Health", "The city’s server refuses the kiosk’s weekly numbers: %1."),
        QT_TRANSLATE_NOOP("Health", "Test the account on the screen “Sending statistics”."),
    ),
    "calendars.none": (QT_TRANSLATE_NOOP("Health", "No calendar is read."), ""),
    "calendars.ok": (QT_TRANSLATE_NOOP("Health", "The calendars were read on %1."), ""),
    "calendars.old": (
        QT_TRANSLATE_NOOP("Health", "The calendars were last read on %1."),
        QT_TRANSLATE_NOOP(
            "Health", "Times offered may be taken. See what is said of the network."
        ),
    ),
    "reports.ok": (QT_TRANSLATE_NOOP("Health", "No report of statistics is late."), ""),
    "reports.late": (
        QT_TRANSLATE_NOOP("Health", "Reports of statistics that could not leave: %1."),
        QT_TRANSLATE_NOOP(
            "Health", "They are safe. Test the account on the screen “Sending statistics”."
        ),
    ),
    "calls.ok": (
        QT_TRANSLATE_NOOP("Health", "Calls for a mediator reach the other kiosks here."),
        "",
    ),
    "calls.folder": (
        QT_TRANSLATE_NOOP("Health", "Calls for a mediator do not reach the other kiosks."),
        QT_TRANSLATE_NOOP("Health", "See what is said of the network and the server."),
    ),
    "calls.phone": (
        QT_TRANSLATE_NOOP("Health", "The mediators’ telephone was told of the last call."),
        "",
    ),
    "calls.no-address": (
        QT_TRANSLATE_NOOP(
            "Health", "The address of the mediators’ telephone is missing or wrong."
        ),
        QT_TRANSLATE_NOOP("Health", "Write it again on “Calls for a mediator”."),
    ),
    "calls.not-sent": (
        QT_TRANSLATE_NOOP("Health", "The mediators’ telephone could not be told of a call."),
        QT_TRANSLATE_NOOP("Health", "See what is said of the network, then try it again."),
    ),
    "pin.ok": (QT_TRANSLATE_NOOP("Health", "The librarians have their PIN."), ""),
    "pin.none": (
        QT_TRANSLATE_NOOP("Health", "The librarians have no PIN: nobody can get in here."),
        QT_TRANSLATE_NOOP(
            "Health", "Ask the technician, who types on the machine: pas-a-pas staff pin librarian"
        ),
    ),
    "backup.ok": (QT_TRANSLATE_NOOP("Health", "Backups of these days on this disk: %1."), ""),
    "backup.old": (
        QT_TRANSLATE_NOOP("Health", "Days since the last backup: %1."),
        QT_TRANSLATE_NOOP(
            "Health", "Leave the kiosk on at night: it makes one then. Or call the technician."
        ),
    ),
    "backup.none": (
        QT_TRANSLATE_NOOP("Health", "There is no backup yet. The kiosk makes one each night."),
        QT_TRANSLATE_NOOP("Health", "Leave the kiosk on this night."),
    ),
    "clock.days": (
        QT_TRANSLATE_NOOP("Health", "The clock says %1. It is wrong by %2 days."),
        QT_TRANSLATE_NOOP(
            "Health", "Have the clock set: appointments would be at the wrong time."
        ),
    ),
}
