"""What is written is looked up in lists of words; a librarian says which words are right."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QObject, Slot

from kiosk.app.office import Office
from kiosk.app.right_words import RightWords
from kiosk.app.ways.ground import Ground
from kiosk.devices.spelling.speller import Speller
from kiosk.guides.model import Guide
from kiosk.language.languages import Language
from kiosk.screens.authoring.manuscript import Manuscript
from kiosk.screens.staff.choice_view import ChoiceView, Option
from kiosk.storage.troubles import StorageError

translate = QCoreApplication.translate


class Vouching(QObject):
    """Holds the lists of words for as long as somebody writes: `close` gives their memory back."""

    def __init__(self, ground: Ground, office: Office) -> None:
        super().__init__(ground.navigation)
        self._ground = ground
        self._right = RightWords(office)
        self._speller = Speller(self, command=office.lists) if office.lists else None
        self._manuscript: Manuscript | None = None

    def manuscript(self, guide: Guide) -> Manuscript:
        """The guide, to be written, with advice on its words."""
        manuscript = Manuscript(guide, self._right.of, self._speller)
        if self._speller:
            self._speller.told.connect(manuscript.look_again)
        self._manuscript = manuscript
        return manuscript

    @Slot(str, str)
    def vouch(self, code: str, word: str) -> None:
        """That word of the language of that code is right from now on, in every guide."""
        manuscript = self._manuscript
        if manuscript is None:
            return
        try:
            self._right.vouch(Language(code), word)
        except StorageError:
            manuscript.tell("disk")
        else:
            manuscript.look_again()

    def page(self) -> None:
        """The words that are right here, each to be doubted again."""
        listed = [
            (language, word)
            for language, words in self._right.own().items()
            for word in sorted(words)
        ]

        def options() -> Sequence[Option]:
            now = self._right.own()
            return [
                Option(f"{language}/{word}", word, word in now.get(language, ()))
                for language, word in listed
            ]

        def take(name: str) -> None:
            view.refuse("" if self._turn(name) else "disk")

        view = ChoiceView(
            self._ground.display,
            lambda: translate("Authoring", "Our own words"),
            options,
            several=True,
            lead=lambda: _lead(bool(listed)),
        )
        view.taken.connect(take)
        self._ground.open("staff/ChoiceScreen.qml", view)

    def _turn(self, name: str) -> bool:
        """Have a word that is right doubted again, or the other way; gives whether it is kept."""
        code, _, word = name.partition("/")
        language = Language(code)
        kept = word in self._right.own().get(language, ())
        change = self._right.doubt if kept else self._right.vouch
        try:
            change(language, word)
        except StorageError:
            return False
        return True

    def close(self) -> None:
        """Nobody writes any more."""
        self._manuscript = None
        if self._speller:
            self._speller.close()


def _lead(some: bool) -> str:
    if some:
        return translate("Authoring", "These words are right here. Untick one to have it doubted.")
    return translate("Authoring", "When advice doubts a word, you can say there that it is right.")
