import json
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.statistics.measures import Offer
from kiosk.statistics.noise import OpenDPNoise
from kiosk.statistics.reading import Reader, ReadingError
from kiosk.statistics.report import make_report, written
from kiosk.statistics.weeks import Week
from tests.statistics.cities import COUNTS, TODAY, changed, report
from tests.statistics.offers import SMALL, shipped

MADE = report()
BODY = written(MADE)
SLUGS = st.from_regex(r"[a-z]{1,5}(-[a-z0-9]{1,4}){0,2}", fullmatch=True)


def why(body, file=""):
    with pytest.raises(ReadingError) as caught:
        Reader(TODAY).read(body, file)
    return str(caught.value)


@pytest.mark.parametrize("offer", [SMALL, shipped()], ids=["small", "shipped"])
def test_a_report_is_read_as_it_was_written(offer):
    made = make_report("merignac", MADE.week, COUNTS, offer, OpenDPNoise())

    read, shape, numbers = Reader(TODAY).read(written(made))

    assert (read.place, read.week) == (made.place, made.week)
    told = {row[:3]: number for row, number in zip(shape.rows, numbers, strict=True)}
    assert told == {
        (key, subject, detail): number
        for key, block in made.measures.items()
        for subject, details in block.numbers.items()
        for detail, number in details.items()
    }


@settings(max_examples=30)
@given(
    guides=st.dictionaries(SLUGS, st.lists(SLUGS, max_size=3), min_size=1, max_size=4),
    week=st.dates(date(2020, 1, 1), date(2026, 11, 29)),
    place=SLUGS,
)
def test_whatever_a_place_offers_its_report_can_be_read(guides, week, place):
    made = make_report(place, Week.of(week), {}, Offer(guides), OpenDPNoise())

    assert Reader(TODAY).read(written(made), made.file)[0].week == Week.of(week)


@given(end=st.integers(0, len(BODY) - 2))
def test_a_report_cut_off_anywhere_is_damaged(end):
    assert "not written to its end" in why(BODY[:end])


@given(st.binary(max_size=300))
def test_whatever_is_in_a_file_it_is_read_or_refused_in_words(body):
    assert why(body)


@pytest.mark.parametrize(
    ("keys", "said"),
    [
        ({"format": "another"}, "no report of Pas à Pas"),
        ({"version": 2}, "is of version 2, which is later"),
        ({"place": "../../etc"}, "no report as one is written"),
        ({"week": "2026-W54"}, "2026-W54"),
        ({"week": "2026-W50"}, "its week, 2026-W50, is not over"),
        ({"week": "2027-W10"}, "is not over: the clock of that kiosk is wrong"),
        ({"unit": "person"}, "no report of Pas à Pas"),
        ({"epsilon": 2.0}, "no report as one is written"),
        ({"name": "Jeanne"}, "no report as one is written"),
    ],
)
def test_a_head_that_is_not_as_it_should_be_is_refused_in_words(keys, said):
    assert said in why(changed(BODY, **keys))


def with_measure(key, **more):
    read = json.loads(BODY)
    read["measures"][key] = read["measures"].get(key, read["measures"]["guide"]) | more
    return json.dumps(read).encode()


@pytest.mark.parametrize(
    ("body", "said"),
    [
        (with_measure("age", epsilon=0.0), "nothing that leaves a kiosk is called 'age'"),
        (with_measure("resumed", epsilon=0.0), "nothing that leaves a kiosk is called 'resumed'"),
        (with_measure("guide", scale=0), "guide has no noise"),
        (with_measure("network", scale=1.0), "network has noise"),
        (with_measure("session", epsilon=0.9), "spend more than a week may"),
        (with_measure("guide", numbers={"rsa": {"won": 1}}), "the details of guide are not those"),
        (
            with_measure("session", numbers={"visits": {"alone": 1}}),
            "the details of session are not those",
        ),
        (
            with_measure("guide", numbers={"Jeanne M": {"finished": 1, "stuck": 0, "left": 0}}),
            "'Jeanne M' is no subject of guide",
        ),
        (
            with_measure("session", numbers={"visits": {"alone": 10**9, "assisted": 0}}),
            "no report as one is written",
        ),
    ],
)
def test_numbers_that_no_kiosk_writes_are_refused_in_words(body, said):
    assert said in why(body)


def test_a_report_under_another_name_is_refused():
    assert "it was renamed, or swapped" in why(BODY, "bruges_2026-W45.json")


def test_a_file_of_megabytes_is_not_looked_at():
    assert "larger than" in why(b" " * (5 * 1024 * 1024))
