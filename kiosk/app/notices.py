"""What a place tells whoever stands before it: whether it is open, and today's message."""

from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import datetime
from typing import TYPE_CHECKING

from kiosk.language.languages import REFERENCE, Language
from kiosk.settings.osm_hours import read_week, week_text
from kiosk.settings.site import Site

if TYPE_CHECKING:
    from kiosk.places.open_now import Hours


def _now() -> datetime:
    return datetime.now().astimezone()


@dataclass(frozen=True, slots=True)
class Message:
    """Today's message: its words, and the language they are in."""

    words: str
    language: Language


@dataclass(slots=True)
class Notices:
    """Those of one place. Until `load` was called, nothing is said of its hours.

    `hours` are as OpenStreetMap writes them, "" where nobody told. `until` is the last day of the
    message as 2026-12-24, "" for no last day.
    """

    hours: str = ""
    words: Mapping[Language, str] = field(default_factory=dict)
    until: str = ""
    clock: Callable[[], datetime] = _now
    _read: "Hours | None" = None

    def load(self) -> None:
        """Read the hours; what knows them is not loaded before the first screen is on."""
        from kiosk.places.open_now import Hours  # noqa: PLC0415  see above

        if self.hours and self._read is None:
            week = read_week(self.hours)  # forgives a space too many, which the library does not
            with suppress(ValueError):
                self._read = Hours(self.hours if week is None else week_text(week))

    def opening(self, language: Language) -> str:
        """Whether it is open, in words, or nothing."""
        from kiosk.screens.booking.moments import Teller  # noqa: PLC0415  see `load`
        from kiosk.screens.hours_words import state_in_words  # noqa: PLC0415  see `load`

        now = self.clock()
        found = self._read.at(now) if self._read else None
        if found is None:
            return ""
        changes = found.changes_at.replace(tzinfo=now.tzinfo) if found.changes_at else None
        return state_in_words(
            Teller(language, now.tzinfo), is_open=found.open, changes=changes, now=now
        )

    @property
    def closed(self) -> bool:
        """Whether it is known to be closed."""
        found = self._read.at(self.clock()) if self._read else None
        return found is not None and not found.open

    def week(self, language: Language) -> Sequence[str]:
        """The hours of the week, a line each; none where they cannot be told so."""
        from kiosk.screens.booking.moments import Teller  # noqa: PLC0415  see `load`
        from kiosk.screens.hours_words import week_in_words  # noqa: PLC0415  see `load`

        week = read_week(self.hours) if self.hours else None
        if week is None or week.others:
            return []
        return week_in_words(Teller(language), week, self.clock().date())

    def message(self, language: Language) -> Message | None:
        """Today's message, in that language where it was written in it; None: there is none."""
        if not self.words or (self.until and self.clock().date().isoformat() > self.until):
            return None
        for each in (language, REFERENCE, *self.words):
            if each in self.words:
                return Message(self.words[each], each)
        return None


def notices_of(site: Site) -> Notices:
    """Those of the place with these settings."""
    words = site.message if site.message_shown else {}
    return Notices(
        site.hours, {Language(code): said for code, said in words.items()}, site.message_until
    )
