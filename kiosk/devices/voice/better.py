"""A better voice, when the place has one: a command that reads text and writes a WAV.

Meant for piper and a local voice file (`piper --model fr.onnx --output_file -`); any other program
that reads a line on its stdin and writes a WAV to its stdout will do. It tells no word times: they
are shared out by length, which is near enough to follow with a finger.
"""

import io
import re
import subprocess
import wave
from array import array
from collections.abc import Sequence

from kiosk.devices.voice.espeak import NoVoiceError, Spoken

_MOST_S = 6.0  # longer than that, and the other voice speaks
_NORMAL = 150  # words a minute
_LOWEST, _HIGHEST = -32768, 32767
_WIDTH, _CHANNELS = 2, 1


def speak(text: str, command: Sequence[str], pace: int, volume: int) -> tuple[int, Spoken]:
    """The rate, and the sound of a text by that command.

    "{length_scale}" in the command becomes how many times slower than normal it is to be said.

    Raises:
        NoVoiceError: it is not there, failed, took too long, or wrote no such WAV.
    """
    words = [word.replace("{length_scale}", f"{_NORMAL / pace:.2f}") for word in command]
    try:
        done = subprocess.run(  # noqa: S603  the librarian's own command
            words,
            input=" ".join(text.split()).encode() + b"\n",
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            timeout=_MOST_S,
            check=True,
        )
        with wave.open(io.BytesIO(done.stdout)) as written:
            if (written.getsampwidth(), written.getnchannels()) != (_WIDTH, _CHANNELS):
                raise NoVoiceError("the voice does not write 16 bits, one channel")
            rate, samples = written.getframerate(), written.readframes(written.getnframes())
    except (OSError, ValueError, subprocess.SubprocessError, wave.Error, EOFError) as error:
        raise NoVoiceError(str(error)) from error
    samples = samples or _header_without_length(done.stdout)
    if not samples:
        raise NoVoiceError("the voice wrote no sound")
    return rate, Spoken(_louder(samples, volume), _shared_out(text, len(samples) // _WIDTH, rate))


def _header_without_length(written: bytes) -> bytes:
    """The samples of a WAV that was streamed: its header could not know how many there are."""
    _, mark, rest = written.partition(b"data")
    return rest[4:] if mark else b""


def _louder(samples: bytes, volume: int) -> bytearray:
    if volume == 100:  # noqa: PLR2004  percent
        return bytearray(samples)
    loud = (value * volume // 100 for value in array("h", samples[: len(samples) // 2 * 2]))
    return bytearray(array("h", (min(max(value, _LOWEST), _HIGHEST) for value in loud)).tobytes())


def _shared_out(text: str, samples: int, rate: int) -> list[tuple[int, int, int]]:
    lasts = samples * 1000 // rate
    return [
        (lasts * found.start() // max(len(text), 1), found.start(), len(found[0]))
        for found in re.finditer(r"\S+", text)
    ]
