"""A librarian writes today's message: its words by language, its last day, and on or off."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QCoreApplication

from kiosk.app.ways.keeping import Keeping, Refuse
from kiosk.app.ways.week_editing import read_closing
from kiosk.language.languages import Language
from kiosk.language.lists import listed
from kiosk.screens.booking.moments import Teller
from kiosk.screens.booking.people import language_name
from kiosk.screens.staff.entries_view import EntriesView, Entry
from kiosk.screens.staff.setting_words import UNSET
from kiosk.settings.checks import Code
from kiosk.settings.site import Site

translate = QCoreApplication.translate

SHOWN, WORDS, UNTIL = "message.shown", "message.words", "message.until"


class MessageWay(Keeping):
    """Behind the tile of today's message."""

    def open(self) -> None:
        """The message as it is."""
        view = EntriesView(
            self.ground.display,
            lambda: translate("Staff", "Today’s message"),
            self._entries,
            intro=lambda: translate("Staff", "A short text on the first screen, for all to read."),
            warning=self._warning,
        )
        view.taken.connect(lambda key: self._take(view, key))
        self.ground.open("staff/EntriesScreen.qml", view)

    @property
    def _site(self) -> Site:
        return self.office.settings().site

    @property
    def _today(self) -> date:
        return self.office.clock().astimezone().date()

    def _warning(self) -> str:
        site, said = self._site, []
        if not site.message_shown:
            return ""
        if not site.message:
            said.append(translate("Staff", "Nothing is shown: it has no words yet."))
        elif site.message_until and site.message_until < self._today.isoformat():
            said.append(translate("Staff", "Nothing is shown any more: its last day is past."))
        elif missing := [code for code in site.languages if code not in site.message]:
            names = listed(map(language_name, map(Language, missing)), self.ground.display.spoken)
            words = translate("Staff", "Not translated, and marked so, in: %1")
            said.append(words.replace("%1", names))
        return " ".join(said)

    def _entries(self) -> Sequence[Entry]:
        reading = self.office.settings()
        site, locked = reading.site, reading.locked
        shown = (
            translate("Staff", "Shown: press to take it off")
            if site.message_shown
            else translate("Staff", "Not shown: press to show it")
        )
        until = translate("Staff", "until it is taken off")
        if site.message_until:
            teller = Teller(self.ground.display.spoken)
            until = teller.written(date.fromisoformat(site.message_until))
        return [
            Entry(
                SHOWN,
                translate("Staff", "On the first screen"),
                shown,
                SHOWN in locked,
                "check-square" if site.message_shown else "square",
            ),
            *(
                Entry(
                    f"words {code}",
                    self._label(code),
                    site.message.get(code) or translate("Staff", UNSET),
                    WORDS in locked,
                )
                for code in site.languages
            ),
            Entry(
                UNTIL,
                translate("Staff", "Last day it is shown"),
                until,
                UNTIL in locked,
                "calendar-blank",
            ),
        ]

    @staticmethod
    def _label(code: str) -> str:
        return translate("Staff", "The message: %1").replace("%1", language_name(Language(code)))

    def _take(self, view: EntriesView, key: str) -> None:
        if key == SHOWN:
            if self.keep_setting(SHOWN, not self._site.message_shown, view.refuse):
                view.tell_kept()
        elif key == UNTIL:
            self._until(view)
        else:
            self._words(view, Language(key.removeprefix("words ")).value)

    def _words(self, view: EntriesView, code: Code) -> None:
        def keep(words: str, refuse: Refuse) -> None:
            message = {**self._site.message, code: words}
            if not words:
                del message[code]
            if self.keep_setting(WORDS, message, refuse):
                self.back(view)

        self.type_words(
            lambda: self._label(code),
            lambda: self._site.message.get(code, ""),
            keep,
            code,
        )

    def _until(self, view: EntriesView) -> None:
        def keep(words: str, refuse: Refuse) -> None:
            found = read_closing(words)
            if words and (found is None or found.first != found.last):
                refuse("one day")
            elif found and found.last < self._today:
                refuse("past", f"{self._today:%d/%m/%Y}")
            elif self.keep_setting(UNTIL, found.last.isoformat() if found else "", refuse):
                self.back(view)

        self.type_words(
            lambda: translate("Staff", "Last day it is shown, such as 24/12/2026"),
            lambda: _as_typed(self._site.message_until),
            keep,
            "date",
        )


def _as_typed(day: str) -> str:
    if not day:
        return ""
    found = date.fromisoformat(day)
    return f"{found.day}/{found.month}/{found.year}"
