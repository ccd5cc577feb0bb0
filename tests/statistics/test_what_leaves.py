"""A week and its report on a real server, compared with the page that says what leaves."""

import json
import re
from datetime import datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from kiosk.app.reporting import Reporting, shelf_opener
from kiosk.app.shelf import SHIPPED
from kiosk.settings.site import Site
from kiosk.statistics.measures import EPSILON, MEASURES
from kiosk.statistics.network import Look
from kiosk.statistics.report import FORMAT, VERSION
from kiosk.statistics.session import contributions
from kiosk.storage.counts import Counts
from kiosk.storage.opening import open_database
from kiosk.storage.reports import Reports
from tests.servers.wiretap import Wiretap
from tests.statistics.offers import shipped

PAGE = (SHIPPED.parent / "statistics" / "report.md").read_text("utf-8")
MONDAY = datetime(2026, 11, 23, 9, 0, tzinfo=ZoneInfo("Europe/Paris"))
NAME = "meriadeck-1_2026-W48.json"


def table(heading, column=0):
    """What a column of the table under that heading holds between backquotes, row by row."""
    part = PAGE.partition(f"| {heading} |")[2].partition("\n\n")[0]
    rows = [line.strip("|").split("|") for line in part.splitlines()[2:]]
    return [re.findall(r"`([^`]+)`", row[column]) for row in rows]


@pytest.fixture(scope="module")
def week(tmp_path_factory, wsgidav):
    """What a kiosk said to its server in ten days, a round every hour; and what it kept."""
    tap = Wiretap(wsgidav.url)
    site = Site(
        statistics_send=True,
        statistics_place="meriadeck-1",
        statistics_address=tap.url,
        statistics_user="kiosk",
    )
    reporting = Reporting(shipped, shelf_opener(lambda: "secret"))
    visit = {("session", "visits", "alone"): 1, ("guide", "rsa", "finished"): 1}
    with open_database(tmp_path_factory.mktemp("data")).database as database:
        for hour in range(24 * 10):
            now = MONDAY + timedelta(hours=hour)
            reporting.look(database, Look(0.05), now)
            if 9 <= now.hour < 18:
                Counts(database).add_all(now.date(), contributions(visit, shipped(), now.date()))
            assert reporting.round(database, site, now) is None
        yield tap.requests, Reports(database).find("2026-W48")
    tap.stop()


def keys_of(value, at=""):
    """The keys of a report as the page writes them: what differs from place to place is a *."""
    for key, inner in value.items():
        name = f"{at}*" if re.fullmatch(r"measures\.(.+\.numbers\.(\*\.)?)?", at) else f"{at}{key}"
        if isinstance(inner, dict):
            yield from keys_of(inner, f"{name}.")
        else:
            yield name


def test_what_is_sent_is_what_could_be_read_before(week, wsgidav):
    requests, kept = week

    (put,) = [each for each in requests if each.method == "PUT"]
    assert put.body == kept.body == (wsgidav.folder / NAME).read_bytes()
    assert kept.sent_at - kept.closed_at >= timedelta(days=1)


def test_the_requests_are_those_of_the_page_and_no_other(week):
    requests, _ = week
    listed = {each for (each,) in table("request")}

    made = {
        f"{each.method} {each.path.lstrip('/').replace(NAME, '<place>_<week>.json')}"
        for each in requests
    }

    assert made == listed


def test_the_headers_are_those_of_the_page_and_tell_no_more(week):
    requests, _ = week
    names = [each for (each,) in table("header")]
    told = {
        "User-Agent": "pas-a-pas",
        "Accept": "*/*",
        "Accept-Encoding": "gzip, deflate",
        "Connection": "keep-alive",
        "Content-Type": "application/octet-stream",
        "Overwrite": "T",
    }

    assert {name for each in requests for name in each.headers} == set(names)
    for each in requests:
        for name, value in told.items():
            assert each.headers.get(name, value) == value


def test_the_keys_are_those_of_the_page_and_no_other(week):
    _, kept = week
    listed = {each for (each,) in table("key")} - {"measures.*"}

    assert set(keys_of(json.loads(kept.body))) == listed


def test_the_measures_and_their_details_are_those_of_the_page(week):
    _, kept = week
    sent = json.loads(kept.body)["measures"]
    listed = {
        key: details for (key,), details in zip(table("measure"), table("measure", 2), strict=True)
    }

    assert sent.keys() == listed.keys()
    for key, block in sent.items():
        for details in block["numbers"].values():
            assert set(details) == set(listed[key])


def test_what_a_visit_adds_is_said_as_it_is(week):
    for key, row in MEASURES.items():
        if row.epsilon:
            said = re.search(rf"(\d) (?:each )?to [^.(\d]*`{key}`", PAGE.replace("\n", " "))
            assert int(said[1]) == row.bound, key
    assert f"always `{FORMAT}`" in PAGE
    assert f"of this page: {VERSION}" in PAGE
    assert f"e^{EPSILON}" in PAGE


def test_no_sign_of_the_machine_or_of_a_moment_is_in_it(week):
    requests, kept = week
    machine = Path("/etc/hostname").read_text().strip() if Path("/etc/hostname").exists() else "?"
    for said in [kept.body.decode(), *(str(each.headers) for each in requests)]:
        assert machine not in said
        assert not re.search(r"\d{2}:\d{2}|2026-11|2026-12|python|httpx|Linux", said)
