"""The text of a calendar taken apart: first all of it, then event by event.

A parser gives up on a whole text for one line that makes no sense; taken apart, the sound events
of it are still found. What belongs together (an event and its moved occurrences) stays together.
"""

import re
from collections.abc import Iterator
from typing import NamedTuple

_FOLD = re.compile(r"\r?\n[ \t]")
_HEAD = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//pas-a-pas//EN\r\n"
_END = "END:VCALENDAR\r\n"
_MOST_NAME = 60


class Part(NamedTuple):
    """A text that a parser takes; `name` is what a person knows the event by."""

    text: str
    name: str
    whole: bool


def parts(ics: str) -> Iterator[Part]:
    """All of the text, then each event of it with the time zones; stop once one is understood."""
    if "BEGIN:VCALENDAR" in ics and "END:VCALENDAR" in ics:
        yield Part(ics, "", whole=True)
    blocks = list(_blocks(_FOLD.sub("", ics).splitlines()))
    zones = "".join(text for kind, text in blocks if kind == "VTIMEZONE")
    series: dict[str, str] = {}
    for number, (kind, text) in enumerate(blocks):
        if kind == "VEVENT":
            uid = _value(text, "UID") or f"#{number}"
            series[uid] = series.get(uid, "") + text
    for uid, text in series.items():
        name = _value(text, "SUMMARY") or uid
        yield Part(_HEAD + zones + text + _END, name[:_MOST_NAME], whole=False)


# What says when an event is, and whether it takes the time; nothing else of it does.
_OF_TIMES = frozenset(
    [
        "BEGIN",
        "END",
        "VERSION",
        "PRODID",
        "CALSCALE",
        "UID",
        "DTSTART",
        "DTEND",
        "DURATION",
        "RRULE",
        "RDATE",
        "EXDATE",
        "RECURRENCE-ID",
        "STATUS",
        "TRANSP",
    ]
)
_WITH_NAME = re.compile(r"^[A-Za-z-]+")


def times_alone(ics: str) -> str:
    """The text without who comes and what about: what stays says when, and no more.

    The times that are read out of it are those of the whole text (`hours.read_hours`), for every
    kind of calendar but that of permanences, where a title may mean an absence.
    """
    kept, zone, alarm = list[str](), False, False
    for line in _FOLD.sub("", ics).splitlines():
        word = line.strip().upper()
        zone = (zone or word == "BEGIN:VTIMEZONE") and word != "END:VTIMEZONE"
        alarm = alarm or word == "BEGIN:VALARM"
        name = _WITH_NAME.match(line)
        if not alarm and (zone or (name and name[0].upper() in _OF_TIMES)):
            kept.append(line)
        alarm = alarm and word != "END:VALARM"
    return "".join(f"{line}\r\n" for line in kept)


def _blocks(lines: list[str]) -> Iterator[tuple[str, str]]:
    """Each event and time zone, from its first to its last line; one without an end ends early."""
    kind, inside = "", list[str]()
    for line in lines:
        word = line.strip().upper()
        if word in {"BEGIN:VEVENT", "BEGIN:VTIMEZONE"}:
            if kind:
                yield kind, _closed(kind, inside)
            kind, inside = word.removeprefix("BEGIN:"), []
        if kind:
            inside.append(line)
        if kind and word in {f"END:{kind}", "END:VCALENDAR"}:
            yield kind, _closed(kind, inside)
            kind = ""
    if kind:
        yield kind, _closed(kind, inside)


def _closed(kind: str, lines: list[str]) -> str:
    if lines[-1].strip().upper() == "END:VCALENDAR":
        lines = lines[:-1]
    return "".join(f"{line}\r\n" for line in lines)


def _value(text: str, name: str) -> str:
    found = re.search(rf"^{name}(?:;[^:\n]*)?:(.*?)\r?$", text, re.M)
    return found[1].strip() if found else ""
