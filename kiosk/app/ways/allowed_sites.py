"""A librarian allows a site beside those of the guides: which, who asked, and what for."""

from collections.abc import Mapping, Sequence
from urllib.parse import urlsplit

from PySide6.QtCore import QCoreApplication

from kiosk.app.office import Office
from kiosk.app.ways.ground import Ground
from kiosk.app.ways.keeping import Keeping, Refuse
from kiosk.screens.staff.entries_view import Act, EntriesView, Entry
from kiosk.settings.checks import allowed_sites

translate = QCoreApplication.translate

KEY = "browsing.allowed"
Sites = Mapping[str, Mapping[str, str]]


class AllowedSitesWay(Keeping):
    """Behind the tile of allowed sites."""

    def __init__(self, ground: Ground, office: Office) -> None:
        super().__init__(ground, office)
        self._taken_out: tuple[str, Mapping[str, str]] | None = None

    def open(self) -> None:
        """The sites there are."""
        view = EntriesView(
            self.ground.display,
            lambda: translate("Staff", "Allowed sites"),
            self._entries,
            intro=lambda: translate(
                "Staff",
                "The sites of the procedures are allowed already. Here are those of this place.",
            ),
            acts=self._acts,
        )
        view.taken.connect(lambda host: self._site(view, host))
        view.acted.connect(lambda name: self._act(view, name))
        self.ground.open("staff/EntriesScreen.qml", view)

    @property
    def _sites(self) -> Sites:
        found = self.office.settings().site.allowed_sites
        return {host: {"by": said["by"], "why": said["why"]} for host, said in found.items()}

    def _entries(self) -> Sequence[Entry]:
        locked = KEY in self.office.settings().locked
        return [
            Entry(host, host, _said(said), locked, "globe") for host, said in self._sites.items()
        ]

    def _acts(self) -> Sequence[Act]:
        acts = [Act("add", translate("Staff", "Allow a site"), "plus", strong=True)]
        if self._taken_out:
            acts.append(Act("undo", translate("Staff", "Put it back"), "arrow-counter-clockwise"))
        return acts

    def _act(self, view: EntriesView, name: str) -> None:
        if name == "add":
            self._add(view)
        elif self._taken_out and self._keep(dict([self._taken_out]), view.refuse):
            self._taken_out = None
            view.tell("back")

    def _keep(self, more: Sites, refuse: Refuse) -> bool:
        sites = {host: dict(said) for host, said in {**self._sites, **more}.items()}
        return self.keep_setting(KEY, sites, refuse)

    def _add(self, view: EntriesView) -> None:
        def keep(words: str, refuse: Refuse) -> None:
            host = host_of(words)
            if words.lower().startswith("http:"):
                refuse("insecure")
            elif host is None:
                refuse("no site")
            elif host in self._sites:
                refuse("twice", host)
            else:
                refuse("")
                self._ask_who(view, host)

        self.type_words(
            lambda: translate("Staff", "Address of the site, such as www.bordeaux.fr"),
            str,
            keep,
            keys="web",
        )

    def _ask_who(self, view: EntriesView, host: str) -> None:
        def keep(words: str, refuse: Refuse) -> None:
            if words:
                self._ask_why(view, host, words)
            else:
                refuse("wrong")

        self.type_words(lambda: translate("Staff", "Who asked for it?"), str, keep)

    def _ask_why(self, view: EntriesView, host: str, who: str) -> None:
        def keep(words: str, refuse: Refuse) -> None:
            if not words:
                refuse("wrong")
            elif self._keep({host: {"by": who, "why": words}}, refuse):
                self._taken_out = None
                self.ground.navigation.back()
                self.ground.navigation.back()
                self.back(view)

        self.type_words(lambda: translate("Staff", "What is it for?"), str, keep)

    def _site(self, view: EntriesView, host: str) -> None:
        """One site: who asked, why, and the way to take it out."""
        locked = KEY in self.office.settings().locked

        def entries() -> Sequence[Entry]:
            said = self._sites.get(host, {})
            return [
                Entry("by", translate("Staff", "Who asked for it?"), said.get("by", ""), locked),
                Entry("why", translate("Staff", "What is it for?"), said.get("why", ""), locked),
            ]

        one = EntriesView(
            self.ground.display,
            lambda: host,
            entries,
            acts=lambda: [Act("remove", translate("Staff", "Allow it no more"), "trash")],
        )
        one.taken.connect(lambda part: self._part(one, host, part))
        one.acted.connect(lambda name: self._remove(view, one, host))
        self.ground.open("staff/EntriesScreen.qml", one)

    def _part(self, one: EntriesView, host: str, part: str) -> None:
        def keep(words: str, refuse: Refuse) -> None:
            if host not in self._sites:
                refuse("gone")
            elif self._keep({host: {**self._sites[host], part: words}}, refuse):
                self.back(one)

        label = {"by": "Who asked for it?", "why": "What is it for?"}[part]
        self.type_words(
            lambda: translate("Staff", label),
            lambda: self._sites.get(host, {}).get(part, ""),
            keep,
        )

    def _remove(self, view: EntriesView, one: EntriesView, host: str) -> None:
        sites = {name: dict(said) for name, said in self._sites.items()}
        gone = sites.pop(host, None)
        if self.keep_setting(KEY, sites, one.refuse):
            self._taken_out = (host, gone) if gone else None
            self.ground.navigation.back()
            view.tell("removed")


def host_of(words: str) -> str | None:
    """The name of the site that somebody typed, be it with https:// and a path; None: none."""
    written = words.strip().lower()
    if "://" not in written:
        written = f"https://{written}"
    try:
        parts = urlsplit(written)
        host = (parts.hostname or "").rstrip(".").encode("idna").decode()
        alone = not parts.username and parts.port in {None, 443}
    except (ValueError, UnicodeError):
        return None
    sound = parts.scheme == "https" and alone and not allowed_sites({host: {"by": "", "why": ""}})
    return host if sound else None


def _said(said: Mapping[str, str]) -> str:
    #: who asked for a site, and what for
    words = translate("Staff", "Asked for by %1: %2")
    return words.replace("%1", said.get("by", "")).replace("%2", said.get("why", ""))
