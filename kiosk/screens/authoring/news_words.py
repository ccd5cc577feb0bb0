"""What has changed in the shipped guide, in words: as it is there, and as it is here."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from kiosk.guides.editing.news import ABOUT, Change, News, Sort
from kiosk.guides.model import Guide, GuideWords, Kind, StepId, Theme
from kiosk.language.languages import REFERENCE, Language
from kiosk.screens.authoring.icon_words import icon_name
from kiosk.screens.authoring.step_words import kind_name, label_of
from kiosk.screens.guides.theme_names import theme_name

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class ChangeRow:
    """One thing: what it is, as it is in the shipped guide, was there before, and is here."""

    label: str
    now: str
    before: str
    mine: str


@dataclass(frozen=True, slots=True)
class NewsRow:
    """A step: its id, its name, what became of it ("changed", "new", "gone"), and its changes."""

    step: str
    name: str
    sort: str
    changes: tuple[ChangeRow, ...]


def news_rows(
    found: Sequence[News], now: Guide, mine: Guide, language: Language
) -> Sequence[NewsRow]:
    """The news, with names in that language where there are some."""
    return [
        NewsRow(
            each.step,
            _name(each, now, mine, language),
            str(each.sort),
            tuple(_row(change, now, mine, language) for change in each.changes if _told(change)),
        )
        for each in found
    ]


def _told(change: Change) -> bool:
    """Drawings and marks go with the rest, and are not told one by one."""
    return not change.key.startswith("icon/") and change.key != "confirm"


def _name(news: News, now: Guide, mine: Guide, language: Language) -> str:
    if news.step == ABOUT:
        return translate("Authoring", "About the guide")
    return _step_name(mine if news.sort is Sort.GONE else now, news.step, language)


def _step_name(guide: Guide, step: str, language: Language) -> str:
    for words in _spoken(guide, language):
        told = words.steps.get(StepId(step))
        if told and (name := told.short or told.title):
            return name
    return step


def _spoken(guide: Guide, language: Language) -> Iterator[GuideWords]:
    yield guide.words_in(language)
    yield guide.words[REFERENCE]


def _row(change: Change, now: Guide, mine: Guide, language: Language) -> ChangeRow:
    label = _label(change, now, language)
    if change.language not in {None, REFERENCE}:
        label = f"{label} ({change.language.own_name})" if change.language else label
    return ChangeRow(
        label,
        _value(change.key, change.now, now, language),
        _value(change.key, change.before, now, language),
        _value(change.key, change.mine, mine, language),
    )


def _label(change: Change, now: Guide, language: Language) -> str:
    names = {
        "kind": translate("Authoring", "Kind of step"),
        "next": translate("Authoring", "What comes next"),
        "site": translate("Authoring", "Address of the official site"),
        "picture": translate("Authoring", "Picture"),
        "theme": translate("Authoring", "What it is about"),
        "minutes": translate("Authoring", "Minutes it takes"),
        "domains": translate("Authoring", "Official sites"),
        "source": translate("Authoring", "Official page it rests on"),
        "checked": translate("Authoring", "Day on which the facts were checked"),
    }
    if change.key.startswith("lead/"):
        said = translate("Authoring", "The answer “%1” leads to")
        return said.replace("%1", _answer(now, change.key.partition("/")[2], language))
    return names.get(change.key) or label_of(change.key)


def _answer(guide: Guide, choice: str, language: Language) -> str:
    for words in _spoken(guide, language):
        for told in words.steps.values():
            if told.choices and choice in told.choices and told.choices[choice].label:
                return told.choices[choice].label
    return choice


def _value(key: str, value: str, guide: Guide, language: Language) -> str:
    if not value:
        return ""
    if key == "kind":
        return kind_name(Kind(value))
    if key == "next" or key.startswith("lead/"):
        return _step_name(guide, value, language)
    if key == "theme":
        return theme_name(Theme(value))
    return icon_name(value) if key == "icon" else value.removesuffix(".svg")
