"""What the lists of a step hold, row by row, with French beside where it is shown."""

from urllib.parse import urlsplit

from kiosk.guides.walk import Walk
from kiosk.language.languages import Language

Row = dict[str, str]
_PARTS = ("title", "text", "sees", "otherwise", "tip", "warning")


def step_words(walk: Walk, language: Language | None) -> Row:
    """The words of a step: title, text, sees, otherwise, tip, warning; empty in no language."""
    if language is None:
        return dict.fromkeys(_PARTS, "")
    words = walk.guide.words_in(language).steps[walk.step.id]
    return {part: getattr(words, part) for part in _PARTS}


def site_name(walk: Walk) -> str:
    """The name of the official site one is at ("caf.fr"), or nothing."""
    return (urlsplit(walk.site or "").hostname or "").removeprefix("www.")


def trail_rows(walk: Walk, language: Language) -> list[dict[str, object]]:
    """The way: number, name and whether it is "done", "now" or "ahead", for each step."""
    words = walk.guide.words_in(language)
    now = len(walk.answers)
    steps = (*walk.trail, *walk.ahead)
    return [
        {"number": place + 1, "name": words.steps[step.id].short, "state": _state(place, now)}
        for place, step in enumerate(steps)
    ]


def choice_rows(walk: Walk, language: Language, beside: Language | None) -> list[Row]:
    """The answers to a question: label, hint, icon, and the label in French."""
    step, guide = walk.step, walk.guide
    words = guide.words_in(language).steps[step.id].choices or {}
    french = guide.words_in(beside).steps[step.id].choices if beside else None
    return [
        {
            "label": words[choice.id].label,
            "hint": words[choice.id].hint,
            "icon": choice.icon,
            "french": french[choice.id].label if french else "",
        }
        for choice in step.choices
    ]


def check_rows(walk: Walk, language: Language, beside: Language | None) -> list[Row]:
    """The things to tick: id, words, and the words in French."""
    step, guide = walk.step, walk.guide
    words = guide.words_in(language).steps[step.id].checks or {}
    french = guide.words_in(beside).steps[step.id].checks if beside else None
    return [
        {
            "id": f"{step.id}/{check}",
            "words": words[check],
            "french": french[check] if french else "",
        }
        for check in step.checks
    ]


def need_rows(walk: Walk, language: Language, beside: Language | None) -> list[Row]:
    """What must be at hand: id, the question, what to do without, and both in French."""
    words = walk.guide.words_in(language).needs
    french = walk.guide.words_in(beside).needs if beside else {}
    return [
        {
            "id": str(need),
            "ask": words[need].ask,
            "without": words[need].without,
            "frenchAsk": french[need].ask if french else "",
            "frenchWithout": french[need].without if french else "",
        }
        for need in walk.guide.needs
    ]


def paper_rows(walk: Walk, language: Language, beside: Language | None) -> list[Row]:
    """The papers to have: id, name, and the name in French."""
    words = walk.guide.words_in(language).papers
    french = walk.guide.words_in(beside).papers if beside else {}
    return [
        {"id": f"paper/{paper}", "words": words[paper], "french": french.get(paper, "")}
        for paper in walk.guide.papers
    ]


def _state(place: int, now: int) -> str:
    if place == now:
        return "now"
    return "done" if place < now else "ahead"
