import os
import subprocess
import sys

import pytest
from click.testing import CliRunner

from kiosk.app.worth_saying import about_the_place
from kiosk.cli.main import pas_a_pas
from tests.guides.folders import replace, write_card


def run(*words, **environment):
    """What the command says on stderr, and its exit code, where nothing is said of a screen."""
    bare = {k: v for k, v in os.environ.items() if "DISPLAY" not in k and not k.startswith("QT_")}
    done = subprocess.run(
        [sys.executable, "-m", "kiosk", *map(str, words)],
        capture_output=True,
        check=False,
        timeout=60,
        env=bare | environment,
        text=True,
    )
    return done.returncode, done.stderr


def test_without_a_screen_it_says_so_and_what_works_without(tmp_path):
    code, said = run("run", "--data", tmp_path / "data", "--config", tmp_path)

    assert code == 3
    assert said.startswith("There is no screen here")
    assert "pas-a-pas tour" in said
    assert not (tmp_path / "data").exists()


def test_a_slip_in_the_name_of_a_command_is_understood():
    done = CliRunner().invoke(pas_a_pas, ["guide"])

    assert done.exit_code == 2
    assert "No such command 'guide'. Did you mean 'guides'?" in done.output


def test_commands_that_people_do_not_start_are_not_offered():
    helped = CliRunner().invoke(pas_a_pas, ["--help"]).output
    slipped = CliRunner().invoke(pas_a_pas, ["scren"]).output

    assert "bench" in helped
    assert "guides" in helped
    assert "out-of-order" not in helped
    assert "screen" not in slipped


def test_each_command_says_its_use_and_an_example():
    runner = CliRunner()
    for name in ("bench", "guides check", "guides new", "run", "tour"):
        done = runner.invoke(pas_a_pas, [*name.split(), "--help"])
        assert done.exit_code == 0
        assert f"Example: pas-a-pas {name}" in " ".join(done.output.split())


@pytest.fixture
def place(tmp_path):
    """The folder of a place with a sound guide of its own."""
    write_card(tmp_path / "guides")
    return tmp_path


def test_of_a_place_in_order_there_is_nothing_to_say(place):
    assert about_the_place(place) == []


def test_of_a_place_without_files_there_is_nothing_to_say(tmp_path):
    assert about_the_place(tmp_path / "missing") == []


def test_every_wrong_setting_and_the_wrong_guides_are_said(place):
    (place / "site.toml").write_text('languages = ["fr", "xx"]\n[place]\nnane = "A"\n', "utf-8")
    replace(place / "guides" / "card" / "guide.toml", "minutes = 15", "minutes = 0")

    said = about_the_place(place)

    assert any("languages: 'xx' is not one of" in each for each in said)
    assert any("place.nane: this key is not known" in each for each in said)
    assert all(each.startswith("site.toml") for each in said[:-1])
    assert said[-1] == (f"{place}/guides: 1 problem, see: pas-a-pas guides check {place}/guides")


def test_a_file_where_the_guides_should_be_stops_nothing(place):
    (place / "elsewhere").mkdir()
    (place / "elsewhere" / "guides").write_text("", "utf-8")

    assert about_the_place(place / "elsewhere") == []
