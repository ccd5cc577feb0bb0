from datetime import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.places.open_now import Hours
from kiosk.settings.osm_hours import read_week, week_text, wrong_hours
from kiosk.settings.week import Nonsense, Span, Week, nonsense
from tests.settings.weeks import WEEKS, closings, days

USUAL = "Tu-Fr 10:00-12:30,14:00-19:00; Sa 10:00-18:00; PH off; 2026 Dec 24-2027 Jan 02 off"


@given(WEEKS)
def test_a_week_written_down_is_read_as_the_same_week(week):
    assert read_week(week_text(week)) == week


@given(WEEKS)
def test_what_a_week_writes_are_opening_hours(week):
    assert wrong_hours(week_text(week)) == ""


@given(
    st.builds(Week, st.tuples(*[days()] * 7), closings=st.tuples(closings())),
    st.datetimes(datetime(2026, 1, 1), datetime(2029, 12, 31)),
)
def test_the_library_of_opening_hours_understands_the_same_by_it(week, now):
    now = now.replace(second=0, microsecond=0)
    minute = now.hour * 60 + now.minute
    spans = week.days[now.weekday()]
    shut = any(closing.first <= now.date() <= closing.last for closing in week.closings)

    found = Hours(week_text(week)).at(now)

    assert found.open == (not shut and any(a <= minute < b for a, b in spans))


@pytest.mark.parametrize(
    ("text", "same"),
    [
        (USUAL, USUAL),
        ("Mo,We 9:00-12:00", "Mo,We 09:00-12:00"),
        ("Sa-Mo 10:00-18:00; Su closed", "Mo,Sa 10:00-18:00"),
        ("10:00-18:00", "Mo-Su 10:00-18:00"),
        ("24/7", "Mo-Su 00:00-24:00"),
        ("Mo-Su off", "Mo-Su off"),
        ("Mo 10:00-11:00; 2026 Dec 24-26 off", "Mo 10:00-11:00; 2026 Dec 24-2026 Dec 26 off"),
    ],
)
def test_the_ways_people_write_come_to_one(text, same):
    assert week_text(read_week(text)) == same


@pytest.mark.parametrize(
    "rule",
    [
        "Jul-Aug Mo-Fr 14:00-18:00",
        'Th 10:00-12:00 "sur rendez-vous"',
        "Mo 09:00-10:00,11:00-12:00,13:00-14:00",
        "Mo 10:00-18:00, Tu 10:00-12:00",
        "SH off",
        "2026 Feb 30 off",
    ],
)
def test_a_rule_that_is_no_day_of_a_week_is_kept_as_it_was_written(rule):
    week = read_week(f"We-Sa 10:00-18:00; {rule}; PH off")

    assert week.others == (rule,)
    assert rule in week_text(week)


@pytest.mark.parametrize(
    "text",
    [
        "PH off; Jul-Aug Mo 14:00-16:00",  # the holidays of August are open
        "Jul-Aug off; Mo-Fr 10:00-18:00",
        "2026 Dec 24 off; Mo-Fr 10:00-18:00",
        'Mo-Fr 10:00-18:00 || "on the telephone"',
    ],
)
def test_where_the_order_of_rare_rules_counts_it_is_no_week(text):
    assert read_week(text) is None


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("Mo-Fr 18:00-10:00", "it closes before it opens: Mo-Fr 18:00-10:00"),
        ("Mo 09:00-12:00,11:00-14:00", "it opens again before it has closed: Mo 09:00-12:00"),
        ("lundi 10h", "these are no opening hours; write Mo-Fr 10:00-18:00; PH off"),
        ("Mo-Fr 25:00-26:00", "it closes before it opens"),
    ],
)
def test_hours_that_make_no_sense_are_a_sentence(text, sentence):
    assert wrong_hours(text).startswith(sentence)


@pytest.mark.parametrize("text", ["", USUAL, "Mo[1] 14:00-18:00", "Jul-Aug Mo 14:00-16:00"])
def test_sound_hours_rare_ones_too_are_taken(text):
    assert wrong_hours(text) == ""


@given(days())
def test_hours_of_a_day_in_their_order_make_sense(spans):
    assert nonsense(spans) is None


@pytest.mark.parametrize(
    ("spans", "why"),
    [
        ([Span(600, 600)], Nonsense.BACKWARDS),
        ([Span(600, 1500)], Nonsense.BACKWARDS),
        ([Span(600, 720), Span(720, 800)], Nonsense.OVERLAP),
        ([Span(840, 1080), Span(600, 720)], Nonsense.OVERLAP),
    ],
)
def test_hours_of_a_day_that_make_no_sense_are_found(spans, why):
    assert nonsense(spans) is why
