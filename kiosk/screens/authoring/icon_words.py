"""What the drawings beside answers and guides are called; these are those one can choose from."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate


def icon_names() -> Mapping[str, str]:
    """The drawings by their names in the files, in the order in which they are shown."""
    return {**_answers(), **_people(), **_papers(), **_places(), **_things()}


def icon_name(icon: str) -> str:
    """What a drawing is called; one that somebody wrote into a file has no name here."""
    return icon_names().get(icon) or translate("Authoring", "Another drawing")


def _answers() -> dict[str, str]:
    return {
        "check-circle": translate("Authoring", "Yes"),
        "x-circle": translate("Authoring", "No"),
        "question": translate("Authoring", "I do not know"),
        "caret-right": translate("Authoring", "An arrow"),
        "arrows-clockwise": translate("Authoring", "Once more"),
        "warning-circle": translate("Authoring", "A problem"),
        "warning": translate("Authoring", "Take care"),
        "hourglass": translate("Authoring", "Waiting"),
        "clock": translate("Authoring", "A clock"),
        "clock-afternoon": translate("Authoring", "Later"),
        "clock-counter-clockwise": translate("Authoring", "Before"),
        "calendar-check": translate("Authoring", "A date that is set"),
        "calendar-x": translate("Authoring", "A date that is over"),
    }


def _people() -> dict[str, str]:
    return {
        "user": translate("Authoring", "One person"),
        "user-plus": translate("Authoring", "One person more"),
        "users": translate("Authoring", "Two people"),
        "users-three": translate("Authoring", "A family"),
        "baby": translate("Authoring", "A child"),
        "wheelchair": translate("Authoring", "A wheelchair"),
        "hand-pointing": translate("Authoring", "A hand"),
        "phone": translate("Authoring", "The telephone"),
    }


def _papers() -> dict[str, str]:
    return {
        "identification-card": translate("Authoring", "An identity card"),
        "file-text": translate("Authoring", "A paper"),
        "file-plus": translate("Authoring", "A new paper"),
        "folder-open": translate("Authoring", "A folder"),
        "receipt": translate("Authoring", "A bill"),
        "envelope": translate("Authoring", "A letter"),
        "envelope-open": translate("Authoring", "An open letter"),
        "pencil-simple": translate("Authoring", "A pencil"),
        "pencil-line": translate("Authoring", "Signing"),
        "camera": translate("Authoring", "A photograph"),
        "printer": translate("Authoring", "A printer"),
    }


def _places() -> dict[str, str]:
    return {
        "house": translate("Authoring", "A house"),
        "house-line": translate("Authoring", "At home"),
        "buildings": translate("Authoring", "A block of flats"),
        "bank": translate("Authoring", "An office"),
        "graduation-cap": translate("Authoring", "School"),
        "map-pin": translate("Authoring", "A place"),
        "flag": translate("Authoring", "A flag"),
        "globe": translate("Authoring", "The world"),
        "airplane-tilt": translate("Authoring", "A plane"),
        "bus": translate("Authoring", "A bus"),
        "car": translate("Authoring", "A car"),
        "bicycle": translate("Authoring", "A bicycle"),
    }


def _things() -> dict[str, str]:
    return {
        "key": translate("Authoring", "A key"),
        "lock": translate("Authoring", "A lock"),
        "desktop": translate("Authoring", "A computer"),
        "device-mobile": translate("Authoring", "A mobile phone"),
        "credit-card": translate("Authoring", "A bank card"),
        "wallet": translate("Authoring", "A purse"),
        "money": translate("Authoring", "Money"),
        "briefcase": translate("Authoring", "Work"),
        "first-aid-kit": translate("Authoring", "Health"),
        "heart": translate("Authoring", "A heart"),
        "lightning": translate("Authoring", "Electricity"),
        "drop": translate("Authoring", "Water"),
        "leaf": translate("Authoring", "A leaf"),
        "book-open": translate("Authoring", "A book"),
        "scales": translate("Authoring", "Justice"),
        "ticket": translate("Authoring", "A ticket"),
        "wrench": translate("Authoring", "A tool"),
    }
