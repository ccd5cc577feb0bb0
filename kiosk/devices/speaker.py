"""Speaks: has a voice make the sound, a loudspeaker play it, and follows the words."""

from PySide6.QtCore import QObject, QTimer, Signal

from kiosk.devices.speech import Loudspeaker, Mute, Sound, Utterance, Voice, Word

_FOLLOW_MS = 30  # how often one looks which word is heard
_MAKING_MS = 8_000  # a voice that has made nothing by then never will
_OVERTIME_MS = 3_000  # a device that plays for so long after the end of a sound is stuck


class Speaker(QObject):
    """A `Speech` that is never stuck: whatever the voice or the device does, it ends or fails."""

    reached = Signal(int, int)
    ended = Signal()
    failed = Signal(Mute)

    def __init__(
        self,
        voice: Voice,
        loudspeaker: Loudspeaker,
        parent: QObject | None = None,
        *,
        making_ms: int = _MAKING_MS,
        overtime_ms: int = _OVERTIME_MS,
    ) -> None:
        super().__init__(parent)
        self._voice = voice
        self._loudspeaker = loudspeaker
        self._making_ms, self._overtime_ms = making_ms, overtime_ms
        self._speaking = False
        self._sound: Sound | None = None
        self._word: Word | None = None
        self._follow = QTimer(self)
        self._follow.setInterval(_FOLLOW_MS)
        self._follow.timeout.connect(self._look)
        self._watchdog = QTimer(self)
        self._watchdog.setSingleShot(True)
        self._watchdog.timeout.connect(self._overdue)
        voice.made.connect(self._made)
        voice.failed.connect(self._fail)
        loudspeaker.ended.connect(self._end)
        loudspeaker.failed.connect(self._no_sound)

    def say(self, utterance: Utterance) -> None:
        """Say that, and nothing said before it any more."""
        self.stop()
        self._speaking = True
        self._watchdog.start(self._making_ms)
        self._voice.make(utterance)

    def stop(self) -> None:
        """Be silent, at once."""
        self._speaking = False
        self._sound = self._word = None
        self._follow.stop()
        self._watchdog.stop()
        self._loudspeaker.stop()
        self._voice.forget()

    def _made(self, sound: Sound) -> None:
        if not self._speaking:
            return
        self._sound = sound
        self._loudspeaker.play(sound)
        if self._speaking:  # unless there is nothing to play it
            self._follow.start()
            self._watchdog.start(sound.lasts_ms + self._overtime_ms)

    def _look(self) -> None:
        if self._sound is None:
            return
        word = self._sound.word_at(self._loudspeaker.played_ms)
        if word is not None and word is not self._word:
            self._word = word
            self.reached.emit(word.start, word.length)

    def _overdue(self) -> None:
        """Nothing came of it: without sound the voice is at fault, with one it is the device."""
        self._fail(Mute.NO_VOICE if self._sound is None else Mute.NO_SOUND)

    def _no_sound(self) -> None:
        self._fail(Mute.NO_SOUND)

    def _end(self) -> None:
        if self._speaking:
            self.stop()
            self.ended.emit()

    def _fail(self, why: Mute) -> None:
        if self._speaking:
            self.stop()
            self.failed.emit(why)
