"""What is said of the machine: what is so, and what to do."""

from kiosk.app.health.noop import QT_TRANSLATE_NOOP

_CALL = QT_TRANSLATE_NOOP("Health", "Call the technician of the city.")

WORDS_OF_MACHINE: dict[str, tuple[str, str]] = {
    "alone.running": (QT_TRANSLATE_NOOP("Health", "One kiosk runs, and no second one can."), ""),
    "alone.stopped": (QT_TRANSLATE_NOOP("Health", "The kiosk does not run at this moment."), ""),
    "alone.unknown": (
        QT_TRANSLATE_NOOP("Health", "Nobody can say whether a kiosk runs."),
        _CALL,
    ),
    "alone.unlockable": (
        QT_TRANSLATE_NOOP("Health", "Two kiosks could write here at once: %1."),
        QT_TRANSLATE_NOOP("Health", "Put the data on the kiosk's own disk."),
    ),
    "secrets.none": (QT_TRANSLATE_NOOP("Health", "The kiosk keeps no password."), ""),
    "secrets.credential": (
        QT_TRANSLATE_NOOP(
            "Health",
            "Passwords are sealed by the machine. A copy of the disk does not open them.",
        ),
        "",
    ),
    "secrets.machine": (
        QT_TRANSLATE_NOOP(
            "Health",
            "Passwords are sealed, but their key is on the same disk. "
            "Who takes the whole disk can open them.",
        ),
        "",
    ),
    "secrets.elsewhere": (
        QT_TRANSLATE_NOOP(
            "Health",
            "Passwords are sealed by the machine. Only the kiosk's own service opens them.",
        ),
        "",
    ),
    "secrets.desktop": (
        QT_TRANSLATE_NOOP(
            "Health",
            "Passwords are kept by the desktop. They open while its user is logged in.",
        ),
        "",
    ),
    "secrets.locked": (
        QT_TRANSLATE_NOOP("Health", "The desktop does not open the passwords of the kiosk."),
        QT_TRANSLATE_NOOP("Health", "Log in on this desktop, and open its store of passwords."),
    ),
    "secrets.shut": (
        QT_TRANSLATE_NOOP("Health", "The passwords of the kiosk do not open."),
        QT_TRANSLATE_NOOP("Health", "Ask for new passwords, and give them to the kiosk."),
    ),
    "disk.ok": (QT_TRANSLATE_NOOP("Health", "There is room on the disk: %1."), ""),
    "disk.low": (
        QT_TRANSLATE_NOOP("Health", "Little room is left on the disk: %1."),
        QT_TRANSLATE_NOOP("Health", "Have somebody make room on the disk."),
    ),
    "disk.full": (
        QT_TRANSLATE_NOOP("Health", "The disk is full: %1 are left."),
        QT_TRANSLATE_NOOP(
            "Health", "Have somebody make room on the disk. Nothing earlier is lost."
        ),
    ),
    "disk.unreachable": (
        QT_TRANSLATE_NOOP("Health", "The disk cannot be reached: %1."),
        _CALL,
    ),
    "folder.ok": (QT_TRANSLATE_NOOP("Health", "Nobody else can read what the kiosk keeps."), ""),
    "folder.missing": (
        QT_TRANSLATE_NOOP("Health", "The folder of the data is not there yet: %1."),
        QT_TRANSLATE_NOOP("Health", "Start the kiosk once, then look again."),
    ),
    "folder.foreign": (
        QT_TRANSLATE_NOOP("Health", "The data belong to another account: %1."),
        QT_TRANSLATE_NOOP("Health", "Look again with the account of the kiosk."),
    ),
    "folder.closed": (
        QT_TRANSLATE_NOOP("Health", "The kiosk cannot write in its folder: %1."),
        _CALL,
    ),
    "folder.open": (
        QT_TRANSLATE_NOOP("Health", "Others can read what the kiosk keeps: %1."),
        QT_TRANSLATE_NOOP("Health", "Ask the technician to close this folder to others."),
    ),
    "dumps.ok": (
        QT_TRANSLATE_NOOP("Health", "A kiosk that fails leaves nothing of a resident behind."),
        "",
    ),
    "dumps.unknown": (
        QT_TRANSLATE_NOOP("Health", "Nobody can say what a kiosk that fails leaves behind."),
        _CALL,
    ),
    "dumps.on": (
        QT_TRANSLATE_NOOP("Health", "A kiosk that fails may leave its memory on the disk."),
        QT_TRANSLATE_NOOP("Health", "Ask the technician to keep this machine from writing it."),
    ),
    "screen.ok": (
        QT_TRANSLATE_NOOP("Health", "The size of the screen is right: %1 from corner to corner."),
        "",
    ),
    "screen.untold": (
        QT_TRANSLATE_NOOP(
            "Health", "The screen is set to %1 from corner to corner. It does not tell its size."
        ),
        "",
    ),
    "screen.wrong": (
        QT_TRANSLATE_NOOP(
            "Health", "The screen is set to %1 from corner to corner, but says that it has %2."
        ),
        QT_TRANSLATE_NOOP(
            "Health", "Measure it on “The screen”: letters may be too small to read."
        ),
    ),
    "letters.ok": (QT_TRANSLATE_NOOP("Health", "Letters and signs are there."), ""),
    "letters.missing": (
        QT_TRANSLATE_NOOP("Health", "Letters or signs are missing: %1."),
        QT_TRANSLATE_NOOP("Health", "Have the kiosk installed again."),
    ),
    "sound.ok": (QT_TRANSLATE_NOOP("Health", "The voice that reads aloud is there."), ""),
    "sound.missing": (
        QT_TRANSLATE_NOOP("Health", "The voice that reads aloud is missing."),
        QT_TRANSLATE_NOOP("Health", "Ask the technician to install it."),
    ),
    "browser.ok": (
        QT_TRANSLATE_NOOP(
            "Health", "Official sites can be opened, and are shut off from the rest."
        ),
        "",
    ),
    "browser.missing": (
        QT_TRANSLATE_NOOP("Health", "Official sites cannot be opened: a part is missing."),
        QT_TRANSLATE_NOOP("Health", "Have the kiosk installed again."),
    ),
    "browser.disk": (
        QT_TRANSLATE_NOOP(
            "Health", "Documents that sites give are not shown: they would lie on the disk."
        ),
        QT_TRANSLATE_NOOP(
            "Health", "Have the folder that is named removed, or made one that is memory (tmpfs)."
        ),
    ),
    "browser.sandbox": (
        QT_TRANSLATE_NOOP(
            "Health", "Official sites could not be shut off from the rest: they are not opened."
        ),
        _CALL,
    ),
    "browser.root": (
        QT_TRANSLATE_NOOP(
            "Health", "Official sites are not opened: the kiosk may do too much on this machine."
        ),
        QT_TRANSLATE_NOOP("Health", "Ask the technician to run it by an ordinary account."),
    ),
    "browser.unconfined": (
        QT_TRANSLATE_NOOP(
            "Health",
            "A setting for tests is on: official sites would not be shut off from the rest.",
        ),
        QT_TRANSLATE_NOOP("Health", "Ask the technician to take it out."),
    ),
    "printers.ok": (QT_TRANSLATE_NOOP("Health", "The printer is ready: %1."), ""),
    "printers.none": (
        QT_TRANSLATE_NOOP("Health", "No printer is connected. Codes are shown on the screen."),
        "",
    ),
    "printers.silent": (
        QT_TRANSLATE_NOOP("Health", "The printing service does not answer."),
        QT_TRANSLATE_NOOP(
            "Health", "Turn the kiosk off and on again. If it stays so, call the technician."
        ),
    ),
    "check.failed": (
        QT_TRANSLATE_NOOP("Health", "Something could not be looked at."),
        _CALL,
    ),
    "printers.unwanted": (
        QT_TRANSLATE_NOOP(
            "Health", "No ticket is printed here, as it was set. Codes are shown on the screen."
        ),
        "",
    ),
    "printers.unplugged": (
        QT_TRANSLATE_NOOP("Health", "The printer is not connected: %1."),
        QT_TRANSLATE_NOOP("Health", "Plug in its cable and switch it on, then look here again."),
    ),
    "printers.off": (
        QT_TRANSLATE_NOOP("Health", "The printer does not answer: %1."),
        QT_TRANSLATE_NOOP("Health", "Look at its light and its cable. Turn it off and on again."),
    ),
    "printers.paper": (
        QT_TRANSLATE_NOOP("Health", "The printer has no more paper, or paper is stuck: %1."),
        QT_TRANSLATE_NOOP("Health", "Put in paper, or take out the sheet that is stuck."),
    ),
    "printers.cover": (
        QT_TRANSLATE_NOOP("Health", "The cover of the printer is open: %1."),
        QT_TRANSLATE_NOOP("Health", "Close the cover."),
    ),
    "printers.gone": (
        QT_TRANSLATE_NOOP("Health", "This machine does not know the printer that was chosen: %1."),
        QT_TRANSLATE_NOOP(
            "Health", "Choose the printer again on “Printers”, or call the technician."
        ),
    ),
}
