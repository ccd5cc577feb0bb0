import csv
import json
import math
from datetime import date
from random import Random

import pytest
from frictionless import Package

from kiosk.bench.sampled import SampledNoise
from kiosk.statistics.codes import THEMES
from kiosk.statistics.dataset import Names, write_dataset
from kiosk.statistics.gathering import gather
from kiosk.statistics.noise import variance
from kiosk.statistics.record import Publisher
from kiosk.statistics.sureness import sureness
from tests.statistics.cities import TODAY, city, put, report

NAMES = Names({"rsa": ("Demander le RSA", "Ask for the RSA", "social-sante")})
CITY = Publisher("Bordeaux Métropole", "https://data.example.org/pas-a-pas/")


@pytest.fixture(scope="module")
def dataset(tmp_path_factory):
    """The dataset of a small city, one file of which is damaged."""
    folder, out = tmp_path_factory.mktemp("city"), tmp_path_factory.mktemp("dataset")
    city(folder)
    put(folder, report("place-9"), b"{")
    write_dataset(out, gather(folder, TODAY), NAMES, CITY, TODAY)
    return out


def rows(path):
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def test_an_independent_program_finds_the_dataset_valid(dataset):
    report = Package(str(dataset / "datapackage.json")).validate()

    assert report.valid, report.flatten(["title", "type", "message"])
    assert report.stats["tasks"] == 4


def test_a_broken_dataset_would_be_found(dataset, tmp_path):
    for path in dataset.iterdir():
        (tmp_path / path.name).write_bytes(
            path.read_bytes().replace(b"2026-W45,guide", b"W,guide")
        )

    assert not Package(str(tmp_path / "datapackage.json")).validate().valid


def test_every_number_of_the_city_says_how_sure_it_is(dataset):
    for row in rows(dataset / "city-weeks.csv"):
        error, low, high = (float(row[name]) for name in ("standard_error", "low_95", "high_95"))
        number = int(row["number"])
        assert row["reports"] == "3"
        assert low <= number <= high
        if row["measure"] == "network":
            assert (error, low, high) == (0, number, number)
        else:
            assert high - number == number - low
            assert error > 0


def test_months_of_a_place_are_a_file_a_year(dataset):
    found = rows(dataset / "places-2026.csv")

    assert {row["month"] for row in found} == {"2026-11"}
    assert {row["place"] for row in found} == {"place-0", "place-1", "place-2"}
    assert {row["reports"] for row in found} == {"4"}
    assert "stuck" not in {row["measure"] for row in found}


@pytest.mark.parametrize("reports", [1, 2, 5, 50])
def test_the_interval_holds_the_truth_nineteen_times_of_twenty(reports):
    noise = SampledNoise(Random(reports))
    tries, scale = 4000, 1 / 0.7
    drawn = noise.draw([0] * tries * reports, 1, 1 / scale).numbers
    sums = [sum(drawn[at : at + reports]) for at in range(0, len(drawn), reports)]
    _, half = sureness(reports, reports * variance(scale))

    within = sum(abs(each) <= half for each in sums) / tries

    # The ends are whole numbers: of few reports, a little more than 19 of 20 lie within.
    assert 0.95 - 4 * math.sqrt(0.95 * 0.05 / tries) <= within <= 0.985


def test_codes_are_told_in_words_and_in_those_of_la_coop(dataset):
    found = {
        (row["kind"], row["measure"], row["code"]): row for row in rows(dataset / "codes.csv")
    }

    guide = found["subject", "guide", "rsa"]
    assert (guide["name_fr"], guide["name_en"]) == ("Demander le RSA", "Ask for the RSA")
    assert guide["coop_field"] == "thematiques_demarche_administrative"
    assert guide["coop_code"] == THEMES["social-sante"]
    assert found["detail", "session", "alone"]["coop_code"] == "autonome"
    assert found["detail", "stuck", "sms"]["name_fr"] == "pas reçu le SMS ou l’e-mail"
    assert found["measure", "guide", "guide"]["why_en"]
    assert ("measure", "resumed", "resumed") not in found, "it never leaves a kiosk"


def test_files_left_out_are_part_of_the_dataset(dataset):
    assert rows(dataset / "left-out.csv") == [
        {
            "file": "place-9/place-9_2026-W45.json",
            "reason": "it is damaged, or was not written to its end",
        }
    ]


def test_the_record_for_catalogues_says_what_dcat_ap_asks_for(dataset):
    record = json.loads((dataset / "dcat.jsonld").read_text("utf-8"))

    assert record["@type"] == "dcat:Dataset"
    assert {title["@language"] for title in record["dct:title"]} == {"fr", "en"}
    assert record["dct:publisher"]["foaf:name"] == "Bordeaux Métropole"
    assert record["dct:temporal"]["dcat:startDate"]["@value"] == "2026-11-02"
    assert record["dct:temporal"]["dcat:endDate"]["@value"] == "2026-11-29"
    names = set(record["@context"])
    for key in json.dumps(record).split('"')[1::2]:
        prefix, separator, _ = key.partition(":")
        assert not separator or prefix in names | {"https", "http"} or " " in key, key
    for each in record["dcat:distribution"]:
        address = each["dcat:downloadURL"]["@id"]
        assert (dataset / address.removeprefix(CITY.address)).is_file()


@pytest.mark.parametrize(
    ("name", "sentences"),
    [
        ("README.md", ["No number here is exact", "19 times of 20", "error bar"]),
        ("LISEZMOI.md", ["Aucun nombre n’est exact", "19 fois sur 20", "barre d’erreur"]),
    ],
)
def test_a_page_says_how_sure_numbers_are(dataset, name, sentences):
    said = (dataset / name).read_text("utf-8")

    assert "Bordeaux Métropole" in said
    assert "12 " in said
    for sentence in sentences:
        assert sentence in said


def test_a_folder_without_reports_makes_an_empty_dataset_that_is_valid(tmp_path):
    (tmp_path / "in").mkdir()
    write_dataset(tmp_path / "out", gather(tmp_path / "in", TODAY), NAMES, CITY, date(2026, 12, 1))

    assert rows(tmp_path / "out" / "city-weeks.csv") == []
    assert Package(str(tmp_path / "out" / "datapackage.json")).validate().valid


def test_who_reads_while_it_is_written_reads_the_one_before(dataset, monkeypatch, tmp_path):
    city(tmp_path / "in", places=1, weeks=1)
    found = gather(tmp_path / "in", TODAY)
    write_dataset(tmp_path / "out", found, NAMES, CITY, TODAY)
    before = (tmp_path / "out" / "city-weeks.csv").read_bytes()

    def break_off(*_):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("kiosk.statistics.dataset.os.fsync", break_off)
    with pytest.raises(OSError, match="No space left"):
        write_dataset(tmp_path / "out", found, NAMES, CITY, TODAY)

    assert (tmp_path / "out" / "city-weeks.csv").read_bytes() == before
    assert not list((tmp_path / "out").glob("*.part"))
