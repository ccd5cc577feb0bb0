"""What is said of settings, guides, and what is offered to book: what is so, and what to do."""

from kiosk.app.health.noop import QT_TRANSLATE_NOOP

WORDS_OF_FILES: dict[str, tuple[str, str]] = {
    "settings.ok": (QT_TRANSLATE_NOOP("Health", "The settings are all right."), ""),
    "settings.locked": (
        QT_TRANSLATE_NOOP("Health", "The settings are all right. Set by the city: %1."),
        "",
    ),
    "settings.demonstration": (
        QT_TRANSLATE_NOOP("Health", "This kiosk shows a place that does not exist."),
        QT_TRANSLATE_NOOP("Health", "Give the name of your place and say where the desk is."),
    ),
    "settings.held": (
        QT_TRANSLATE_NOOP("Health", "Wrong settings: %1 (%2). The last good ones stay in force."),
        QT_TRANSLATE_NOOP(
            "Health",
            "Set them again on the screens of the settings. If one refuses, call the technician.",
        ),
    ),
    "settings.wrong": (
        QT_TRANSLATE_NOOP("Health", "Wrong or missing settings: %1 (%2)."),
        QT_TRANSLATE_NOOP(
            "Health",
            "Set them again on the screens of the settings. If one refuses, call the technician.",
        ),
    ),
    "settings.overruled": (
        QT_TRANSLATE_NOOP(
            "Health", "The city has set this for all its kiosks, and its choice holds: %1."
        ),
        QT_TRANSLATE_NOOP(
            "Health", "Have it taken out of the file of this kiosk, or ask the city."
        ),
    ),
    "settings.document": (
        QT_TRANSLATE_NOOP(
            "Health", "A word processor saved the file “%1”: the kiosk cannot read it."
        ),
        QT_TRANSLATE_NOOP(
            "Health",
            "Save it as plain text, in UTF-8, with straight quotes. Nothing earlier is lost.",
        ),
    ),
    "settings.unreadable": (
        QT_TRANSLATE_NOOP("Health", "The kiosk cannot read the file of settings “%1”."),
        QT_TRANSLATE_NOOP("Health", "Call the technician. Nothing earlier is lost."),
    ),
    "settings.closed": (
        QT_TRANSLATE_NOOP("Health", "The kiosk cannot write its settings: %1."),
        QT_TRANSLATE_NOOP("Health", "Call the technician. The settings of today stay in force."),
    ),
    "guides.ok": (QT_TRANSLATE_NOOP("Health", "Guides that are sound and up to date: %1."), ""),
    "guides.wrong": (
        QT_TRANSLATE_NOOP("Health", "Faults in guides: %1 (%2). Those guides are not shown."),
        QT_TRANSLATE_NOOP("Health", "Mend them on “Procedures to offer”, or ask who wrote them."),
    ),
    "guides.due": (
        QT_TRANSLATE_NOOP("Health", "Guides to be read again: %1 (%2)."),
        QT_TRANSLATE_NOOP("Health", "Compare each with the official page, then set its new date."),
    ),
    "bookings.shared": (
        QT_TRANSLATE_NOOP("Health", "Appointments go to the shared calendar."),
        "",
    ),
    "bookings.local": (
        QT_TRANSLATE_NOOP("Health", "Appointments are kept on this kiosk alone."),
        "",
    ),
    "bookings.none": (QT_TRANSLATE_NOOP("Health", "No appointments are offered here."), ""),
    "bookings.document": (
        QT_TRANSLATE_NOOP(
            "Health", "A word processor saved the file “%1”: the kiosk cannot read it."
        ),
        QT_TRANSLATE_NOOP(
            "Health",
            "Save it as plain text, in UTF-8, with straight quotes. Nothing earlier is lost.",
        ),
    ),
    "bookings.wrong": (
        QT_TRANSLATE_NOOP("Health", "Faults in the file of appointments: %1."),
        QT_TRANSLATE_NOOP(
            "Health",
            "Look at “Mediators” and “Subjects”. If a screen refuses, call the technician.",
        ),
    ),
    "mediators.ok": (
        QT_TRANSLATE_NOOP("Health", "Each mediator can be booked in the next two weeks."),
        "",
    ),
    "mediators.unnamed": (
        QT_TRANSLATE_NOOP("Health", "Mediators whose calendars are not chosen yet: %1."),
        QT_TRANSLATE_NOOP("Health", "Choose them on the screen “Mediators”."),
    ),
    "mediators.silent": (
        QT_TRANSLATE_NOOP("Health", "Mediators whose calendars do not answer: %1."),
        QT_TRANSLATE_NOOP("Health", "Was it renamed or removed? Choose it again in “Mediators”."),
    ),
    "mediators.hours": (
        QT_TRANSLATE_NOOP("Health", "Mediators without hours in the next two weeks: %1."),
        QT_TRANSLATE_NOOP("Health", "Ask them whether that is right: nobody can book with them."),
    ),
    "subjects.nobody": (
        QT_TRANSLATE_NOOP("Health", "Subjects with which nobody helps: %1."),
        QT_TRANSLATE_NOOP("Health", "Give each to a mediator, or stop offering it."),
    ),
}
