import sys
from contextlib import ExitStack

import pytest

from kiosk.devices.loudspeaker import ProgramLoudspeaker
from kiosk.devices.voice.voice_process import COMMAND, VoiceProcess


@pytest.fixture
def voice(qapp):
    """A function: a voice in a process of its own, gone with the test."""
    with ExitStack() as voices:

        def start(command=COMMAND, better=None):
            made = VoiceProcess(better=better, command=command)
            voices.callback(made.close)
            return made

        yield start


@pytest.fixture
def loudspeaker(qapp):
    """A function: a loudspeaker that tries those programs, silent with the test's end.

    A program is what Python is to run, or a whole command line.
    """
    with ExitStack() as loudspeakers:

        def start(*programs):
            made = ProgramLoudspeaker(
                programs=[
                    (sys.executable, "-c", it, "{rate}") if isinstance(it, str) else it
                    for it in programs
                ]
            )
            loudspeakers.callback(made.stop)
            return made

        yield start
