"""What the offer of a place begins from, when it is changed for the first time."""

import shutil
import tomllib
from contextlib import suppress

from kiosk.app.booking_desk import DEMONSTRATION
from kiosk.app.office import Office
from kiosk.booking.offer_file import CALENDARS, FILE

_HEAD = "What this place offers to book: set on the kiosk, and to be changed by hand as well."
_HERE = "ici"


def example_for(office: Office, *, subjects: bool = False) -> str:
    """The demonstration where it is shown, or this place; "": there is a file.

    The place begins without a subject, or with the usual `subjects`. The calendars of the
    demonstration come along with it.
    """
    import tomlkit  # noqa: PLC0415  no resident's process writes settings

    site, config = office.settings().site, office.config
    if (config / FILE).exists():
        return ""
    shipped = (DEMONSTRATION / FILE).read_text("utf-8")
    if site.demonstration:
        with suppress(OSError):
            shutil.copytree(DEMONSTRATION / CALENDARS, config / CALENDARS, dirs_exist_ok=True)
        return shipped
    place = {"id": _HERE, "name": site.place_name, "address": site.place_address}
    document = tomlkit.document()
    document.add(tomlkit.comment(_HEAD))
    document["here"] = _HERE
    document["places"] = [{**place, "directions": dict(site.desk)}]
    if subjects:
        document["subjects"] = tomllib.loads(shipped)["subjects"]
    return tomlkit.dumps(document)
