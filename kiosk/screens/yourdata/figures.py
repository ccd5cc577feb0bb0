"""What the screens of one's data are told: counts, reports, and where they go."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime

from kiosk.guides.model import Guide
from kiosk.language.languages import Language
from kiosk.statistics.report import Counted
from kiosk.storage.kept_report import KeptReport


@dataclass(frozen=True, slots=True)
class Figures:
    """The numbers of a place.

    `sums` gives what happened from one day to another, `reports` all weekly reports, the last
    first. `clock` has the zone of the place. `sends_to` is a server or a folder in words, empty
    where nothing leaves; `open_data` the page of the city's numbers, or empty. `names` are those
    of the subjects of bookings, by id. `keep_days`: how long after a session the name and the
    telephone of a booking are kept; 0 where none can be booked.
    """

    sums: Callable[[date, date], Mapping[Counted, int]]
    reports: Callable[[], Sequence[KeptReport]]
    clock: Callable[[], datetime]
    guides: Sequence[Guide]
    sends_to: str = ""
    open_data: str = ""
    keep_days: int = 0
    subjects: Callable[[Language], Mapping[str, str]] = lambda _language: {}

    def names(self, language: Language) -> Mapping[str, str]:
        """What guides, their steps and the subjects of bookings are called in that language."""
        found = dict(self.subjects(language))
        for guide in self.guides:
            words = guide.words_in(language)
            found[guide.id] = words.title
            found |= {
                f"{guide.id}/{step.id}": f"{words.title} · {words.steps[step.id].short}"
                for step in guide.steps
            }
        return found | {each: each.own_name for each in Language}
