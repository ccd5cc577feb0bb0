"""Calls between the kiosks of one place: small files in a folder they all can read.

Each file is written by one kiosk alone, and removed by it: the call by the kiosk at which somebody
waits, an answer by the kiosk at which it was given. What is in a file from elsewhere is checked
word by word, and what is none of ours is left alone.
"""

import re
from collections.abc import Iterable
from datetime import UTC, datetime
from typing import Annotated

import msgspec
from msgspec import Meta

from kiosk.staff.calls import Answer, Call
from kiosk.staff.where import Where

MOST_BYTES = 4_096
_ID = r"[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}"
_CALL = re.compile(rf"call-({_ID})\.json")
_ANSWER = re.compile(rf"answer-({_ID})-[0-9a-f]{{8}}\.json")

_Name = Annotated[str, Meta(max_length=80, pattern=r"^[A-Za-z0-9._-]*$")]


class _CallFile(msgspec.Struct, frozen=True, forbid_unknown_fields=False):
    post: Annotated[str, Meta(max_length=120)]
    guide: _Name
    step: _Name
    number: Annotated[int, Meta(ge=0, le=999)]
    reason: _Name


class _AnswerFile(msgspec.Struct, frozen=True, forbid_unknown_fields=False):
    answer: Answer
    at: datetime


def call_name(call: str) -> str:
    """The name of a call's file."""
    return f"call-{call}.json"


def answer_name(call: str, kiosk: str) -> str:
    """The name of the file with what that kiosk answers to a call."""
    return f"answer-{call}-{kiosk}.json"


def called(names: Iterable[str]) -> set[str]:
    """The calls of which there is a file."""
    return {found[1] for name in names if (found := _CALL.fullmatch(name))}


def answers_to(call: str, names: Iterable[str]) -> list[str]:
    """The names of the files that answer a call."""
    return [it for it in names if (found := _ANSWER.fullmatch(it)) and found[1] == call]


def is_ours(name: str) -> bool:
    """Whether a file is one of these at all."""
    return bool(_CALL.fullmatch(name) or _ANSWER.fullmatch(name))


def written(call: Call, post: str) -> bytes:
    """A call as a file; `post` is what the place calls the kiosk, or itself."""
    where = call.where
    return msgspec.json.encode(
        _CallFile(post[:120], where.guide, where.step, where.number, where.reason)
    )


def read_call(call: str, body: bytes, now: datetime) -> Call | None:
    """The call in a file; it counts from now, as clocks differ. None: it is no call."""
    try:
        found = msgspec.json.decode(body[:MOST_BYTES], type=_CallFile)
    except msgspec.DecodeError:
        return None
    post = " ".join("".join(it if it.isprintable() else " " for it in found.post).split())
    where = Where(found.guide, found.step, found.number, found.reason)
    return Call(call, post, where, now.astimezone(UTC), origin=post or "?")


def written_answer(answer: Answer, at: datetime) -> bytes:
    """An answer as a file."""
    return msgspec.json.encode(_AnswerFile(answer, at.astimezone(UTC)))


def read_answer(body: bytes) -> tuple[datetime, Answer] | None:
    """The answer in a file, and when it was given; None: it is none."""
    try:
        found = msgspec.json.decode(body[:MOST_BYTES], type=_AnswerFile)
    except msgspec.DecodeError:
        return None
    at = found.at if found.at.tzinfo else found.at.replace(tzinfo=UTC)
    return at, found.answer
