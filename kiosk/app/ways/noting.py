"""Notes to the authors of guides."""

from PySide6.QtCore import QCoreApplication

from kiosk.app.office import Office
from kiosk.app.ways.ground import Ground
from kiosk.app.ways.places import place_words
from kiosk.screens.staff.edit_view import EditView
from kiosk.screens.staff.note_view import NoteView
from kiosk.staff.author_notes import About, AuthorNote
from kiosk.storage.troubles import StorageError


class NotingWay:
    """From a step of a guide to a note about it, which is kept with the first tap."""

    def __init__(self, ground: Ground, office: Office) -> None:
        self._ground = ground
        self._office = office

    def write(self, place: str) -> None:
        """A note about that step ("guide/step")."""
        ground = self._ground

        def where() -> str:
            return place_words(place, ground.around.guides, ground.display.spoken)

        note = _Noted()
        view = NoteView(ground.display, where)
        view.about.connect(lambda about: self._keep(view, note, place, about))
        view.undone.connect(lambda: self._undo(view, note))
        view.wordsAsked.connect(lambda: self._ask_words(view, note))
        view.closed.connect(ground.navigation.back)
        ground.open("staff/NoteScreen.qml", view)

    def _keep(self, view: NoteView, noted: "_Noted", place: str, about: str) -> None:
        guide, _, step = place.partition("/")
        day = self._office.clock().astimezone(self._office.zone).date()
        notes, before = self._office.notes, noted.note
        try:
            if before is not None:
                notes.take_back(before)
            noted.note = notes.write(guide, step, About(about), day)
            if before is not None and before.words:
                noted.note = notes.say(noted.note, before.words)
        except StorageError:
            view.refuse("disk")
        else:
            view.keep(about, noted.note.words)

    def _undo(self, view: NoteView, noted: "_Noted") -> None:
        try:
            if noted.note is not None:
                self._office.notes.take_back(noted.note)
        except StorageError:
            view.refuse("disk")
        else:
            noted.note = None
            view.keep("")

    def _ask_words(self, view: NoteView, noted: "_Noted") -> None:
        note = noted.note
        if note is None:
            return

        def label() -> str:
            return QCoreApplication.translate("Staff", "In a few words, without anybody’s name")

        edit = EditView(self._ground.display, label, note.words)
        edit.given.connect(lambda words: self._say(view, noted, words))
        self._ground.open("staff/EditScreen.qml", edit)

    def _say(self, view: NoteView, noted: "_Noted", words: str) -> None:
        self._ground.navigation.drop_to(view)
        try:
            if noted.note is not None:
                noted.note = self._office.notes.say(noted.note, words)
                view.keep(noted.note.about.value, noted.note.words)
        except StorageError:
            view.refuse("disk")


class _Noted:
    """The note of one page, once it is kept."""

    note: AuthorNote | None = None
