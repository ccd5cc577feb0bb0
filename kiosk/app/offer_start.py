"""What the offer of a place begins from, when it is changed for the first time."""

import json
import shutil
from contextlib import suppress

from kiosk.app.booking_desk import DEMONSTRATION
from kiosk.app.office import Office
from kiosk.booking.offer_file import CALENDARS, FILE

_HERE = """\
# What this place offers to book: set on the kiosk, and to be changed by hand as well.
here = "ici"

[[places]]
id = "ici"
name = {name}
address = {address}
"""


def example_for(office: Office) -> str:
    """The demonstration where it is shown, or this place without a subject; "": there is a file.

    The calendars of the demonstration come along.
    """
    site, config = office.settings().site, office.config
    if (config / FILE).exists():
        return ""
    if site.demonstration:
        with suppress(OSError):
            shutil.copytree(DEMONSTRATION / CALENDARS, config / CALENDARS, dirs_exist_ok=True)
        return (DEMONSTRATION / FILE).read_text("utf-8")
    name, address = (
        json.dumps(words, ensure_ascii=False) for words in (site.place_name, site.place_address)
    )
    return _HERE.format(name=name, address=address)
