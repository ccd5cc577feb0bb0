"""The calendars of the place's account: asked of the server by a process beside the screen."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QCoreApplication

from kiosk.app.drafts import keep_calendars, known_calendars
from kiosk.app.office import Office
from kiosk.app.ways.editing import refusal_of
from kiosk.app.ways.ground import Ground
from kiosk.app.ways.server_trial import LIST, ServerTrial, Told
from kiosk.booking.offer import Account
from kiosk.screens.setup.trial_words import NOTES

translate = QCoreApplication.translate  # the tool that collects words knows it by this name


class CalendarList:
    """Asks once a visit, and again when that is wished for; `changed` is called with any news.

    What a server told last is known on later days too, when it does not answer.
    """

    def __init__(self, ground: Ground, office: Office, changed: Callable[[], object]) -> None:
        self._office, self._changed = office, changed
        self._trial = ServerTrial(ground.navigation, office.data, self._hear)
        self._found: list[Told] = []
        self._asked = False
        self._note = ""

    @property
    def running(self) -> bool:
        """Whether the server is being asked."""
        return self._trial.running

    @property
    def names(self) -> Mapping[str, str]:
        """The calendars known: their names by their path."""
        return known_calendars(self._office)

    def ask(self, server: Account | None, *, again: bool = False) -> None:
        """Ask that server, unless it has answered already in this visit."""
        if server is None or (self._asked and not again):
            return
        self._found, self._note, self._asked = [], "", True
        self._trial.start(LIST, server.url, server.user)
        self._changed()

    def stop(self) -> None:
        """Whoever wanted to know has left."""
        self._trial.stop()

    def say(self, note: str) -> None:
        """Say what came of asking, as `kiosk.app.trying` does; "": what is known is all."""
        self._note, self._asked = note, True
        self._changed()

    def progress(self) -> str:
        """That the server is being asked, in words, or nothing."""
        asking = translate("Staff", "The kiosk asks the server for its calendars…")
        return asking if self._trial.running else ""

    def warning(self) -> str:
        """What is in the way, and what to do, in words, or nothing."""
        if self._trial.running or not self._note:
            return ""
        if self._note == "empty":
            return translate(
                "Staff",
                "This account has no calendar yet. Make two with its calendar program: one for "
                "hours, one for appointments. Then ask again.",
            )
        said, todo = NOTES.get(self._note, NOTES[""])
        return f"{translate('Staff', said)} {translate('Staff', todo) if todo else ''}".strip()

    def _hear(self, told: Told | None) -> None:
        if told is not None:
            self._found.append(told)
            return
        last = self._found[-1] if self._found else {}
        listed = [each for each in self._found if each.get("say") == "found"]
        if not listed:
            self._note = str(last.get("why", "")) or "unended"
            self._asked = False
        else:
            calendars = listed[0]["calendars"]
            self._note = "" if calendars else "empty"
            if refusal_of(lambda: keep_calendars(self._office, calendars)):
                self._note = "disk"
        self._changed()
