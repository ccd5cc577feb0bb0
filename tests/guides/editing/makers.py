"""Guides as an author has them under the hand, and things that may be done to them."""

from dataclasses import replace

from hypothesis import strategies as st

from kiosk.app.shelf import SHIPPED
from kiosk.guides.editing import heads, steps
from kiosk.guides.editing.kinds import KINDS, turned
from kiosk.guides.editing.wording import add_language, remove_language, with_words
from kiosk.guides.model import Guide, Kind, Need
from kiosk.guides.reader import read_guides
from kiosk.language.languages import Language

GUIDES = read_guides(SHIPPED).guides
_TEXTS = st.one_of(
    st.sampled_from(["", " ", "Appuyez sur « Suite ».", "a\nb", '"\\', "مرحبا", "#", "x" * 500]),
    st.text(st.characters(codec="utf-8", exclude_categories=("Cs", "Cc")), max_size=40),
)
_PARTS = st.sampled_from(["title", "short", "text", "sees", "otherwise", "tip", "warning"])
_HEADS = st.sampled_from(["title", "summary", "never", "keywords", "other_ways.desk"])


@st.composite
def changes(draw: st.DrawFn, guide: Guide) -> Guide:  # noqa: C901, PLR0911, PLR0912  one of many
    """The guide after one thing that an author can do to it."""
    step = draw(st.sampled_from(guide.steps))
    language = draw(st.sampled_from(list(guide.words)))
    match draw(st.integers(0, 15)):
        case 0:
            return steps.add_step(guide, draw(st.sampled_from(Kind)), step.id)[0]
        case 1:
            return steps.remove_step(guide, step.id)
        case 2:
            return steps.move_step(guide, step.id, draw(st.integers(-3, 3)))
        case 3:
            to = draw(st.sampled_from(guide.steps)).id
            return steps.set_step(guide, step.id, leads_to=draw(st.sampled_from([to, None])))
        case 4 if step.kind is Kind.ASK:
            return steps.add_choice(guide, step.id)
        case 5 if step.choices:
            return steps.remove_choice(guide, step.id, draw(st.sampled_from(step.choices)).id)
        case 6 if step.choices:
            to = draw(st.sampled_from(guide.steps)).id
            return steps.lead_choice(guide, step.id, draw(st.sampled_from(step.choices)).id, to)
        case 7:
            return steps.add_check(guide, step.id)
        case 8 if step.checks:
            return steps.remove_check(guide, step.id, draw(st.sampled_from(step.checks)))
        case 9:
            return heads.toggle_need(guide, draw(st.sampled_from(Need)))
        case 10:
            return heads.add_paper(guide)
        case 11:
            change = draw(st.sampled_from([add_language, remove_language]))
            return change(guide, draw(st.sampled_from(Language)))
        case 12:
            key = draw(st.one_of(_HEADS, _PARTS.map(lambda part: f"steps.{step.id}.{part}")))
            return with_words(guide, language, key, draw(_TEXTS))
        case 13:
            site = draw(st.sampled_from([None, "https://www.caf.fr/", "https://example.org/"]))
            return steps.set_step(guide, step.id, site=site)
        case 14:
            return turned(guide, step.id, draw(st.sampled_from(KINDS)))
        case 15 if step.choices:
            choice = draw(st.sampled_from(step.choices)).id
            return steps.draw_choice(
                guide, step.id, choice, draw(st.sampled_from(["key", "leaf"]))
            )
    return replace(guide, minutes=draw(st.integers(1, 240)))


class Edits(tuple[Guide, ...]):
    """Guides in a row; told in few words when a test fails."""

    def __repr__(self) -> str:
        return f"{len(self)} times {self[0].id}"


@st.composite
def edited(draw: st.DrawFn, most: int = 12) -> Edits:
    """A shipped guide, and what became of it with each change."""
    guides = [draw(st.sampled_from(GUIDES))]
    for _ in range(draw(st.integers(1, most))):
        guides.append(draw(changes(guides[-1])))
    return Edits(guides)
