"""What the shared calendar and the sending of statistics have in common: an account, tried.

Address and account are kept as they are typed, and put in force once a trial has gone well; the
password goes among the secrets at once, and nowhere else.
"""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QCoreApplication
from shiboken6 import isValid

from kiosk.app.drafts import keep_draft, read_draft
from kiosk.app.set_up_desk import SetUpDesk
from kiosk.app.ways.editing import edit, refusal_of
from kiosk.app.ways.ground import Ground
from kiosk.app.ways.server_trial import ServerTrial, Told
from kiosk.screens.navigation import Page
from kiosk.screens.setup.server_view import Note, ServerView, Shown
from kiosk.screens.setup.trial_words import NOTES, PROGRESS, STOPPED
from kiosk.screens.staff.edit_view import EditView
from kiosk.screens.staff.settings_view import Row
from kiosk.settings.sealed_file import SecretsError

URL, USER, PASSWORD = "url", "user", "password"  # the keys of its rows
_BEGIN = "https://"

translate = QCoreApplication.translate  # the tool that collects words knows it by this name


class AccountWay:
    """One account. `kind` is that of the trial; `secret` the name of its password.

    `keys` are the settings in which it is put in force, which the city may have locked.
    """

    kind = ""
    secret = ""
    keys: tuple[str, ...] = ()

    def __init__(self, ground: Ground, desk: SetUpDesk) -> None:
        self._ground, self._desk = ground, desk
        self._trial = ServerTrial(ground.navigation, desk.office.data, self._hear)
        self._view: ServerView | None = None
        self._note: tuple[str, tuple[str, str]] | None = None  # a tone, what is so and what to do
        self._found: list[Told] = []
        self._stopped = False

    def page(self) -> Page:
        """Its page."""
        view = self._view = ServerView(self._ground.display, self._show, self._progress)
        view.chosen.connect(self._choose)
        view.taken.connect(self._take)
        view.trialAsked.connect(self._try)
        view.stopAsked.connect(self._stop)
        return Page("setup/ServerScreen.qml", view)

    def say(self, tone: str, note: tuple[str, str]) -> None:
        """Say on its page what came of a trial."""
        self._note = (tone, note)
        self._refresh()

    def stop(self) -> None:
        """Whoever asked for a trial has left."""
        self._trial.stop()

    @property
    def locked(self) -> bool:
        """Whether the city has set it for all its kiosks."""
        return bool(set(self.keys) & self._desk.office.settings().locked.keys())

    # For the kinds to say

    def _show(self) -> Shown:
        raise NotImplementedError

    def _choose(self, name: str) -> None:
        raise NotImplementedError

    def _put_in_force(self, found: Sequence[Told]) -> None:
        """The trial went well; raises as `SetUpDesk` does."""
        raise NotImplementedError

    # What is typed

    def _draft(self) -> Mapping[str, str]:
        return read_draft(self._desk.office, self.kind)

    def _keep_draft(self, **values: str) -> None:
        keep_draft(self._desk.office, self.kind, **values)

    def _account_rows(self, url: str, user: str) -> list[Row]:
        unset = translate("Staff", "not said yet")
        try:
            there = translate("Staff", "is set") if self._desk.has_password(self.secret) else unset
        except SecretsError:
            there = translate("Staff", "cannot be read: type it again")
        return [
            Row(URL, translate("Staff", "Address"), url or unset, self.locked),
            Row(USER, translate("Staff", "Account"), user or unset, self.locked),
            Row(PASSWORD, translate("Staff", "Password"), there),
        ]

    def _take(self, key: str) -> None:
        display = self._ground.display
        if key == PASSWORD:
            view = EditView(display, lambda: translate("Staff", "Password"), "", masked=True)
            edit(self._ground, view, self._keep_password, self._changed)
        elif self.locked and self._view is not None:
            self._view.refuse("locked")
        elif key in (URL, USER):
            label = (
                (lambda: translate("Staff", "Address"))
                if key == URL
                else (lambda: translate("Staff", "Account"))
            )
            said = self._draft().get(key, "") or (_BEGIN if key == URL else "")
            view = EditView(display, label, said, web=True)
            edit(self._ground, view, lambda words: self._keep(key, words), self._changed)

    def _keep(self, key: str, words: str) -> None:
        if not words or (key == URL and not _is_address(words)):
            raise ValueError("no address")
        self._keep_draft(**{key: words})

    def _keep_password(self, words: str) -> None:
        if not words:
            raise ValueError("no password")
        self._desk.keep_password(self.secret, words)

    def _changed(self) -> None:
        self._note = None
        self._refresh()

    # The trial

    def _try(self) -> None:
        draft = self._draft()
        self._note, self._found, self._stopped = None, [], False
        self._trial.start(self.kind, draft.get(URL, ""), draft.get(USER, ""))
        self._refresh()

    def _stop(self) -> None:
        self._stopped = True
        self._trial.stop()

    def _progress(self) -> str:
        if not self._trial.running:
            return ""
        said = self._found[-1] if self._found else {}
        words = PROGRESS.get(str(said.get("check") or said.get("say", "")), PROGRESS[""])
        return tr(words)

    def _hear(self, told: Told | None) -> None:
        if told is not None:
            self._found.append(told)
        else:
            self._note = self._outcome()
        self._refresh()

    def _notes(self, *others: Note | None) -> Sequence[Note]:
        """What came of the trial, and what else there is to say."""
        told = None
        if self._note is not None:
            tone, (words, todo) = self._note
            told = Note(tone, tr(words), tr(todo) if todo else "")
        return [each for each in (told, *others) if each]

    def _outcome(self) -> tuple[str, tuple[str, str]]:
        last = self._found[-1] if self._found else {}
        if self._stopped:
            return "look", STOPPED
        if last.get("say") != "over":
            return "broken", NOTES.get(str(last.get("why", "")), NOTES[""])
        verdict = str(last["verdict"])
        if verdict == "not fit":
            bad = [each for each in self._found if each.get("worth") == "bad"]
            known = [NOTES[why] for each in bad if (why := f"not fit {each['check']}") in NOTES]
            return "broken", known[0] if known else NOTES["not fit"]
        if refusal_of(lambda: self._put_in_force(self._found)):
            return "broken", NOTES["disk"]
        return "look" if verdict == "untried" else "well", NOTES[verdict]

    def _refresh(self) -> None:
        if self._view is not None and isValid(self._view):
            self._view.refresh()


def _is_address(words: str) -> bool:
    return (
        words.startswith(("https://", "http://")) and len(words) > len(_BEGIN) and " " not in words
    )


def tr(words: str) -> str:
    """Words of these screens in the language of the screen."""
    return QCoreApplication.translate("Staff", words)
