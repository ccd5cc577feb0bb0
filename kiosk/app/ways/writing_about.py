"""What a guide says of itself, written on a page of its own."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QCoreApplication

from kiosk.app.authoring import Authoring
from kiosk.app.ways.asking import Asking
from kiosk.app.ways.ground import Ground
from kiosk.guides.editing import heads
from kiosk.guides.editing.wording import read_again
from kiosk.guides.model import Guide, Need, StepId, Theme
from kiosk.screens.authoring.about_rows import about_deeds, about_rows
from kiosk.screens.authoring.form_view import Form, FormView
from kiosk.screens.authoring.manuscript import Manuscript
from kiosk.screens.authoring.step_words import need_name
from kiosk.screens.guides.theme_names import theme_name

translate = QCoreApplication.translate

_MINUTES = (5, 10, 15, 20, 25, 30, 45, 60, 90, 120)


class AboutParts:
    """Opens the page of the guide itself. `take` changes what stands in a row of a step."""

    def __init__(
        self,
        ground: Ground,
        authoring: Authoring,
        manuscript: Manuscript,
        take: Callable[[str, StepId], None],
    ) -> None:
        self._ground = ground
        self._authoring = authoring
        self._manuscript = manuscript
        self._take = take
        self._asking = Asking(ground, manuscript)

    def open(self) -> None:
        """What the guide says of itself."""
        script = self._manuscript
        form = Form(
            lambda: translate("Authoring", "About the guide"),
            lambda: about_rows(script),
            lambda: about_deeds(script),
        )
        first = script.guide.steps[0].id
        view = FormView(self._ground.display, script, form, first)
        view.taken.connect(lambda key: self._take(key, first))
        view.asked.connect(self._do)
        self._ground.open("authoring/FormScreen.qml", view)

    def head(self, what: str) -> None:
        """Change one value of the guide."""
        match what:
            case "minutes":
                self._asking.one(
                    lambda: translate("Authoring", "Minutes it takes"),
                    [(str(each), str(each)) for each in _MINUTES],
                    lambda: {str(self._guide.minutes)},
                    lambda name: replace(self._guide, minutes=int(name)),
                )
            case "theme":
                self._asking.one(
                    lambda: translate("Authoring", "What it is about"),
                    [(str(each), theme_name(each)) for each in Theme],
                    lambda: {str(self._guide.theme)},
                    lambda name: replace(self._guide, theme=Theme(name)),
                )
            case "icon":
                self._asking.drawn(
                    lambda: translate("Authoring", "The drawing of the guide"),
                    self._guide.icon,
                    lambda icon: replace(self._guide, icon=icon),
                )
            case "needs":
                self._asking.several(
                    lambda: translate("Authoring", "What must be at hand"),
                    [(str(each), need_name(each)) for each in Need],
                    lambda: set(map(str, self._guide.needs)),
                    lambda name: heads.toggle_need(self._guide, Need(name)),
                )
            case _:
                self._type(what)

    def _type(self, what: str) -> None:
        guide = self._guide
        match what:
            case "domains":
                self._asking.typed(
                    lambda: translate("Authoring", "Official sites"),
                    ", ".join(guide.domains),
                    lambda typed: heads.with_domains(self._guide, typed),
                )
            case "source":
                self._asking.typed(
                    lambda: translate("Authoring", "Official page it rests on"),
                    guide.source,
                    lambda typed: replace(self._guide, source=typed),
                )
            case "author":
                self._asking.typed(
                    lambda: translate("Authoring", "Who wrote it"),
                    guide.author,
                    lambda typed: replace(self._guide, author=typed),
                )

    def _do(self, deed: str) -> None:
        guide, to = self._guide, self._manuscript.to
        match deed.split("/"):
            case ["add paper"]:
                to(heads.add_paper(guide))
            case ["remove paper", paper]:
                to(heads.remove_paper(guide, paper))
            case ["checked"]:
                to(heads.checked_on(guide, self._authoring.today))
            case ["reviewed"]:
                language = self._manuscript.language
                reviewed = guide.words[language].reviewed
                to(read_again(guide, language, reviewed=not reviewed))

    @property
    def _guide(self) -> Guide:
        return self._manuscript.guide
