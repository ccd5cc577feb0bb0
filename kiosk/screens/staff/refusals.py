"""Why something was not kept, and what to do: the sentences of the staff's screens."""

from collections.abc import Mapping
from types import MappingProxyType

from PySide6.QtCore import QCoreApplication


def QT_TRANSLATE_NOOP(context: str, words: str) -> str:
    """The words as they are; Qt's tool collects them from the source."""
    del context
    return words


# %1 is a detail: a name, a number, what stands there now.
REFUSALS: Mapping[str, str] = MappingProxyType(
    {
        "wrong": QT_TRANSLATE_NOOP("Staff", "Write 1 to 300 letters."),
        "locked": QT_TRANSLATE_NOOP(
            "Staff", "The city has set this for all its kiosks. It is changed there."
        ),
        "broken": QT_TRANSLATE_NOOP(
            "Staff",
            "The file of settings has a fault. Nothing was changed. See “Health of the kiosk”.",
        ),
        "broken file": QT_TRANSLATE_NOOP(
            "Staff", "A file has a fault, and nothing was changed. Mend it first: %1"
        ),
        "disk": QT_TRANSLATE_NOOP(
            "Staff",
            "The kiosk cannot write its settings. Nothing was changed. Call the technician.",
        ),
        "meanwhile": QT_TRANSLATE_NOOP(
            "Staff",
            "Somebody changed this while you wrote. It now says: “%1”. Press “Keep” again to put "
            "yours in its place.",
        ),
        "shared calendar": QT_TRANSLATE_NOOP(
            "Staff", "Her hours are in the shared calendar, and are changed there."
        ),
        "no calendar": QT_TRANSLATE_NOOP(
            "Staff", "This is no address on that server. It begins with / or with %1"
        ),
        "same calendar": QT_TRANSLATE_NOOP(
            "Staff", "Hours and appointments need two calendars. Choose another one."
        ),
        "gone": QT_TRANSLATE_NOOP("Staff", "Somebody has removed this meanwhile."),
        "backwards": QT_TRANSLATE_NOOP(
            "Staff", "It would close before it opens. Mend the hours, then press “Keep”."
        ),
        "overlap": QT_TRANSLATE_NOOP(
            "Staff", "It would open again before it has closed. Mend the hours, then press “Keep”."
        ),
        "no hours": QT_TRANSLATE_NOOP(
            "Staff", "These are no opening hours. Write them so: Mo-Fr 10:00-18:00; PH off"
        ),
        "no day": QT_TRANSLATE_NOOP(
            "Staff", "This is no day. Write it so: 24/12/2026, or 24/12/2026-2/1/2027"
        ),
        "one day": QT_TRANSLATE_NOOP("Staff", "This is not one day. Write it so: 24/12/2026"),
        "past": QT_TRANSLATE_NOOP(
            "Staff",
            "That day is past: the kiosk’s clock says %1. If the clock is wrong, see “Health of "
            "the kiosk”.",
        ),
        "no site": QT_TRANSLATE_NOOP(
            "Staff", "This is no address of a site. Write it so: www.bordeaux.fr"
        ),
        "insecure": QT_TRANSLATE_NOOP("Staff", "The address must begin with https."),
        "twice": QT_TRANSLATE_NOOP("Staff", "It is there already: %1"),
        "no name": QT_TRANSLATE_NOOP("Staff", "A name has 1 to 40 letters."),
        "last subject": QT_TRANSLATE_NOOP("Staff", "One subject at least must stay."),
        "her only subject": QT_TRANSLATE_NOOP(
            "Staff", "%1 helps with nothing else. Give her another subject first."
        ),
        "one subject": QT_TRANSLATE_NOOP("Staff", "A mediator needs one subject at least."),
        "storage": QT_TRANSLATE_NOOP(
            "Staff", "The kiosk cannot keep anything today. Call the technician."
        ),
        "no colour": QT_TRANSLATE_NOOP("Staff", "This is no colour. Write it so: #7A1B3B"),
        "pale": QT_TRANSLATE_NOOP(
            "Staff",
            "Hard to read. The nearest is %1. Press “Keep” to take it.",
        ),
        "picture too large": QT_TRANSLATE_NOOP(
            "Staff", "This file is too large for a logo: %1 MB. Save it smaller, 5 MB at most."
        ),
        "no picture": QT_TRANSLATE_NOOP(
            "Staff", "This file is no picture that can be used. Save the logo as PNG or SVG."
        ),
        "picture script": QT_TRANSLATE_NOOP(
            "Staff",
            "There is more than a drawing in this SVG: %1. Save it as PNG, or plain.",
        ),
        "picture pixels": QT_TRANSLATE_NOOP(
            "Staff",
            "This picture has too many pixels: %1. Save it smaller: 8000 each way.",
        ),
        "picture gone": QT_TRANSLATE_NOOP(
            "Staff", "The file is not there any more. Is the stick still plugged in?"
        ),
    }
)


def refusal_in_words(refusal: str, detail: str = "") -> str:
    """The sentence of a refusal; nothing where there is none."""
    if refusal not in REFUSALS:
        return ""
    return QCoreApplication.translate("Staff", REFUSALS[refusal]).replace("%1", detail)
