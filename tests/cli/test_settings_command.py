import json

import pytest
from click.testing import CliRunner

from kiosk.cli.main import pas_a_pas

OWN = '[place]\nname = "Bègles"\ndesk_direction = "left"\ndesk.fr = "Là."\n'


@pytest.fixture
def run(tmp_path):
    """Runs `pas-a-pas settings` on a kiosk of its own: exit code, stdout, stderr."""
    config = tmp_path / "config"
    config.mkdir()
    (config / "site.toml").write_text(OWN, "utf-8")

    def settings(*words):
        folders = ["--config", str(config)]
        if words[0] != "set":
            folders += ["--data", str(tmp_path / "data")]
        done = CliRunner().invoke(pas_a_pas, ["settings", *words, *folders])
        return done.exit_code, done.stdout, done.stderr

    return settings


@pytest.mark.parametrize(
    ("key", "value", "shown"),
    [
        ("session.idle_s", "90", "90.0\n"),
        ("place.name", "Médiathèque", "Médiathèque\n"),
        ("place.name", "1984", "1984\n"),
        ("place.name", '"In quotes"', "In quotes\n"),
        ("place.desk_direction", "behind", "behind\n"),
        ("languages", '["ar", "fr"]', '["ar", "fr"]\n'),
        ("place.desk", '{fr = "Ici"}', '{"fr": "Ici"}\n'),
        ("motion", "false", "false\n"),
        ("network.probe", "", "\n"),
    ],
)
def test_what_is_set_is_shown(run, key, value, shown):
    assert run("set", key, value) == (0, "", "")
    assert run("get", key) == (0, shown, "")


def test_a_wrong_value_is_a_sentence_and_changes_nothing(run):
    code, out, err = run("set", "session.idle_s", "soon")

    assert (code, out) == (2, "")
    assert err == "session.idle_s: a number is expected here.\n"
    assert run("get", "session.idle_s") == (0, "120.0\n", "")


def test_the_list_says_of_every_setting_what_it_means_and_where_it_is_from(run):
    code, out, _ = run("list", "--json")

    rows = {row["key"]: row for row in json.loads(out)}
    assert code == 0
    assert rows["place.name"] == {
        "key": "place.name",
        "value": "Bègles",
        "from": "site.toml",
        "locked": "",
        "who": "librarian",
        "meaning": "What residents call the place",
    }
    assert rows["session.idle_s"]["from"] == "default"


def test_the_list_reads_well(run):
    code, out, _ = run("list")

    assert code == 0
    said = 'place.name = "Bègles"\n    What residents call the place (site.toml; librarian)\n'
    assert said in out


def test_a_reset_gives_the_default(run):
    run("set", "session.idle_s", "90")

    assert run("reset", "session.idle_s")[0] == 0
    assert run("get", "session.idle_s") == (0, "120.0\n", "")


def test_what_is_no_setting_is_said(run):
    assert run("get", "place.nam")[0] == 2
    assert run("reset", "place.nam")[2].startswith("place.nam: there is no such setting")
