"""libespeak-ng, the system's own, through ctypes: samples, and when each word begins.

The library is GPL-3.0-or-later. It is loaded as the system has it, by the voice's process alone,
and everything works without it (see CONTRIBUTING, "Parts we use").
The structures are those of `speak_lib.h`, API revision 12.
"""

import ctypes as c
from dataclasses import dataclass, field

LIBRARY = "libespeak-ng.so.1"
# The voices by language: "en" is British, "pt" that of Portugal.
VOICES = {"fr": "fr", "en": "en", "es": "es", "pt": "pt", "ar": "ar"}

_RETRIEVAL = 1  # AUDIO_OUTPUT_RETRIEVAL: it hands over the samples, and plays nothing
_NO_EXIT = 0x8000  # espeakINITIALIZE_DONT_EXIT: without its data it says so
_UTF8, _CHARACTERS = 1, 1
_RATE, _VOLUME = 1, 2  # espeakRATE, espeakVOLUME
_LIST_END, _WORD = 0, 1  # espeakEVENT_LIST_TERMINATED, espeakEVENT_WORD
_LOUDEST = 200
_SLOWEST, _FASTEST = 80, 450


class NoVoiceError(Exception):
    """The library, its data or one of its voices is not here; the text says which."""


class _Id(c.Union):
    _fields_ = (("number", c.c_int), ("name", c.c_char_p), ("string", c.c_char * 8))


class _Event(c.Structure):
    _fields_ = (
        ("type", c.c_int),
        ("unique_identifier", c.c_uint),
        ("text_position", c.c_int),
        ("length", c.c_int),
        ("audio_position", c.c_int),
        ("sample", c.c_int),
        ("user_data", c.c_void_p),
        ("id", _Id),
    )


_Callback = c.CFUNCTYPE(c.c_int, c.POINTER(c.c_short), c.c_int, c.POINTER(_Event))


@dataclass(slots=True)
class Spoken:
    """Samples of 16 bits, and the words in them: milliseconds, position from 0, length."""

    samples: bytearray = field(default_factory=bytearray)
    words: list[tuple[int, int, int]] = field(default_factory=list)


class Espeak:
    """The library, loaded once in a process.

    Raises:
        NoVoiceError: it is not installed, or its data is not.
    """

    def __init__(self, library: str = LIBRARY) -> None:
        try:
            self._library = c.CDLL(library)
        except OSError as error:
            raise NoVoiceError(str(error)) from error
        self.rate = int(self._library.espeak_Initialize(_RETRIEVAL, 0, None, _NO_EXIT))
        if self.rate <= 0:
            raise NoVoiceError("its data is not installed")
        self._spoken = Spoken()
        self._callback = _Callback(self._take)  # kept, or it would be freed under the library
        self._library.espeak_SetSynthCallback(self._callback)

    def speak(self, text: str, language: str, pace: int, volume: int) -> Spoken:
        """The sound of a text by the voice of that language.

        Raises:
            NoVoiceError: there is no voice for it.
        """
        voice = VOICES.get(language, language)
        if self._library.espeak_SetVoiceByName(voice.encode()):
            raise NoVoiceError(f"there is no voice {voice}")
        self._library.espeak_SetParameter(_RATE, min(max(pace, _SLOWEST), _FASTEST), 0)
        self._library.espeak_SetParameter(_VOLUME, min(volume, _LOUDEST), 0)
        spoken = self._spoken = Spoken()
        words = text.replace("\0", " ").encode() + b"\0"
        self._library.espeak_Synth(words, len(words), 0, _CHARACTERS, 0, _UTF8, None, None)
        self._library.espeak_Synchronize()
        return spoken

    def _take(self, samples: "c._Pointer[c.c_short]", count: int, events: object) -> int:
        at = 0
        while (event := events[at]).type != _LIST_END:  # type: ignore[index]  # a C array
            if event.type == _WORD:
                self._note(event.audio_position, event.text_position - 1, event.length)
            at += 1
        if samples and count > 0:
            self._spoken.samples += c.string_at(samples, count * 2)
        return 0

    def _note(self, at_ms: int, start: int, length: int) -> None:
        # It tells some words twice, after the end an earlier one, and no length before a quote.
        if not self._spoken.words or start > self._spoken.words[-1][1]:
            self._spoken.words.append((at_ms, start, length))
