"""Calendars as people's own programs write them, in a few words."""

ZONE = """BEGIN:VTIMEZONE
TZID:Europe/Paris
BEGIN:DAYLIGHT
TZOFFSETFROM:+0100
TZOFFSETTO:+0200
TZNAME:CEST
DTSTART:19700329T020000
RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU
END:DAYLIGHT
BEGIN:STANDARD
TZOFFSETFROM:+0200
TZOFFSETTO:+0100
TZNAME:CET
DTSTART:19701025T030000
RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU
END:STANDARD
END:VTIMEZONE
"""


def paris(at):
    """A property's parameters and value: a time of Paris ("20270322T090000") or a day."""
    return f";TZID=Europe/Paris:{at}" if "T" in at else f";VALUE=DATE:{at}"


def event(start, finish, *lines, uid="u", summary="Permanence"):
    """One event; further lines as they are."""
    words = (
        "BEGIN:VEVENT",
        f"UID:{uid}",
        "DTSTAMP:20260101T000000Z",
        f"SUMMARY:{summary}",
        f"DTSTART{paris(start)}",
        f"DTEND{paris(finish)}",
        *lines,
        "END:VEVENT",
    )
    return "\n".join(words) + "\n"


def calendar(*events, zone=ZONE):
    """A whole calendar, with the line ends that the standard wants."""
    text = "BEGIN:VCALENDAR\nVERSION:2.0\nPRODID:-//test//EN\n" + zone + "".join(events)
    return (text + "END:VCALENDAR\n").replace("\n", "\r\n")
