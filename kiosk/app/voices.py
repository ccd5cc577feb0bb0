"""Better voices than the system’s: the technician’s commands, and files of voices for piper."""

import shutil
from collections.abc import Mapping, Sequence
from pathlib import Path

from kiosk.language.languages import Language
from kiosk.settings.site import Site

PIPER = "piper"
# Where voices are looked for beside the kiosk's own folder `voices`.
FOLDERS = (Path("/opt/voices"), Path("/usr/share/piper-voices"), Path("/usr/local/share/voices"))
_ENDS = ".onnx"


def better_voices(site: Site) -> Mapping[Language, Sequence[str]]:
    """The commands that speak in place of the system's voice, by language.

    What the technician wrote comes before what a librarian chose. A file that is gone is no voice.
    """
    chosen = {
        Language(code): command_of(path)
        for code, path in site.voice_model.items()
        if Path(path).is_file()
    }
    return chosen | {Language(code): words for code, words in site.better_voice.items()}


def command_of(path: str) -> Sequence[str]:
    """How piper is started for that file: the rest of the command is never a person's."""
    return (
        *(PIPER, "--model", path),
        *("--length_scale", "{length_scale}", "--output_file", "-"),
    )


def found_voices(config: Path, language: Language) -> Sequence[Path]:
    """The files of voices of a language that are on this machine; none without piper itself.

    Files are named as piper's are: fr_FR-siwis-medium.onnx.
    """
    if not shutil.which(PIPER):
        return ()
    return [
        path
        for folder in (config.absolute() / "voices", *FOLDERS)
        for path in sorted(folder.glob(f"{language}*{_ENDS}"))
        if path.is_file()
    ]
