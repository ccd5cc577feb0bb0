"""One step of a guide: shows a walk to QML, and turns taps into new walks."""

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.guides.model import GuideWords, Step
from kiosk.guides.walk import Walk
from kiosk.screens.display_view import DisplayView
from kiosk.screens.guides.companion_view import CompanionView
from kiosk.screens.guides.proof_view import ProofView
from kiosk.screens.guides.walk_rows import (
    check_rows,
    choice_rows,
    need_rows,
    paper_rows,
    site_name,
    step_words,
    trail_rows,
)

QML_IMPORT_NAME = "kiosk.screens.guides"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class WalkView(QObject):
    """Holds the current walk and no rule of its own: every rule is `Walk`'s.

    What was ticked and answered at the readiness check lives here, and ends with the page.

    Signals:
        changed: another step, or other words.
        ticksChanged: another thing is ticked or answered.
        moved: the walk is another; carries it.
        companionChanged: a mediator sits down beside, or leaves.
        proofChanged: what can be done at a proof is another.
        notesAsked: she wants to read what helps her, where it has no room beside.
        siteAsked, stuckAsked, laterAsked, mediatorAsked, bookAsked, endAsked: a way out of it.
    """

    changed = Signal()
    ticksChanged = Signal()
    companionChanged = Signal()
    proofChanged = Signal()
    notesAsked = Signal()
    moved = Signal(Walk)
    siteAsked = Signal(str)
    stuckAsked = Signal()
    laterAsked = Signal()
    mediatorAsked = Signal()
    bookAsked = Signal()
    endAsked = Signal()

    def __init__(self, display: DisplayView, walk: Walk, *, bookable: bool = False) -> None:
        super().__init__()
        self._display = display
        self._bookable = bookable
        self._walk = walk
        self._companion: CompanionView | None = None
        self._proof: ProofView | None = None
        self._ticked = self._missing = frozenset[str]()
        display.languageChosen.connect(self.changed)

    @property
    def walk(self) -> Walk:
        """Where the person is."""
        return self._walk

    @Property(QObject, notify=companionChanged)
    def companion(self) -> QObject | None:
        """What a mediator reads beside the resident, while one is there."""
        return self._companion

    def accompany(self, companion: CompanionView | None) -> None:
        """A mediator sits down beside, or leaves."""
        if companion is not None:
            companion.setParent(self)
        before, self._companion = self._companion, companion
        self.companionChanged.emit()
        if before is not None:
            before.deleteLater()

    @Property(QObject, notify=proofChanged)
    def proof(self) -> QObject | None:
        """What can be done at a proof with the site's page, where that is open."""
        return self._proof

    def keep(self, proof: ProofView | None) -> None:
        """The page of the site is open at a proof, or it is not any more."""
        self._proof = proof
        self.proofChanged.emit()

    @Property(str, notify=changed)
    def kind(self) -> str:
        """What the step asks: "ready", "ask", "do", "proof" or "person"."""
        return str(self._walk.step.kind)

    @Property(bool, constant=True)
    def bookable(self) -> bool:
        """Whether a session with a mediator can be booked."""
        return self._bookable

    @Property(str, notify=changed)
    def guideTitle(self) -> str:
        """The title of the guide."""
        return self._guide_words().title

    @Property(dict, notify=changed)
    def words(self) -> dict[str, str]:
        """The words of the step: title, text, sees, otherwise, tip, warning."""
        return step_words(self._walk, self._display.spoken)

    @Property(dict, notify=changed)
    def french(self) -> dict[str, str]:
        """The same in French where it is shown beside; empty words otherwise."""
        return step_words(self._walk, self._display.beside)

    @Property(bool, notify=changed)
    def translated(self) -> bool:
        """Whether the guide has words in the language of the screen."""
        return self._display.spoken in self._walk.guide.words

    @Property(bool, notify=changed)
    def reviewed(self) -> bool:
        """Whether a person who speaks the language has read the words."""
        return self._guide_words().reviewed

    @Property(int, notify=changed)
    def number(self) -> int:
        """The place of the step on the way, from 1."""
        return len(self._walk.answers) + 1

    @Property(int, notify=changed)
    def count(self) -> int:
        """How many steps the way has, as far as one can see from here."""
        return len(self._walk.trail) + len(self._walk.ahead)

    @Property(bool, notify=changed)
    def goesOn(self) -> bool:
        """Whether the step leads on, be it back to one gone through before."""
        return bool(self._step.exits)

    @Property(int, notify=changed)
    def minutesLeft(self) -> int:
        """About how many minutes are left."""
        return self._walk.minutes_left

    @Property(list, notify=changed)
    def trail(self) -> list[dict[str, object]]:
        """The way: number, name and whether it is "done", "now" or "ahead", for each step."""
        return trail_rows(self._walk, self._display.spoken)

    @Property(list, notify=changed)
    def choices(self) -> list[dict[str, str]]:
        """The answers to a question: label, hint, icon, and the label in French."""
        return choice_rows(self._walk, self._display.spoken, self._display.beside)

    @Property(list, notify=changed)
    def checks(self) -> list[dict[str, str]]:
        """The things to tick: id, words, and the words in French."""
        return check_rows(self._walk, self._display.spoken, self._display.beside)

    @Property(list, notify=changed)
    def needs(self) -> list[dict[str, str]]:
        """What must be at hand: id, the question, what to do without, and both in French."""
        return need_rows(self._walk, self._display.spoken, self._display.beside)

    @Property(list, notify=changed)
    def papers(self) -> list[dict[str, str]]:
        """The papers to have: id, name, and the name in French."""
        return paper_rows(self._walk, self._display.spoken, self._display.beside)

    @Property(str, notify=changed)
    def never(self) -> str:
        """What nobody will ever ask for."""
        return self._guide_words().never

    @Property(str, notify=changed)
    def picture(self) -> str:
        """The path of the step's picture, or nothing."""
        guide = self._walk.guide
        return str(guide.folder / "pictures" / self._step.picture) if self._step.picture else ""

    @Property(str, notify=changed)
    def site(self) -> str:
        """The name of the official site the step opens, or goes on in ("caf.fr"), or nothing."""
        return site_name(self._walk)

    @Property(list, notify=ticksChanged)
    def ticked(self) -> list[str]:
        """The ids of what is ticked, and of the needs one has at hand."""
        return sorted(self._ticked)

    @Property(list, notify=ticksChanged)
    def missing(self) -> list[str]:
        """The ids of the needs one has not at hand."""
        return sorted(self._missing)

    @Slot(str, bool)
    def tick(self, check: str, on: bool) -> None:
        """Tick a thing, or not any more."""
        self._ticked = self._ticked | {check} if on else self._ticked - {check}
        self._missing -= {check}
        self.ticksChanged.emit()

    @Slot(str)
    def miss(self, need: str) -> None:
        """Say that a need is not at hand."""
        self._missing |= {need}
        self._ticked -= {need}
        self.ticksChanged.emit()

    @Slot(int)
    def choose(self, position: int) -> None:
        """Take that way on, from 0."""
        self._move(self._walk.choose(position))

    @Slot()
    def openSite(self) -> None:
        """Ask for the site of the step."""
        if self._walk.site:
            self.siteAsked.emit(self._walk.site)

    def show(self, walk: Walk) -> None:
        """Show that walk, which nobody has made: the guide itself is another."""
        self._walk = walk
        self.changed.emit()

    def move(self, walk: Walk) -> None:
        """The person says to be there on the same way."""
        self._move(walk)

    def go_back(self) -> bool:
        """One step back; False at the first one."""
        if not self._walk.answers:
            return False
        self._move(self._walk.back())
        return True

    def _move(self, walk: Walk) -> None:
        self._walk = walk
        self.changed.emit()
        self.moved.emit(walk)

    @property
    def _step(self) -> Step:
        return self._walk.step

    def _guide_words(self) -> GuideWords:
        return self._walk.guide.words_in(self._display.spoken)
