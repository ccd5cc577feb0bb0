"""Calendars that are damaged, cut off or private are read as far as they can be."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.booking.hours import read_hours
from kiosk.booking.ics_parts import times_alone
from kiosk.booking.model import TimeKind
from tests.booking.ics import calendar, event
from tests.booking.read_hours import BUSY, MONDAYS, OPEN, WEEKLY, at, found, window


def bad(*lines, end="END:VEVENT\n"):
    return "\n".join(("BEGIN:VEVENT", "UID:bad", "SUMMARY:Bad", *lines, end))


NINE, TEN = "20270326T090000", "20270326T100000"
BROKEN = {
    "no start": bad(),
    "a start that is none": bad("DTSTART:tomorrow"),
    "no time at all": event(NINE, NINE, uid="bad", summary="Bad"),
    "a rule that is none": event(NINE, TEN, "RRULE:FREQ=OFTEN", uid="bad", summary="Bad"),
    "an end before its start": event(TEN, NINE, uid="bad", summary="Bad"),
    "no end of the event": bad("DTSTART:tomorrow", end=""),
    "a line that is none": event("tomorrowT", TEN, "nonsense", uid="bad", summary="Bad"),
}


@pytest.mark.parametrize("bad", BROKEN.values(), ids=BROKEN)
@pytest.mark.parametrize("first", [True, False])
def test_a_broken_event_is_named_and_takes_no_other_with_it(bad, first):
    events = (bad, MONDAYS) if first else (MONDAYS, bad)

    hours = read_hours(calendar(*events), OPEN, window())

    mondays = [each for each in hours.occurrences if each.uid == "u"]
    assert [at(each.start) for each in mondays] == [
        start for _, start, _ in found(calendar(MONDAYS))
    ]
    assert len(hours.problems) <= 1
    assert all("'Bad'" in sentence for sentence in hours.problems)
    assert hours.problems or [each for each in hours.occurrences if each.uid == "bad"]


def test_a_property_nobody_needs_may_be_wrong():
    wrong = event("20270326T140000", "20270326T150000", "GEO:nowhere", "PRIORITY:high")

    assert found(calendar(wrong)) == [(OPEN, "03-26 14:00", "03-26 15:00")]


@pytest.mark.parametrize("cut", [0.3, 0.5, 0.7, 0.9, 0.99])
def test_of_a_calendar_cut_off_what_came_before_is_kept(cut):
    days = [
        event(f"202703{day}T090000", f"202703{day}T120000", uid=str(day)) for day in range(15, 27)
    ]
    whole = calendar(*days)

    hours = read_hours(whole[: int(len(whole) * cut)], OPEN, window())

    kept = [int(each.uid) for each in hours.occurrences]
    assert kept == list(range(15, 15 + len(kept)))
    assert len(kept) >= whole[: int(len(whole) * cut)].count("END:VEVENT")


@pytest.mark.parametrize("text", ["", "<html>Connexion</html>", "BEGIN:VCALENDAR", "\0\0\0"])
def test_what_is_no_calendar_has_no_times(text):
    assert read_hours(text, OPEN, window()).occurrences == ()


@settings(max_examples=150)
@given(st.data())
def test_no_damage_to_a_calendar_breaks_the_reading(data):
    text = calendar(MONDAYS, event("20270327", "20270328", summary="Congés", uid="day"))
    for _ in range(data.draw(st.integers(1, 3))):
        place = data.draw(st.integers(0, len(text)))
        put = data.draw(st.sampled_from(["", "\r\n", ";", ":", "Z", "0", "BEGIN:", "é", "="]))
        text = text[:place] + put + text[place + data.draw(st.integers(0, 4)) :]

    hours = read_hours(text, OPEN, window())

    assert all(each.start < each.finish for each in hours.occurrences)
    starts = [each.start for each in hours.occurrences]
    assert starts == sorted(starts)


PRIVATE = (
    "DESCRIPTION:Code de la personne : LUNE 47 POMME\\, téléphone 06 12 34\n  56 78 (Odile)",
    "LOCATION:Chez Odile",
    "ATTENDEE;CN=Odile:mailto:odile@example.org",
    "BEGIN:VALARM\nACTION:DISPLAY\nDESCRIPTION:Odile\nTRIGGER:-PT15M\nEND:VALARM",
)


@pytest.mark.parametrize("kind", [BUSY, TimeKind.BOOKING, TimeKind.WORKSHOP])
@pytest.mark.parametrize(
    "lines",
    [
        (),
        (WEEKLY, "EXDATE;TZID=Europe/Paris:20270322T090000"),
        ("STATUS:CANCELLED",),
        ("TRANSP:TRANSPARENT",),
        ("STATUS:TENTATIVE", "RRULE:FREQ=DAILY;COUNT=3"),
    ],
)
def test_what_stays_of_a_text_says_when_and_not_who(kind, lines):
    moved = event(
        "20270330T100000",
        "20270330T130000",
        "RECURRENCE-ID;TZID=Europe/Paris:20270329T090000",
        summary="Odile",
    )
    whole = calendar(
        event("20270315T090000", "20270315T120000", *lines, *PRIVATE, summary="Impôts · Odile"),
        moved,
    )

    stays = times_alone(whole)

    assert found(stays, kind) == found(whole, kind)
    for private in ("Odile", "odile", "06 12", "LUNE", "Impôts"):
        assert private not in stays
