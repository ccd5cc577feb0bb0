"""What is counted of the week under way: exact, of this place, in words."""

from collections.abc import Iterator, Mapping

from kiosk.language.languages import Language
from kiosk.screens.yourdata.figures import Figures
from kiosk.statistics.detail_words import detail_in
from kiosk.statistics.explained import Line
from kiosk.statistics.measures import MEASURES
from kiosk.statistics.report import Counted
from kiosk.statistics.weeks import Week


def so_far(figures: Figures, week: Week, language: Language) -> tuple[Line, ...]:
    """A line for each measure of which something happened, and one for each of its subjects."""
    sums = figures.sums(week.monday, week.sunday)
    return tuple(_lines(sums, figures.names(language), language))


def _lines(
    sums: Mapping[Counted, int], names: Mapping[str, str], language: Language
) -> Iterator[Line]:
    for key, measure in MEASURES.items():
        subjects = sorted({subject for each, subject, _ in sums if each == key})
        if subjects:
            words = measure.words_in(language)
            yield Line(words.name, words.why)
        for subject in subjects:
            told = [
                f"{number} {detail_in(language, detail)}"
                for (each, of, detail), number in sums.items()
                if (each, of) == (key, subject) and number
            ]
            yield Line(names.get(subject, subject), ", ".join(told))
