from dataclasses import replace
from datetime import timedelta

import pytest

from kiosk.booking.diary import CLOSURES
from kiosk.booking.importing import import_calendars
from kiosk.booking.model import Calendars as Named
from kiosk.storage.calendars import Calendars
from kiosk.storage.opening import open_database
from tests.booking.ics import calendar, event
from tests.booking.places import NOW, OFFER, PERMANENCES, WITH_SERVER, later, write_calendars

NADIA, LUC = "nadia.ics", "luc.ics"


@pytest.fixture
def database(tmp_path):
    write_calendars(tmp_path)
    with open_database(tmp_path / "data").database as opened:
        yield opened


def opened_times(database, name=NADIA, since=NOW):
    begin = int(since.timestamp())
    return Calendars(database).open_times(name, begin, begin + 28 * 86_400)


def bring_in(database, folder, offer=OFFER, now=NOW):
    return [str(problem) for problem in import_calendars(database, offer, folder, now)]


def test_permanences_come_in_from_files(tmp_path, database):
    assert bring_in(database, tmp_path) == []

    assert len(opened_times(database)) == 8
    assert Calendars(database).addresses() == [CLOSURES, LUC, NADIA]


def test_what_is_as_it_was_is_not_read_again(tmp_path, database):
    bring_in(database, tmp_path)
    before = database.version()

    bring_in(database, tmp_path, now=later(hours=1))

    assert database.version() == before


def test_a_changed_file_replaces_the_times_it_had(tmp_path, database):
    bring_in(database, tmp_path)
    write_calendars(tmp_path, {NADIA: calendar(event("20270316T140000", "20270316T150000"))})

    bring_in(database, tmp_path, now=later(hours=1))

    assert len(opened_times(database)) == 1
    assert Calendars(database).state(NADIA).read_at == later(hours=1)
    assert Calendars(database).state(LUC).read_at == NOW


def test_a_file_that_is_gone_takes_its_times_with_it_and_is_named(tmp_path, database):
    bring_in(database, tmp_path)
    (tmp_path / "calendars" / NADIA).unlink()

    assert bring_in(database, tmp_path) == ["calendars/nadia.ics: the calendar is missing"]
    assert opened_times(database) == []


def test_a_calendar_the_settings_name_no_more_is_forgotten(tmp_path, database):
    bring_in(database, tmp_path)

    bring_in(database, tmp_path, replace(OFFER, mediators=OFFER.mediators[:1]))

    assert Calendars(database).addresses() == [CLOSURES, NADIA]


def test_busy_times_count_as_taken(tmp_path, database):
    hers = replace(OFFER.mediators[0], calendars=Named(NADIA, "", ("vie.ics",)))
    write_calendars(tmp_path, {"vie.ics": calendar(event("20270316T093000", "20270316T103000"))})

    bring_in(database, tmp_path, replace(OFFER, mediators=(hers,)))

    begin = int(NOW.timestamp())
    assert len(Calendars(database).taken_times("vie.ics", begin, begin + 7 * 86_400)) == 1


def test_a_broken_event_is_named_with_its_file(tmp_path, database):
    bad = "BEGIN:VEVENT\nUID:x\nSUMMARY:Mardi\nEND:VEVENT\n"
    write_calendars(tmp_path, {LUC: calendar(bad, event("20270316T140000", "20270316T150000"))})

    (problem,) = bring_in(database, tmp_path)

    assert problem.startswith("calendars/luc.ics: the event 'Mardi' cannot be understood")
    assert len(opened_times(database, LUC)) == 1


def test_a_file_that_is_no_calendar_says_how_to_get_one(tmp_path, database):
    write_calendars(tmp_path, {LUC: "<html></html>"})

    assert bring_in(database, tmp_path) == [
        "calendars/luc.ics: there is no event in it; export it again as iCalendar (.ics)"
    ]


def test_times_are_made_anew_before_they_come_to_their_end(tmp_path, database):
    bring_in(database, tmp_path)
    much_later = NOW + timedelta(days=300)

    bring_in(database, tmp_path, now=much_later)

    assert len(opened_times(database, since=much_later + timedelta(days=200))) == 8


def test_a_clock_that_was_far_ahead_hides_no_times(tmp_path, database):
    bring_in(database, tmp_path, now=NOW + timedelta(days=700))
    assert opened_times(database) == []

    bring_in(database, tmp_path, now=NOW)
    assert len(opened_times(database)) == 8


def test_with_a_server_only_holidays_are_brought_in_here(tmp_path, database):
    bring_in(database, tmp_path, WITH_SERVER)

    assert Calendars(database).addresses() == [CLOSURES]


@pytest.mark.parametrize("holidays", ["57", None])
def test_holidays_are_those_the_place_wants(tmp_path, database, holidays):
    begin = int(NOW.timestamp())

    def days():
        return len(Calendars(database).taken_times(CLOSURES, begin, begin + 30 * 86_400))

    bring_in(database, tmp_path)
    assert days() == 1  # Easter Monday
    bring_in(database, tmp_path, replace(OFFER, holidays=holidays))

    assert days() == (2 if holidays else 0)


def test_the_example_of_a_place_names_every_file_it_needs():
    named = {each.calendars.permanences for each in OFFER.mediators}

    assert named == PERMANENCES.keys()
