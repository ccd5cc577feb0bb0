"""What of a session is counted once it is over."""

from datetime import date

import pytest

from kiosk.app.kept import Kept
from kiosk.app.messages import Reason
from kiosk.guides.walk import Walk
from kiosk.storage.counts import Counts
from kiosk.storage.opening import open_database
from tests.guides.samples import guide, proof, ready
from tests.screens.ways import open_guide

DAY = date(2026, 11, 24)
SHORT = guide(ready("begin", "end"), proof("end"), name="one", title="One")


@pytest.fixture
def somebody(arrive):
    return arrive(SHORT)


def session(resident):
    return dict(resident.kiosk.journey.session)


def finish(resident):
    resident.kiosk.journey.end(Reason.FINISH)
    return session(resident)


def test_a_visit_is_counted_with_its_language_alone(somebody):
    open_guide(somebody, Walk(SHORT))

    counted = finish(somebody)

    assert counted["session", "visits", "alone"] == 1
    assert counted["language", "en", "times"] == 1
    assert counted["guide", "one", "left"] == 1


def test_before_the_end_nothing_is_told(somebody):
    open_guide(somebody, Walk(SHORT))

    assert session(somebody) == {}


def test_where_nobody_was_nothing_is_counted(somebody):
    assert finish(somebody) == {}


def test_whoever_looked_round_and_went_home_was_there(somebody):
    somebody.press("Do a procedure")
    somebody.press("Home")

    assert finish(somebody)["session", "visits", "alone"] == 1


def test_with_a_mediator_at_their_side_it_is_counted_so(somebody):
    somebody.kiosk.journey.tally.assisted = True
    somebody.press("Do a procedure")

    assert finish(somebody)["session", "visits", "assisted"] == 1


def test_aids_to_reading_count_once_each_even_if_switched_off_again(somebody):
    display = somebody.kiosk.display
    display.toggleContrast()
    display.toggleContrast()
    display.toggleContrast()
    display.chooseSize(2.0)
    display.chooseSize(1.0)

    counted = finish(somebody)

    assert [key for key in counted if key[0] == "option"] == [
        ("option", "contrast", "times"),
        ("option", "size", "times"),
    ]
    assert counted["option", "contrast", "times"] == 1


def test_french_beside_is_counted_only_beside_another_language(somebody):
    display = somebody.kiosk.display
    display.toggleFrench()
    display.chooseLanguage("ar")

    counted = finish(somebody)

    assert ("option", "french", "times") in counted
    assert counted["language", "ar", "times"] == 1


def test_who_asks_not_to_be_counted_is_in_no_number_at_all(somebody):
    open_guide(somebody, Walk(SHORT))
    somebody.kiosk.journey.tally.set_counts(False)
    somebody.press("Begin")

    assert finish(somebody) == {}


def test_one_may_change_ones_mind(somebody):
    tally = somebody.kiosk.journey.tally
    somebody.press("Do a procedure")
    tally.set_counts(False)
    tally.set_counts(True)

    assert finish(somebody)


def test_the_next_resident_is_counted_anew(somebody):
    open_guide(somebody, Walk(SHORT))
    somebody.kiosk.journey.tally.set_counts(False)

    somebody.kiosk.journey.start_over()

    assert somebody.kiosk.journey.tally.counts
    assert somebody.counted == {}


def test_a_session_is_kept_whole_by_day_and_within_what_the_place_offers(somebody, tmp_path):
    open_guide(somebody, Walk(SHORT))
    counted = finish(somebody)
    kept = Kept(tmp_path)
    kept.open()

    kept.count(DAY, counted, somebody.kiosk.journey.tally.offer)
    kept.close()

    with open_database(tmp_path).database as database:
        assert Counts(database).sums(DAY, DAY) == {
            ("session", "visits", "alone"): 1,
            ("language", "en", "times"): 1,
            ("guide", "one", "left"): 1,
        }


def test_nothing_is_kept_of_nobody(tmp_path, somebody):
    kept = Kept(tmp_path)
    kept.open()
    kept.count(DAY, {}, somebody.kiosk.journey.tally.offer)
    kept.close()

    with open_database(tmp_path).database as database:
        assert list(database["counts"].rows) == []
