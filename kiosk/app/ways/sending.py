"""Whether the weekly numbers leave: to the city's folder, onto a stick, or not at all."""

import re
import unicodedata
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from kiosk.app.passwords import REPORTS
from kiosk.app.ways.account_way import URL, USER, AccountWay, tr
from kiosk.app.ways.editing import choose, edit, refusal_of
from kiosk.app.ways.server_trial import Told
from kiosk.screens.setup.server_view import Choice, Note, Shown
from kiosk.screens.setup.trial_words import NOTES, SENDING
from kiosk.screens.staff.choice_view import Option
from kiosk.screens.staff.edit_view import EditView
from kiosk.screens.staff.settings_view import Row
from kiosk.settings.site import Site
from kiosk.statistics.folder_shelf import FolderShelf
from kiosk.sync.faults import SyncError

CITY, STICK, NONE = "city", "stick", "none"
_PLACE, _FOLDER = "place", "folder"

translate = QCoreApplication.translate  # the tool that collects words knows it by this name


class SendingWay(AccountWay):
    """Where reports go."""

    kind = "reports"
    secret = REPORTS
    keys = tuple(f"statistics.{each}" for each in ("send", "place", "address", "user", "folder"))

    @property
    def ready(self) -> bool:
        """Whether it is said."""
        return self._site.statistics_send or self._draft().get("mode") == NONE

    @property
    def _site(self) -> Site:
        return self._desk.office.settings().site

    @property
    def _mode(self) -> str:
        site = self._site
        sent = (CITY if site.statistics_address else STICK) if site.statistics_send else ""
        return self._draft().get("mode", "") or sent

    @property
    def _place(self) -> str:
        """What the city calls this kiosk, or a first guess from the name of the place."""
        site = self._site
        return self._draft().get(_PLACE, "") or site.statistics_place or _code(site.place_name)

    def _show(self) -> Shown:
        mode = self._mode
        choices = [
            Choice(name, tr(words), tr(hint), mode == name)
            for name, (words, hint) in SENDING.items()
        ]
        trial = {
            CITY: translate("Staff", "Test, and send from now on"),
            STICK: translate("Staff", "Test, and use this stick"),
        }
        return Shown(
            translate("Staff", "Sending statistics"),
            translate(
                "Staff",
                "The numbers say what people need, never who they are.",
            ),
            choices,
            self._rows(mode),
            "" if self.locked else trial.get(mode, ""),
            self._notes(self._state()),
        )

    def _rows(self, mode: str) -> list[Row]:
        site, draft, locked = self._site, self._draft(), self.locked
        rows: list[Row] = []
        if mode in (CITY, STICK):
            called = translate("Staff", "What the city calls this kiosk")
            rows.append(Row(_PLACE, called, self._place, locked))
        if mode == CITY:
            url = draft.get(URL, "") or site.statistics_address
            rows += self._account_rows(url, draft.get(USER, "") or site.statistics_user)
        elif mode == STICK:
            said = draft.get(_FOLDER, "") or site.statistics_folder
            unset = translate("Staff", "not said yet")
            rows.append(Row(_FOLDER, translate("Staff", "USB stick"), said or unset, locked))
        return rows

    def _state(self) -> Note | None:
        site = self._site
        if site.statistics_send:
            return (
                None
                if self._note
                else Note("well", translate("Staff", "The weekly numbers are sent."))
            )
        return Note("plain", translate("Staff", "Nothing leaves this kiosk now."))

    def _choose(self, name: str) -> None:
        def keep() -> None:
            if name == NONE and self._site.statistics_send:
                self._desk.set_all({"statistics.send": False})
            self._keep_draft(mode=name)

        self._note = None
        refusal = "locked" if self.locked else refusal_of(keep)
        if self._view is not None:
            self._view.refuse(refusal)

    def _take(self, key: str) -> None:
        if self.locked and key in (_PLACE, _FOLDER) and self._view is not None:
            self._view.refuse("locked")
        elif key == _PLACE:
            view = EditView(
                self._ground.display,
                lambda: translate("Staff", "What the city calls this kiosk"),
                self._place,
                web=True,
            )
            edit(self._ground, view, self._keep_place, self._changed)
        elif key == _FOLDER:
            choose(
                self._ground,
                lambda: translate("Staff", "USB stick"),
                self._sticks,
                lambda name: self._keep_draft(folder=name),
                then=self._changed,
            )
        else:
            super()._take(key)

    def _keep_place(self, words: str) -> None:
        if words != _code(words) or not words:
            raise ValueError("no code")
        self._keep_draft(place=words)

    def _sticks(self) -> Sequence[Option]:
        said = self._draft().get(_FOLDER, "")
        return [
            Option(str(each), each.parent.name, str(each) == said) for each in self._desk.sticks()
        ]

    def _try(self) -> None:
        if self._mode == STICK:
            self._try_stick(Path(self._draft().get(_FOLDER, "")))
        else:
            super()._try()

    def _try_stick(self, folder: Path) -> None:
        why = "" if folder.is_absolute() else "no stick"
        try:
            if not why:
                folder.mkdir(exist_ok=True)
                FolderShelf(folder).publish("pas-a-pas-test.txt", b"Pas a Pas\n")
                (folder / "pas-a-pas-test.txt").unlink()
        except (SyncError, OSError):
            why = "stick"
        values = {
            "statistics.send": True,
            "statistics.place": self._place,
            "statistics.folder": str(folder),
            "statistics.address": "",
        }
        if not why and refusal_of(lambda: self._desk.set_all(values)):
            why = "disk"
        self._note = "broken" if why else "well", NOTES[why or "fit"]
        self._refresh()

    def _put_in_force(self, found: Sequence[Told]) -> None:
        draft = self._draft()
        url = draft.get(URL, "")
        self._desk.set_all(
            {
                "statistics.send": True,
                "statistics.place": self._place,
                "statistics.address": url if url.endswith("/") else url + "/",
                "statistics.user": draft.get(USER, ""),
                "statistics.folder": "",
            }
        )


def _code(words: str) -> str:
    """Small letters, digits and single hyphens, as `statistics.place` has them."""
    bare = unicodedata.normalize("NFKD", words.lower()).encode("ascii", "ignore").decode()
    return re.sub(r"[^a-z0-9]+", "-", bare)[:60].strip("-")
