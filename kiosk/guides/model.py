"""What a guide is: steps joined by choices, and its words in several languages.

A guide is content, not behaviour. Nothing here reads a file, shows a screen or knows the time,
and nothing can be changed once made: one resident's walk cannot alter the next one's guide.
Whether its parts hold together is said by `soundness`; only the reader makes guides, and it
lets none through that does not.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from pathlib import Path
from typing import NewType

from kiosk.language.languages import REFERENCE, Language
from kiosk.settings.tables import Problem as Problem  # noqa: PLC0414  guides are told of by it too

GuideId = NewType("GuideId", str)
StepId = NewType("StepId", str)


class Theme(StrEnum):
    """What a guide is about: the administrative themes of La Coop de la médiation numérique."""

    PAPERS = "papiers-elections"
    FAMILY = "famille-scolarite"
    HEALTH = "social-sante"
    WORK = "travail-formation"
    HOUSING = "logement"
    TRANSPORT = "transports"
    MONEY = "argent-impots"
    JUSTICE = "justice"
    FOREIGNERS = "etrangers-europe"
    LEISURE = "loisirs"
    ASSOCIATIONS = "associations"


class Need(StrEnum):
    """What must be at hand before one starts, beside papers."""

    EMAIL = "email"
    PHONE = "phone"
    PASSWORD = "password"  # noqa: S105  the name of a need, no secret


class Kind(StrEnum):
    """What a step asks of the person."""

    READY = "ready"  # have you what it takes?
    ASK = "ask"  # which is your case?
    DO = "do"  # one thing to do
    PROOF = "proof"  # how to see that it is done; an end
    PERSON = "person"  # a human is needed here; an end, or goes on


class GuideError(ValueError):
    """A guide's parts do not hold together. Carries every problem found, not only the first."""

    def __init__(self, problems: Iterable[Problem]) -> None:
        self.problems = tuple(problems)
        super().__init__("\n".join(map(str, self.problems)))


@dataclass(frozen=True, slots=True)
class Choice:
    """One answer a person can give, and the step it leads to."""

    id: str
    leads_to: StepId
    icon: str


@dataclass(frozen=True, slots=True)
class Step:
    """One screenful.

    `choices` belong to `ask` steps, `leads_to` to all others; a step with neither is an end.
    `checks` are the ids of the things to tick. `site` is the address to open, `picture` a file of
    the guide's own folder. `confirm` marks a step that rests on a fact nobody has confirmed yet.
    """

    id: StepId
    kind: Kind
    leads_to: StepId | None = None
    choices: tuple[Choice, ...] = ()
    checks: tuple[str, ...] = ()
    picture: str | None = None
    site: str | None = None
    confirm: bool = False

    @property
    def exits(self) -> tuple[StepId, ...]:
        """The steps one can go to from here, in the order of the choices."""
        if self.leads_to is not None:
            return (self.leads_to,)
        return tuple(choice.leads_to for choice in self.choices)


@dataclass(frozen=True, slots=True)
class ChoiceWords:
    """How a choice is called, and what it leads to, in one language."""

    label: str
    hint: str = ""


@dataclass(frozen=True, slots=True)
class NeedWords:
    """The question about a need, and what to do without it, in one language."""

    ask: str
    without: str


@dataclass(frozen=True, slots=True)
class StepWords:
    """The words of a step in one language. Empty: there is nothing to say there.

    `short` is the name of the step in the list of steps; `sees` what one sees when it worked;
    `otherwise` what to do when one does not see it.
    """

    title: str
    short: str
    text: str = ""
    sees: str = ""
    otherwise: str = ""
    tip: str = ""
    warning: str = ""
    checks: Mapping[str, str] | None = None
    choices: Mapping[str, ChoiceWords] | None = None


@dataclass(frozen=True, slots=True)
class OtherWays:
    """How to do the same without the web: at a desk, by telephone (with its price), by post."""

    desk: str
    phone: str
    post: str


@dataclass(frozen=True, slots=True)
class GuideWords:
    """All the words of a guide in one language.

    `never` says what nobody will ever ask for. `keywords` are the words people say when they look
    for it. `reviewed` tells whether somebody who speaks the language has read it.
    """

    language: Language
    reviewed: bool
    title: str
    summary: str
    never: str
    other_ways: OtherWays
    keywords: tuple[str, ...]
    needs: Mapping[Need, NeedWords]
    papers: Mapping[str, str]
    steps: Mapping[StepId, StepWords]


@dataclass(frozen=True, slots=True)
class Guide:
    """A whole guide. `steps[0]` is where every walk starts.

    `minutes` is the usual length; `papers` are ids whose names are in the words; `source` is the
    address of the official page it rests on, read on `checked`, to be read again by `review_by`.
    `often_asked` is its rank among what is often asked, from 1; 0 when it is not. `author` is who
    wrote it, where they want it said.
    """

    id: GuideId
    version: int
    theme: Theme
    icon: str
    domains: tuple[str, ...]
    minutes: int
    often_asked: int
    needs: tuple[Need, ...]
    papers: tuple[str, ...]
    source: str
    checked: date
    review_by: date
    steps: tuple[Step, ...]
    words: Mapping[Language, GuideWords]
    folder: Path
    author: str = ""

    def step(self, step_id: StepId) -> Step:
        """The step of that name, which must be one of this guide's."""
        return next(step for step in self.steps if step.id == step_id)

    def words_in(self, language: Language) -> GuideWords:
        """Its words in that language, or in French where it has none."""
        return self.words.get(language, self.words[REFERENCE])


@dataclass(frozen=True, slots=True)
class Reading:
    """What a folder of guides held: the sound ones, by id, and the problems of the others."""

    guides: tuple[Guide, ...]
    problems: tuple[Problem, ...]
