"""The dates of a workshop as the ticket's square carries them: small events that phones add.

Light on purpose, as `ticket_event`: no calendar library is loaded for it. Phones that take only
the first event find all the other dates in its words.
"""

from kiosk.booking.registrations import Registration
from kiosk.booking.ticket_event import MOST_BYTES, cut_to, escaped, event_text, stamp
from kiosk.booking.workshops import Workshop

_MOST_TITLE, _MOST_PLACE = 80, 60  # bytes
_SHORT_TITLE = 26  # bytes; three dates fit


def workshop_event(registration: Registration, workshop: Workshop, title: str) -> str:
    """The dates in a few hundred bytes: as many of them as there is room for, one at least.

    Every event's UID is the registration's and its number, so that adding it again changes it.
    """
    many = len(workshop.sessions)
    for count in range(many, 0, -1):
        text = _text(registration, workshop, title, count)
        if len(text) <= MOST_BYTES:
            break
    return text.decode()


def _text(registration: Registration, workshop: Workshop, title: str, count: int) -> bytes:
    lines = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Pas a Pas//FR"]
    for number, session in enumerate(workshop.sessions[:count], 1):
        lines += [
            "BEGIN:VEVENT",
            f"UID:{registration.id[:8]}-{number}",
            f"DTSTAMP:{stamp(registration.made_at)}",
            f"DTSTART:{stamp(session.start)}",
            f"DTEND:{stamp(session.finish)}",
            f"SUMMARY:{escaped(cut_to(title, _MOST_TITLE if count == 1 else _SHORT_TITLE))}",
        ]
        if number == 1:
            if workshop.place:
                lines.append(f"LOCATION:{escaped(cut_to(workshop.place, _MOST_PLACE))}")
            left = len(workshop.sessions) - count
            more = f" + {left} date(s)." if left else ""
            lines.append(f"DESCRIPTION:{escaped(f'Code : {registration.code}.{more}')}")
        lines.append("END:VEVENT")
    return event_text([*lines, "END:VCALENDAR"])
