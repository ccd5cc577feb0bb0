"""The tiles of the librarians' first page, in their order, and the ways that some have."""

from collections.abc import Callable, Mapping

from kiosk.app.office import Office
from kiosk.app.ways.allowed_sites import AllowedSitesWay
from kiosk.app.ways.appearance import AppearanceWay
from kiosk.app.ways.ground import Ground
from kiosk.app.ways.keeping import OwnWay
from kiosk.app.ways.opening_hours import OpeningHoursWay
from kiosk.app.ways.subjects import SubjectsWay
from kiosk.app.ways.team import TeamWay
from kiosk.app.ways.todays_message import MessageWay

TILES = (
    *("place", "hours", "message", "guides", "notes", "mediators", "subjects", "calls"),
    *("calendar", "sites", "appearance", "languages", "times", "screen", "printers", "sound"),
    *("pin", "statistics", "sending", "health", "journal"),
)
SET_UP = "set-up"  # the tile of a setting-up that is not over
# Those with a way of their own.
OWN: Mapping[str, Callable[[Ground, Office], OwnWay]] = {
    "hours": OpeningHoursWay,
    "message": MessageWay,
    "mediators": TeamWay,
    "subjects": SubjectsWay,
    "sites": AllowedSitesWay,
    "appearance": AppearanceWay,
}
