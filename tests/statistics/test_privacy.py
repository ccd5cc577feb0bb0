"""A small place, one resident a day, and somebody who knows everything but one visit."""

import json
import math
import re
from datetime import date, datetime, timedelta
from random import Random
from zoneinfo import ZoneInfo

import pytest

from kiosk.statistics.closing import Place, close_weeks
from kiosk.statistics.measures import EPSILON, MEASURES
from kiosk.statistics.network import Look, counted
from kiosk.statistics.noise import OpenDPNoise
from kiosk.statistics.report import make_report, written
from kiosk.statistics.session import contributions
from kiosk.statistics.weeks import Week
from kiosk.storage.counts import Counts
from kiosk.storage.opening import open_database
from kiosk.storage.reports import Reports
from tests.statistics.offers import SMALL
from tests.statistics.sampling import chance_of

SEED = 2026
FIRST = date(2026, 11, 2)
WEEK = Week.read("2026-W45")
DRAWS = 3000
# A visit that does all that can be counted: nobody can be told apart better than this one.
EVERYTHING = {
    ("session", "visits", "assisted"): 1,
    ("language", "ar", "times"): 1,
    ("option", "size", "times"): 1,
    ("option", "contrast", "times"): 1,
    ("guide", "rsa", "stuck"): 1,
    ("stuck", "rsa/papers", "sms"): 1,
    ("opinion", "rsa", "no"): 1,
    ("booking", "papers", "made"): 1,
    ("blocked", "rsa", "times"): 1,
}


def days(many=30):
    """What a resident did on each of these days."""
    chance = Random(SEED)
    for number in range(many):
        guide = chance.choice(["ameli", "rsa"])
        events = {
            ("session", "visits", chance.choice(["alone", "assisted"])): 1,
            ("language", chance.choice(["fr", "ar"]), "times"): 1,
            ("guide", guide, chance.choice(["finished", "left"])): 1,
        }
        yield FIRST + timedelta(days=number), events


def leaving(*visits):
    """What a week's report is made of."""
    counts = {}
    for events in visits:
        for each in contributions(events, SMALL, FIRST):
            counts[each[:3]] = counts.get(each[:3], 0) + each.leaving
    return counts


def kept(database):
    return [tuple(row.values()) for row in database["counts"].rows]


@pytest.fixture
def small_place(tmp_path):
    """A month of one resident a day, its weeks closed."""
    with open_database(tmp_path).database as database:
        counts = Counts(database)
        for day, events in days():
            counts.add_all(day, [counted(Look(0.05))])
            counts.add_all(day, contributions(events, SMALL, day))
        now = datetime(2026, 12, 3, 9, 0, tzinfo=ZoneInfo("Europe/Paris"))
        place = Place("small", SMALL, sends=True)
        close_weeks(counts, Reports(database), place, OpenDPNoise(), now)
        yield database


def test_what_leaves_names_nothing_finer_than_a_week(small_place):
    reports = Reports(small_place).all()

    assert [report.week for report in reports] == ["2026-W48", "2026-W47", "2026-W46", "2026-W45"]
    for report in reports:
        said = report.body.decode()
        assert not re.search(r"\d{4}-\d{2}-\d{2}|\d{1,2}:\d{2}|uuid|id\"", said)
        assert json.loads(said).keys() == {
            *("format", "version", "place", "week", "unit", "epsilon", "measures")
        }


def test_two_reports_differ_in_their_numbers_and_in_nothing_else(small_place):
    def blank(report):
        return re.sub(r"-?\d+", "0", re.sub(r"2026-W\d\d", "", report.body.decode()))

    assert len({blank(report) for report in Reports(small_place).all()}) == 1


def test_nothing_kept_tells_in_which_order_residents_came(tmp_path):
    visits = list(days(7))
    tables = []
    for order in (visits, list(reversed(visits)), sorted(visits, key=str)):
        folder = tmp_path / str(len(tables))
        with open_database(folder).database as database:
            for _, events in order:
                Counts(database).add_all(FIRST, contributions(events, SMALL, FIRST))
            tables.append(kept(database))

    assert tables[0] == tables[1] == tables[2]


def test_what_is_kept_here_is_by_day_and_knows_no_visit(small_place):
    for day, measure, subject, detail, number, _ in kept(small_place):
        assert re.fullmatch(r"2026-\d\d-\d\d", day)
        assert MEASURES[measure].has(SMALL, subject, detail)
        assert number > 0
    assert {name for name in small_place.table_names() if "session" in name} == set()


def test_one_visit_more_changes_the_odds_of_any_report_by_no_more_than_was_promised():
    """For reports really drawn, by the very chances of their numbers: the definition itself."""
    without = leaving(*(events for _, events in days(7)))
    with_it = leaving(*(events for _, events in days(7)), EVERYTHING)
    assert with_it != without

    odds = [log_odds(with_it, without, counts) for counts in (with_it, without) for _ in range(30)]

    assert max(map(abs, odds)) <= float(EPSILON) * (1 + 1e-9)
    assert max(map(abs, odds)) > 0.75 * float(EPSILON), "the visit spends nearly all there is"


def log_odds(one, other, counts):
    """How much better one history explains a report than the other, as a logarithm."""
    report = make_report("small", WEEK, counts, SMALL, OpenDPNoise())
    found = 0.0
    for key, block in report.measures.items():
        if block.scale:
            for subject, details in block.numbers.items():
                for detail, number in details.items():
                    at = (key, subject, detail)
                    found += math.log(chance_of(number - one.get(at, 0), block.scale))
                    found -= math.log(chance_of(number - other.get(at, 0), block.scale))
    return found


class Shrunk(OpenDPNoise):
    """A fault on purpose: a third of the noise that is promised."""

    def draw(self, counts, bound, epsilon):
        return super().draw(counts, bound, epsilon * 3)


@pytest.mark.parametrize(("noise", "holds"), [(OpenDPNoise(), True), (Shrunk(), False)])
def test_who_knows_all_but_one_visit_can_hardly_tell_whether_it_was(noise, holds):
    """The best guess there is, over many reports: right in at most e^ε of e^ε + 1 of them.

    By the first number alone that differs the most; the sum over all of them is bounded above.
    """
    row = MEASURES["guide"]
    scale = noise.draw([0], row.bound, row.epsilon).scale
    before, after = [0] * 6, [0, 1, 0, 0, 0, 0]
    right = 0
    for truth in (before, after):
        drawn = noise.draw([*truth] * DRAWS, row.bound, row.epsilon).numbers
        for number in drawn[1::6]:
            likelier = chance_of(number - 1, scale) > chance_of(number, scale)
            right += likelier == (truth is after)

    most = math.exp(float(row.epsilon)) / (math.exp(float(row.epsilon)) + 1)
    slack = 6 * math.sqrt(most * (1 - most) / (2 * DRAWS))
    assert (right / (2 * DRAWS) <= most + slack) is holds


def test_how_often_each_number_comes_differs_by_no_more_than_the_odds_promised():
    """Two histories that differ in one visit, drawn many times: no number gives it away."""
    row = MEASURES["guide"]
    found = [
        OpenDPNoise().draw([truth] * DRAWS, row.bound, row.epsilon).numbers for truth in (0, 1)
    ]
    most = math.exp(float(row.epsilon))
    for number in range(-5, 7):
        here, there = (drawn.count(number) for drawn in found)
        for one, other in ((here, there), (there, here)):
            slack = 6 * math.sqrt(one + most**2 * other + 1)
            assert one <= most * other + slack


def test_the_same_report_is_the_same_bytes_and_is_never_drawn_again(small_place):
    before = {report.week: report.body for report in Reports(small_place).all()}
    counts, reports = Counts(small_place), Reports(small_place)
    later = datetime(2026, 12, 30, tzinfo=ZoneInfo("Europe/Paris"))
    place = Place("small", SMALL, sends=True)

    made = close_weeks(counts, reports, place, OpenDPNoise(), later)

    assert [report.week for report in made] == ["2026-W49"], "that under way before"
    assert {week: reports.find(week).body for week in before} == before


def test_whoever_writes_a_report_writes_the_same_bytes():
    report = make_report("small", WEEK, leaving(EVERYTHING), SMALL, OpenDPNoise())

    assert written(report) == written(report)
    assert json.loads(written(report))["week"] == "2026-W45"
