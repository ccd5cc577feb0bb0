"""A guide is begun, advised on and looked at from the command line."""

import shutil

import pytest

from tests.cli.guides_run import run
from tests.guides.folders import append, replace, write_card


def test_advice_stops_nothing_unless_it_is_asked_to(guides):
    replace(guides / "card" / "text" / "fr.toml", "Regardez la carte.", "Payez 12 € en 2027.")

    code, said = run("check", guides)

    assert code == 0
    assert said[0] == "Advice: worth rewriting:"
    assert [line.split(":")[0] for line in said[1:3]] == [
        "  card/text/fr.toml, steps.see.text"
    ] * 2
    assert run("check", guides, "--strict") == (2, said)


def test_a_new_guide_is_sound_at_once(tmp_path):
    folder = tmp_path / "mine"

    code, said = run("new", "carte-jeune", "--in", folder)

    assert code == 0
    assert said == [
        f"{folder}/carte-jeune is ready. Replace its words, then: pas-a-pas guides check {folder}"
    ]
    assert run("new", "other", "--in", folder, "--config", tmp_path, "--data", tmp_path)[0] == 0
    shutil.rmtree(folder / "other")
    assert run("check", folder)[0] == 0
    assert run("check", folder)[1][-1] == "1 sound guide."


@pytest.mark.parametrize(
    "name", ["", "..", "../x", "a/b", "Carte", "carte_jeune", "-", "a--b", "-a", "é", "a b", "a\n"]
)
def test_a_name_that_cannot_be_an_id_is_refused(tmp_path, name):
    code, said = run("new", "--in", tmp_path, "--", name)

    assert code == 2
    assert "a guide's name is made of small letters, digits and hyphens." in said[-1]
    assert list(tmp_path.iterdir()) == []


def test_a_name_too_long_for_the_disk_is_a_sentence(tmp_path):
    code, said = run("new", "a" * 300, "--in", tmp_path)

    assert code == 2
    assert said[0].endswith("cannot be written (File name too long).")


def test_a_guide_that_is_there_is_left_as_it_is(guides):
    append(guides / "card" / "guide.toml", "# mine\n")
    before = (guides / "card" / "guide.toml").read_bytes()

    code, said = run("new", "card", "--in", guides)

    assert (code, said) == (2, [f"{guides}/card is there already; choose another name."])
    assert (guides / "card" / "guide.toml").read_bytes() == before
    assert run("check", guides)[0] == 0


def test_a_guide_that_is_not_there_cannot_be_looked_at(tmp_path):
    said = run("preview", "none", "--config", tmp_path)

    assert said == (2, ["none: there is no such guide, here or on this kiosk."])


def test_a_guide_that_is_not_sound_is_not_shown_and_what_is_wrong_is_said(tmp_path):
    guide = write_card(tmp_path / "guides")
    replace(guide / "guide.toml", 'next = "which"', 'next = "nowhere"')

    code, said = run("preview", "card", "--config", tmp_path)

    assert code == 2
    assert "steps[0].next" in said[1]
