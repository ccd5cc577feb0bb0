"""What may be chosen for a setting, in the order of the screen."""

from collections.abc import Mapping
from types import MappingProxyType

from kiosk.screens.staff.setting_words import QT_TRANSLATE_NOOP

DIRECTIONS: Mapping[str, str] = MappingProxyType(
    {
        "ahead": QT_TRANSLATE_NOOP("Staff", "Behind the kiosk, straight ahead"),
        "ahead-right": QT_TRANSLATE_NOOP("Staff", "Ahead, on the right"),
        "right": QT_TRANSLATE_NOOP("Staff", "On the right"),
        "behind-right": QT_TRANSLATE_NOOP("Staff", "Behind the person, on the right"),
        "behind": QT_TRANSLATE_NOOP("Staff", "Behind the person"),
        "behind-left": QT_TRANSLATE_NOOP("Staff", "Behind the person, on the left"),
        "left": QT_TRANSLATE_NOOP("Staff", "On the left"),
        "ahead-left": QT_TRANSLATE_NOOP("Staff", "Ahead, on the left"),
    }
)

# What may be chosen, in the unit of the setting.
NUMBERS: Mapping[str, tuple[int, ...]] = MappingProxyType(
    {
        "session.idle_s": (60, 90, 120, 180, 300, 600),
        "session.warning_s": (20, 30, 60, 90, 120),
        "session.accompanied_s": (900, 1800, 3600, 7200),
        "screen.distance_mm": (400, 450, 500, 550, 600, 700, 800),
        "printing.paper_mm": (80, 58),
        "printing.page_cents": (0, 5, 10, 15, 20, 25, 30, 40, 50),
    }
)

PACES: Mapping[str, str] = MappingProxyType(
    {
        "150": QT_TRANSLATE_NOOP("Staff", "Normally"),
        "120": QT_TRANSLATE_NOOP("Staff", "Slowly"),
        "95": QT_TRANSLATE_NOOP("Staff", "Very slowly"),
    }
)

# Those whose values are whole numbers.
WHOLE = frozenset({"printing.paper_mm", "printing.page_cents"})
