"""How the kiosk and a process beside it speak: a line of JSON at a time. Needs no Qt."""

from typing import Generic, TypeVar

import msgspec

Asked = TypeVar("Asked")
Answered = TypeVar("Answered")

_encoder = msgspec.json.Encoder()


class Lines(Generic[Asked, Answered]):
    """What one process is asked, and what it answers."""

    def __init__(
        self,
        questions: "msgspec.json.Decoder[Asked]",
        answers: "msgspec.json.Decoder[Answered]",
    ) -> None:
        self._questions = questions
        self._answers = answers

    def line(self, message: Asked | Answered) -> bytes:
        """The message as one line, with its end."""
        return _encoder.encode(message) + b"\n"

    def question(self, said: bytes) -> Asked:
        """What is asked in that line.

        Raises:
            msgspec.DecodeError: it is none of ours.
        """
        return self._questions.decode(said)

    def answer(self, said: bytes) -> Answered:
        """What is answered in that line.

        Raises:
            msgspec.DecodeError: it is none of ours.
        """
        return self._answers.decode(said)
