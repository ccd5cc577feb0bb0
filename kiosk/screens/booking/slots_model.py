"""The times of a day, in a list that may change under a finger without moving."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import IntEnum

from PySide6.QtCore import (
    QAbstractListModel,
    QByteArray,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)
from PySide6.QtQml import QmlElement

from kiosk.booking.model import PlaceId, Slot

QML_IMPORT_NAME = "kiosk.screens.booking"
QML_IMPORT_MAJOR_VERSION = 1

# A time at a place; several mediators may be free then.
Time = tuple[int, PlaceId | None]
_Index = QModelIndex | QPersistentModelIndex
_TOP = QModelIndex()


@dataclass(frozen=True, slots=True)
class TimeRow:
    """One time as shown: its words, whether it is free still, and whether it is the one chosen."""

    slot: Slot
    time: str
    label: str
    free: bool = True
    chosen: bool = False

    @property
    def key(self) -> Time:
        """What is shown once, whoever is free then."""
        return self.slot.start, self.slot.place


class Part(IntEnum):
    """What QML reads of a row."""

    TIME = Qt.ItemDataRole.UserRole + 1
    LABEL = Qt.ItemDataRole.UserRole + 2
    FREE = Qt.ItemDataRole.UserRole + 3
    CHOSEN = Qt.ItemDataRole.UserRole + 4


@QmlElement
class TimesModel(QAbstractListModel):
    """The times of one day, in their order: "time", "label", "free" and "chosen".

    A time that was taken stays where it is, no longer free: what is under it does not move up.
    """

    def __init__(self, rows: Sequence[TimeRow], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows = list(rows)

    @property
    def rows(self) -> Sequence[TimeRow]:
        """All times, in their order."""
        return tuple(self._rows)

    def rowCount(self, parent: _Index = _TOP) -> int:
        """How many times there are."""
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """One part of one row."""
        row = self._rows[index.row()]
        match role:
            case Part.TIME:
                return row.time
            case Part.LABEL:
                return row.label
            case Part.FREE:
                return row.free
            case Part.CHOSEN:
                return row.chosen
        return None

    def roleNames(self) -> dict[int, QByteArray]:
        """The names QML knows the parts by."""
        return {part.value: QByteArray(part.name.lower().encode()) for part in Part}

    def update(self, free: dict[Time, Slot], chosen: Slot | None) -> None:
        """Tell which times are free now, and which one is chosen; only what differs is drawn."""
        for place, row in enumerate(self._rows):
            slot = free.get(row.key)
            new = replace(
                row, slot=slot or row.slot, free=slot is not None, chosen=_same(row, chosen)
            )
            if new != row:
                self._rows[place] = new
                self.dataChanged.emit(self.index(place), self.index(place))


def _same(row: TimeRow, chosen: Slot | None) -> bool:
    return chosen is not None and row.key == (chosen.start, chosen.place)
