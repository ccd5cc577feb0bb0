"""What the process with the lists of words is asked and what it answers: lines of JSON. No Qt."""

import msgspec


class Look(msgspec.Struct, frozen=True):
    """Look these words up: each with the forms of which any may be in the list."""

    language: str
    words: list[tuple[str, list[str]]]


class Found(msgspec.Struct, frozen=True):
    """Of each word what it may have been, the likeliest first; None: it is in the list."""

    language: str
    words: dict[str, list[str] | None]


_encoder = msgspec.json.Encoder()
_question = msgspec.json.Decoder(Look)
_answer = msgspec.json.Decoder(Found)


def line(message: Look | Found) -> bytes:
    """The message as one line, with its end."""
    return _encoder.encode(message) + b"\n"


def question(said: bytes) -> Look:
    """What is asked in that line.

    Raises:
        msgspec.DecodeError: it is none of ours.
    """
    return _question.decode(said)


def answer(said: bytes) -> Found:
    """What is answered in that line.

    Raises:
        msgspec.DecodeError: it is none of ours.
    """
    return _answer.decode(said)
