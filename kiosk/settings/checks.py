"""What is wrong with a setting of the right type: a sentence, or nothing where nothing is."""

import re
from collections.abc import Mapping
from datetime import date
from pathlib import PurePosixPath
from types import MappingProxyType
from typing import Literal
from urllib.parse import urlsplit

# The codes of `kiosk.language`, which lies beside this package and not under it.
Code = Literal["fr", "en", "es", "pt", "ar"]

# A name of the web in small letters, without port; "bücher.fr" is written xn--bcher-kva.fr.
_DOMAIN = re.compile(r"(?=.{4,253}$)([a-z0-9]([a-z0-9-]*[a-z0-9])?\.)+[a-z][a-z0-9-]*[a-z0-9]")
PROBE = re.compile(r"(?P<host>[A-Za-z0-9.-]+|\[[0-9A-Fa-f:.]+\]):(?P<port>\d{1,5})")
_LAST_PORT = 65_535
_PLACE_CODE = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")
_LONGEST_CODE = 60
_PICTURE = re.compile(r"[a-z0-9][a-z0-9-]{0,40}\.png")
PAPERS = (80, 58)  # millimetres of the rolls that ticket printers take

# What is said of the desk where nobody has said more.
ASK_AT_RECEPTION: Mapping[Code, str] = MappingProxyType(
    {
        "fr": "Demandez à l’accueil.",
        "en": "Please ask at the reception desk.",
        "es": "Pregunte en la recepción.",
        "pt": "Pergunte na receção.",
        "ar": "اسألوا في مكتب الاستقبال.",
    }
)
NOWHERE = (
    "nothing is sent: statistics.place, and statistics.address or statistics.folder, are needed"
)


def languages(offered: tuple[str, ...]) -> str:
    """No language twice."""
    return "" if len(set(offered)) == len(offered) else "a language is named twice"


def no_guide_twice(names: tuple[str, ...]) -> str:
    """No guide twice."""
    return "" if len(set(names)) == len(names) else "a guide is named twice"


def desk(words: Mapping[str, str]) -> str:
    """French is among them."""
    return "" if "fr" in words else "the words in French, fr, are missing"


def probe(address: str) -> str:
    """A name and a port."""
    found = PROBE.fullmatch(address)
    sound = not address or (found and 0 < int(found["port"]) <= _LAST_PORT)
    return "" if sound else "write it as name:port, such as www.service-public.gouv.fr:443"


def allowed_sites(sites: Mapping[str, Mapping[str, str]]) -> str:
    """Each is a name of the web, and says who allowed it, and why."""
    for domain, said in sites.items():
        if not _DOMAIN.fullmatch(domain):
            return f"{domain} is not a domain in small letters, such as mairie.example.fr"
        if missing := {"by", "why"} - said.keys():
            return f"{domain}: say {' and '.join(sorted(missing))} (who allowed it, and why)"
    return ""


def day(written: str) -> str:
    """A day as 2026-12-24."""
    try:
        sound = not written or date.fromisoformat(written).isoformat() == written
    except ValueError:
        sound = False
    return "" if sound else "write the day as 2026-12-24"


def picture_name(name: str) -> str:
    """The plain name of a PNG file."""
    sound = not name or _PICTURE.fullmatch(name)
    return "" if sound else "write the name of a .png file that lies beside site.toml"


def place_code(code: str) -> str:
    """Small letters, digits and single hyphens: it is part of the names of files."""
    sound = not code or (_PLACE_CODE.fullmatch(code) and len(code) <= _LONGEST_CODE)
    return "" if sound else "write it in small letters, digits and hyphens, such as meriadeck-1"


def secret_name(name: str) -> str:
    """The name of a secret, and never the secret: it holds no address."""
    sound = not name or (_PLACE_CODE.fullmatch(name) and len(name) <= _LONGEST_CODE)
    said = "write the name of a secret, such as mediators-phone: `pas-a-pas calls phone` keeps it"
    return "" if sound else said


def paper(width: int) -> str:
    """One of the two widths there are."""
    return "" if width in PAPERS else "it is 80 or 58"


def web_folder(address: str) -> str:
    """The address of a folder, without a password in it."""
    if not address:
        return ""
    wrong = _web(address)
    if not wrong and not urlsplit(address).path.endswith("/"):
        return "it is no folder: end it with a slash"
    return wrong


def web_page(address: str) -> str:
    """The address of a page."""
    return _web(address) if address else ""


def voices(files: Mapping[str, str]) -> str:
    """Whole paths of files of voices: nothing else of a person's is on piper's command line."""
    sound = all(
        PurePosixPath(path).is_absolute() and path.endswith(".onnx") for path in files.values()
    )
    return "" if sound else "write the whole path of an .onnx file, such as /opt/voices/fr.onnx"


def folder(path: str) -> str:
    """A whole path: the kiosk is started from anywhere."""
    sound = not path or PurePosixPath(path).is_absolute()
    return "" if sound else "write the whole path, such as /media/reports"


def _web(address: str) -> str:
    try:
        parts = urlsplit(address)
        sound = parts.scheme in {"http", "https"} and parts.hostname and not parts.query
    except ValueError:
        sound, parts = None, urlsplit("")
    if not sound:
        return "write the whole address, such as https://cloud.example.org/reports/"
    return "leave the name and password out: they are no settings" if parts.username else ""
