"""The parts of a guide, each written on a page of its own: steps, and the guide itself."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from kiosk.app.authoring import Authoring
from kiosk.app.shelf import pictures
from kiosk.app.ways.asking import Asking
from kiosk.app.ways.ground import Ground
from kiosk.app.ways.writing_about import AboutParts
from kiosk.guides.editing import steps
from kiosk.guides.editing.kinds import turned
from kiosk.guides.editing.wording import add_language, remove_language
from kiosk.guides.model import Guide, Kind, StepId
from kiosk.language.languages import REFERENCE, Language
from kiosk.screens.authoring.field_view import FieldView
from kiosk.screens.authoring.form_view import Form, FormView
from kiosk.screens.authoring.kind_view import KindView, kind_rows
from kiosk.screens.authoring.manuscript import Manuscript
from kiosk.screens.authoring.pictures_view import PicturesView
from kiosk.screens.authoring.step_rows import step_deeds, step_rows
from kiosk.screens.authoring.step_words import label_of, step_name
from kiosk.screens.staff.choice_view import ChoiceView, Option

translate = QCoreApplication.translate

_KINDS = {f"add {kind}": kind for kind in (Kind.DO, Kind.ASK, Kind.PERSON, Kind.PROOF)}


class WritingParts:
    """Opens the pages of one manuscript.

    `picture` puts a picture beside the draft; `vouch` is told of a word that is right.
    """

    def __init__(
        self,
        ground: Ground,
        authoring: Authoring,
        manuscript: Manuscript,
        picture: Callable[[str], str],
        vouch: Callable[[str, str], None],
    ) -> None:
        self._ground = ground
        self.manuscript = manuscript
        self._picture = picture
        self._vouch = vouch
        self._asking = Asking(ground, manuscript)
        self._about = AboutParts(ground, authoring, manuscript, self._take)

    def step(self, name: StepId) -> None:
        """All of one step."""
        script = self.manuscript
        view = FormView(
            self._ground.display,
            script,
            Form(
                lambda: step_name(script, name) if self._has(name) else "",
                lambda: step_rows(script, name) if self._has(name) else [],
                lambda: step_deeds(script, name) if self._has(name) else [],
            ),
            name,
        )
        view.taken.connect(lambda key: self._take(key, name))
        view.asked.connect(lambda deed: self._do_step(deed, name))
        self._ground.open("authoring/FormScreen.qml", view)

    def about(self) -> None:
        """What the guide says of itself."""
        self._about.open()

    def languages(self) -> None:
        """In which languages the guide is."""
        manuscript = self.manuscript

        def options() -> list[Option]:
            held = manuscript.guide.words
            return [Option(str(each), each.own_name, each in held) for each in Language]

        def take(code: str) -> None:
            language = Language(code)
            if language is REFERENCE:
                view.refuse("last")
                return
            held = language in manuscript.guide.words
            change = remove_language if held else add_language
            manuscript.to(change(manuscript.guide, language))
            view.refuse("")

        title = lambda: translate("Authoring", "Languages of the guide")  # noqa: E731
        view = ChoiceView(self._ground.display, title, options, several=True)
        view.taken.connect(take)
        self._ground.open("staff/ChoiceScreen.qml", view)

    def _has(self, name: StepId) -> bool:
        return any(step.id == name for step in self.manuscript.guide.steps)

    def _take(self, key: str, step: StepId) -> None:
        """Change what stands in a row."""
        guide = self.manuscript.guide
        match key.split("/"):
            case ["next"]:
                self._lead(lambda to: steps.set_step(self._guide, step, leads_to=to), step, "")
            case ["lead", choice]:
                self._lead(
                    lambda to: steps.lead_choice(self._guide, step, choice, to), step, choice
                )
            case ["kind"]:
                self._kind(step)
            case ["icon", choice]:
                self._icon_of(step, choice)
            case ["picture"]:
                self._pictures(step)
            case ["site"]:
                self._asking.typed(
                    lambda: translate("Authoring", "Address of the official site"),
                    guide.step(step).site or "",
                    self._site_of(step),
                )
            case ["head", what]:
                self._about.head(what)
            case _:
                self._words(key, step)

    def _words(self, key: str, step: StepId) -> None:
        view = FieldView(self._ground.display, self.manuscript, key, lambda: label_of(key), step)
        view.done.connect(self._ground.navigation.back)
        view.vouched.connect(self._vouch)
        self._ground.open("authoring/FieldScreen.qml", view)

    def _do_step(self, deed: str, name: StepId) -> None:
        guide, to = self._guide, self.manuscript.to
        match deed.split("/"):
            case [what] if what in _KINDS:
                made, new = steps.add_step(guide, _KINDS[what], name)
                to(made)
                self._ground.navigation.back()
                self.step(new)
            case ["remove"]:
                to(steps.remove_step(guide, name))
                self._ground.navigation.back()
            case ["up" | "down" as way]:
                to(steps.move_step(guide, name, -1 if way == "up" else 1))
            case ["add choice"]:
                to(steps.add_choice(guide, name))
            case ["remove choice", choice]:
                to(steps.remove_choice(guide, name, choice))
            case ["add check"]:
                to(steps.add_check(guide, name))
            case ["remove check", check]:
                to(steps.remove_check(guide, name, check))
            case ["confirm"]:
                to(steps.set_step(guide, name, confirm=not guide.step(name).confirm))

    def _kind(self, step: StepId) -> None:
        """Of which kind is the step to be?"""
        view = KindView(
            self._ground.display,
            lambda: kind_rows(self._guide, step) if self._has(step) else [],
        )

        def take(name: str) -> None:
            self.manuscript.to(turned(self._guide, step, Kind(name)))
            self._ground.navigation.back()

        view.taken.connect(take)
        self._ground.open("authoring/KindScreen.qml", view)

    def _icon_of(self, step: StepId, choice: str) -> None:
        choices = self._guide.step(step).choices
        number, now = next((at, it) for at, it in enumerate(choices, 1) if it.id == choice)
        self._asking.drawn(
            lambda: translate("Authoring", "Answer %1: its drawing").replace("%1", str(number)),
            now.icon,
            lambda icon: steps.draw_choice(self._guide, step, choice, icon),
        )

    def _lead(self, change: Callable[[StepId], Guide], step: StepId, choice: str) -> None:
        def now() -> set[str]:
            here = self._guide.step(step)
            if not choice:
                return {here.leads_to or ""}
            return {each.leads_to for each in here.choices if each.id == choice}

        options = [
            (str(each.id), f"{number}. {step_name(self.manuscript, each.id)}")
            for number, each in enumerate(self._guide.steps, 1)
            if each.id != step
        ]
        if not choice and self._guide.step(step).kind is Kind.PERSON:
            options.append(("", translate("Authoring", "Nothing: the guide ends here")))
        self._asking.one(
            lambda: translate("Authoring", "Which step comes next?"),
            options,
            now,
            lambda name: change(StepId(name)) if name or choice else self._ended(step),
        )

    def _site_of(self, step: StepId) -> Callable[[str], Guide]:
        return lambda typed: steps.set_step(self._guide, step, site=typed or None)

    def _ended(self, step: StepId) -> Guide:
        return steps.set_step(self._guide, step, leads_to=None)

    def _pictures(self, step: StepId) -> None:
        chosen = self._guide.step(step).picture or ""
        view = PicturesView(self._ground.display, [str(path) for path in pictures()], chosen)

        def take(path: str) -> None:
            try:
                name = self._picture(path) if path else None
            except OSError:
                self.manuscript.tell("disk")
                return
            self.manuscript.to(steps.set_step(self._guide, step, picture=name))
            self._ground.navigation.back()

        view.taken.connect(take)
        self._ground.open("authoring/PicturesScreen.qml", view)

    @property
    def _guide(self) -> Guide:
        return self.manuscript.guide
