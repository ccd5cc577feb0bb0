"""Where on the screen a word stands: Qt Quick's `Text` does not tell, so it is laid out again.

The same engine with the same font and width makes the same lines; tests compare by pixels.
"""

from collections.abc import Iterator
from typing import Any, NamedTuple

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QTextLayout, QTextLine, QTextOption
from PySide6.QtQml import QJSValue, QQmlExpression, qmlContext
from PySide6.QtQuick import QQuickItem

from kiosk.screens.kinds import items_in

_FIXED = 1  # Text.FixedHeight
_WRAPS = {
    0: QTextOption.WrapMode.NoWrap,
    1: QTextOption.WrapMode.WordWrap,
    3: QTextOption.WrapMode.WrapAnywhere,
    4: QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere,
}
_SHAPE = "[effectiveHorizontalAlignment, verticalAlignment, wrapMode, lineHeightMode]"
_UNBOUND = 1_000_000.0  # pixels: a text that never wraps


class _Shape(NamedTuple):
    """How a `Text` is laid out, by the numbers of its QML enumerations."""

    across: int
    down: int
    wraps: int
    leads: int


def text_of(item: QQuickItem, words: str) -> QQuickItem | None:
    """The `Text` in or below that item that shows exactly these words; None: none does."""
    for each in _below(item):
        if each.inherits("QQuickText") and str(each.property("text")) == words:
            return each
    return None


def box_of(text: QQuickItem, start: int, length: int) -> QRectF | None:
    """Where in a `Text` these letters are, in its own pixels: those on their first line."""
    shape = _shape(text)
    layout = _laid_out(text, shape)
    line = layout.lineForTextPosition(start)
    if not line.isValid():
        return None
    end = min(start + length, line.textStart() + line.textLength())
    one, other = _x(line, start), _x(line, end)
    return QRectF(
        min(one, other) + float(text.property("leftPadding")),
        line.y() + _top(text, shape),
        abs(other - one),
        line.height(),
    )


def _x(line: QTextLine, at: int) -> float:
    # PySide gives (x, position), the position moved to where a cursor may stand; its stubs do not.
    found: Any = line.cursorToX(at)
    return float(found[0] if isinstance(found, tuple) else found)


def _shape(text: QQuickItem) -> _Shape:
    """The choices that PySide cannot read as properties; QML tells them as numbers."""
    context = qmlContext(text)
    if context is None:
        raise TypeError("a text that no QML made")
    told: Any = QQmlExpression(
        context,
        text,
        "[effectiveHorizontalAlignment, verticalAlignment, wrapMode, lineHeightMode]",
    ).evaluate()
    told = told[0] if isinstance(told, tuple) else told
    values = told.toVariant() if isinstance(told, QJSValue) else told
    return _Shape(*map(int, values))


def _laid_out(text: QQuickItem, shape: _Shape) -> QTextLayout:
    layout = QTextLayout(str(text.property("text")).replace("\n", "\u2028"))
    layout.setFont(text.property("font"))
    option = QTextOption(Qt.AlignmentFlag(shape.across))
    option.setWrapMode(_WRAPS.get(shape.wraps, QTextOption.WrapMode.NoWrap))
    layout.setTextOption(option)
    width = text.width() - text.property("leftPadding") - text.property("rightPadding")
    leading = float(text.property("lineHeight"))
    bottom = 0.0
    layout.beginLayout()
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width if width > 0 else _UNBOUND)
        line.setPosition(QPointF(0, bottom))
        bottom += leading if shape.leads == _FIXED else line.height() * leading
    layout.endLayout()
    return layout


def _top(text: QQuickItem, shape: _Shape) -> float:
    """How far below the top of the item its first line begins."""
    top, bottom = float(text.property("topPadding")), float(text.property("bottomPadding"))
    spare = text.height() - top - bottom - float(text.property("contentHeight"))
    if shape.down == Qt.AlignmentFlag.AlignVCenter.value:
        return top + spare / 2
    if shape.down == Qt.AlignmentFlag.AlignBottom.value:
        return top + spare
    return top


def _below(item: QQuickItem) -> Iterator[QQuickItem]:
    # PySide may take what went for what is there now, at the same address.
    if not isinstance(item, QQuickItem) or not item.isVisible():
        return
    yield item
    for child in items_in(item):
        yield from _below(child)
