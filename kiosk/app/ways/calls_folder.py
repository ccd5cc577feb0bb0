"""The folder on a server in which the kiosks of a place call mediators: an account, tried."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QCoreApplication

from kiosk.app.passwords import CALLS
from kiosk.app.ways.account_way import URL, USER, AccountWay
from kiosk.app.ways.editing import refusal_of
from kiosk.app.ways.server_trial import Told
from kiosk.screens.setup.server_view import Choice, Note, Shown
from kiosk.screens.staff.settings_view import Row

SHARED, NONE = "shared", "none"
ADDRESS, ACCOUNT = "calls.address", "calls.user"

translate = QCoreApplication.translate  # the tool that collects words knows it by this name


class CallsFolderWay(AccountWay):
    """Whether the other kiosks of the place are called, and by which folder."""

    kind = "calls"
    secret = CALLS
    keys = (ADDRESS, ACCOUNT)

    @property
    def _said(self) -> Mapping[str, str]:
        """What was typed, and what is in force of what was not."""
        site = self._desk.office.settings().site
        in_force = {URL: site.calls_address, USER: site.calls_user}
        mode = SHARED if site.calls_address else ""
        return {"mode": mode, **in_force, **{k: v for k, v in self._draft().items() if v}}

    def _show(self) -> Shown:
        said = self._said
        shared = said["mode"] == SHARED
        rows: Sequence[Row] = self._account_rows(said[URL], said[USER]) if shared else []
        return Shown(
            translate("Staff", "The other kiosks of this place"),
            translate("Staff", "A call can be seen, and answered, on each kiosk of this place."),
            [
                Choice(
                    SHARED,
                    translate("Staff", "They show a call"),
                    translate("Staff", "By a folder on the server of the city"),
                    shared,
                ),
                Choice(
                    NONE,
                    translate("Staff", "They do not show it"),
                    translate("Staff", "This place has one kiosk, or no server"),
                    said["mode"] == NONE,
                ),
            ],
            rows,
            translate("Staff", "Test, and use this folder") if shared and not self.locked else "",
            self._notes(self._state()),
        )

    def _state(self) -> Note | None:
        if self._note:
            return None
        if self._desk.office.settings().site.calls_address:
            return Note("well", translate("Staff", "The other kiosks show a call."))
        return Note("plain", translate("Staff", "The other kiosks are not told of a call now."))

    def _choose(self, name: str) -> None:
        def keep() -> None:
            if name == NONE and self._desk.office.settings().site.calls_address:
                self._desk.set_all({ADDRESS: "", ACCOUNT: ""})
            self._keep_draft(mode=name)

        self._note = None
        refusal = refusal_of(keep)
        if self._view is not None:
            self._view.refuse(refusal)

    def _try(self) -> None:
        said = self._said
        self._keep_draft(**{URL: said[URL], USER: said[USER]})
        super()._try()

    def _put_in_force(self, found: Sequence[Told]) -> None:
        said = self._said
        url = said[URL]
        folder = url if url.endswith("/") else f"{url}/"
        self._desk.set_all({ADDRESS: folder, ACCOUNT: said[USER]})
