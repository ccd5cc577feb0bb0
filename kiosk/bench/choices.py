"""What one can ask of the bench, in words.

Apart, so that the command line knows the words without loading what they stand for: every
process of the kiosk starts through it.
"""

from enum import StrEnum


class Measure(StrEnum):
    """What can be measured; most give several figures."""

    FIRST_SCREEN_WARM = "first_screen_warm"
    FROM_STANDBY = "from_standby"
    TAP_TO_PIXELS = "tap_to_pixels"
    SCROLL_FRAME = "scroll_frame"
    GUI_STALL = "gui_stall"
    MEMORY_PSS_MIB = "memory_pss_mib"
    BOOKING_CONFIRMED = "booking_confirmed"
    SYNC_COST = "sync_cost"
    SEARCH_5000 = "search_5000"
    SLOTS_50X60 = "slots_50x60"
    EXPAND_50X1Y = "expand_50x1y"
    FINISH_TO_HOME = "finish_to_home"
    RESIDENTS_1000 = "residents_1000"
    SESSION_END = "session_end"
    REPORT = "report"
    STATISTICS_ACCURACY = "statistics_accuracy"
    MERGE_300X104 = "merge_300x104"
    STAFF_SCREENS = "staff_screens"
    BROWSER_PAGE = "browser_page"
    BROWSER_RESIDENTS = "browser_residents"


class Platform(StrEnum):
    """Where the picture goes: into memory, or to the X display of the environment."""

    OFFSCREEN = "offscreen"
    XCB = "xcb"
