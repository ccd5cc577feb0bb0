"""Types into whatever has the keyboard: a page takes it for a keyboard of its own."""

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QGuiApplication, QInputMethodQueryEvent, QKeyEvent

_NONE = Qt.KeyboardModifier.NoModifier
_KEYS = {"erase": Qt.Key.Key_Backspace, "enter": Qt.Key.Key_Return, "next": Qt.Key.Key_Tab}


def type_signs(signs: str) -> None:
    """Type these signs, one key after another: letters of any alphabet."""
    for sign in signs:
        upper = sign.upper()
        key = ord(upper) if upper.isascii() else int(Qt.Key.Key_unknown)
        modifier = Qt.KeyboardModifier.ShiftModifier if sign.isupper() else _NONE
        _strike(key, sign, modifier)


def strike(name: str) -> None:
    """Strike a key that types nothing: "erase", "enter" or "next"."""
    key = _KEYS[name]
    _strike(int(key), "\r" if key is Qt.Key.Key_Return else "", _NONE)


def is_wanted() -> bool:
    """Whether what has the keyboard takes letters."""
    target = QGuiApplication.focusObject()
    if target is None:
        return False
    asked = QInputMethodQueryEvent(Qt.InputMethodQuery.ImEnabled)
    QCoreApplication.sendEvent(target, asked)
    return bool(asked.value(Qt.InputMethodQuery.ImEnabled))


def _strike(key: int, text: str, modifier: Qt.KeyboardModifier) -> None:
    target = QGuiApplication.focusObject()
    if target is None:
        return
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        QCoreApplication.sendEvent(target, QKeyEvent(kind, key, modifier, text))
