"""The step that is written, as a resident would see it, in the language that is written."""

from PySide6.QtCore import QObject, Slot

from kiosk.guides.editing.preview import walk_to
from kiosk.guides.model import StepId
from kiosk.language.languages import Language
from kiosk.screens.authoring.manuscript import Manuscript
from kiosk.screens.display_view import DisplayView
from kiosk.screens.guides.walk_view import WalkView


class Sample(QObject):
    """Keeps a `WalkView` at one step of the manuscript, however it is changed."""

    def __init__(self, manuscript: Manuscript, step: StepId, parent: QObject) -> None:
        super().__init__(parent)
        self._manuscript = manuscript
        self._step = step
        self._display = DisplayView(list(Language), self)
        self._display.chooseLanguage(str(manuscript.language))
        self.view = WalkView(self._display, walk_to(manuscript.guide, step))
        self.view.setParent(self)
        manuscript.changed.connect(self._follow)

    @Slot()
    def _follow(self) -> None:
        guide = self._manuscript.guide
        if self._step not in {step.id for step in guide.steps}:
            return
        self.view.show(walk_to(guide, self._step))
        self._display.chooseLanguage(str(self._manuscript.language))
