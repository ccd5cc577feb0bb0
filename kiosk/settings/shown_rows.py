"""What a place shows of itself: when it is open, its guides, what is new, how it looks."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import Annotated

from msgspec import Meta

from kiosk.settings import checks
from kiosk.settings.accent import wrong_accent
from kiosk.settings.osm_hours import wrong_hours
from kiosk.settings.row import Setting, Words

GuideName = Annotated[str, Meta(pattern=r"^[a-z0-9]+(-[a-z0-9]+)*$", max_length=100)]


@dataclass(frozen=True)  # without slots: a class takes those of one other alone
class ShownSettings:
    """Those settings; `Site` has them all."""

    guides_off: Annotated[
        tuple[GuideName, ...],
        Setting("guides.off", "Guides that are not offered", check=checks.no_guide_twice),
    ] = ()
    guides_order: Annotated[
        tuple[GuideName, ...],
        Setting(
            "guides.order",
            "Guides in the order of the place; the first are on the first screen",
            check=checks.no_guide_twice,
        ),
    ] = ()
    hours: Annotated[
        str,
        Meta(max_length=500),
        Setting(
            "place.hours",
            "When it is open, in OpenStreetMap's way: Mo-Fr 10:00-18:00; PH off; empty: untold",
            check=wrong_hours,
        ),
    ] = ""
    message_shown: Annotated[
        bool, Setting("message.shown", "Whether today's message stands on the first screen")
    ] = False
    message: Annotated[
        Mapping[checks.Code, Words],
        Setting(
            "message.words",
            "Today's message, by language; in the others it is shown in the first of them",
            logged=False,
        ),
    ] = field(default_factory=lambda: MappingProxyType({}))
    message_until: Annotated[
        str,
        Setting(
            "message.until",
            "The last day it is shown, such as 2026-12-24; empty: until it is taken away",
            check=checks.day,
        ),
    ] = ""
    logo: Annotated[
        str,
        Setting(
            "appearance.logo",
            "The picture in the header, a PNG file beside site.toml; empty: none",
            check=checks.picture_name,
        ),
    ] = ""
    accent: Annotated[
        str,
        Setting(
            "appearance.accent",
            "The colour of what one presses, such as #7A1B3B; empty: that of Pas à Pas",
            check=wrong_accent,
        ),
    ] = ""
