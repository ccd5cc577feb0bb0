"""A librarian sets how the place looks: its name, its logo, its colour."""

import json
import secrets
import sys
from collections.abc import Mapping, Sequence
from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject

from kiosk.app.looks import logo_address, tint
from kiosk.app.ways.keeping import Keeping, Refuse
from kiosk.devices.errand import Errand
from kiosk.screens.staff.choice_view import ChoiceView, Option
from kiosk.screens.staff.entries_view import Act, EntriesView, Entry
from kiosk.screens.staff.setting_words import QT_TRANSLATE_NOOP
from kiosk.settings.accent import OWN, nearest, reading, wrong_accent
from kiosk.settings.site import Site

translate = QCoreApplication.translate

NAME, LOGO, ACCENT = "place.name", "appearance.logo", "appearance.accent"
MAKER = (sys.executable, "-m", "kiosk.devices.logo")
_WIDTH, _HEIGHT = 480, 160  # pixels: twice what the header has room for
_KINDS = {".png", ".jpg", ".jpeg", ".svg"}
_MOST_FILES = 60
_MEGA = 2**20  # as sizes of files are told elsewhere
# Colours that hold, from a city's own wine to grey.
_READY: Mapping[str, str] = {
    "#7A1B3B": QT_TRANSLATE_NOOP("Staff", "Wine"),
    "#98040C": QT_TRANSLATE_NOOP("Staff", "Red"),
    "#7F3500": QT_TRANSLATE_NOOP("Staff", "Rust"),
    "#5B4B00": QT_TRANSLATE_NOOP("Staff", "Olive"),
    "#00582B": QT_TRANSLATE_NOOP("Staff", "Green"),
    "#00525C": QT_TRANSLATE_NOOP("Staff", "Teal"),
    "#004B92": QT_TRANSLATE_NOOP("Staff", "Blue"),
    "#28395E": QT_TRANSLATE_NOOP("Staff", "Night blue"),
    "#4B2A7B": QT_TRANSLATE_NOOP("Staff", "Violet"),
    "#7A1F6B": QT_TRANSLATE_NOOP("Staff", "Magenta"),
    "#3D3D3D": QT_TRANSLATE_NOOP("Staff", "Grey"),
}


class AppearanceWay(Keeping):
    """Behind the tile of the appearance."""

    def open(self) -> None:
        """As it looks now."""
        view = EntriesView(
            self.ground.display,
            lambda: translate("Staff", "Appearance"),
            self._entries,
            looks=self._looks,
            acts=self._acts,
        )
        view.taken.connect(lambda key: self._take(view, key))
        view.acted.connect(lambda name: self._take_logo_away(view))
        self.ground.open("staff/AppearanceScreen.qml", view)

    @property
    def _site(self) -> Site:
        return self.office.settings().site

    def _looks(self) -> Mapping[str, str]:
        site = self._site
        colour = site.accent or OWN
        address = logo_address(site, self.office.config)
        return {"name": site.place_name, "logo": address, "accent": colour, "tint": tint(colour)}

    def _entries(self) -> Sequence[Entry]:
        found = self.office.settings()
        site, locked = found.site, found.locked
        none, own = translate("Staff", "none"), translate("Staff", "that of Pas à Pas")
        logo = translate("Staff", "there is one") if site.logo else none
        return [
            Entry(NAME, translate("Staff", "Name of the place"), site.place_name, NAME in locked),
            Entry(LOGO, translate("Staff", "Logo"), logo, LOGO in locked, "image"),
            Entry(
                ACCENT,
                translate("Staff", "Colour"),
                _called(site.accent) if site.accent else own,
                ACCENT in locked,
                "palette",
            ),
        ]

    def _acts(self) -> Sequence[Act]:
        if not self._site.logo:
            return []
        return [Act("no logo", translate("Staff", "Take the logo away"), "trash")]

    def _take(self, view: EntriesView, key: str) -> None:
        if key == NAME:
            self._name(view)
        elif key == LOGO:
            self._files(view)
        else:
            self._colours(view)

    def _name(self, view: EntriesView) -> None:
        def keep(words: str, refuse: Refuse) -> None:
            if self.keep_setting(NAME, words, refuse):
                self.back(view)

        self.type_words(
            lambda: translate("Staff", "Name of the place"), lambda: self._site.place_name, keep
        )

    def _colours(self, view: EntriesView) -> None:
        def options() -> list[Option]:
            now = self._site.accent or OWN
            colours = dict.fromkeys((*_READY, now))
            chosen = [Option(each, _called(each), each == now) for each in colours]
            return [*chosen, Option("other", translate("Staff", "Another one"), chosen=False)]

        choice = ChoiceView(
            self.ground.display, lambda: translate("Staff", "Colour"), options, swatches=True
        )

        def taken(name: str) -> None:
            if name == "other":
                self._type_colour(view)
            elif self.keep_setting(ACCENT, "" if name == OWN else name, choice.refuse):
                self.back(view)

        choice.taken.connect(taken)
        self.ground.open("staff/ChoiceScreen.qml", choice)

    def _type_colour(self, view: EntriesView) -> None:
        def keep(words: str, refuse: Refuse) -> None:
            colour = words.upper() if words.startswith("#") else f"#{words.upper()}"
            wrong = wrong_accent(colour)
            if wrong and len(colour) == len(OWN) and _is_colour(colour):
                edit.propose(nearest(colour))
                refuse("pale", nearest(colour))
            elif wrong:
                refuse("no colour")
            elif self.keep_setting(ACCENT, colour, refuse):
                self.ground.navigation.back()
                self.back(view)

        edit = self.type_words(
            lambda: translate("Staff", "A colour, such as #7A1B3B"),
            lambda: self._site.accent,
            keep,
            keys="web",
        )

    def _files(self, view: EntriesView) -> None:
        """The pictures on the sticks that are in the machine."""

        def found() -> dict[str, Path]:
            return {str(path): path for path in self._pictures()}

        def entries() -> Sequence[Entry]:
            return [
                Entry(key, path.name, path.parent.name, icon="image")
                for key, path in found().items()
            ]

        def intro() -> str:
            if found():
                return translate("Staff", "PNG or SVG. Press the picture that is the logo.")
            return translate(
                "Staff", "Put the logo on a USB stick, as PNG or SVG, and plug it in here."
            )

        files = EntriesView(
            self.ground.display,
            lambda: translate("Staff", "Logo"),
            entries,
            intro=intro,
            acts=lambda: [Act("look", translate("Staff", "Look again"), "arrow-clockwise")],
        )
        files.acted.connect(lambda _: files.refresh())
        files.taken.connect(lambda key: _Making(self, view, files).go(Path(key)))
        self.ground.open("staff/EntriesScreen.qml", files)

    def _pictures(self) -> list[Path]:
        pictures: list[Path] = []
        for stick in self.office.taking.sticks():
            with suppress(OSError):
                near = [*stick.path.iterdir()]
                inside = [path for each in near if each.is_dir() for path in each.iterdir()]
                pictures += [
                    path
                    for path in sorted((*near, *inside))
                    if path.suffix.lower() in _KINDS and not path.name.startswith(".")
                ]
        return pictures[:_MOST_FILES]

    def use(self, name: str, refuse: Refuse) -> bool:
        """Let that file of the folder of settings be the logo; the one before goes."""
        before = self._site.logo
        done = self.keep_setting(LOGO, name, refuse)
        gone = before if done else name
        if gone and gone != self._site.logo:
            with suppress(OSError):
                (self.office.config / gone).unlink()
        return done

    def _take_logo_away(self, view: EntriesView) -> None:
        if self.use("", view.refuse):
            view.tell_kept()


class _Making(QObject):
    """A logo being made by a process of its own, of a file that somebody brought."""

    def __init__(self, way: AppearanceWay, view: EntriesView, files: EntriesView) -> None:
        super().__init__(files)
        self._way, self._view, self._files = way, view, files
        self._name = f"logo-{secrets.token_hex(4)}.png"

    def go(self, source: Path) -> None:
        """Begin."""
        errand = Errand(self)
        errand.over.connect(self._over)
        target = self._way.office.config.absolute() / self._name
        errand.go((*MAKER, str(source), str(target), str(_WIDTH), str(_HEIGHT)))

    def _over(self, done: bool, said: str) -> None:
        if done:
            if self._way.use(self._name, self._files.refuse):
                self._way.back(self._view)
            return
        try:
            cause, detail = json.loads(said)
        except ValueError:
            cause, detail = "no picture", ""
        if cause == "picture too large":
            # The unit is among the words, which follow the language of whoever reads them.
            detail = str(round(int(detail) / _MEGA))
        self._files.refuse(cause, detail)


def _called(colour: str) -> str:
    """A colour in words, where it has any."""
    return translate("Staff", _READY[colour]) if colour in _READY else colour


def _is_colour(colour: str) -> bool:
    try:
        return reading(colour).contrast > 0
    except ValueError:
        return False
