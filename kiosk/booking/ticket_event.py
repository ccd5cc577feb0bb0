"""The appointment as the ticket's square carries it: a small iCalendar event that phones add.

Light on purpose: screens write it, so no calendar library is loaded for it. What does not fit is
cut, the least needed first, so that the square stays coarse enough for any camera.
"""

from datetime import UTC, datetime, timedelta

from kiosk.booking.model import Booking, State

MOST_BYTES = 600  # a square of version 20 holds 666 at the middle level of correction
_LINE = 75  # bytes (RFC 5545, 3.1)
_MOST_TITLE, _MOST_WHERE = 120, 160  # bytes
_LEAST_NOTES = 24  # bytes; less than that says nothing


def ticket_event(booking: Booking, title: str, where: str = "", notes: str = "") -> str:
    """The event of a booking in a few hundred bytes.

    `title` is what the phone shows ("Médiateur numérique – Amina"); `where` the place with its
    address; `notes` what to bring. The code is always in it. The event is tentative until the
    booking is confirmed, and its UID is the booking's, so that adding it again changes it.
    """
    alarm = [
        "BEGIN:VALARM",
        "ACTION:DISPLAY",
        "TRIGGER:-PT2H",
        "DESCRIPTION:Pas à Pas",
        "END:VALARM",
    ]
    fixed = [
        *("BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Pas a Pas//FR", "BEGIN:VEVENT"),
        f"UID:{booking.id}",
        f"DTSTAMP:{stamp(booking.made_at)}",
        f"DTSTART:{stamp(booking.start)}",
        f"DTEND:{stamp(booking.start + timedelta(minutes=booking.minutes))}",
        f"SUMMARY:{escaped(cut_to(title, _MOST_TITLE))}",
    ]
    if booking.state is not State.CONFIRMED:
        fixed.append("STATUS:TENTATIVE")
    if where:
        fixed.append(f"LOCATION:{escaped(cut_to(where, _MOST_WHERE))}")
    for more in (alarm, []):
        text, kept = _with_notes(fixed, booking.code, notes, more)
        if kept or not notes:
            break
    return text.decode()


def _with_notes(fixed: list[str], code: str, notes: str, alarm: list[str]) -> tuple[bytes, bool]:
    """The event with as much of the notes as there is room for; whether that says anything."""
    room = len(notes.encode()) * 2  # escaped, at most
    while True:
        cut = cut_to(notes, room)
        said = f"DESCRIPTION:{escaped(f'Code : {code}. {cut}'.strip())}"
        text = event_text([*fixed, said, *alarm, "END:VEVENT", "END:VCALENDAR"])
        over = len(text) - MOST_BYTES
        if over <= 0 or not cut:
            return text, len(cut.encode()) >= min(_LEAST_NOTES, len(notes.encode()))
        room = min(room, len(escaped(cut).encode())) - over


def event_text(lines: list[str]) -> bytes:
    """Those lines as iCalendar writes them."""
    return "".join(f"{_folded(line)}\r\n" for line in lines).encode()


def _folded(line: str) -> str:
    """A line in pieces of at most 75 bytes, cut between characters."""
    pieces, size = [""], 0
    for sign in line:
        bytes_of = len(sign.encode())
        if size + bytes_of > _LINE:
            pieces.append("")
            size = 1
        pieces[-1] += sign
        size += bytes_of
    return "\r\n ".join(pieces)


def escaped(text: str) -> str:
    """A text as the value of a property."""
    for plain, written in (("\\", "\\\\"), (";", "\\;"), (",", "\\,"), ("\n", "\\n")):
        text = text.replace(plain, written)
    return text


def cut_to(text: str, most: int) -> str:
    """A text on one line of at most that many bytes, once escaped; cut at a word if it must be."""
    text = " ".join(text.split())
    if len(escaped(text).encode()) <= most:
        return text
    words = text.split(" ")
    while words and len(escaped(" ".join(words) + " …").encode()) > most:
        words.pop()
    return " ".join(words) + " …" if words else ""


def stamp(at: datetime) -> str:
    """A moment in UTC, as iCalendar writes it."""
    return at.astimezone(UTC).strftime("%Y%m%dT%H%M%SZ")
