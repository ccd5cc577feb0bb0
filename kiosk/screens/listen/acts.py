"""What the five keys of the pad do, and which keys they are."""

from collections.abc import Mapping, Sequence
from enum import StrEnum

from PySide6.QtCore import Qt

from kiosk.settings.pad_keys import Act as PadAct


class Act(StrEnum):
    """What a key does, by its name in `site.toml`."""

    NEXT = "next"
    PREVIOUS = "previous"
    PRESS = "press"
    READ = "read"
    REPEAT = "repeat"


# Every keyboard has these, and people who see use them: alone they begin nothing.
ORDINARY = frozenset(
    {Qt.Key.Key_Tab, Qt.Key.Key_Backtab, Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space}
)


def acts_of(named: Mapping[PadAct, Sequence[str]]) -> dict[int, Act]:
    """What each key does, by Qt's number, of a table of Qt's names for keys ("Down", "F1")."""
    return {
        int(getattr(Qt.Key, f"Key_{name}")): Act(act)
        for act, names in named.items()
        for name in names
    }
