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
    "#231B18 #5E5148 #FFFFFF #FBF6EC #7A1B3B #084A53 #6B4400 #28395E #23552A #FCEBC4 #F6E3E8"
    " #DDF0F0 #E2E8F5 #E1F0DC #F1E9DB #8F7F6B #E4D9C6".split()
)
# Exchanging is done on the text, as written here or in small letters, and in no other way.
_WRITTEN = COLOURS | {colour.lower() for colour in COLOURS} | {"none"}

_SVG = "http://www.w3.org/2000/svg"
_SHAPES = frozenset({"path", "rect", "circle", "ellipse", "line", "polyline", "polygon"})
_GROUPS = frozenset({"svg", "g"})
_PAINTS = ("fill", "stroke")
_ATTRIBUTES = frozenset(
    "viewBox width height x y x1 y1 x2 y2 cx cy r rx ry d points transform fill fill-rule stroke"
    " stroke-width stroke-linecap stroke-linejoin stroke-miterlimit stroke-dasharray".split()
)


def faults(svg: bytes) -> list[tuple[str, str]]:
    """What keeps the picture from being shown: a place ("line 3", or none) and a sentence.

    The same fault is named once, at its first place.
    """
    if len(svg) > MOST_BYTES:
        return [("", f"the picture is larger than {MOST_BYTES // 1024} kB")]
    reading = _Reading()
    try:
        reading.parser.Parse(svg, True)
    except expat.ExpatError as error:
        said = f"this is not an SVG picture ({expat.ErrorString(error.code)})"
        return [(f"line {error.lineno}", said)]
    except _NotPlainError:
        pass
    return [(place, said) for said, place in reading.found.items()]


class _NotPlainError(Exception):
    """Reading on could do harm."""


class _Reading:
    """One pass through a picture: the faults found, and whether a fill is told so far."""

    def __init__(self) -> None:
        self.found: dict[str, str] = {}  # the sentence, and its first place
        self._filled = [False]  # for each element one is in: is a fill told there or further out?
        # As UTF-8, whatever it says of itself: that is how it is drawn.
        self.parser = expat.ParserCreate("utf-8", namespace_separator=" ")
        self.parser.StartElementHandler = self._start
        self.parser.EndElementHandler = self._end
        self.parser.StartDoctypeDeclHandler = self._doctype
        self.parser.ProcessingInstructionHandler = self._instruction

    def _start(self, name: str, attributes: dict[str, str]) -> None:
        space, _, element = name.rpartition(" ")
        if len(self._filled) == 1 and (space, element) != (_SVG, "svg"):
            self._find("this is not an SVG picture")
            raise _NotPlainError
        if space != _SVG or element not in _SHAPES | _GROUPS:
            self._find(f"<{element}> is not a plain shape; save it as a plain SVG of shapes")
        elif element == "svg" and "viewBox" not in attributes:
            self._find("<svg> has no viewBox")
        for attribute, value in attributes.items():
            self._attribute(attribute, value)
        self._filled.append(self._filled[-1] or "fill" in attributes)
        if element in _SHAPES and not self._filled[-1]:
            self._find(f'<{element}> says no fill, and would be black; give a colour or "none"')

    def _attribute(self, name: str, value: str) -> None:
        if name not in _ATTRIBUTES:
            self._find(f"the attribute {name.rpartition(' ')[2]!r} is not one of a plain shape")
        elif name in _PAINTS and value not in _WRITTEN:
            self._find(f"{name} {value!r} is not a colour of the kiosk; see CONTRIBUTING")

    def _end(self, _name: str) -> None:
        self._filled.pop()

    def _doctype(self, *_told: object) -> None:
        # It may define words that stand for a thousand others, or for a file of this machine.
        self._find("a picture has no <!DOCTYPE>; save it as a plain SVG")
        raise _NotPlainError

    def _instruction(self, target: str, _data: str) -> None:
        self._find(f"a picture has no <?{target}?>; save it as a plain SVG")

    def _find(self, sentence: str) -> None:
        self.found.setdefault(sentence, f"line {self.parser.CurrentLineNumber}")
