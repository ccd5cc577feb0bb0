"""Ways out by keys: those known to lead somewhere in a browser, and all there are."""

from collections.abc import Iterator

from kiosk.trials.lockdown.pages import load
from kiosk.trials.lockdown.technique import CLICK, SOON, Technique, keys

_DEBUGGING = ("F12", "Ctrl+Shift+I", "Ctrl+Shift+J", "Ctrl+Shift+C", "Ctrl+U")
_SHORTCUTS = (
    *("Ctrl+O", "Ctrl+S", "Ctrl+N", "Ctrl+T", "Ctrl+W", "Ctrl+L", "Ctrl+J", "Ctrl+H", "Ctrl+F"),
    *("Ctrl+G", "Ctrl+R", "Ctrl+D", "Ctrl+E", "Ctrl+K", "Ctrl+Q", "Ctrl+Shift+N", "Ctrl+Shift+P"),
    *("Ctrl+Shift+Delete", "F1", "F3", "F5", "F6", "F7", "F10", "F11", "Alt+Left", "Alt+Right"),
    *("Alt+D", "Alt+F", "Alt+Home", "Backspace", "Escape", "Meta+R", "Print"),
)
_EVERY_KEY = (
    *(f"F{number}" for number in range(1, 13)),
    *("Tab", "Space", "Left", "Home", "Insert", "Delete", "Print", "Menu", "Plus", "Minus", "0"),
    *("Back", "Forward", "HomePage", "Search", "LaunchMail", "LaunchMedia", "Calculator", "Close"),
    *(chr(letter) for letter in range(ord("A"), ord("Z") + 1)),
)


def ways_by_keys() -> Iterator[Technique]:
    """All of them."""
    for key in _DEBUGGING:
        yield Technique(11, f"the key {key}", load(""), (CLICK, *keys(key), SOON))
    for key in _SHORTCUTS:
        yield Technique(13, f"the key {key}", load(""), (CLICK, *keys(key), SOON))
    for held in ("", "Ctrl+", "Alt+", "Meta+", "Ctrl+Shift+", "Ctrl+Alt+"):
        name = f"every key in turn, with {held or 'nothing'}"
        struck = keys(*(f"{held}{key}" for key in _EVERY_KEY))
        yield Technique(13, name, load(""), (CLICK, *struck, SOON), heavy=True)
