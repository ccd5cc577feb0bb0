import os
from random import Random

import pytest

from kiosk.bench.sampled import SampledNoise
from kiosk.statistics.gathering import gather, kept, kept_before
from kiosk.statistics.merging import Sum
from kiosk.statistics.noise import variance
from kiosk.statistics.report import written
from kiosk.statistics.weeks import Week
from tests.statistics.cities import COUNTS, FIRST, TODAY, city, put, report
from tests.statistics.offers import SMALL, shipped


def weeks(found):
    return {
        (each.when, each.measure, each.subject, each.detail): each for each in found.merge.weeks()
    }


def left_out(found):
    return {each.path: each.why for each in found.left_out}


def test_reports_add_up_by_week_for_the_city_and_by_month_for_each_place(tmp_path):
    for place in ("bruges", "merignac"):
        for week in ("2026-W44", "2026-W45"):
            put(tmp_path, report(place, Week.read(week)))

    found = gather(tmp_path, TODAY)

    assert weeks(found)["2026-W45", "guide", "rsa", "finished"] == Sum(
        "", "2026-W45", "guide", "rsa", "finished", 10, 2, 2 * variance(1 / 0.7)
    )
    months = {
        (each.place, each.when, each.detail): each.number
        for each in found.merge.months("2026")
        if each.measure == "guide" and each.subject == "rsa"
    }
    # The Thursday of 2026-W44 is 29 October, that of 2026-W45 is 5 November.
    assert months["bruges", "2026-10", "finished"] == 5
    assert months["merignac", "2026-11", "finished"] == 5
    assert not [each for each in found.merge.months("2026") if each.measure == "stuck"]
    assert found.places == ["bruges", "merignac"]
    assert found.weeks == ["2026-W44", "2026-W45"]


def test_reports_of_places_that_offer_other_guides_add_up_too(tmp_path):
    put(tmp_path, report("bruges"))
    put(tmp_path, report("merignac", offer=shipped()))

    found = weeks(gather(tmp_path, TODAY))

    assert found["2026-W45", "guide", "rsa", "finished"].number == 10
    assert found["2026-W45", "guide", "ameli", "finished"].reports == 1
    assert found["2026-W45", "session", "visits", "alone"].reports == 2


def test_numbers_below_zero_are_added_as_they_are(tmp_path):
    noise = SampledNoise(Random(1))
    for number in range(30):
        put(tmp_path, report(f"place-{number}", counts={}, noise=noise))

    sums = [each for each in gather(tmp_path, TODAY).merge.weeks() if each.measure == "guide"]

    assert min(each.number for each in sums) < 0
    for each in sums:
        assert abs(each.number) < 6 * each.variance**0.5


@pytest.mark.parametrize(
    "name", [".merignac_2026-W45.json.part", ".merignac_2026-W45.json", "notes.txt"]
)
def test_half_written_files_and_those_of_others_are_not_read(tmp_path, name):
    put(tmp_path, report())
    (tmp_path / "merignac" / name).write_bytes(b"{")

    found = gather(tmp_path, TODAY)

    assert (found.read, found.left_out) == (1, [])


def test_what_is_damaged_copied_foreign_or_to_come_is_left_out_and_named(tmp_path):
    put(tmp_path, report())
    body = written(report())
    for path, content in {
        "a-copy/merignac_2026-W45.json": body,
        "damaged/bruges_2026-W45.json": body[:-300],
        "foreign/list.json": b'{"people": []}',
        "renamed/bruges_2026-W45.json": body,
        "to-come/bruges_2026-W52.json": written(report("bruges", Week.read("2026-W52"))),
        "z-other/merignac_2026-W45.json": written(report(counts={})),
    }.items():
        (tmp_path / path).parent.mkdir()
        (tmp_path / path).write_bytes(content)

    found = gather(tmp_path, TODAY)

    assert left_out(found) == {
        "damaged/bruges_2026-W45.json": "it is damaged, or was not written to its end",
        "foreign/list.json": "it is no report of Pas à Pas",
        "merignac/merignac_2026-W45.json": "it is a copy of a-copy/merignac_2026-W45.json",
        "renamed/bruges_2026-W45.json": "what is in it is merignac_2026-W45.json: "
        "it was renamed, or swapped",
        "to-come/bruges_2026-W52.json": "its week, 2026-W52, is not over: "
        "the clock of that kiosk is wrong",
        "z-other/merignac_2026-W45.json": "it contradicts a-copy/merignac_2026-W45.json, "
        "which tells of the same place and week",
    }
    assert weeks(found)["2026-W45", "guide", "rsa", "finished"].number == 5


def test_a_place_that_nobody_named_is_left_out(tmp_path):
    put(tmp_path, report("merignac"))
    put(tmp_path, report("elsewhere"))

    found = gather(tmp_path, TODAY, places={"merignac"})

    assert left_out(found) == {
        "elsewhere/elsewhere_2026-W45.json": "elsewhere is none of the places named"
    }


def test_what_is_no_file_or_cannot_be_read_is_named(tmp_path):
    path = tmp_path / put(tmp_path, report())
    link = tmp_path / "link_2026-W45.json"
    link.symlink_to(path)
    (tmp_path / "pipe_2026-W45.json").mkdir()

    assert left_out(gather(tmp_path, TODAY)) == {"link_2026-W45.json": "it is no file"}


def test_asked_again_only_what_is_new_is_read_and_the_sums_are_the_same(tmp_path):
    city(tmp_path, weeks=3)
    first = gather(tmp_path, TODAY)
    state = kept(first, b"asked")
    put(tmp_path, report("place-8"))
    put(tmp_path, report("place-9"))

    again = gather(tmp_path, TODAY, before=kept_before(state, b"asked"))
    anew = gather(tmp_path, TODAY)

    assert (first.read, again.read, anew.read) == (9, 2, 11)
    assert list(again.merge.weeks()) == list(anew.merge.weeks())
    assert list(again.merge.months("2026")) == list(anew.merge.months("2026"))
    assert again.weeks == anew.weeks


def test_which_of_two_that_contradict_each_other_counts_does_not_depend_on_when_they_came(
    tmp_path,
):
    put(tmp_path, report("merignac"))
    before = gather(tmp_path, TODAY)
    put(tmp_path / "a-late", report("merignac", counts={}))

    again = gather(tmp_path, TODAY, before=before)

    assert list(again.merge.weeks()) == list(gather(tmp_path, TODAY).merge.weeks())
    assert list(left_out(again)) == ["merignac/merignac_2026-W45.json"]


@pytest.mark.parametrize("change", ["gone", "another"])
def test_when_a_file_is_gone_or_another_all_is_read_anew(tmp_path, change):
    city(tmp_path, places=2, weeks=2)
    before = gather(tmp_path, TODAY)
    path = tmp_path / next(iter(before.seen))
    if change == "gone":
        path.unlink()
    else:
        put(tmp_path, report("place-0", FIRST, counts=COUNTS | {("guide", "rsa", "left"): 40}))
        os.utime(path, ns=(1, 1))

    again = gather(tmp_path, TODAY, before=before)

    assert list(again.merge.weeks()) == list(gather(tmp_path, TODAY).merge.weeks())


@pytest.mark.parametrize("state", [b"", b"\x81\xa1a", kept.__doc__.encode()])
def test_a_state_that_is_none_or_was_asked_for_otherwise_is_not_believed(tmp_path, state):
    city(tmp_path, places=1, weeks=1)

    assert kept_before(state, b"asked") is None
    assert kept_before(kept(gather(tmp_path, TODAY), b"asked"), b"otherwise") is None


def test_how_far_it_is_is_told(tmp_path):
    city(tmp_path, places=2, weeks=2)
    told = []

    gather(tmp_path, TODAY, progress=lambda done, of: told.append((done, of)))

    assert told == [(0, 4), (1, 4), (2, 4), (3, 4), (4, 4)]


def test_the_keys_of_the_small_place_are_all_there(tmp_path):
    put(tmp_path, report())

    keys = {key[1:] for key in weeks(gather(tmp_path, TODAY))}

    assert ("stuck", "ameli/open", "page") in keys
    assert len([key for key in keys if key[0] == "language"]) == len(SMALL.languages)
