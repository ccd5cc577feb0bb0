"""What a librarian looks at of the mediators' day: whom calls reach, and notes to authors."""

from collections.abc import Sequence
from datetime import datetime, time

from PySide6.QtCore import QCoreApplication

from kiosk.app.office import Office
from kiosk.app.passwords import PHONE
from kiosk.app.set_up_desk import SetUpDesk
from kiosk.app.sync_calls import ASKED, TRY, WELL
from kiosk.app.ways.calls_folder import CallsFolderWay
from kiosk.app.ways.editing import edit
from kiosk.app.ways.ground import Ground
from kiosk.app.ways.places import place_words
from kiosk.screens.booking.moments import Teller
from kiosk.screens.staff.edit_view import EditView
from kiosk.screens.staff.setting_words import PHONE_LABEL
from kiosk.screens.staff.told_view import CallsView, NotesView, Written
from kiosk.storage.states import States
from kiosk.storage.troubles import StorageError


class ToldWay:
    """Shows both, and tries the telephone by the sync process: nothing is sent from a screen."""

    def __init__(self, ground: Ground, office: Office) -> None:
        self._ground = ground
        self._office = office
        self._desk = SetUpDesk(office)
        self._folder = CallsFolderWay(ground, self._desk)

    def open(self, tile: str) -> None:
        """The "calls" or the "notes"."""
        if tile == "calls":
            self.calls()
        else:
            self.notes()

    def calls(self) -> None:
        """Whom a call reaches."""
        view = CallsView(self._ground.display, self._tried, self._reached)
        view.tryAsked.connect(lambda: self._try(view))
        view.folderAsked.connect(lambda: self._ground.navigation.open(self._folder.page()))
        view.phoneAsked.connect(lambda: self._ask_phone(view))
        self._ground.navigation.changed.connect(view.refresh)  # something was set, and one is back
        self._ground.open("staff/CallsScreen.qml", view)

    def notes(self) -> None:
        """What mediators say of the guides."""
        view = NotesView(self._ground.display, self._written)
        view.seenTo.connect(lambda note: self._see_to(view, note))
        self._ground.open("staff/NotesScreen.qml", view)

    def _reached(self) -> tuple[bool, bool]:
        site = self._office.settings().site
        return bool(site.calls_address), bool(site.calls_notify)

    def _ask_phone(self, view: CallsView) -> None:
        """Where the telephone or the chat is told: an address with a password in it."""
        label = lambda: QCoreApplication.translate("Staff", PHONE_LABEL)  # noqa: E731  a name says less
        asked = EditView(self._ground.display, label, "", masked=True)
        edit(self._ground, asked, self._keep_phone, view.refresh)

    def _keep_phone(self, words: str) -> None:
        """Keep it, sealed; the settings name it alone. Nothing typed: nobody is told any more."""
        name = self._office.settings().site.calls_notify or PHONE
        if words.strip():
            self._desk.keep_password(name, words.strip())
            self._desk.set_all({"calls.notify": name})
        else:
            self._desk.set_all({"calls.notify": ""})
            self._desk.forget_password(name)

    def _try(self, view: CallsView) -> None:
        try:
            States(self._office.database).set(TRY, ASKED, self._office.clock())
        except StorageError:
            view.tell("not-sent")
        else:
            view.wait()

    def _tried(self) -> str:
        """What became of the try: "" while nothing is known."""
        try:
            state = States(self._office.database).get(TRY)
        except StorageError:
            return "not-sent"
        return "" if state is None or state.value == ASKED else state.value or WELL

    def _written(self) -> Sequence[Written] | None:
        language, guides = self._ground.display.spoken, self._ground.around.guides
        teller = Teller(language, self._office.zone)
        try:
            notes = self._office.notes.all()
        except StorageError:
            return None
        return [
            Written(
                note.id,
                teller.long_day(datetime.combine(note.day, time(12)).astimezone()),
                place_words(f"{note.guide}/{note.step}", guides, language),
                note.about.value,
                note.words,
            )
            for note in notes
        ]

    def _see_to(self, view: NotesView, wanted: str) -> None:
        try:
            for note in self._office.notes.all():
                if note.id == wanted:
                    self._office.notes.see_to(note)
        except StorageError:
            view.refuse("disk")
        else:
            view.refresh()
