"""The bench opens pages of its own: each figure is there, and nothing of a page is left."""

import json

import pytest

from tests.bench.running import bench

pytestmark = pytest.mark.long


@pytest.fixture(scope="module")
def figures():
    """One run, as short as can be."""
    code, out, err = bench(
        *("--only", "browser_page", "--only", "browser_residents", "--rounds", "2")
    )
    assert code in {0, 1}, err  # a busy machine may miss a limit
    return {figure["name"]: figure for figure in json.loads(out)["figures"]}


def test_a_page_was_opened_and_weighed(figures):
    assert figures["browser_first_page"]["count"] == 2
    assert figures["browser_pss_mib"]["max"] > 50
    assert figures["browser_stall_work"]["count"] == 2


def test_a_page_that_was_killed_came_again(figures):
    assert figures["browser_again"]["count"] == 2
    assert figures["browser_again"]["max"] > 200  # it is left alone for a moment first


def test_the_next_resident_finds_no_process_of_the_last_page(figures):
    assert figures["browser_finish_to_home"]["count"] == 2
    assert figures["browser_left_processes"]["max"] <= 0
