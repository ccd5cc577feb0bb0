"""With whom, in what language, where: what one may rather have."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from PySide6.QtCore import QCoreApplication

from kiosk.booking.desk import Wish
from kiosk.booking.model import Mediator, MediatorId, PlaceId, PlaceKind, Subject
from kiosk.screens.booking.people import language_name, languages_of, where
from kiosk.screens.booking.reception import Reception

Row = dict[str, object]


class Wishes:
    """What can be wished for a subject, in words."""

    def __init__(self, reception: Reception, subject: Subject) -> None:
        self._reception = reception
        self._mediators = [it for it in reception.desk.mediators if subject.id in it.subjects]
        meets = subject.place_kind is not PlaceKind.PHONE
        elsewhere = subject.place_kind is PlaceKind.ELSEWHERE
        places = {place for it in self._mediators for place in it.places if meets}
        away = {reception.desk.here} if elsewhere else set()
        self.places: Sequence[PlaceId] = [
            it for it in reception.desk.places if it in places - away
        ]
        spoken = {code: None for it in self._mediators for code in it.languages}
        self._languages: Sequence[str] = list(spoken)

    def chips(self, wish: Wish) -> list[Row]:
        """What there is to choose: its kind, the choice made, and whether one was made."""
        return [{"kind": kind, **self._chosen(kind, wish)} for kind in self._kinds()]

    def choices(self, kind: str, wish: Wish) -> list[Row]:
        """What can be chosen of that kind: id, label, a word beside it, whether it is chosen."""
        # A place is always chosen: one goes to one, and not to all.
        rows = [self._row("", self._anything(kind), "")] if kind != "place" else []
        match kind:
            case "mediator":
                rows += [self._row(it.id, it.first_name, _beside(it)) for it in self._mediators]
            case "language":
                rows += [self._row(it, language_name(it), "") for it in self._languages]
            case "place":
                rows += [self._row(it, where(self._reception, it), "") for it in self.places]
        chosen = str(getattr(wish, kind) or "") if kind else ""
        return [{**row, "chosen": row["id"] == chosen} for row in rows]

    def _kinds(self) -> Iterator[str]:
        several = {
            "place": len(self.places) > 1,
            "mediator": len(self._mediators) > 1,
            "language": len(self._languages) > 1 and len(self._mediators) > 1,
        }
        yield from (kind for kind, there in several.items() if there)

    def _chosen(self, kind: str, wish: Wish) -> Row:
        rows = self.choices(kind, wish)
        row = next((row for row in rows if row["chosen"]), rows[0])
        here = kind == "place" and row["id"] == self._reception.desk.here
        label = QCoreApplication.translate("Places", "Here") if here else row["label"]
        return {"label": label, "set": row["id"] != ""}

    def _anything(self, kind: str) -> str:
        said = {
            "mediator": QCoreApplication.translate("Wishes", "All mediators"),
            "language": QCoreApplication.translate("Wishes", "All languages"),
        }
        return said.get(kind, "")

    @staticmethod
    def _row(identifier: str, label: str, beside: str) -> Row:
        return {"id": str(identifier), "label": label, "beside": beside}


def _beside(mediator: Mediator) -> str:
    spoken = languages_of(mediator)
    if not mediator.volunteer:
        return spoken
    volunteer = QCoreApplication.translate("Wishes", "%1 · volunteer of the city")
    return volunteer.replace("%1", spoken)


def wished(wish: Wish, kind: str, choice: str) -> Wish:
    """The wish with another choice of that kind; "" does not matter."""
    match kind:
        case "mediator":
            return replace(wish, mediator=MediatorId(choice) if choice else None)
        case "language":
            return replace(wish, language=choice or None)
        case "place":
            return replace(wish, place=PlaceId(choice) if choice else None)
    raise ValueError(kind)
