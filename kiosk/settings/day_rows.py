"""The rows of a mediator's day: how long she may sit beside somebody, and who is called."""

from dataclasses import dataclass
from typing import Annotated

from msgspec import Meta

from kiosk.settings import checks
from kiosk.settings.row import Setting


@dataclass(frozen=True)  # without slots: `Site` has the rows of several such classes
class DaySettings:
    """Those settings; `Site` has them all."""

    place_post: Annotated[
        str,
        Meta(max_length=40),
        Setting(
            "place.post",
            "What the place calls this kiosk, such as Poste 2; empty: it has no name",
            logged=False,
        ),
    ] = ""
    accompanied_s: Annotated[
        float,
        Meta(ge=300, le=14_400),
        Setting(
            "session.accompanied_s", "With a mediator beside, the warning comes after so long"
        ),
    ] = 1800.0
    calls_address: Annotated[
        str,
        Setting(
            "calls.address",
            "The WebDAV folder in which the kiosks of this place call mediators; empty: none",
            logged=False,
            check=checks.web_folder,
        ),
    ] = ""
    calls_user: Annotated[
        str,
        Setting(
            "calls.user", "The account there; the password is among the secrets", logged=False
        ),
    ] = ""
    calls_notify: Annotated[
        str,
        Setting(
            "calls.notify",
            "The secret that holds the address of the mediators' telephone or chat; empty: none",
            check=checks.secret_name,
        ),
    ] = ""
