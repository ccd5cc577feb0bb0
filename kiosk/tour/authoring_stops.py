"""Where the tour stops among the guides a librarian looks after and writes, in a made-up place."""

import atexit
import tempfile
from collections.abc import Callable, Iterator, Mapping
from contextlib import suppress
from dataclasses import replace
from datetime import date, datetime
from functools import cache, partial
from pathlib import Path
from typing import cast

from PySide6.QtCore import QObject

from kiosk.app.authoring import Authoring
from kiosk.app.office import Office
from kiosk.app.ways.shelving import ShelvingWay
from kiosk.app.window import KioskWindow
from kiosk.guides.editing.steps import add_step, lead_choice, set_step
from kiosk.guides.editing.wording import with_words
from kiosk.guides.model import GuideId, Kind, StepId
from kiosk.guides.starter import write_starter
from kiosk.language.languages import Language
from kiosk.screens.authoring.editor_view import EditorView
from kiosk.screens.authoring.form_view import FormView
from kiosk.screens.authoring.manuscript import Manuscript
from kiosk.screens.authoring.preview_view import PreviewView
from kiosk.staff.author_notes import About
from kiosk.staff.people import LIBRARIAN
from kiosk.storage.opening import open_database
from kiosk.tour.shown_desk import ZONE
from kiosk.tour.stop import Stop

_MOMENT = datetime(2026, 11, 24, 10, 42, tzinfo=ZONE)
_WRITTEN, _OWN, _BROKEN = GuideId("prime-activite"), GuideId("carte-jeune"), GuideId("cantine")
_ASK, _DO = StepId("account"), StepId("connect")
_TEXT = f"steps.{_DO}.text"
_LONG = (
    "Prenez le fromulaire. Vous devez procéder à la connexion avec votre identifiant et votre mot "
    "de passe, puis attendre la page suivante qui s’ouvre toute seule au bout de quelques "
    "instants. "
)
_SITE = """
[place]
name = "Bibliothèque Mériadeck"
desk_direction = "right"
desk = {fr = "À droite."}

[guides]
off = ["mdph"]
order = ["carte-jeune", "prime-activite", "cantine"]
"""


def authoring_stops() -> Iterator[Stop]:
    """All stops among the guides."""
    for name, prepare in _STOPS.items():
        yield Stop(name, partial(_led, prepare=prepare))


def _led(kiosk: KioskWindow, prepare: Callable[[KioskWindow], object]) -> None:
    prepare(kiosk)


@cache
def _office() -> Office:
    """A made-up place, gone with the process of the tour; drafts are begun anew at each stop."""
    made = tempfile.TemporaryDirectory(prefix="pas-a-pas-tour-")
    atexit.register(made.cleanup)
    data, config = Path(made.name) / "data", Path(made.name) / "config"
    (config / "guides").mkdir(parents=True)
    (config / "site.toml").write_text(_SITE, "utf-8")
    for name in (_OWN, _BROKEN):
        write_starter(config / "guides", name)
    own = config / "guides" / _OWN / "guide.toml"
    today = date.today().isoformat()
    text = own.read_text("utf-8").replace(f"checked = {today}", "checked = 2026-04-01")
    lines = [
        "review_by = 2026-10-01" if it.startswith("review_by") else it for it in text.splitlines()
    ]
    own.write_text("\n".join(lines), "utf-8")
    (config / "guides" / _BROKEN / "text" / "fr.toml").unlink()
    database = open_database(data).database
    if database is None:
        raise RuntimeError("the tour has nowhere to keep anything")
    office = Office(database, data, config, clock=lambda: _MOMENT)
    for word in ("bibliobus", "Mériadeck"):
        office.words.keep("fr", word.lower())
    office.notes.write(_WRITTEN, _DO, About.SITE_CHANGED, _MOMENT.date())
    return office


def _way(kiosk: KioskWindow) -> ShelvingWay:
    kiosk.journey.opened.open_office(_office())
    kiosk.journey.opened.staff = None
    way = kiosk.journey.opened.staff_way(_office())
    way.enter(LIBRARIAN)
    return way.shelving


def _view(kiosk: KioskWindow) -> QObject:
    return kiosk.navigation.page.view


def _card(kiosk: KioskWindow, name: str) -> None:
    _way(kiosk).card(name)


def _preview(kiosk: KioskWindow) -> PreviewView:
    way = _way(kiosk)
    way.card(_WRITTEN)
    entry = Authoring(_office()).entry(_WRITTEN)
    if entry and entry.guide:
        way.preview(entry.guide, (0, 0))
    return cast(PreviewView, _view(kiosk))


def _beyond(kiosk: KioskWindow) -> None:
    _preview(kiosk).step.stuckAsked.emit()


def _script(kiosk: KioskWindow) -> Manuscript:
    """The editor, at a draft that was begun just now."""
    way = _way(kiosk)
    authoring = Authoring(_office())
    entry = authoring.entry(_WRITTEN)
    draft = authoring.draft(_WRITTEN)
    if entry and entry.guide:  # as it is before anybody wrote in it
        draft = replace(draft, guide=replace(entry.guide, folder=draft.guide.folder))
    way.writing.open(draft, lambda _outcome: None)
    manuscript = way.writing.manuscript
    if manuscript is None:
        raise RuntimeError("the editor did not open")
    return manuscript


def _faulty(kiosk: KioskWindow) -> None:
    script = _script(kiosk)
    guide = set_step(script.guide, _DO, leads_to=None, site="https://example.org/")
    guide = with_words(guide, Language.FR, "steps.form.title", "")
    script.to(guide)
    script.tell("kept")


def _long(kiosk: KioskWindow) -> None:
    """Twenty-five steps, and many ways: the picture of them is still to be read."""
    script = _script(kiosk)
    guide, after = script.guide, _DO
    for number in range(25 - len(guide.steps)):
        kind = Kind.ASK if number % 4 == 1 else Kind.DO
        guide, made = add_step(guide, kind, after)
        after = made
        if kind is Kind.ASK:
            guide = lead_choice(guide, made, "unknown", guide.steps[-1 - number % 3].id)
            after = guide.step(made).choices[0].leads_to
        title = "Choisir le document à envoyer" if number % 2 else "Vérifier votre adresse"
        for language in guide.words:
            for part in ("title", "text", "sees", "otherwise", "choices.one.label"):
                with suppress(KeyError):
                    guide = with_words(guide, language, f"steps.{made}.{part}", title)
    script.to(guide)
    script.tell("kept")


def _moved(kiosk: KioskWindow, *, page: bool) -> None:
    """The shipped guide says something else than when our version was made."""
    way = _way(kiosk)
    authoring = Authoring(_office())
    draft = authoring.draft(_WRITTEN)
    if (shipped := authoring.shipped(_WRITTEN)) is None:
        raise RuntimeError("the guide was not shipped")
    before = with_words(shipped, Language.FR, _TEXT, "Appuyez sur « Entrer ».")
    before = with_words(replace(before, minutes=45), Language.FR, "steps.form.tip", "")
    mine = with_words(shipped, Language.FR, _TEXT, "Appuyez sur « Entrer », en haut à droite.")
    mine = replace(mine, minutes=45, folder=draft.guide.folder)
    way.writing.open(replace(draft, guide=mine, shipped=before), lambda _outcome: None)
    if page:
        cast(EditorView, _view(kiosk)).asked.emit("news")


def _told(kiosk: KioskWindow, kept: str, refusal: str = "") -> None:
    script = _script(kiosk)
    script.tell(kept)
    cast(EditorView, _view(kiosk)).refuse(refusal)


def _step(kiosk: KioskWindow, step: StepId) -> FormView:
    _script(kiosk)
    cast(EditorView, _view(kiosk)).stepAsked.emit(step)
    return cast(FormView, _view(kiosk))


def _bilingual(kiosk: KioskWindow) -> None:
    _step(kiosk, _ASK).speak("ar")


def _field(kiosk: KioskWindow, language: str = "fr", more: str = "") -> None:
    script = _script(kiosk)
    cast(EditorView, _view(kiosk)).stepAsked.emit(_DO)
    cast(FormView, _view(kiosk)).taken.emit(_TEXT)
    script.speak(Language(language))
    if more:
        script.write(_TEXT, more)
        script.tell("kept")


def _row(kiosk: KioskWindow, step: StepId, key: str) -> None:
    _step(kiosk, step).taken.emit(key)


def _asked(kiosk: KioskWindow, what: str) -> None:
    _script(kiosk)
    cast(EditorView, _view(kiosk)).asked.emit(what)


def _second_page(kiosk: KioskWindow) -> None:
    _way(kiosk).open()
    _view(kiosk).leaf(1)  # type: ignore[attr-defined]  # it is a ShelfView


_STOPS: Mapping[str, Callable[[KioskWindow], object]] = {
    "guides-shelf": lambda kiosk: _way(kiosk).open(),
    "guides-shelf-more": _second_page,
    "guides-card": lambda kiosk: _card(kiosk, _WRITTEN),
    "guides-card-own": lambda kiosk: _card(kiosk, _OWN),
    "guides-card-broken": lambda kiosk: _card(kiosk, _BROKEN),
    "guides-new": lambda kiosk: _way(kiosk).new(),
    "guides-preview": _preview,
    "guides-preview-beyond": _beyond,
    "guides-editor": _script,
    "guides-editor-long": _long,
    "guides-editor-faults": _faulty,
    "guides-editor-torn": lambda kiosk: _told(kiosk, "changed"),
    "guides-editor-meanwhile": lambda kiosk: _told(kiosk, "kept", "changed"),
    "guides-editor-moved": lambda kiosk: _moved(kiosk, page=False),
    "guides-news": lambda kiosk: _moved(kiosk, page=True),
    "guides-about": lambda kiosk: _asked(kiosk, "about"),
    "guides-words": lambda kiosk: _asked(kiosk, "words"),
    "guides-languages": lambda kiosk: _asked(kiosk, "languages"),
    "guides-step": lambda kiosk: _step(kiosk, _DO),
    "guides-question": lambda kiosk: _step(kiosk, _ASK),
    "guides-two-languages": _bilingual,
    "guides-field": _field,
    "guides-field-advice": lambda kiosk: _field(kiosk, more=_LONG),
    "guides-field-arabic": lambda kiosk: _field(kiosk, "ar"),
    "guides-next": lambda kiosk: _row(kiosk, _DO, "next"),
    "guides-kind": lambda kiosk: _row(kiosk, _DO, "kind"),
    "guides-icons": lambda kiosk: _row(kiosk, _ASK, "icon/yes"),
    "guides-pictures": lambda kiosk: _row(kiosk, _DO, "picture"),
}
