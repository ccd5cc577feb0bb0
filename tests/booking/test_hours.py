from datetime import UTC
from zoneinfo import ZoneInfo

import pytest

from kiosk.booking.hours import read_hours
from tests.booking.ics import calendar, event
from tests.booking.read_hours import BUSY, MONDAYS, OPEN, WEEKLY, at, found, window


def test_a_weekly_permanence_is_there_every_week_at_the_same_time_of_day():
    assert found(calendar(MONDAYS)) == [
        (OPEN, "03-15 09:00", "03-15 12:00"),
        (OPEN, "03-22 09:00", "03-22 12:00"),
        (OPEN, "03-29 09:00", "03-29 12:00"),  # summer time since the day before
        (OPEN, "04-05 09:00", "04-05 12:00"),
        (OPEN, "04-12 09:00", "04-12 12:00"),
    ]


def test_summer_time_is_an_hour_nearer_to_the_sun():
    hours = read_hours(calendar(MONDAYS), OPEN, window()).occurrences

    assert [at(each.start, UTC) for each in hours][1:3] == ["03-22 08:00", "03-29 07:00"]
    assert all(each.finish - each.start == 3 * 3600 for each in hours)


def test_an_occurrence_deleted_is_not_there():
    deleted = event(
        "20270308T090000", "20270308T120000", WEEKLY, "EXDATE;TZID=Europe/Paris:20270322T090000"
    )

    assert "03-22 09:00" not in [start for _, start, _ in found(calendar(deleted))]


def test_an_occurrence_moved_is_where_it_was_moved_to():
    moved = event(
        "20270323T140000", "20270323T150000", "RECURRENCE-ID;TZID=Europe/Paris:20270322T090000"
    )

    times = found(calendar(MONDAYS, moved))

    assert (OPEN, "03-23 14:00", "03-23 15:00") in times
    assert "03-22 09:00" not in [start for _, start, _ in times]
    assert len(times) == 5


def test_an_occurrence_cancelled_is_not_there():
    cancelled = event(
        "20270322T090000",
        "20270322T120000",
        "RECURRENCE-ID;TZID=Europe/Paris:20270322T090000",
        "STATUS:CANCELLED",
    )

    assert len(found(calendar(MONDAYS, cancelled))) == 4


def test_an_occurrence_added_is_there_too():
    added = event(
        "20270308T090000", "20270308T120000", WEEKLY, "RDATE;TZID=Europe/Paris:20270325T140000"
    )

    assert (OPEN, "03-25 14:00", "03-25 17:00") in found(calendar(added))


@pytest.mark.parametrize("kind", [OPEN, BUSY])
def test_a_whole_day_is_an_absence_from_midnight_to_midnight(kind):
    holiday = event("20270327", "20270330", "TRANSP:OPAQUE", summary="Grand voyage")

    assert found(calendar(holiday), kind) == [(BUSY, "03-27 00:00", "03-30 00:00")]


def test_a_whole_day_that_is_free_is_a_note():
    note = event("20270327", "20270328", "TRANSP:TRANSPARENT", summary="Anniversaire de Luc")

    assert found(calendar(note), OPEN) == found(calendar(note), BUSY) == []


@pytest.mark.parametrize(
    "title", ["Absente", "congés d’été", "INDISPONIBLE", "Fermé", "Formation"]
)
def test_among_permanences_what_is_called_an_absence_is_one_even_if_free(title):
    free = event("20270327", "20270328", "TRANSP:TRANSPARENT", summary=title)
    hour = event("20270326T140000", "20270326T150000", summary=title)

    assert found(calendar(free)) == [(BUSY, "03-27 00:00", "03-28 00:00")]
    assert found(calendar(hour)) == [(BUSY, "03-26 14:00", "03-26 15:00")]


def test_a_permanence_counts_whether_busy_or_free():
    busy = event("20270326T140000", "20270326T150000", "TRANSP:OPAQUE")
    free = event("20270326T140000", "20270326T150000", "TRANSP:TRANSPARENT")

    assert found(calendar(busy)) == found(calendar(free)) == [(OPEN, "03-26 14:00", "03-26 15:00")]


def test_elsewhere_only_what_is_busy_counts_and_nothing_but_its_time():
    dentist = event("20270326T140000", "20270326T150000", "LOCATION:Dentiste", summary="Dent")
    free = event("20270326T160000", "20270326T170000", "TRANSP:TRANSPARENT")

    hours = read_hours(calendar(dentist, free), BUSY, window()).occurrences

    assert [(each.kind, each.place) for each in hours] == [(BUSY, "")]


def test_a_permanence_says_where_it_is():
    there = event("20270326T140000", "20270326T150000", "LOCATION:Centre social\\, Bordeaux")

    (time,) = read_hours(calendar(there), OPEN, window()).occurrences
    assert time.place == "Centre social, Bordeaux"


def test_a_time_without_a_zone_is_of_the_place():
    text = calendar(MONDAYS).replace("DTSTART;TZID=Europe/Paris", "DTSTART")
    text = text.replace("DTEND;TZID=Europe/Paris", "DTEND")
    madeira = ZoneInfo("Atlantic/Madeira")

    times = found(text, span=window(zone=madeira), zone=madeira)
    assert times[0] == (OPEN, "03-15 09:00", "03-15 12:00")


def test_a_zone_that_only_the_calendar_knows_is_understood():
    text = calendar(MONDAYS).replace("Europe/Paris", "Heure de Bordeaux")

    assert found(text) == found(calendar(MONDAYS))


def test_a_zone_that_nobody_describes_is_that_of_its_name():
    assert found(calendar(MONDAYS, zone="")) == found(calendar(MONDAYS))


def test_in_the_hour_that_summer_time_leaves_out_it_is_as_long_as_ever():
    night = event("20270326T023000", "20270326T033000", "RRULE:FREQ=DAILY;COUNT=4")

    hours = read_hours(calendar(night), OPEN, window()).occurrences

    assert [each.finish - each.start for each in hours] == [3600] * 4
    assert [at(each.start, UTC) for each in hours] == [
        *("03-26 01:30", "03-27 01:30", "03-28 01:30", "03-29 00:30")
    ]


def test_in_the_hour_that_comes_twice_no_time_runs_backwards():
    night = event("20271030T023000", "20271030T030000", "RRULE:FREQ=DAILY;COUNT=3")

    hours = read_hours(calendar(night), OPEN, window("2027-10-29", "2027-11-03")).occurrences

    assert len(hours) == 3
    assert all(each.start < each.finish for each in hours)


def test_only_what_shares_a_moment_with_the_window_is_found():
    span = window("2027-03-22", "2027-03-23")
    edges = [
        event("20270321T230000", "20270322T000000", uid="ends as it begins"),
        event("20270321T230000", "20270322T000100", uid="reaches in"),
        event("20270322T235900", "20270323T010000", uid="reaches out"),
        event("20270323T000000", "20270323T010000", uid="begins as it ends"),
        event("20270320T000000", "20270325T000000", uid="all of it"),
    ]

    hours = read_hours(calendar(*edges), OPEN, span)

    assert {each.uid for each in hours.occurrences} == {"reaches in", "reaches out", "all of it"}
