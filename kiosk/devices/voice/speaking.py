"""What speaks on a kiosk: the voice's process, and the loudspeaker of the machine."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QObject

from kiosk.devices.loudspeaker import ProgramLoudspeaker
from kiosk.devices.speaker import Speaker
from kiosk.devices.voice.voice_process import VoiceProcess
from kiosk.language.languages import Language


def speaker(parent: QObject, better: Mapping[Language, Sequence[str]] | None = None) -> Speaker:
    """A `SpeechMaker`. No process is started before something is to be said.

    `better` are the commands of better voices, by language (see `better`).
    """
    return Speaker(VoiceProcess(parent, better=better), ProgramLoudspeaker(parent), parent)
