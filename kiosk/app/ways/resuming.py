"""Back to a walk, with the code taken away on another day."""

from collections.abc import Callable

from kiosk.app.ways.ground import Ground
from kiosk.guides.resume import CodeError, Refusal, walk_of
from kiosk.guides.walk import Walk
from kiosk.screens.resume.resume_view import ResumeView


class ResumingWay:
    """Ends at a walk, given to `go_on`; who has no code is led to the `themes`."""

    def __init__(
        self, ground: Ground, go_on: Callable[[Walk], None], themes: Callable[[], None]
    ) -> None:
        self._ground = ground
        self._go_on = go_on
        self._themes = themes

    def resume(self) -> None:
        """Ask for the code."""
        view = ResumeView()
        view.codeGiven.connect(lambda typed: self._try_code(view, typed))
        view.mediatorAsked.connect(self._ground.call)
        view.themesAsked.connect(self._themes)
        self._ground.open("resume/ResumeScreen.qml", view)

    def _try_code(self, view: ResumeView, typed: str) -> None:
        refusal = Refusal.MISTYPED
        try:
            walk = walk_of(typed, self._ground.around.guides)
        except CodeError as error:
            refusal = error.refusal
        else:
            self._go_on(walk)
            return
        view.refuse(refusal)
