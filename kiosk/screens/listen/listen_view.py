"""Listening: whether it is on, what is heard and shown, and what one can ask of it."""

from collections.abc import Sequence

from PySide6.QtCore import Property, QObject, QRectF, Signal, Slot
from PySide6.QtQml import QmlElement
from PySide6.QtQuick import QQuickItem, QQuickWindow
from shiboken6 import isValid

from kiosk.devices.speech import Mute, SpeechMaker
from kiosk.screens.display_view import DisplayView
from kiosk.screens.listen.places import Place, places_of
from kiosk.screens.listen.reading import PACES, VOLUMES, Reading, Sentence, Why
from kiosk.screens.listen.told import Part, secret_of, secrets_in, told_of

QML_IMPORT_NAME = "kiosk.screens.listen"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class ListenView(QObject):
    """What the listening bar shows, and what its buttons do. One process, one person: pace and
    volume begin anew with each.

    Signals:
        changed: anything shown is another.
        moved: another word, or another thing, is being spoken of.
        spoke: a sentence was begun; somebody may well be listening to it.
        sightless(): the way through without sight was asked for.
    """

    changed = Signal()
    moved = Signal()
    spoke = Signal()
    sightless = Signal()

    def __init__(
        self, make: SpeechMaker, display: DisplayView, parent: QObject, pace: int = PACES[0]
    ) -> None:
        super().__init__(parent)
        self._pace = pace
        self._display = display
        self._window: QQuickWindow | None = None
        self._open = False
        self._trouble = ""
        self._secret = ""
        self._touch_held = False
        self._text: QQuickItem | None = None
        self._thing: QQuickItem | None = None
        self._box = QRectF()
        self.reading = Reading(make, self, pace)
        self.reading.changed.connect(self.changed)
        self.reading.reached.connect(self._show_word)
        self.reading.said.connect(self._begin)
        self.reading.failed.connect(self._fail)

    def attach(self, window: QQuickWindow) -> None:
        """Read that window from now on."""
        self._window = window

    @Property(bool, notify=changed)
    def open(self) -> bool:
        """Whether listening is on: the bar is there, and each page is read as it comes."""
        return self._open

    @Property(bool, notify=changed)
    def speaking(self) -> bool:
        """Whether something is being said."""
        return self.reading.speaking

    @Property(bool, notify=changed)
    def held(self) -> bool:
        """Whether it stopped in the middle, and can be gone on with."""
        return self.reading.held

    @Property(str, notify=changed)
    def trouble(self) -> str:
        """Why nothing is heard: "no-voice", "no-language", "no-sound"; empty when all is well."""
        return self._trouble

    @Property(bool, notify=changed)
    def slowest(self) -> bool:
        """Whether it cannot be slower: the next pace is the normal one again."""
        return self.reading.pace == PACES[-1]

    @Property(bool, notify=changed)
    def loudest(self) -> bool:
        """Whether it cannot be louder: the next volume is a low one."""
        return self.reading.volume == max(VOLUMES)

    @Property(str, notify=changed)
    def secret(self) -> str:
        """What here is said only when asked for: "code", "document", "typed", or nothing."""
        return self._secret

    @Property(QObject, notify=moved)
    def spokenText(self) -> QObject | None:
        """The `Text` in which a word is being said, or nothing."""
        return self._text if self._text and isValid(self._text) else None

    @Property(QObject, notify=moved)
    def spokenThing(self) -> QObject | None:
        """What is being spoken of, where its words are in no `Text`."""
        return self._thing if self._thing and isValid(self._thing) else None

    @Property(QRectF, notify=moved)
    def spokenBox(self) -> QRectF:
        """Where in the text the word is."""
        return self._box

    @Slot()
    def toggle(self) -> None:
        """Listen, or listen no more."""
        if self._open:
            self.stop()
        else:
            self.start()
            self.read()

    def start(self) -> None:
        """Turn it on; nothing is read yet."""
        self._open, self._trouble = True, ""
        self._display.set_listened()
        self.changed.emit()

    @Slot()
    def stop(self) -> None:
        """Silence; the bar goes."""
        self._open, self._trouble = False, ""
        self.quiet()

    @Slot()
    def pauseOrGoOn(self) -> None:
        """Be silent for a while, or go on with what was held."""
        if self.reading.speaking or self._touch_held:
            self.reading.hold()
        elif self.reading.held:
            self.reading.go_on()
        else:
            self.reading.again()

    @Slot()
    def again(self) -> None:
        """The last sentence again."""
        self.reading.again()

    @Slot()
    def slower(self) -> None:
        """Slower from now on; from the slowest, as at first."""
        self.reading.pace = _next(PACES, self.reading.pace)
        self.reading.again()

    @Slot()
    def louder(self) -> None:
        """Louder from now on; from the loudest, low."""
        self.reading.volume = _next(VOLUMES, self.reading.volume)
        self.reading.again()

    @Slot()
    def saySecret(self) -> None:
        """Say the code, or what was typed, aloud: it was asked for."""
        if self._window is not None:
            places = places_of(self._window)
            self.say(secrets_in(places, self._display.spoken), places)

    @Slot()
    def goWithoutSight(self) -> None:
        """Go on without sight from now on: it was asked for by a long press."""
        self.sightless.emit()

    def read(self, *, whole: bool = False) -> None:
        """Read the page; `whole`: what is around it too."""
        if self._window is not None:
            places = places_of(self._window)
            self.say(told_of(places, self._display.spoken, whole=whole), places, Why.SCREEN)

    def say(
        self, parts: list[Part], places: Sequence[Place] | None = None, why: Why = Why.ASKED
    ) -> None:
        """Say these, and nothing else any more. `places`: all there is, where it is known."""
        self.look_for_secrets(places)
        self.reading.read(parts, self._display.spoken, why)

    def look_for_secrets(self, places: Sequence[Place] | None = None) -> None:
        """See what there is that is said only when asked for."""
        if places is None:
            places = places_of(self._window) if self._window else ()
        found = secrets_in(places, self._display.spoken)
        kinds = {secret_of(part.item) or "typed" for part in found}
        self._secret = next((it for it in ("code", "document", "typed") if it in kinds), "")
        self.changed.emit()

    def quiet(self) -> None:
        """Silence, and nothing is kept to go on with."""
        self.reading.stop()
        self._point(None, None, QRectF())

    def touched(self) -> None:
        """A finger came down, wherever: silence, at once."""
        if self.reading.speaking:
            self._touch_held = True
            self.reading.hold()

    def released(self) -> None:
        """The finger has gone, and what it pressed has been done."""
        self._touch_held = False

    def point_at(self, item: QQuickItem) -> None:
        """Show what is being spoken of."""
        self._point(None, item, QRectF())

    def forget(self) -> None:
        """As for somebody who just came."""
        self.reading.pace, self.reading.volume = self._pace, VOLUMES[0]
        self._secret = ""
        self.stop()

    @Slot(object)
    def _begin(self, sentence: Sentence) -> None:
        # Loaded at the first word: it takes 20 ms, for which the first screen would wait.
        from kiosk.screens.listen.where import text_of  # noqa: PLC0415

        item = sentence.part.item
        if isValid(item) and text_of(item, sentence.part.words) is None:
            self._point(None, item, QRectF())
        self.spoke.emit()

    @Slot(object, int, int)
    def _show_word(self, sentence: Sentence, start: int, length: int) -> None:
        from kiosk.screens.listen.where import box_of, text_of  # noqa: PLC0415  see `_begin`

        item = sentence.part.item
        text = text_of(item, sentence.part.words) if isValid(item) else None
        if text is not None and (box := box_of(text, start, length)) is not None:
            self._point(text, None, box)

    @Slot(object)
    def _fail(self, why: Mute) -> None:
        self._trouble = str(why)
        self._point(None, None, QRectF())
        self.changed.emit()

    def _point(self, text: QQuickItem | None, thing: QQuickItem | None, box: QRectF) -> None:
        self._text, self._thing, self._box = text, thing, box
        self.moved.emit()


def _next(values: tuple[int, ...], now: int) -> int:
    return values[(values.index(now) + 1) % len(values)]
