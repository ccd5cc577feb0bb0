import json
import os
import subprocess
import sys

import pytest
from click.testing import CliRunner

from kiosk.bench.choices import Measure
from kiosk.bench.measures import MEASURES
from kiosk.cli.main import pas_a_pas
from tests.bench.running import ROOT, bench

KEYS = {
    *("name", "what", "unit", "median", "p95", "max", "count", "limit", "judged", "met"),
    *("load", "note"),
}


@pytest.fixture(scope="module")
def short_run(tmp_path_factory):
    """One real run with real screens and a real supervisor, as short as can be."""
    data = tmp_path_factory.mktemp("data")
    (data / "kept").write_text("by somebody else")
    code, out, err = bench(
        *("--only", "from_standby", "--only", "finish_to_home", "--only", "residents_1000"),
        *("--rounds", "1", "--residents", "2", "--data", str(data)),
    )
    assert code == 0, err
    return json.loads(out), err, data


def figures(run):
    return {figure["name"]: figure for figure in run[0]["figures"]}


def test_all_that_can_be_asked_for_can_be_measured():
    assert set(MEASURES) == set(Measure)


def test_the_report_says_on_what_it_was_measured(short_run):
    report = short_run[0]

    assert report["machine"].keys() == {
        *("cpu", "cores", "memory_mib", "system", "python", "qt", "kiosk"),
    }
    assert report["machine"]["cores"] == len(os.sched_getaffinity(0))
    assert (report["platform"], report["size"]) == ("offscreen", [1920, 1080])


def test_every_figure_has_all_its_parts(short_run):
    report = short_run[0]

    assert report["figures"]
    for figure in report["figures"]:
        assert figure.keys() == KEYS
        if figure["limit"] is not None and figure["count"]:
            assert figure["met"] == (figure[figure["judged"]] <= figure["limit"])
    assert report["met"] == all(figure["met"] is not False for figure in report["figures"])


def test_a_screen_that_stood_by_was_shown(short_run):
    shown = figures(short_run)["from_standby"]

    assert (shown["count"], shown["limit"], shown["unit"]) == (1, 60.0, "ms")
    assert shown["median"] > 1


def test_the_next_screen_came_and_the_last_one_went(short_run):
    home, gone = (figures(short_run)[name] for name in ("finish_to_home", "finish_to_gone"))

    assert home["count"] == gone["count"] == 1
    assert home["median"] > 1
    assert gone["median"] > 1


def test_after_two_residents_the_supervisor_has_no_file_or_thread_more(short_run):
    found = figures(short_run)

    assert found["residents_files"]["max"] == found["residents_threads"]["max"] == 0
    assert found["residents_sync_mib"]["count"] == 1


def test_a_person_reads_meanwhile_what_is_measured_and_whether_it_is_met(short_run):
    said = short_run[1].splitlines()

    assert said[0] == "from_standby, 1 rounds …"
    assert any(line.startswith("finish_to_home: median ") for line in said)


def test_nothing_is_left_where_it_was_measured(short_run):
    data = short_run[2]

    assert [path.name for path in data.iterdir()] == ["kept"]
    assert (data / "kept").read_text() == "by somebody else"


def test_without_a_display_a_sentence_says_so():
    code, out, err = bench("--platform", "xcb", "--only", "from_standby", DISPLAY="")

    assert (code, out) == (1, "")
    assert err == "Not measured: there is no X display: DISPLAY is not set\n"


@pytest.mark.parametrize(
    "words",
    [
        ["--only", "nothing"],
        ["--rounds", "0"],
        ["--residents", "1"],
        ["--platform", "wayland"],
        ["--data", "no-such-folder"],
    ],
)
def test_a_wrong_wish_is_told_before_anything_is_measured(words):
    done = CliRunner().invoke(pas_a_pas, ["bench", *words])

    assert done.exit_code == 2
    assert words[0] in done.output


def test_the_command_line_does_not_load_the_bench_for_others():
    words = "import sys, kiosk.cli.bench; sys.exit('kiosk.bench.measures' in sys.modules)"

    assert subprocess.run([sys.executable, "-c", words], cwd=ROOT, check=False).returncode == 0
