"""A librarian looks after the guides: which are offered, in what order, and what is in them."""

from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from datetime import date

from PySide6.QtCore import QCoreApplication

from kiosk.app.authoring import Authoring
from kiosk.app.guide_entry import Entry, Origin
from kiosk.app.office import Office
from kiosk.app.ways.ground import Ground
from kiosk.app.ways.writing import WritingWay
from kiosk.guides.editing import drafts
from kiosk.guides.editing.publishing import earlier
from kiosk.guides.model import Guide, GuideId, StepId
from kiosk.guides.walk import Walk
from kiosk.screens.authoring.card_view import Card, CardView
from kiosk.screens.authoring.entry_words import facts, moved, note, review, told, wrong
from kiosk.screens.authoring.fault_words import fault_with_place
from kiosk.screens.authoring.preview_view import PreviewView
from kiosk.screens.authoring.shelf_view import GuideRow, ShelfView
from kiosk.screens.booking.moments import Teller
from kiosk.screens.staff.edit_view import EditView
from kiosk.settings.writing import SettingsError

translate = QCoreApplication.translate


class ShelvingWay:
    """From the list of guides to one of them, to its preview, and to writing."""

    def __init__(self, ground: Ground, office: Office) -> None:
        self._ground = ground
        self._authoring = Authoring(office)
        self._writing = WritingWay(ground, self._authoring, self.preview)
        self._shelf: ShelfView | None = None
        self._made: ShelfView | CardView | None = None
        self._card: CardView | None = None
        ground.navigation.changed.connect(self._returned)

    @property
    def writing(self) -> WritingWay:
        """Where guides are written."""
        return self._writing

    def open(self) -> None:
        """All guides of the kiosk."""
        view = ShelfView(self._ground.display, self._rows, locked=self._authoring.locked())
        view.taken.connect(self.card)
        view.switched.connect(self._switch)
        view.newAsked.connect(self.new)
        self._shelf = self._made = view
        self._ground.open("authoring/ShelfScreen.qml", view)

    def card(self, name: str) -> None:
        """One guide."""
        guide = GuideId(name)
        view = CardView(self._ground.display, lambda: self._card_of(guide))
        view.asked.connect(lambda what: self._do(view, guide, what))
        self._card = self._made = view
        self._ground.open("authoring/CardScreen.qml", view)

    def new(self) -> None:
        """A guide that is not there yet: what is it called?"""
        view = EditView(
            self._ground.display,
            lambda: translate("Authoring", "What is the procedure called?"),
            "",
        )

        def begin(title: str) -> None:
            if not title:
                view.refuse("wrong")
                return
            try:
                draft = self._authoring.new(title)
            except (OSError, ValueError):
                view.refuse("disk")
                return
            self._ground.navigation.back()
            self._writing.open(draft, self._published)

        view.given.connect(begin)
        self._ground.open("staff/EditScreen.qml", view)

    def preview(self, guide: Guide, answers: tuple[int, ...] = ()) -> None:
        """A guide as a resident would see it."""
        view = PreviewView(self._ground.display, Walk(guide, answers))
        view.closed.connect(lambda: self._close(view))
        self._ground.open("authoring/PreviewScreen.qml", view)

    def _returned(self) -> None:
        """Back at a page that shows guides, which may have been changed on another."""
        view, made, self._made = self._ground.navigation.page.view, self._made, None
        if view is made:  # which has just looked
            return
        if view is self._card or view is self._shelf:
            view.refresh()

    def _close(self, view: PreviewView) -> None:
        """Back to the page under the preview, however far one has walked."""
        while view.go_back():
            pass
        self._ground.navigation.back()

    def _rows(self) -> Sequence[GuideRow]:
        locked, day = self._authoring.locked(), self._day()
        notes = Counter(note.guide for note in self._authoring.notes())
        return [
            self._row(entry, day, notes[entry.id], locked=locked)
            for entry in self._authoring.entries()
        ]

    def _day(self) -> tuple[date, Teller]:
        """The day, and who says days: where clocks hang here is read from a file."""
        zone = self._authoring.office.zone
        today = self._authoring.office.clock().astimezone(zone).date()
        return today, Teller(self._ground.display.spoken, zone)

    def _row(
        self, entry: Entry, day: tuple[date, Teller], notes: int, *, locked: bool
    ) -> GuideRow:
        today, teller = day
        state = entry.review(today)
        guide = entry.guide
        return GuideRow(
            id=entry.id,
            title=guide.words_in(self._ground.display.spoken).title
            if guide
            else self._name(entry),
            icon=guide.icon if guide else "pencil-simple",
            told=told(entry.origin, guide, written=entry.written, notes=notes),
            review=review(state, guide, teller) if guide else "",
            late=state == "overdue",
            wrong=wrong(len(entry.problems), shipped=guide is not None),
            on=entry.on,
            switchable=guide is not None and not locked,
            written=entry.written,
            moved=moved(entry.moved),
        )

    def _name(self, entry: Entry) -> str:
        """What a guide is called that nobody can read, or that is only being written."""
        if entry.origin is not Origin.DRAFT:
            return entry.id
        try:
            draft = drafts.read_draft(self._authoring.own, entry.id)
        except OSError:
            return entry.id
        spoken = self._ground.display.spoken
        return (draft.guide.words_in(spoken).title if draft else "") or entry.id

    def _card_of(self, name: GuideId) -> Card:
        entries = self._authoring.entries()
        listed = [entry.id for entry in entries if entry.guide]
        entry = next((each for each in entries if each.id == name), None) or Entry(
            name, None, Origin.DRAFT, on=False, written=False, shipped=False
        )
        guide, day = entry.guide, self._day()
        notes = tuple(self._notes(name, guide))
        return Card(
            row=self._row(entry, day, len(notes), locked=self._authoring.locked()),
            facts=tuple(facts(guide, entry.origin, len(guide.steps), day[1]))
            if guide
            else (told(entry.origin, None, written=entry.written),),
            problems=tuple(map(fault_with_place, entry.problems)),
            notes=notes,
            place=listed.index(name) + 1 if guide else 0,
            count=len(listed),
            origin=entry.origin,
            earlier=bool(earlier(self._authoring.own, name)),
            order_locked=self._authoring.locked(order=True),
        )

    def _notes(self, name: GuideId, guide: Guide | None) -> Iterator[str]:
        """What mediators say of a guide."""
        words = guide.words_in(self._ground.display.spoken) if guide else None
        for each in self._authoring.notes():
            if each.guide == name:
                step = words.steps.get(StepId(each.step)) if words else None
                yield note(each.about.value, step.short if step else each.step, each.words)

    def _switch(self, name: str, on: bool) -> None:
        if self._shelf:
            self._try(lambda: self._authoring.offer(GuideId(name), on=on), self._shelf.refuse)

    def _do(self, view: CardView, name: GuideId, what: str) -> None:
        match what:
            case "preview":
                if (entry := self._authoring.entry(name)) and entry.guide:
                    self.preview(entry.guide)
            case "earlier":
                self._writing.earlier(name, self._published)
            case "write" | "news":
                self._write(view, name, news=what == "news")
            case _:
                self._change(view, name, what)
        if self._shelf:
            self._shelf.refresh()

    def _change(self, view: CardView, name: GuideId, what: str) -> None:
        """Do something whose outcome the page of the guide says."""
        authoring = self._authoring
        changes: dict[str, tuple[Callable[[], None], str]] = {
            "on": (lambda: authoring.offer(name, on=True), "kept"),
            "off": (lambda: authoring.offer(name, on=False), "kept"),
            "up": (lambda: authoring.move(name, -1), "kept"),
            "down": (lambda: authoring.move(name, 1), "kept"),
            "withdraw": (lambda: authoring.withdraw(name), "withdrawn"),
            "drop": (lambda: drafts.drop(authoring.own, name), ""),
            "seen to": (lambda: authoring.see_to(name), ""),
        }
        change, outcome = changes[what]
        if self._try(change, view.refuse):
            view.tell(outcome)

    def _write(self, view: CardView, name: GuideId, *, news: bool) -> None:
        try:
            draft = self._authoring.draft(name)
        except OSError:
            view.refuse("disk")
        else:
            self._writing.open(draft, self._published, news=news)

    def _published(self, outcome: str) -> None:
        """Something became of a draft: what lies below shows it."""
        for view in (self._card, self._shelf):
            if view is not None and self._ground.navigation.holds(view):
                if isinstance(view, CardView):
                    view.tell(outcome)
                else:
                    view.refresh()

    @staticmethod
    def _try(change: Callable[[], None], refuse: Callable[[str], None]) -> bool:
        """Change something; why it was not, where it was not."""
        try:
            change()
        except SettingsError as error:
            refuse(error.cause)
            return False
        except OSError:
            refuse("disk")
            return False
        refuse("")
        return True
