"""The times of a day, in a list that may change under a finger without moving."""

from collections.abc import Sequence
from dataclasses import dataclass
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
from kiosk.screens.booking.moments import Teller

QML_IMPORT_NAME = "kiosk.screens.booking"
QML_IMPORT_MAJOR_VERSION = 1

# A time at a place; several mediators may be free then.
Time = tuple[int, PlaceId | None]
_Index = QModelIndex | QPersistentModelIndex
_TOP = QModelIndex()


@dataclass(frozen=True, slots=True)
class TimeRow:
    """One time as shown: whether it is free still, and whether it is the one chosen."""

    slot: Slot
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

    A screen of days and nights has hundreds of times, and each is a button: who shows them says
    with `begin` how many there are at once, and has the others come later, by `more`.
    """

    def __init__(
        self, rows: Sequence[TimeRow], teller: Teller, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._rows = list(rows)
        self._teller = teller
        self._come = len(self._rows)

    @property
    def rows(self) -> Sequence[TimeRow]:
        """All times, in their order, come or not."""
        return tuple(self._rows)

    @property
    def coming(self) -> int:
        """How many have not come yet."""
        return len(self._rows) - self._come

    def begin(self, most: int) -> None:
        """Begin with so many."""
        self.beginResetModel()
        self._come = min(most, len(self._rows))
        self.endResetModel()

    def more(self, most: int) -> int:
        """Have so many more come; gives how many did."""
        many = min(most, self.coming)
        if many:
            self.beginInsertRows(QModelIndex(), self._come, self._come + many - 1)
            self._come += many
            self.endInsertRows()
        return many

    def rowCount(self, parent: _Index = _TOP) -> int:
        """How many times have come."""
        return 0 if parent.isValid() else self._come

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """One part of one row."""
        row = self._rows[index.row()]
        match role:
            case Part.TIME:
                return self._teller.hour(row.slot.at)
            case Part.LABEL:
                return self._teller.moment(row.slot.at)
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
            new = TimeRow(slot or row.slot, slot is not None, _same(row, chosen))
            if new != row:
                self._rows[place] = new
                if place < self._come:
                    self.dataChanged.emit(self.index(place), self.index(place))


def _same(row: TimeRow, chosen: Slot | None) -> bool:
    return chosen is not None and row.key == (chosen.start, chosen.place)
