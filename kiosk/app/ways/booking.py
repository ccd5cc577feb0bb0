"""To a session with a mediator: subject, time, name, a look at all of it, and it is asked for.

Not loaded before the first screen is on. What a person has chosen is in one draft, which goes
with the resident's process, or sooner: the name is let go of as soon as it is kept by the desk.
"""

from collections.abc import Callable
from dataclasses import replace

from kiosk.app.booth import Booth, reception_of
from kiosk.app.ways.booked import BookedWay
from kiosk.app.ways.ground import Ground
from kiosk.app.ways.workshops import WorkshopsWay
from kiosk.booking.desk import DeskError, Wish
from kiosk.booking.model import PlaceKind, Slot, Subject
from kiosk.guides.walk import Walk
from kiosk.screens.booking.check_view import CheckView
from kiosk.screens.booking.draft import Draft
from kiosk.screens.booking.name_view import NameView
from kiosk.screens.booking.phone_view import PhoneView
from kiosk.screens.booking.see_view import SeeView, SubjectsView
from kiosk.screens.booking.slots_view import SlotsView
from kiosk.storage.troubles import StorageError


class BookingWay:
    """Ends at a booking; what is done with one is `BookedWay`'s."""

    def __init__(self, ground: Ground, booth: Booth, open_guide: Callable[[str], None]) -> None:
        self._ground = ground
        self._reception = reception_of(booth)
        self._printing = booth.printing
        self.workshops = WorkshopsWay(ground, booth, self._reception)
        self._booked = BookedWay(
            ground,
            self._reception,
            booth.printing,
            open_guide=open_guide,
            book=self.begin,
            open_registration=self.workshops.find,
        )
        self._draft: Draft | None = None
        self._check: CheckView | None = None
        self.open_code = self._booked.open_code
        self.show = self._booked.show

    @property
    def code_made(self) -> str:
        """The code of a booking made in this session, or nothing."""
        return self._booked.code_made or self.workshops.code_made

    def forget(self) -> None:
        """As for somebody who just came."""
        self._draft = self._check = None
        self._booked.forget()
        self.workshops.forget()

    def count_outcome(self) -> None:
        """The session is over: count a booking begun and not made, unless another still stands."""
        if self._draft is not None and not self._draft.moves:
            self._ground.count("abandoned", self._draft.subject.id, "times")
        self._draft = None

    def next_here(self) -> tuple[str, str]:
        """The next free time here and whose it is, in words; nothing when there is none."""
        reception = self._reception
        slot = reception.next_here()
        if slot is None:
            return "", ""
        teller = reception.teller(self._ground.display.spoken)
        return teller.soon(slot.at, reception.now), reception.first_name(slot.mediator)

    def next_for(self, walk: Walk | None) -> str:
        """The next free time for what a guide is about, in words; nothing when there is none."""
        subject = self._subject_of(walk) if walk else None
        return self.next_of(subject)[1] if subject else ""

    def next_of(self, subject: Subject) -> tuple[Slot | None, str]:
        """The next free time for a subject, and in words; None and nothing when there is none."""
        reception = self._reception
        if not (slots := reception.slots(subject)):
            return None, ""
        teller = reception.teller(self._ground.display.spoken)
        return slots[0], teller.soon(slots[0].at, reception.now)

    def see(self) -> None:
        """The ways to a mediator."""
        view = SeeView(self._reception, workshops=self.workshops.offered)
        view.bookAsked.connect(self.subjects)
        view.workshopsAsked.connect(self.workshops.workshops)
        view.codeAsked.connect(self.open_code)
        view.mediatorAsked.connect(self._ground.call)
        self._ground.open("booking/SeeScreen.qml", view)

    def book(self, walk: Walk | None) -> None:
        """Book for the step one is stuck at: the subject is known; else ask for it."""
        subject = self._subject_of(walk) if walk else None
        step = f"{walk.guide.id}/{walk.step.id}" if walk else ""
        if subject is None:
            self.subjects(step=step)
        else:
            self.begin(Draft(subject, step=step))

    def book_next(self) -> None:
        """Book the next free time here: only what it is about is to be said."""
        slot = self._reception.next_here()
        fitting = [it for it in self._offered if slot and self._at(it, slot)]
        if slot is None or not fitting:
            self.subjects()
        elif len(fitting) == 1:
            self.begin(Draft(fitting[0], self._at(fitting[0], slot)))
        else:
            self.subjects(slot)

    def subjects(self, slot: Slot | None = None, step: str = "") -> None:
        """What it is about; with a time chosen before, only what it can be for."""
        ground = self._ground
        offered = [it for it in self._offered if slot is None or self._at(it, slot)]
        view = SubjectsView(ground.display, self._reception, offered, slot)

        def take(subject_id: str) -> None:
            subject = next(it for it in offered if it.id == subject_id)
            known = self._draft or Draft(subject)
            at = self._at(subject, slot) if slot else None
            self.begin(replace(known, subject=subject, slot=at, step=step or known.step, old=None))

        view.subjectAsked.connect(take)
        view.mediatorAsked.connect(ground.call)
        ground.open("booking/SubjectsScreen.qml", view)

    def begin(self, draft: Draft) -> None:
        """Ask for what is not known yet, one thing after another, then show all of it."""
        self._draft = draft
        self._reception.near()
        if self._printing:
            self._printing.look()  # so that it is known once a ticket is offered
        if draft.slot is None:
            self._ask_slot()
        elif draft.old is None and not draft.first_name:
            self._ask_name()
        elif draft.old is None and (
            draft.phone is None or (draft.needs_phone and not draft.phone)
        ):
            self._ask_phone()
        else:
            self._show_check(draft)

    def _ask_slot(self, notice: str = "") -> None:
        draft = self._draft
        if draft is None:
            return
        view = SlotsView(self._ground.display, self._reception, draft, notice)
        view.slotTaken.connect(lambda slot: self._go_on(slot=slot))
        view.subjectsAsked.connect(self.subjects)
        view.phoneAsked.connect(self._by_phone)
        view.mediatorAsked.connect(self._ground.call)
        self._ground.open("booking/SlotsScreen.qml", view)

    def _ask_name(self) -> None:
        name = self._draft.first_name if self._draft else ""
        view = NameView(self._ground.display, name, demonstration=self._demonstration)
        view.given.connect(lambda given: self._go_on(first_name=given))
        self._ground.open("booking/NameScreen.qml", view)

    def _ask_phone(self) -> None:
        draft = self._draft
        if draft is None:
            return
        view = PhoneView(
            draft.phone or "",
            self._reception.keep_days,
            needed=draft.needs_phone,
            demonstration=self._demonstration,
        )
        view.given.connect(lambda given: self._go_on(phone=given))
        self._ground.open("booking/PhoneScreen.qml", view)

    def _show_check(self, draft: Draft) -> None:
        if self._check and self._ground.navigation.holds(self._check):
            self._check.set_draft(draft)
            self._ground.navigation.drop_to(self._check)
            return
        view = CheckView(self._ground.display, self._reception, draft)
        view.changeAsked.connect(self._change)
        view.bookAsked.connect(self.ask_for_it)
        view.mediatorAsked.connect(self._ground.call)
        self._check = view
        self._ground.open("booking/CheckScreen.qml", view)

    def _change(self, line: str) -> None:
        match line:
            case "slot":
                self._ask_slot()
            case "subject":
                self.subjects()
            case "name":
                self._ask_name()
            case "phone":
                self._ask_phone()

    def _go_on(self, **known: object) -> None:
        if self._draft:
            self.begin(replace(self._draft, **known))  # type: ignore[arg-type]  # fields of it

    def ask_for_it(self) -> None:
        """Ask the desk for what is on the page that shows all of it."""
        draft, view = self._draft, self._check
        if draft is None or draft.slot is None or view is None:
            return
        try:
            booking = self._booked.ask(draft, draft.slot)
        except DeskError as error:
            self._refused(draft, error)
        except StorageError:
            view.fail()
        else:
            self._draft = self._check = None
            self._booked.show_fresh(booking)

    def _refused(self, draft: Draft, error: DeskError) -> None:
        """Not done, and nothing changed: another time, or what became of the old one."""
        if draft.old is not None and error.refusal is not error.refusal.TAKEN:
            self._draft = None
            self._booked.show(draft.old)
            return
        self._draft = replace(draft, slot=None)
        self._ask_slot("taken")

    @property
    def _offered(self) -> list[Subject]:
        return [it for it in self._reception.desk.subjects if it.offered]

    def _by_phone(self) -> None:
        by_phone = (it for it in self._offered if it.place_kind is PlaceKind.PHONE)
        subject = next((it for it in by_phone if self._reception.slots(it)), None)
        if subject and self._draft:
            self.begin(replace(self._draft, subject=subject, slot=None))

    def _at(self, subject: Subject, slot: Slot) -> Slot | None:
        """The slot of a subject that begins then, with the same mediator at the same place."""
        wish = Wish(slot.mediator, place=slot.place)
        found = (it for it in self._reception.slots(subject, wish) if it.start == slot.start)
        return next((it for it in found if it.place == slot.place), None)

    def _subject_of(self, walk: Walk) -> Subject | None:
        return self._reception.desk.subject_for_guide(walk.guide.id)

    @property
    def _demonstration(self) -> bool:
        return self._reception.desk.demonstration
