"""Events for tests that are not about bookings."""

import uuid


def event(start="20270105T090000Z", end="20270105T093000Z", uid=None, more=""):
    uid = uid or str(uuid.uuid4())
    return uid, (
        "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//tests//FR\r\nBEGIN:VEVENT\r\n"
        f"UID:{uid}\r\nDTSTAMP:20261126T120000Z\r\nDTSTART:{start}\r\nDTEND:{end}\r\n"
        f"SUMMARY:An event\r\n{more}END:VEVENT\r\nEND:VCALENDAR\r\n"
    ).encode()
