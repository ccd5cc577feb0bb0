from datetime import date, timedelta
from fractions import Fraction

import pytest

from kiosk.language.languages import Language
from kiosk.screens.guides.opinion_view import OPINIONS as OPINIONS_OF_THE_SCREEN
from kiosk.screens.guides.stuck_view import REASONS as REASONS_OF_THE_SCREEN
from kiosk.statistics.detail_words import DETAIL_WORDS, detail_in
from kiosk.statistics.measures import (
    EPSILON,
    MEASURES,
    OPINIONS,
    OPTIONS,
    REASONS,
    Key,
    Unit,
    reported,
)
from tests.statistics.offers import SMALL, shipped

ROWS = MEASURES.values()
TODAY = date(2026, 11, 26)


def test_every_measure_is_a_row_of_the_table():
    assert list(MEASURES) == [str(key) for key in Key]


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row.key)
def test_a_measure_says_in_every_language_what_it_is_and_why(row):
    said = [row.words_in(language) for language in Language]

    assert len({words.name for words in said}) == len(Language)
    assert len({words.why for words in said}) == len(Language)


def test_every_detail_and_every_aid_to_reading_has_words_in_every_language():
    details = {detail for row in ROWS for detail in row.details}

    assert set(DETAIL_WORDS) == details | set(OPTIONS)
    assert all(detail_in(language, each) for language in Language for each in DETAIL_WORDS)


def test_a_week_costs_what_was_promised_seven_tenths_of_it_on_guides():
    costs = {row.key: row.epsilon for row in ROWS}

    assert costs.pop(Key.GUIDE) == Fraction(7, 10)
    assert sum(costs.values()) == Fraction(3, 10)
    assert sum(row.epsilon for row in ROWS) == EPSILON == 1


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row.key)
def test_what_leaves_of_a_session_is_bounded_and_no_more_than_what_stays(row):
    if row.epsilon:
        assert 1 <= row.bound <= row.most
    else:
        assert row.bound == 0, "what no privacy is spent on cannot leave"


def test_only_what_is_nobodys_leaves_without_noise():
    assert [row.key for row in ROWS if row.leaves and not row.epsilon] == [Key.NETWORK]
    assert MEASURES[Key.NETWORK].unit is Unit.MACHINE


def test_a_measure_past_its_time_is_in_no_report():
    last = max(row.until for row in ROWS)

    assert {row.key for row in reported(TODAY)} == set(Key) - {
        Key.RESUMED,
        Key.ABANDONED,
        Key.WALK_IN,
    }
    assert reported(last) != ()
    assert reported(last + timedelta(days=1)) == ()


def test_keys_follow_from_what_the_place_offers_alone():
    guide, stuck = MEASURES[Key.GUIDE], MEASURES[Key.STUCK]

    assert list(guide.keys(SMALL)) == [
        *(("ameli", outcome) for outcome in ("finished", "stuck", "left")),
        *(("rsa", outcome) for outcome in ("finished", "stuck", "left")),
    ]
    assert ("rsa/papers", "sms") in list(stuck.keys(SMALL))
    assert next(iter(MEASURES[Key.BOOKING].keys(SMALL))) == ("papers", "made")


def test_the_table_and_the_screens_know_the_same_reasons_and_opinions():
    assert REASONS == REASONS_OF_THE_SCREEN
    assert OPINIONS == OPINIONS_OF_THE_SCREEN


def test_the_keys_of_a_shipped_kiosk_have_no_sign_that_could_be_anything_else():
    for row in ROWS:
        for subject, detail in row.keys(shipped()):
            assert subject.isascii()
            assert not set(subject) - set("abcdefghijklmnopqrstuvwxyz0123456789-/")
            assert detail.isalpha()
