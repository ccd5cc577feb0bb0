"""The screen's side of the voice's process: started at the first word, never before."""

import sys
from collections.abc import Mapping, Sequence

import msgspec
from PySide6.QtCore import QObject, QProcess, Signal

from kiosk.devices.speech import Mute, Sound, Utterance, Word
from kiosk.devices.voice.lines import Failed, Made, Make, answer, line
from kiosk.language.languages import Language

COMMAND = (sys.executable, "-m", "kiosk.devices.voice.process")
_MOST_FALLS = 3  # a process that fell so often is not started again
_MOST_SOUND = 64 * 1024 * 1024  # bytes; a sentence is a megabyte


class VoiceProcess(QObject):
    """A `Voice`. `better` are the commands of better voices, by language."""

    made = Signal(Sound)
    failed = Signal(Mute)

    def __init__(
        self,
        parent: QObject | None = None,
        *,
        better: Mapping[Language, Sequence[str]] | None = None,
        command: Sequence[str] = COMMAND,
    ) -> None:
        super().__init__(parent)
        self._better = dict(better or {})
        self._command = tuple(command)
        self._process: QProcess | None = None
        self._falls = 0
        self._number = 0
        self._wanted: Make | None = None
        self._answer: Made | None = None
        self._rest = b""

    def make(self, utterance: Utterance) -> None:
        """Begin to make that sound."""
        self._number += 1
        languages = {run.language for run in utterance.runs}
        better = self._better.get(languages.pop(), ()) if len(languages) == 1 else ()
        self._wanted = Make(
            self._number,
            [(run.text, str(run.language)) for run in utterance.runs],
            utterance.pace,
            utterance.volume,
            list(better),
        )
        self._ask()

    def forget(self) -> None:
        """What was asked for is not wanted any more; a slow program is not waited for."""
        slow = self._wanted is not None and bool(self._wanted.better)
        self._wanted = None
        if slow:
            self.close()

    def close(self) -> None:
        """End the process; the next word starts another."""
        process, self._process = self._process, None
        self._rest, self._answer = b"", None
        if process is not None:
            process.kill()
            process.waitForFinished(100)
            process.deleteLater()

    def _ask(self) -> None:
        if self._wanted is None:
            return
        if self._process is None:
            process = self._process = QProcess(self)
            process.setStandardErrorFile(QProcess.nullDevice())
            process.readyReadStandardOutput.connect(self._hear)
            process.finished.connect(self._fell)
            process.errorOccurred.connect(self._broken)
            process.start(self._command[0], list(self._command[1:]))
        self._process.write(line(self._wanted))

    def _hear(self) -> None:
        if self._process is None:
            return
        self._rest += self._process.readAllStandardOutput().data()
        while self._take():
            pass

    def _take(self) -> bool:
        """Take one answer out of what has come; False: it is not all here yet."""
        if self._answer is None:
            said, end, rest = self._rest.partition(b"\n")
            if not end:
                return False
            try:
                told = answer(said)
            except msgspec.DecodeError:
                self.close()
                self._tell_failure(Mute.NO_VOICE)
                return False
            self._rest = rest
            if told.worse:
                self._better.clear()
            if isinstance(told, Failed):
                if self._wanted and told.number == self._wanted.number:
                    self._tell_failure(Mute(told.why))
                return True
            self._answer = told
        made = self._answer
        if made.size > _MOST_SOUND:
            self.close()
            self._tell_failure(Mute.NO_VOICE)
            return False
        if len(self._rest) < made.size:
            return False
        samples, self._rest, self._answer = self._rest[: made.size], self._rest[made.size :], None
        if self._wanted and made.number == self._wanted.number:
            self._wanted = None
            self.made.emit(Sound(made.rate, samples, tuple(Word(*word) for word in made.words)))
        return True

    def _fell(self) -> None:
        self._rest, self._answer = b"", None
        process, self._process = self._process, None
        if process is None:
            return
        process.deleteLater()
        self._falls += 1
        if self._falls < _MOST_FALLS:
            self._ask()
        else:
            self._tell_failure(Mute.NO_VOICE)

    def _broken(self, error: QProcess.ProcessError) -> None:
        if error is QProcess.ProcessError.FailedToStart and self._process is not None:
            self._process.deleteLater()
            self._process = None
            self._tell_failure(Mute.NO_VOICE)

    def _tell_failure(self, why: Mute) -> None:
        if self._wanted is not None:
            self._wanted = None
            self.failed.emit(why)
