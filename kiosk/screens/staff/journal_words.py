"""What the staff did, as the journal tells it."""

from collections.abc import Mapping
from types import MappingProxyType

from kiosk.screens.staff.setting_words import QT_TRANSLATE_NOOP

ACTIONS: Mapping[str, str] = MappingProxyType(
    {
        "entered": QT_TRANSLATE_NOOP("Staff", "came in"),
        "refused": QT_TRANSLATE_NOOP("Staff", "a wrong PIN"),
        "left": QT_TRANSLATE_NOOP("Staff", "left"),
        "pin set": QT_TRANSLATE_NOOP("Staff", "a PIN was set"),
        "pin forgotten": QT_TRANSLATE_NOOP("Staff", "a PIN was taken away"),
        "setting changed": QT_TRANSLATE_NOOP("Staff", "a setting was changed"),
        "guide published": QT_TRANSLATE_NOOP("Staff", "a guide was published"),
        "guide withdrawn": QT_TRANSLATE_NOOP("Staff", "a guide of ours was taken away"),
        "guide on": QT_TRANSLATE_NOOP("Staff", "a guide is offered again"),
        "guide off": QT_TRANSLATE_NOOP("Staff", "a guide is not offered any more"),
        "guide order": QT_TRANSLATE_NOOP("Staff", "a guide has another place in the list"),
        "accompanied": QT_TRANSLATE_NOOP("Staff", "helped somebody at this kiosk"),
        "page printed": QT_TRANSLATE_NOOP("Staff", "the page of a month was printed"),
        "numbers taken": QT_TRANSLATE_NOOP("Staff", "numbers were saved on a stick"),
    }
)
