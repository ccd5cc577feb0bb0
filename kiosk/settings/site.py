"""What makes a kiosk this place's: one typed table of settings. Secrets are never here.

Each field of `Site` is one row of the table: its key in the file, its type with its bounds, its
default, what it means, and who may change it. How it is read is in `reading`, how it is written in
`writing`.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import Annotated, Any, Literal, get_type_hints

from msgspec import Meta

from kiosk.settings import checks
from kiosk.settings.day_rows import DaySettings
from kiosk.settings.office_rows import OfficeSettings
from kiosk.settings.pad_keys import PAD_KEYS, Act, unknown_keys
from kiosk.settings.printing_rows import PrintingSettings
from kiosk.settings.row import Setting, Who, Words
from kiosk.settings.shown_rows import ShownSettings

__all__ = ["BY_KEY", "DEMONSTRATION", "SETTINGS", "Setting", "Site", "Who"]

Code = checks.Code
Direction = Literal[
    "ahead", "ahead-right", "right", "behind-right", "behind", "behind-left", "left", "ahead-left"
]


@dataclass(frozen=True, slots=True)
class Site(ShownSettings, OfficeSettings, PrintingSettings, DaySettings):
    """The settings of one place; lengths in millimetres, times as the names say."""

    place_name: Annotated[
        Words, Setting("place.name", "What residents call the place", required=True, logged=False)
    ] = "Pas à Pas"
    place_address: Annotated[
        str,
        Meta(max_length=300),
        Setting("place.address", "Its postal address; empty: not shown", logged=False),
    ] = ""
    desk: Annotated[
        Mapping[Code, Words],
        Setting(
            "place.desk",
            "Where the mediators' desk is, in words, by language; French at least",
            required=True,
            logged=False,
            check=checks.desk,
        ),
    ] = field(default_factory=lambda: checks.ASK_AT_RECEPTION)
    desk_direction: Annotated[
        Direction,
        Setting(
            "place.desk_direction",
            "The way to that desk, as seen by a person who faces the screen",
            required=True,
        ),
    ] = "ahead"
    languages: Annotated[
        tuple[Code, ...],
        Meta(min_length=1),
        Setting("languages", "Those offered, in the order of the screen", check=checks.languages),
    ] = ("fr", "en", "es", "pt", "ar")
    diagonal_mm: Annotated[
        float,
        Meta(ge=150, le=3000),
        Setting(
            "screen.diagonal_mm", "The diagonal of the picture; 546 is 21.5 inches", wiped=False
        ),
    ] = 546.0
    distance_mm: Annotated[
        float,
        Meta(ge=200, le=3000),
        Setting("screen.distance_mm", "From the eyes to the screen", wiped=False),
    ] = 500.0
    idle_s: Annotated[
        float,
        Meta(ge=10, le=3600),
        Setting("session.idle_s", "Without a touch for so long, the warning comes"),
    ] = 120.0
    warning_s: Annotated[
        float,
        Meta(ge=20, le=600),
        Setting("session.warning_s", "The warning stands so long before the session ends"),
    ] = 60.0
    double_strike_ms: Annotated[
        int,
        Meta(ge=0, le=2000),
        Setting(
            "input.double_strike_ms", "A second press within this time is no press", wiped=False
        ),
    ] = 300
    motion: Annotated[
        bool, Setting("motion", "Whether screens slide; false: they change at once")
    ] = True
    keys: Annotated[
        Mapping[Act, Annotated[tuple[str, ...], Meta(min_length=1)]],
        Setting(
            "keys",
            "Keys of the way without sight; those left out stay",
            who=Who.NOBODY,
            wiped=False,
            check=unknown_keys,
        ),
    ] = field(default_factory=lambda: PAD_KEYS)
    better_voice: Annotated[
        Mapping[Code, Annotated[tuple[Words, ...], Meta(min_length=1)]],
        Setting(
            "voice.command",
            "By language: a command that reads text and writes a WAV",
            who=Who.NOBODY,
            wiped=False,
            logged=False,
        ),
    ] = field(default_factory=lambda: MappingProxyType({}))
    allowed_sites: Annotated[
        Mapping[str, Mapping[Literal["by", "why"], Words]],
        Meta(max_length=200),
        Setting(
            "browsing.allowed",
            "Sites of this place that may be opened beside the guides' own: who allowed, and why",
            logged=False,
            check=checks.allowed_sites,
        ),
    ] = field(default_factory=lambda: MappingProxyType({}))
    network_probe: Annotated[
        str,
        Setting(
            "network.probe",
            "Where sync knocks to learn whether the network is there; empty: it never does",
            who=Who.CITY,
            logged=False,
            check=checks.probe,
        ),
    ] = "www.service-public.gouv.fr:443"
    statistics_send: Annotated[
        bool, Setting("statistics.send", "Whether the weekly report leaves; false: it stays here")
    ] = False
    statistics_place: Annotated[
        str,
        Setting(
            "statistics.place",
            "What the city calls this kiosk in its statistics, such as meriadeck-1",
            check=checks.place_code,
        ),
    ] = ""
    statistics_address: Annotated[
        str,
        Setting(
            "statistics.address",
            "The WebDAV folder for its reports, which no other kiosk can read; empty: none",
            logged=False,
            check=checks.web_folder,
        ),
    ] = ""
    statistics_user: Annotated[
        str,
        Setting(
            "statistics.user",
            "Its account there; the password is among the secrets",
            logged=False,
        ),
    ] = ""
    statistics_folder: Annotated[
        str,
        Setting(
            "statistics.folder",
            "Where there is no network: the folder or USB stick for its reports; empty: none",
            check=checks.folder,
        ),
    ] = ""
    open_data: Annotated[
        str,
        Setting(
            "statistics.open_data",
            "The page on which the city publishes all reports; empty: not shown",
            who=Who.CITY,
            wiped=False,
            check=checks.web_page,
        ),
    ] = ""
    demonstration: Annotated[
        bool,
        Setting(
            "demonstration",
            "Whether this is no real place, which screens then say",
            who=Who.NOBODY,
        ),
    ] = False

    @property
    def probe(self) -> tuple[str, int] | None:
        """Name and port of `network_probe`; None: it is not to be asked."""
        found = checks.PROBE.fullmatch(self.network_probe)
        return (found["host"].strip("[]"), int(found["port"])) if found else None


def _settings() -> Iterator[tuple[str, tuple[Any, Setting]]]:
    hints = get_type_hints(Site, include_extras=True)
    own = Site.__annotations__.keys()  # first what a place is, then what it shows
    for name, kind in sorted(hints.items(), key=lambda row: row[0] not in own):
        (setting,) = (said for said in kind.__metadata__ if isinstance(said, Setting))
        yield name, (kind, setting)


# The table by name of field: its type with its bounds, and what is said of it.
SETTINGS: Mapping[str, tuple[Any, Setting]] = MappingProxyType(dict(_settings()))
BY_KEY: Mapping[str, str] = MappingProxyType(
    {setting.key: name for name, (_, setting) in SETTINGS.items()}
)

DEMONSTRATION = Site(
    place_name="Bibliothèque de démonstration",
    desk=MappingProxyType(
        {
            "fr": "Le bureau des médiateurs est à droite, près de la fenêtre.",
            "en": "The mediators’ desk is on the right, next to the window.",
            "es": "La mesa de los mediadores está a la derecha, junto a la ventana.",
            "pt": "A mesa dos mediadores fica à direita, junto à janela.",
            "ar": "مكتب الوسطاء على اليمين، قرب النافذة.",
        }
    ),
    desk_direction="right",
    demonstration=True,
)
