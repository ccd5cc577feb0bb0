"""Small guides to test with."""

from datetime import date
from pathlib import Path

from kiosk.guides.model import (
    Choice,
    ChoiceWords,
    Guide,
    GuideId,
    GuideWords,
    Kind,
    OtherWays,
    Step,
    StepId,
    StepWords,
    Theme,
)
from kiosk.language.languages import Language


def ready(name: str, leads_to: str) -> Step:
    return Step(StepId(name), Kind.READY, StepId(leads_to))


def do(name: str, leads_to: str) -> Step:
    return Step(StepId(name), Kind.DO, StepId(leads_to))


def ask(name: str, *leads_to: str) -> Step:
    choices = tuple(Choice(f"to-{to}", StepId(to), "question") for to in leads_to)
    return Step(StepId(name), Kind.ASK, choices=choices)


def proof(name: str) -> Step:
    return Step(StepId(name), Kind.PROOF)


def words(steps: tuple[Step, ...], title: str, keywords: tuple[str, ...] = ()) -> GuideWords:
    told = {
        step.id: StepWords(
            title=step.id.title(),
            short=step.id,
            text=f"About {step.id}.",
            sees="It worked.",
            otherwise="Ask.",
            checks={},
            choices={choice.id: ChoiceWords(choice.id) for choice in step.choices},
        )
        for step in steps
    }
    return GuideWords(
        language=Language.FR,
        reviewed=True,
        title=title,
        summary=f"About {title}.",
        never="Nobody asks for money.",
        other_ways=OtherWays("At the desk.", "By telephone.", "By post."),
        keywords=keywords,
        needs={},
        papers={},
        steps=told,
    )


def guide(
    *steps: Step, name: str = "card", title: str = "A card", keywords: tuple[str, ...] = ()
) -> Guide:
    """A guide of those steps, the first one first."""
    return Guide(
        id=GuideId(name),
        version=1,
        theme=Theme.PAPERS,
        icon="file-text",
        domains=("service-public.gouv.fr",),
        minutes=10,
        often_asked=0,
        needs=(),
        papers=(),
        source="https://www.service-public.gouv.fr/",
        checked=date(2026, 1, 1),
        review_by=date(2026, 7, 1),
        steps=steps,
        words={Language.FR: words(steps, title, keywords)},
        folder=Path(name),
    )
