"""Plays sound through a small program of the system, a process of its own.

It stops the instant it is killed, a driver that hangs or falls takes nothing with it, and neither
Qt's multimedia nor a sound server is loaded into the resident's process.
"""

import shutil
import time
from collections.abc import Sequence

from PySide6.QtCore import QObject, QProcess, Signal

from kiosk.devices.speech import Sound

# Each is given the samples on its stdin. ALSA's own comes first: it needs no sound server, and
# where there is one, "default" leads to it.
PROGRAMS: tuple[tuple[str, ...], ...] = (
    ("aplay", "-q", "-t", "raw", "-f", "S16_LE", "-c", "1", "-r", "{rate}", "-"),
    ("pw-cat", "-p", "--format", "s16", "--channels", "1", "--rate", "{rate}", "-"),
    ("pacat", "--playback", "--raw", "--format=s16le", "--channels=1", "--rate={rate}"),
)
_DYING_MS = 100
_FIRST_SOUND_MS = 60  # from the start of such a program until one hears something


class ProgramLoudspeaker(QObject):
    """A `Loudspeaker` that tries the programs in turn, and stays with the one that plays."""

    ended = Signal()
    failed = Signal()

    def __init__(
        self, parent: QObject | None = None, programs: Sequence[Sequence[str]] = PROGRAMS
    ) -> None:
        super().__init__(parent)
        self._programs = [list(program) for program in programs]
        self._process: QProcess | None = None
        self._sound: Sound | None = None
        self._began = 0.0

    @property
    def played_ms(self) -> int:
        """How much of it was heard, by the clock; a program does not say."""
        if self._sound is None or not self._began:
            return 0
        played = round((time.monotonic() - self._began) * 1000) - _FIRST_SOUND_MS
        return max(0, min(played, self._sound.lasts_ms))

    def play(self, sound: Sound) -> None:
        """Let that be heard from its beginning, and nothing else."""
        self.stop()
        self._sound = sound
        while self._programs and not shutil.which(self._programs[0][0]):
            self._programs.pop(0)
        if not self._programs:
            self._sound = None
            self.failed.emit()
            return
        name, *words = (word.format(rate=sound.rate) for word in self._programs[0])
        process = self._process = QProcess(self)
        process.setStandardErrorFile(QProcess.nullDevice())
        process.setStandardOutputFile(QProcess.nullDevice())
        process.started.connect(self._started)
        process.finished.connect(self._finished)
        process.errorOccurred.connect(self._broken)
        process.start(name, words)
        process.write(sound.samples)
        process.closeWriteChannel()

    def stop(self) -> None:
        """Silence, at once."""
        process, self._process = self._process, None
        self._sound, self._began = None, 0.0
        if process is not None:
            process.kill()
            process.waitForFinished(_DYING_MS)  # a few milliseconds; then it is silent for certain
            process.deleteLater()

    def _started(self) -> None:
        self._began = time.monotonic()

    def _finished(self, code: int, status: QProcess.ExitStatus) -> None:
        if self.sender() is not self._process:
            return
        if code == 0 and status is QProcess.ExitStatus.NormalExit:
            self.stop()
            self.ended.emit()
        else:
            self._next_program()

    def _broken(self, error: QProcess.ProcessError) -> None:
        if self.sender() is self._process and error is QProcess.ProcessError.FailedToStart:
            self._next_program()

    def _next_program(self) -> None:
        sound = self._sound
        self._programs.pop(0)
        if sound is not None:
            self.play(sound)
