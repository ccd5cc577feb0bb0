"""The guides as a librarian sees them: all there are, what is wrong with them, writing them."""

from collections.abc import Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

from kiosk.app.guide_entry import Entry, Origin
from kiosk.app.office import Office
from kiosk.app.shelf import SHIPPED, in_order
from kiosk.app.shipped_news import ShippedNews
from kiosk.guides.editing import drafts, publishing
from kiosk.guides.editing.drafts import Draft
from kiosk.guides.editing.lineage import shipped_of
from kiosk.guides.editing.naming import slug
from kiosk.guides.editing.news import last_compared
from kiosk.guides.editing.places import drafts_in
from kiosk.guides.editing.wording import with_words
from kiosk.guides.model import Guide, GuideId, Problem
from kiosk.guides.remembered import read_remembered
from kiosk.language.languages import REFERENCE
from kiosk.settings.site import Who
from kiosk.settings.writing import change
from kiosk.staff.author_notes import AuthorNote
from kiosk.staff.journal import Action
from kiosk.staff.people import LIBRARIAN
from kiosk.storage.troubles import StorageError

_OFF, _ORDER = "guides.off", "guides.order"


@dataclass(frozen=True, slots=True)
class Authoring:
    """Guides shown, ordered, written and published, as a librarian.

    What changes settings raises `SettingsError`, what writes guides `OSError`, each when it did
    not. What is done is in the journal, where that can be kept.
    """

    office: Office

    @property
    def own(self) -> Path:
        """The folder of the place's own guides."""
        return self.office.config / "guides"

    @property
    def today(self) -> date:
        """The day, here."""
        return self.office.clock().astimezone(self.office.zone).date()

    def entries(self) -> tuple[Entry, ...]:
        """All guides of this kiosk, in the order of the place; drafts of new ones come last."""
        shipped, own, problems = self._read()
        site = self.office.settings().site
        written = set(drafts_in(self.own))
        found = {**shipped, **own}
        entries = []
        for guide in in_order(found.values(), site):
            origin = _origin(guide.id, shipped, own)
            entries.append(
                Entry(
                    guide.id,
                    guide,
                    origin,
                    guide.id not in site.guides_off,
                    guide.id in written,
                    guide.id in shipped,
                    problems.pop(guide.id, ()),
                    len(ShippedNews(shipped.get(guide.id)).of_published(guide))
                    if origin is Origin.VERSION
                    else 0,
                )
            )
        for name, said in problems.items():
            entries.append(
                Entry(name, None, Origin.OWN, False, name in written, name in shipped, said)
            )
        listed = {entry.id for entry in entries}
        for name in sorted(written - listed):
            entries.append(Entry(name, None, Origin.DRAFT, False, True, shipped=False))
        return tuple(entries)

    def entry(self, name: GuideId) -> Entry | None:
        """The guide of that name, if there still is one."""
        return next((entry for entry in self.entries() if entry.id == name), None)

    def locked(self, *, order: bool = False) -> bool:
        """Whether the city has set which guides are offered (or their order)."""
        return (_ORDER if order else _OFF) in self.office.settings().locked

    def offer(self, name: GuideId, *, on: bool) -> None:
        """Offer a guide, or not any more; in force from the next resident on."""
        off = [each for each in self.office.settings().site.guides_off if each != name]
        self._set(_OFF, (*off, *(() if on else (name,))))
        self._note(Action.GUIDE_ON if on else Action.GUIDE_OFF, name)

    def move(self, name: GuideId, by: int) -> None:
        """Put a guide so many places further down the list, or up."""
        names = [entry.id for entry in self.entries() if entry.guide]
        place = names.index(name)
        names.insert(min(max(place + by, 0), len(names) - 1), names.pop(place))
        self._set(_ORDER, tuple(names))
        self._note(Action.GUIDE_ORDER, name)

    def draft(self, name: GuideId) -> Draft:
        """The draft of a guide; where it has none, one is begun from the guide as it is."""
        if (found := drafts.read_draft(self.own, name)) is not None:
            return found
        entry = self.entry(name)
        if entry is None or entry.guide is None:
            raise OSError(0, "there is no such guide")
        shipped = self.shipped(name)
        if shipped is not None and entry.origin is Origin.VERSION:
            shipped = last_compared(entry.guide, shipped, shipped_of(entry.guide.folder))
        return drafts.begin(self.own, entry.guide, shipped)

    def shipped(self, name: GuideId) -> Guide | None:
        """The shipped guide of that name, if there is one, as it is now."""
        return self._read()[0].get(name)

    def new(self, title: str) -> Draft:
        """A draft of a new guide with that title."""
        taken = {entry.id for entry in self.entries()}
        name, number = slug(title), 1
        while name in taken:
            number += 1
            name = f"{slug(title)}-{number}"
        author = self.office.settings().site.place_name
        draft = drafts.begin_new(self.own, name, author, self.today)
        guide = with_words(draft.guide, REFERENCE, "title", title)
        return drafts.keep(self.own, replace(draft, guide=guide))

    def publish(self, draft: Draft, *, over: bool = False) -> Guide:
        """Put it before residents.

        Raises:
            GuideError: it is not sound.
            ChangedMeanwhileError: somebody has changed the guide since.
        """
        shipped = SHIPPED / draft.guide.id
        source = shipped if shipped.is_dir() else None
        guide = publishing.publish(
            self.own,
            ShippedNews(self.shipped(draft.guide.id)).compared(draft),
            over=over,
            shipped=source,
        )
        self._note(Action.GUIDE_PUBLISHED, guide.id)
        return guide

    def withdraw(self, name: GuideId) -> None:
        """Take the place's own guide away; it is kept among the earlier versions."""
        publishing.withdraw(self.own, name)
        self._note(Action.GUIDE_WITHDRAWN, name)

    def notes(self) -> Sequence[AuthorNote]:
        """What mediators have told the authors, and nobody has seen to."""
        try:
            return self.office.notes.all()
        except StorageError:
            return ()

    def see_to(self, name: GuideId) -> None:
        """The notes about that guide are seen to."""
        with suppress(StorageError):
            for note in self.notes():
                if note.guide == name:
                    self.office.notes.see_to(note)

    def _read(
        self,
    ) -> tuple[dict[GuideId, Guide], dict[GuideId, Guide], dict[GuideId, tuple[Problem, ...]]]:
        shipped = read_remembered(SHIPPED, self.office.data / "guides-shipped.memory")
        try:
            own = read_remembered(self.own, self.office.data / "guides-own.memory")
        except OSError:
            return {each.id: each for each in shipped.guides}, {}, {}
        problems: dict[GuideId, list[Problem]] = {}
        for problem in own.problems:
            problems.setdefault(GuideId(problem.file.split("/")[0]), []).append(problem)
        return (
            {each.id: each for each in shipped.guides},
            {each.id: each for each in own.guides},
            {name: tuple(said) for name, said in problems.items()},
        )

    def _set(self, key: str, names: Sequence[str]) -> None:
        change(self.office.config, {key: tuple(names) or None}, Who.LIBRARIAN)

    def _note(self, action: Action, name: GuideId) -> None:
        with suppress(StorageError, ValueError):  # it is done; what is not kept is its line
            self.office.journal.note(LIBRARIAN, action, self.office.clock(), name[:60])


def _origin(
    name: GuideId, shipped: Mapping[GuideId, Guide], own: Mapping[GuideId, Guide]
) -> Origin:
    if name not in own:
        return Origin.SHIPPED
    return Origin.VERSION if name in shipped else Origin.OWN
