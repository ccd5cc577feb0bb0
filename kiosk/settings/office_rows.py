"""The rows of what librarians choose at their screens: the voice."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import Annotated, Literal

from kiosk.settings import checks
from kiosk.settings.row import Setting, Words


@dataclass(frozen=True)  # without slots: a class takes those of one other alone
class OfficeSettings:
    """Those settings; `Site` has them all."""

    voice_pace: Annotated[
        Literal[150, 120, 95],
        Setting("voice.pace", "How fast the voice begins to speak, in words a minute"),
    ] = 150
    voice_model: Annotated[
        Mapping[checks.Code, Words],
        Setting(
            "voice.model",
            "By language: the whole path of a voice file for piper; others: the system's voice",
            wiped=False,
            logged=False,
            check=checks.voices,
        ),
    ] = field(default_factory=lambda: MappingProxyType({}))
