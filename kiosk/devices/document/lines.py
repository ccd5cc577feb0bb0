"""What the process that draws a document is asked and what it answers: a line of JSON at a time.

It is told first how many bytes the document has, then the document; what follows are pages. After
a line that says `drawn` come as many bytes of picture as it tells. Needs no Qt.
"""

import msgspec

from kiosk.devices.lines import Lines

MOST_BYTES = 20 * 1024 * 1024  # of a document


class Take(msgspec.Struct, frozen=True, tag="take", tag_field="do"):
    """So many bytes of document follow."""

    size: int


class Draw(msgspec.Struct, frozen=True, tag="draw", tag_field="do"):
    """Draw that page, counted from 1, so many pixels wide."""

    page: int
    width: int


class Taken(msgspec.Struct, frozen=True, tag="taken", tag_field="say"):
    """The document has so many pages; 0: it cannot be read."""

    pages: int


class Drawn(msgspec.Struct, frozen=True, tag="drawn", tag_field="say"):
    """The picture follows, in rows of 32-bit RGB; `words` are those that stand on the page."""

    page: int
    width: int
    height: int
    words: str

    @property
    def size(self) -> int:
        """How many bytes the picture has."""
        return self.width * self.height * 4


Question = Take | Draw
Answer = Taken | Drawn

_LINES: Lines[Question, Answer] = Lines(
    msgspec.json.Decoder(Question), msgspec.json.Decoder(Answer)
)
line, question, answer = _LINES.line, _LINES.question, _LINES.answer
