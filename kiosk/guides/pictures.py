"""Is a picture a plain drawing in the kiosk's colours?

Pictures come with guides, from anybody, and are drawn in the process that a resident touches. So
only shapes are let in: no script, style, text, link or picture in the picture. Their colours are
those that `Theme` exchanges for others when somebody asks for high contrast; another one would
stay, and vanish. Pure: bytes in, faults out.
"""

import re
from xml.parsers import expat

MOST_BYTES = 64 * 1024  # the largest one shipped is 2 kB; parsing a large one would stall a touch
NAME = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*\.svg")

# The keys of Theme.recolouring (kiosk/screens/theme/Theme.qml); a house rule compares the two.
COLOURS = frozenset(
    {"#231B18", "#5E5148", "#FFFFFF", "#FBF6EC", "#7A1B3B", "#084A53", "#6B4400", "#28395E"}
    | {"#23552A", "#FCEBC4", "#F6E3E8", "#DDF0F0", "#E2E8F5", "#E1F0DC", "#F1E9DB", "#8F7F6B"}
    | {"#E4D9C6"}
)
# Exchanging is done on the text, as written here or in small letters, and in no other way.
_WRITTEN = COLOURS | {colour.lower() for colour in COLOURS} | {"none"}

_SVG = "http://www.w3.org/2000/svg"
_AREAS = frozenset({"rect", "circle", "ellipse", "polygon"})
_LINES = frozenset({"path", "line", "polyline"})  # a stroke is enough for them
_GROUPS = frozenset({"svg", "g"})
_PAINTS = frozenset({"fill", "stroke"})
_PLACES = frozenset(
    {"viewBox", "width", "height", "x", "y", "x1", "y1", "x2", "y2", "cx", "cy", "r", "rx", "ry"}
    | {"d", "points", "transform"}
)
_STROKES = frozenset(
    {"stroke-width", "stroke-linecap", "stroke-linejoin", "stroke-miterlimit", "stroke-dasharray"}
)
_ATTRIBUTES = _PLACES | _PAINTS | _STROKES | {"fill-rule"}


def faults(svg: bytes) -> list[tuple[str, str]]:
    """What keeps the picture from being shown: a place ("line 3", or none), and a sentence.

    The same fault is named once, at its first place.
    """
    if len(svg) > MOST_BYTES:
        return [("", f"the picture is larger than {MOST_BYTES // 1024} kB")]
    try:
        text = svg.decode("utf-8")
    except UnicodeDecodeError:
        return [("", "the picture is not UTF-8 text; save it as UTF-8")]
    reading = _Reading()
    try:
        reading.parser.Parse(text, True)
    except expat.ExpatError as error:
        said = f"this is not an SVG picture ({expat.ErrorString(error.code)})"
        reading.found[said] = f"line {error.lineno}"
    except _NotPlainError:
        pass  # why is among what was found
    return [(place, said) for said, place in reading.found.items()]


class _NotPlainError(Exception):
    """Reading on could do harm."""


class _Reading:
    """One pass through a picture: the faults found, and the paints told so far."""

    def __init__(self) -> None:
        self.found: dict[str, str] = {}  # the sentence, and its first place
        self._paints = [frozenset[str]()]  # those told by each element one is in, or further out
        self.parser = expat.ParserCreate(namespace_separator=" ")
        self.parser.StartElementHandler = self._start
        self.parser.EndElementHandler = self._end
        self.parser.XmlDeclHandler = self._declaration
        self.parser.StartDoctypeDeclHandler = self._doctype
        self.parser.ProcessingInstructionHandler = self._instruction

    def _start(self, name: str, attributes: dict[str, str]) -> None:
        space, _, element = name.rpartition(" ")
        if len(self._paints) == 1 and (space, element) != (_SVG, "svg"):
            self._find("this is not an SVG picture")
            raise _NotPlainError
        if space != _SVG or element not in _AREAS | _LINES | _GROUPS:
            self._find(f"<{element}> is not a plain shape; save it as a plain SVG of shapes")
        else:
            self._attributes(element, attributes)
        told = self._paints[-1] | _PAINTS & attributes.keys()
        self._paints.append(told)
        if (element in _AREAS and "fill" not in told) or (element in _LINES and not told):
            self._find(f'<{element}> says no fill, and would be black; give a colour or "none"')

    def _attributes(self, element: str, attributes: dict[str, str]) -> None:
        if element == "svg" and "viewBox" not in attributes:
            self._find("<svg> has no viewBox")
        for name, value in attributes.items():
            if name not in _ATTRIBUTES:
                self._find(f"the attribute {name.rpartition(' ')[2]!r} is not one of a shape")
            elif name in _PAINTS and value not in _WRITTEN:
                self._find(f"{name} {value!r} is not one of {', '.join(sorted(COLOURS))}")

    def _end(self, _name: str) -> None:
        self._paints.pop()

    def _declaration(self, _version: str, encoding: str | None, _alone: int) -> None:
        if encoding and encoding.lower() != "utf-8":  # else Qt would believe it
            self._find(f"the picture says that it is {encoding}, and it is UTF-8; say utf-8")

    def _doctype(self, *_told: object) -> None:
        # It may define words that stand for a thousand others, or for a file of this machine.
        self._find("a picture has no <!DOCTYPE>; save it as a plain SVG")
        raise _NotPlainError

    def _instruction(self, target: str, _data: str) -> None:
        self._find(f"a picture has no <?{target}?>; save it as a plain SVG")

    def _find(self, sentence: str) -> None:
        self.found.setdefault(sentence, f"line {self.parser.CurrentLineNumber}")
