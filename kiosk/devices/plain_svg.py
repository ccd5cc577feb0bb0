"""What there is in an SVG beside a drawing: pure."""

import re
from xml.parsers import expat

_DOING = {"script", "foreignobject", "iframe", "handler", "listener", "set", "animate"}
_DOING |= {"animatetransform", "animatemotion", "audio", "video", "embed", "object"}
_ELSEWHERE = re.compile(r"@import|url\(\s*['\"]?(?!#)|expression\(|javascript:", re.I)


def beyond_drawing(svg: bytes) -> str | None:
    """What is more than a drawing ("script", "onclick", "href"); "" where nothing is.

    None: it is no SVG.
    """
    found = _Found()
    parser = expat.ParserCreate(namespace_separator=" ")
    parser.StartElementHandler = found.start
    parser.StartDoctypeDeclHandler = found.doctype
    parser.EntityDeclHandler = found.entity
    parser.ProcessingInstructionHandler = found.instruction
    parser.CharacterDataHandler = found.text
    try:
        parser.Parse(svg, True)
    except expat.ExpatError:
        return found.said or None
    except _EnoughError:
        return found.said
    return found.said if found.drawing else None


class _EnoughError(Exception):
    """Reading on could do harm."""


class _Found:
    """What was met so far."""

    def __init__(self) -> None:
        self.said = ""
        self.drawing = False
        self._in_style = False

    def start(self, name: str, attributes: dict[str, str]) -> None:
        element = name.rpartition(" ")[2].lower()
        self.drawing = self.drawing or element == "svg"
        self._in_style = element == "style"
        if element in _DOING:
            self._stop(element)
        for key, value in attributes.items():
            attribute = key.rpartition(" ")[2].lower()
            inside = value.startswith(("#", "data:image/png", "data:image/jpeg"))
            led_out = attribute in {"href", "src"} and not inside
            if attribute.startswith("on") or led_out or _ELSEWHERE.search(value):
                self._stop(attribute)

    def text(self, words: str) -> None:
        if self._in_style and _ELSEWHERE.search(words):
            self._stop("style")

    def doctype(self, name: str, system: str | None, public: str | None, inner: bool) -> None:
        del name, system, public
        if inner:
            self._stop("DOCTYPE")

    def entity(self, *ignored: object) -> None:
        del ignored
        self._stop("ENTITY")

    def instruction(self, target: str, words: str) -> None:
        del words
        self._stop(target)

    def _stop(self, what: str) -> None:
        self.said = what
        raise _EnoughError
