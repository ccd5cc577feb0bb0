"""What QML calls an object: "Tile_QMLTYPE_30" is what `Tile.qml` makes."""

from PySide6.QtCore import QMetaObject, QObject
from PySide6.QtQuick import QQuickItem
from shiboken6 import Shiboken


def kind_of(thing: QObject) -> str:
    """The name of its type."""
    known = thing.metaObject()
    name = known.className()
    let_go(known)
    return name


def let_go(known: QMetaObject) -> None:
    """Be done with a meta-object: nothing may be asked of it any more.

    QML frees those of types it needs no more, but PySide keeps what it has wrapped of them, and
    gives it back for whatever comes to lie at the same address: an item would be a meta-object.
    """
    Shiboken.invalidate(known)


def items_in(item: QQuickItem) -> list[QQuickItem]:
    """What stands in it; nothing where it says to be `ofTheWeb`.

    The web engine draws by items of its own, which PySide cannot wrap without a crash (seen with
    Qt 6.11).
    """
    return [] if item.property("ofTheWeb") else item.childItems()
