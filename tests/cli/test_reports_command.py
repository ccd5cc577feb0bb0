import csv
import importlib.util
import json

import pytest
from click.testing import CliRunner

from kiosk.cli.main import pas_a_pas
from kiosk.statistics.report import written
from kiosk.statistics.weeks import Week
from tests.statistics.cities import city, put, report


@pytest.fixture
def folder(tmp_path):
    city(tmp_path / "in", places=2, weeks=2)
    return tmp_path / "in"


@pytest.fixture
def merge(folder, tmp_path):
    def run(*words):
        command = ["reports", "merge", str(folder), "--out", str(tmp_path / "out")]
        folders = ["--data", str(tmp_path / "data"), "--config", str(tmp_path / "config")]
        return CliRunner().invoke(pas_a_pas, [*command, *words, *folders])

    return run


def test_the_dataset_is_made_and_told_in_a_sentence(merge, tmp_path):
    done = merge()

    assert (done.exit_code, done.stderr) == (0, "")
    assert done.stdout == f"4 reports of 2 places are in {tmp_path / 'out'}.\n"
    names = {path.name for path in (tmp_path / "out").iterdir()}
    assert {"city-weeks.csv", "places-2026.csv", "codes.csv", "datapackage.json"} <= names
    assert {"README.md", "LISEZMOI.md", "dcat.jsonld", "left-out.csv"} <= names


def test_asked_again_it_reads_only_what_is_new(merge, folder):
    assert json.loads(merge("--json").stdout)["read"] == 4
    put(folder, report("place-9"))

    again = json.loads(merge("--json").stdout)

    assert (again["read"], again["reports"], again["places"]) == (1, 5, 3)


def test_what_is_left_out_is_named_and_the_exit_code_says_so(merge, folder):
    (folder / "z_2026-W45.json").write_bytes(b"{")

    done = merge()

    assert done.exit_code == 1
    assert done.stderr == (
        "left out: z_2026-W45.json: it is damaged, or was not written to its end\n"
    )


def test_a_copy_is_named_and_is_no_fault(merge, folder):
    (folder / "again").mkdir()
    path = folder / "place-0" / "place-0_2026-W45.json"
    (folder / "again" / path.name).write_bytes(path.read_bytes())

    done = merge()

    assert done.exit_code == 0
    assert "it is a copy of again/place-0_2026-W45.json" in done.stderr


def test_only_the_places_of_the_city_count(merge, tmp_path):
    (tmp_path / "places.csv").write_text("code;nom\nplace-0;Mériadeck\n", "utf-8-sig")

    done = merge("--places", str(tmp_path / "places.csv"))

    assert done.exit_code == 1
    assert "place-1 is none of the places named" in done.stderr
    assert done.stdout.startswith("2 reports of 1 places")


def test_a_list_of_places_without_codes_is_refused_in_words(merge, tmp_path):
    (tmp_path / "places.csv").write_text("nom\nMériadeck\n", "utf-8")

    done = merge("--places", str(tmp_path / "places.csv"))

    assert done.exit_code == 2
    assert "the column “code” is missing" in done.stderr


def test_parquet_without_what_writes_it_is_a_sentence_and_nothing_is_begun(
    merge, monkeypatch, tmp_path
):
    found = importlib.util.find_spec
    monkeypatch.setattr(
        importlib.util, "find_spec", lambda name: None if name == "duckdb" else found(name)
    )

    done = merge("--parquet")

    assert done.exit_code == 2
    assert "install pas-a-pas[publish]" in done.stderr
    assert not (tmp_path / "out").exists()


def test_guides_are_called_as_on_the_kiosk(merge, tmp_path):
    merge()

    with (tmp_path / "out" / "codes.csv").open(encoding="utf-8", newline="") as file:
        names = {row["code"]: row["name_fr"] for row in csv.DictReader(file)}
    assert names["carte-grise"]


def test_where_nothing_can_be_written_is_told_in_words(merge, tmp_path):
    (tmp_path / "out").write_text("a file")

    done = merge()

    assert done.exit_code == 2


def test_one_report_is_shown_line_by_line_with_what_it_means(tmp_path):
    path = tmp_path / put(tmp_path, report())

    done = CliRunner().invoke(pas_a_pas, ["reports", "show", str(path), "--language", "en"])

    assert done.exit_code == 0
    assert '"week": "2026-W45",\n    The week. No day and no hour is given.\n' in done.stdout
    shown = [line for line in done.stdout.splitlines() if not line.startswith("    ")]
    assert "".join(f"{line}\n" for line in shown).encode() == path.read_bytes()


def test_one_report_is_shown_to_a_script(tmp_path):
    path = tmp_path / put(tmp_path, report())

    done = CliRunner().invoke(pas_a_pas, ["reports", "show", str(path), "--json"])

    rows = json.loads(done.stdout)["rows"]
    (row,) = [each for each in rows if each["detail"] == "finished" and each["subject"] == "rsa"]
    assert (row["measure"], row["number"]) == ("guide", 5)


def test_what_is_no_report_is_not_shown(tmp_path):
    (tmp_path / "x.json").write_bytes(written(report(week=Week.read("2099-W01"))))

    done = CliRunner().invoke(pas_a_pas, ["reports", "show", str(tmp_path / "x.json")])

    assert done.exit_code == 2
    assert "is not over" in done.stderr
