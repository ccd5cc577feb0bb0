"""Joins the voice to the window, the journey and the time."""

from PySide6.QtCore import QObject
from PySide6.QtQuick import QQuickWindow

from kiosk.app.journey import Journey
from kiosk.app.surroundings import Surroundings
from kiosk.language.languages import Language
from kiosk.screens.display_view import DisplayView
from kiosk.screens.frame_view import FrameView
from kiosk.screens.listen.acts import acts_of
from kiosk.screens.listen.arrivals import Arrivals
from kiosk.screens.listen.ear import Ear
from kiosk.screens.listen.listen_view import ListenView
from kiosk.screens.listen.pad import Pad
from kiosk.screens.navigation import Navigation

_SAID_AGAIN_AT_S = (20, 10)  # seconds before all is erased


class Listening(QObject):
    """One resident's listening. `view` is what the window shows of it."""

    def __init__(
        self,
        around: Surroundings,
        journey: Journey,
        navigation: Navigation,
        display: DisplayView,
        frame: FrameView,
    ) -> None:
        super().__init__(frame)
        self._around = around
        self._journey = journey
        self._display = display
        self._frame = frame
        self._navigation = navigation
        self._greeted = False
        self.view = ListenView(around.speech, display, self, around.pace)
        self.view.spoke.connect(self._stay)
        navigation.changed.connect(self.view.quiet)  # before the page that is read goes

    @property
    def aloud(self) -> Language | None:
        """The language in which the end is to be said aloud; None: nobody listened."""
        return self._display.spoken if self._display.property("listened") else None

    def attach(self, window: QQuickWindow) -> None:
        """Read that window from now on."""
        view = self.view
        view.attach(window)
        self._arrivals = Arrivals(view, window, self._display, self._coming)
        acts = acts_of(self._around.keys)
        self._pad = Pad(view, window, self._display, self._arrivals, acts)
        self._ear = Ear(view, window, self._arrivals, self._pad)
        self._journey.touched.connect(self._moved)
        self._frame.changed.connect(self._look_at_question)

    def greet(self, language: Language | None) -> None:
        """Say aloud what was erased, in the language of who has just left; None: in silence."""
        if language is not None and self._journey.saying_goodbye:
            self._display.chooseLanguage(str(language))
            self._greeted = True
            self.view.start()
            self.view.read()

    def forget(self) -> None:
        """As for somebody who just came."""
        self._arrivals.asked = self._greeted = False
        self.view.forget()

    def _coming(self) -> bool:
        return bool(self._navigation.page.view.property("coming"))

    def _moved(self) -> None:
        if self._greeted and not self._journey.saying_goodbye:
            # Who was greeted has gone: for the next one all is as at first.
            self.forget()
            first = self._display.property("languages")[0]["code"]
            self._display.chooseLanguage(first)
            self._display.reset()
        elif self._frame.property("secondsLeft") < 0:
            self._arrivals.soon()

    def _stay(self) -> None:
        """Who listens is there; but the question whether one is there does not answer itself."""
        if self._frame.property("secondsLeft") < 0 and not self._journey.saying_goodbye:
            self._frame.stayed.emit()

    def _look_at_question(self) -> None:
        """The question whether somebody is there is asked aloud, where the voice was used."""
        left, arrivals = int(self._frame.property("secondsLeft")), self._arrivals
        begins, ends = left >= 0 and not arrivals.asked, left < 0 and arrivals.asked
        arrivals.asked = left >= 0
        if ends:
            self.view.quiet()
        elif self.aloud and left >= 0:
            again = left in _SAID_AGAIN_AT_S and not self.view.reading.speaking
            if begins or again:
                arrivals.ask()
