"""What a resident's way needs to know of the place and the machine."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import partial

from kiosk.app.finder import Finder
from kiosk.app.notices import Notices, notices_of
from kiosk.app.voices import better_voices
from kiosk.devices.speech import SpeechMaker
from kiosk.devices.voice.speaking import speaker
from kiosk.guides.model import Guide
from kiosk.language.languages import Language
from kiosk.settings.pad_keys import PAD_KEYS, Act, pad_keys
from kiosk.settings.site import Site


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What every way may ask for; a new way adds here what it needs of the world.

    `desk` says in words where the mediators' desk is, French always among them. `find` looks for
    guides by what was typed. `speech` makes what speaks, at the first word. `keys` are those of
    the way without sight: Qt's names of keys by what they do. `notices` are what the place tells.
    `pace` is how fast the voice begins, in words a minute.
    """

    guides: Sequence[Guide]
    desk: Mapping[Language, str]
    desk_direction: str
    find: Callable[[str, Language], Sequence[Guide]]
    speech: SpeechMaker = speaker
    keys: Mapping[Act, Sequence[str]] = field(default_factory=lambda: PAD_KEYS)
    notices: Notices = field(default_factory=Notices)
    pace: int = 150


def surroundings(site: Site, guides: Sequence[Guide], finder: Finder) -> Surroundings:
    """Those of a place, with these guides."""
    return Surroundings(
        guides=guides,
        desk={Language(code): words for code, words in site.desk.items()},
        desk_direction=site.desk_direction,
        find=finder.find,
        speech=partial(speaker, better=better_voices(site)),
        keys=pad_keys(site.keys),
        notices=notices_of(site),
        pace=site.voice_pace,
    )
