"""The guide that is written: its steps as a picture and a list, and what is still to be done."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Property, QCoreApplication, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.guides.editing.faults import Fault
from kiosk.guides.editing.ranks import Plan, plan, ways_back
from kiosk.guides.model import Guide, Step, StepId
from kiosk.screens.authoring.fault_words import fault_words
from kiosk.screens.authoring.manuscript import Manuscript
from kiosk.screens.authoring.step_words import KIND_ICONS, kind_name, step_name
from kiosk.screens.display_view import DisplayView

QML_IMPORT_NAME = "kiosk.screens.authoring"
QML_IMPORT_MAJOR_VERSION = 1

translate = QCoreApplication.translate


@QmlElement
class EditorView(QObject):
    """Shows the manuscript; what is done with it is asked for.

    Signals:
        changed: the guide, the words, or what became of keeping or publishing it.
        stepAsked: a step, by its id.
        asked: something else, by its name: "about", "languages", "words", "news", "preview",
            "publish", "publish over", "keep mine", "take theirs".
    """

    changed = Signal()
    stepAsked = Signal(str)
    asked = Signal(str)

    def __init__(
        self,
        display: DisplayView,
        manuscript: Manuscript,
        news: Callable[[Guide], int] = lambda _guide: 0,
    ) -> None:
        super().__init__()
        self._manuscript = manuscript
        self._news = news
        self._refusal = ""
        self._plan: tuple[Guide, Plan] | None = None
        manuscript.changed.connect(self._move)
        display.languageChosen.connect(self.changed)

    @Property(str, notify=changed)
    def title(self) -> str:
        """The title of the guide, or that it has none."""
        guide = self._manuscript.guide
        return guide.words[self._manuscript.language].title or translate(
            "Authoring", "Without a title"
        )

    @Property(str, notify=changed)
    def kept(self) -> str:
        """Whether the draft is on the disk: "kept", "typing", "disk", "changed"."""
        return self._manuscript.kept

    @Property(str, notify=changed)
    def refusal(self) -> str:
        """Why it was not published: "unsound", "changed", "disk", or nothing."""
        return self._refusal

    @Property(int, notify=changed)
    def news(self) -> int:
        """In how many steps the shipped guide says something else since it was compared."""
        return self._news(self._manuscript.guide)

    @Property(bool, notify=changed)
    def canUndo(self) -> bool:
        """Whether there is something to undo."""
        return bool(self._manuscript.history.before)

    @Property(bool, notify=changed)
    def canRedo(self) -> bool:
        """Whether something was undone."""
        return bool(self._manuscript.history.after)

    @Property(list, notify=changed)
    def faults(self) -> list[dict[str, str]]:
        """What keeps it from being published, step by step: the step (or empty), its name with
        the languages meant, and words."""
        known = {step.id for step in self._manuscript.guide.steps}
        found: dict[StepId | None, list[Fault]] = {}
        for fault in self._manuscript.faults:
            found.setdefault(fault.step if fault.step in known else None, []).append(fault)
        return [
            {
                "step": step or "",
                "name": self._named(step, faults),
                "words": " ".join(dict.fromkeys(fault_words(each.problem) for each in faults)),
            }
            for step, faults in found.items()
        ]

    def _named(self, step: StepId | None, faults: Sequence[Fault]) -> str:
        languages = dict.fromkeys(each.language.own_name for each in faults if each.language)
        name = step_name(self._manuscript, step) if step else ""
        return f"{name} ({', '.join(languages)})".strip() if languages else name

    @Property(list, notify=changed)
    def boxes(self) -> list[dict[str, object]]:
        """The steps in the order of the list: id, number, name, kind in words, icon, rank, lane,
        where it leads in words, ways back up in words and numbers, how many faults it has."""
        guide, picture = self._manuscript.guide, self._picture
        back = ways_back(guide)
        numbers = {step.id: number for number, step in enumerate(guide.steps, 1)}
        return [
            {
                "id": step.id,
                "number": number,
                "name": step_name(self._manuscript, step.id),
                "kind": kind_name(step.kind),
                "icon": KIND_ICONS[step.kind],
                "rank": picture.places[step.id].rank,
                "lane": picture.places[step.id].lane,
                "leads": self._leads(step),
                "back": ", ".join(step_name(self._manuscript, to) for to in back[step.id]),
                "backTo": ", ".join(str(numbers[to]) for to in back[step.id]),
                "faults": len(self._manuscript.faults_of(step.id)),
            }
            for number, step in enumerate(guide.steps, 1)
        ]

    @Property(list, notify=changed)
    def lines(self) -> list[dict[str, float | bool]]:
        """The lines between places: from rank and lane, to lane of the next rank, arriving."""
        return [
            {
                "rank": line.start.rank,
                "start": line.start.lane,
                "end": line.end.lane,
                "arrives": line.arrives,
            }
            for line in self._picture.lines
        ]

    @Property(int, notify=changed)
    def ranks(self) -> int:
        """How many ranks the picture has."""
        return self._picture.ranks

    @Property(int, notify=changed)
    def lanes(self) -> int:
        """How many boxes stand side by side at most."""
        return self._picture.lanes

    @Slot()
    def undo(self) -> None:
        """As before the last change."""
        self._manuscript.undo()

    @Slot()
    def redo(self) -> None:
        """As before the last undo."""
        self._manuscript.redo()

    def refuse(self, refusal: str) -> None:
        """Say why it was not published."""
        self._refusal = refusal
        self.changed.emit()

    @property
    def _picture(self) -> Plan:
        guide = self._manuscript.guide
        if self._plan is None or self._plan[0] is not guide:
            self._plan = guide, plan(guide)
        return self._plan[1]

    def _leads(self, step: Step) -> str:
        known = {each.id for each in self._manuscript.guide.steps}
        names = [self._name_of(to, known) for to in dict.fromkeys(step.exits)]
        if not names:
            return (
                translate("Authoring", "The end of the guide")
                if step.kind in {"proof", "person"}
                else ""
            )
        return translate("Authoring", "Leads to: %1").replace("%1", ", ".join(names))

    def _name_of(self, to: StepId, known: set[StepId]) -> str:
        return (
            step_name(self._manuscript, to)
            if to in known
            else translate("Authoring", "nowhere yet")
        )

    @Slot()  # known to QML from the first: what is added later makes it another type
    def _move(self) -> None:
        self._refusal = ""
        self.changed.emit()
