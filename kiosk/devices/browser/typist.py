"""Types into whatever has the keyboard: a page takes it for a keyboard of its own.

What has it is never looked at from here: the web engine draws by items that PySide cannot wrap
without a crash (seen with Qt 6.11).
"""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QInputMethod, QKeyEvent, QWindow

_NONE = Qt.KeyboardModifier.NoModifier
_KEYS = {"erase": Qt.Key.Key_Backspace, "enter": Qt.Key.Key_Return, "next": Qt.Key.Key_Tab}


def type_signs(window: QWindow, signs: str) -> None:
    """Type these signs, one key after another: letters of any alphabet."""
    for sign in signs:
        upper = sign.upper()
        key = ord(upper) if len(upper) == 1 else int(Qt.Key.Key_unknown)  # as Qt numbers them
        modifier = Qt.KeyboardModifier.ShiftModifier if sign.isupper() else _NONE
        _strike(window, key, sign, modifier)


def strike(window: QWindow, name: str) -> None:
    """Strike a key that types nothing: "erase", "enter" or "next"."""
    key = _KEYS[name]
    _strike(window, int(key), "\r" if key is Qt.Key.Key_Return else "", _NONE)


def is_wanted() -> bool:
    """Whether what has the keyboard takes letters."""
    return bool(QInputMethod.queryFocusObject(Qt.InputMethodQuery.ImEnabled, None))


def _strike(window: QWindow, key: int, text: str, modifier: Qt.KeyboardModifier) -> None:
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        # Not sent as from a real keyboard, whose keys those who listen take for themselves.
        QObject.event(window, QKeyEvent(kind, key, modifier, text))
