"""The screen's side of the lists of words: it asks, and waits for no answer."""

import sys
from collections.abc import Sequence

import msgspec
from PySide6.QtCore import QObject, QProcess, Signal

from kiosk.devices.spelling.lines import Look, answer, line
from kiosk.guides.editing.spelling import LISTED, Asked
from kiosk.language.languages import Language

COMMAND = (sys.executable, "-m", "kiosk.devices.spelling.process")
_ENDING_MS = 90  # the screen may stand still no longer
_MOST_FALLS = 2  # a process that fell so often is not started again

Key = tuple[Language, str]


class Speller(QObject):
    """A `WordList` whose process is started at the first word, and ended by `close`.

    Signals:
        told: more is known than before.
    """

    told = Signal()

    def __init__(self, parent: QObject | None = None, *, command: Sequence[str] = COMMAND) -> None:
        super().__init__(parent)
        self._command = tuple(command)
        self._process: QProcess | None = None
        self._falls = 0
        self._rest = b""
        self._asked: dict[Key, Asked] = {}  # and not answered
        self._told: dict[Key, tuple[str, ...] | None] = {}

    def ask(self, language: Language, words: tuple[Asked, ...]) -> None:
        """Look those words up, unless they were asked about already."""
        if language not in LISTED or self._falls >= _MOST_FALLS:
            return
        fresh = {
            (language, each.word): each
            for each in words
            if (language, each.word) not in self._told.keys() | self._asked.keys()
        }
        if fresh:
            self._asked |= fresh
            self._send(fresh)

    def opinion(self, language: Language, word: str) -> tuple[str, ...] | None:
        """What an unknown word may have been; None: it is known, or nobody knows yet."""
        return self._told.get((language, word))

    def knows(self, language: Language, word: str) -> bool:
        """Whether the list was asked about the word, and has it."""
        return self._told.get((language, word), ()) is None

    def close(self) -> None:
        """End the process, and have its memory back; the next word starts another."""
        process, self._process = self._process, None
        self._rest = b""
        self._asked.clear()
        if process is None:
            return
        process.finished.disconnect(self._fell)  # or the next one would be taken for fallen
        process.kill()
        if process.waitForFinished(_ENDING_MS):
            process.deleteLater()
        else:  # the machine is busy: it goes when it goes
            process.finished.connect(process.deleteLater)

    def _send(self, words: dict[Key, Asked]) -> None:
        if self._process is None:
            process = self._process = QProcess(self)
            process.setStandardErrorFile(QProcess.nullDevice())
            process.readyReadStandardOutput.connect(self._hear)
            process.finished.connect(self._fell)
            process.errorOccurred.connect(self._broken)
            process.start(self._command[0], list(self._command[1:]))
        for language in {language for language, _ in words}:
            rows = [(it.word, list(it.forms)) for (of, _), it in words.items() if of is language]
            self._process.write(line(Look(str(language), rows)))

    def _hear(self) -> None:
        if self._process is None:
            return
        *lines, self._rest = (self._rest + self._process.readAllStandardOutput().data()).split(
            b"\n"
        )
        for said in lines:
            try:
                found = answer(said)
                language = Language(found.language)
            except (msgspec.DecodeError, ValueError):
                continue
            for word, meant in found.words.items():
                self._asked.pop((language, word), None)
                self._told[language, word] = None if meant is None else tuple(meant)
        if lines:
            self.told.emit()

    def _fell(self) -> None:
        """It ended by itself: what it was asked, another is asked once."""
        process, self._process = self._process, None
        self._rest = b""
        if process is None:
            return
        process.deleteLater()
        self._falls += 1
        if self._falls < _MOST_FALLS and self._asked:
            self._send(dict(self._asked))

    def _broken(self, error: QProcess.ProcessError) -> None:
        if error is QProcess.ProcessError.FailedToStart and self._process is not None:
            self._process.deleteLater()
            self._process = None
            self._falls = _MOST_FALLS
