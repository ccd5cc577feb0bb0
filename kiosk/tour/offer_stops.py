"""Where the tour stops in what a librarian sets of mediators and of subjects."""

from collections.abc import Callable, Iterator, Mapping
from functools import partial
from typing import cast

from PySide6.QtCore import QObject

from kiosk.app.window import KioskWindow
from kiosk.screens.staff.choice_view import ChoiceView
from kiosk.screens.staff.edit_view import EditView
from kiosk.screens.staff.entries_view import EntriesView
from kiosk.tour.place_stops import opened, page
from kiosk.tour.stop import Stop

# The offer that is shipped, of which nothing is changed here.
_SHIPPED = """
demonstration = true

[place]
name = "Bibliothèque de démonstration"
desk = {fr = "À droite."}
desk_direction = "right"
"""
_EMPTY = _SHIPPED.replace("demonstration = true", "")


def offer_stops() -> Iterator[Stop]:
    """All stops of mediators and subjects."""
    for name, prepare in _STOPS.items():
        yield Stop(name, partial(_led, prepare=prepare))


def _led(kiosk: KioskWindow, prepare: Callable[[KioskWindow], object]) -> None:
    prepare(kiosk)


def _one(kiosk: KioskWindow, tile: str, name: str, *parts: str) -> QObject:
    """One of a list, and a part of it."""
    opened(kiosk, tile, _SHIPPED)
    for key in (name, *parts):
        cast(EntriesView, page(kiosk)).taken.emit(key)
    return page(kiosk)


def _removal(kiosk: KioskWindow, tile: str, name: str) -> None:
    cast(EntriesView, _one(kiosk, tile, name)).acted.emit("remove")


def _add(kiosk: KioskWindow, words: str = "") -> None:
    opened(kiosk, "mediators", _SHIPPED).acted.emit("add")
    view = cast(EditView, page(kiosk))
    view.type(words)
    view.give()


def _appearance(kiosk: KioskWindow, key: str, *typed: str) -> None:
    """What comes of changing that of the appearance."""
    opened(kiosk, "appearance", _SHIPPED).taken.emit(key)
    for words in typed:
        if isinstance(view := page(kiosk), EditView):
            view.clear()
            view.type(words)
            view.give()
        else:
            cast(ChoiceView, view).taken.emit(words)


def _no_logo(kiosk: KioskWindow, cause: str, detail: str) -> None:
    _appearance(kiosk, "appearance.logo")
    cast(EntriesView, page(kiosk)).refuse(cause, detail)


_STOPS: Mapping[str, Callable[[KioskWindow], object]] = {
    "staff-mediators": partial(opened, tile="mediators", site=_SHIPPED),
    "staff-mediators-none": partial(opened, tile="mediators", site=_EMPTY),
    "staff-subjects-none": partial(opened, tile="subjects", site=_EMPTY),
    "staff-mediators-removed": lambda kiosk: opened(kiosk, "mediators", _SHIPPED).tell("removed"),
    "staff-mediator": partial(_one, tile="mediators", name="nadia"),
    "staff-mediator-nameless": _add,
    "staff-mediator-subjects": lambda kiosk: _one(kiosk, "mediators", "nadia", "subjects"),
    "staff-mediator-hours": lambda kiosk: _one(kiosk, "mediators", "nadia", "hours"),
    "staff-mediator-removal": partial(_removal, tile="mediators", name="nadia"),
    "staff-appearance": partial(
        opened, tile="appearance", site=_SHIPPED + '[appearance]\naccent = "#004B92"\n'
    ),
    "staff-logo": lambda kiosk: _appearance(kiosk, "appearance.logo"),
    "staff-logo-large": lambda kiosk: _no_logo(kiosk, "picture too large", "50"),
    "staff-logo-script": lambda kiosk: _no_logo(kiosk, "picture script", "onclick"),
    "staff-colour": lambda kiosk: _appearance(kiosk, "appearance.accent"),
    "staff-colour-pale": lambda kiosk: _appearance(kiosk, "appearance.accent", "other", "#FFD400"),
    "staff-subjects": partial(opened, tile="subjects", site=_SHIPPED),
    "staff-subject": partial(_one, tile="subjects", name="impots"),
    "staff-subject-notice": lambda kiosk: _one(kiosk, "subjects", "impots", "notice_minutes"),
    "staff-subject-removal": partial(_removal, tile="subjects", name="impots"),
}
