"""The assistant of the first day: one step after the other, each the page of the office too."""

import logging
from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QObject

from kiosk.app.messages import Reason
from kiosk.app.office import Office
from kiosk.app.set_up_desk import SetUpDesk
from kiosk.app.ways.ground import Ground
from kiosk.app.ways.setting import SettingWay
from kiosk.app.ways.step_pages import StepPages
from kiosk.screens.navigation import Page
from kiosk.screens.setup.end_view import EndView, Summed
from kiosk.screens.staff.setting_words import GROUPS
from kiosk.staff.people import LIBRARIAN
from kiosk.staff.set_up import END, STEPS, SetUp
from kiosk.storage.troubles import StorageError

_log = logging.getLogger(__name__)


class SetUpWay:
    """Leads from the welcome to the end. `under` is the page on which the steps lie."""

    def __init__(
        self, ground: Ground, office: Office, setting: SettingWay, under: Callable[[], Page]
    ) -> None:
        self._ground, self._under = ground, under
        self._desk = SetUpDesk(office)
        self.pages = StepPages(ground, self._desk, setting)
        self._on_screen: QObject | None = None  # the view of the step
        self._state = SetUp()
        ground.navigation.changed.connect(self._told)

    @property
    def where(self) -> tuple[int, int]:
        """The number of the step at which somebody has left, or 0, and how many there are."""
        state = self._read()
        return (state.number if state.begun else 0), len(STEPS)

    @property
    def begun(self) -> bool:
        """Whether somebody is in the middle of it."""
        return self._read().begun

    @property
    def may_begin(self) -> bool:
        """Whether this is a demonstration that can be made a place."""
        return self._desk.is_demonstration

    def begin(self) -> None:
        """At the first step, or where somebody has left."""
        if refusal := self.pages.make_real():
            _log.warning("the kiosk cannot be set up: its settings cannot be written")
            self._ground.navigation.open(self.pages.page(STEPS[0]))
            view = self._ground.navigation.page.view
            if hasattr(view, "refuse"):
                view.refuse(refusal)
            return
        self._keep(self._read().begin())
        self.go()

    def go(self) -> None:
        """To the step where one is."""
        self._state = self._read().begin()
        at = self._state.at
        page = self._end_page() if at == END else self.pages.page(at)
        self._on_screen = page.view
        if at != END and (changed := getattr(page.view, "changed", None)):
            changed.connect(self._told)
        self._ground.navigation.restart(self._under(), page)

    def next(self, *, done: bool) -> None:
        """On to the next step."""
        if not self._is_on_screen:
            return
        if done:
            self.pages.leave(self._state.at)
        self._keep(self._state.finish_step() if done else self._state.skip_step())
        self.go()

    def back(self) -> bool:
        """To the step before; False when no step is on the screen, or it is the first."""
        before = self._state.back() if self._is_on_screen else None
        if before is None:
            return False
        self._keep(before)
        self.go()
        return True

    @property
    def _is_on_screen(self) -> bool:
        return self._on_screen is not None and self._ground.navigation.page.view is self._on_screen

    def _told(self) -> None:
        """Show the step while its own page is on top, and not over what it opened."""
        if self._is_on_screen and self._state.number:
            ready = self.pages.is_ready(self._state.at)
            self._ground.show_step(self._state.number, len(STEPS), ready)
        else:
            self._ground.show_step(0, 0, False)

    def _end_page(self) -> Page:
        def steps() -> list[Summed]:
            return [
                Summed(
                    step,
                    QCoreApplication.translate("Staff", GROUPS[step].words),
                    GROUPS[step].icon,
                    self.pages.is_ready(step) and step not in self._state.skipped,
                )
                for step in STEPS
            ]

        view = EndView(self._ground.display, steps, guarded=self._desk.has_pin(LIBRARIAN))
        view.taken.connect(self._go_to)
        view.endAsked.connect(self._end)
        return Page("setup/EndScreen.qml", view)

    def _go_to(self, step: str) -> None:
        self._keep(SetUp(step, self._state.done, self._state.skipped))
        self.go()

    def _end(self) -> None:
        self._keep(self._state.end())
        self._ground.end(Reason.LOCKED)

    def _read(self) -> SetUp:
        try:
            return self._desk.state
        except StorageError:
            return self._state

    def _keep(self, state: SetUp) -> None:
        self._state = state
        try:
            self._desk.keep_state(state)
        except StorageError as error:  # each step says by itself what it could not keep
            _log.warning("where the setting-up is was not kept: %s", error.trouble)
