import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.cli.guides_run import run
from tests.guides import faults
from tests.guides.folders import replace, write_card
from tests.ordinary import as_owner

ROOT = Path(__file__).parents[2]
HEADING = "Problems: these guides are not shown:"


def run_program(*words, before=(), **environment):
    """The same from the program itself."""
    done = subprocess.run(
        [*before, sys.executable, "-m", "kiosk", "guides", *map(str, words)],
        capture_output=True,
        check=False,
        timeout=60,
        cwd=ROOT,
        env=os.environ | environment,
    )
    assert b"Traceback" not in done.stderr
    return done.returncode, (done.stdout + done.stderr).decode().splitlines()


@pytest.mark.parametrize("fault", faults.ALL, ids=lambda fault: fault.name)
def test_each_fault_is_one_sentence_and_the_other_guide_still_loads(guides, fault):
    fault.spoil(guides / "card")

    code, said = run("check", guides)

    assert code == 2
    assert said[0] == HEADING
    assert len(said) == 3
    assert said[1].startswith(f"  {fault.said}")
    assert said[2] == "1 sound guide."


def test_the_program_says_all_faults_of_all_guides_and_exits_2(guides):
    for place, fault in enumerate(faults.FILES + faults.PICTURES):
        home = guides.parent / f"{place}"
        fault.spoil(write_card(home))
        for made in home.iterdir():
            if os.path.lexists(made) and not made.is_file():
                made.rename(guides / f"{place:02}-{os.fsencode(made.name).decode('latin-1')}")

    code, said = run_program("check", guides)

    assert code == 2
    assert said[0] == HEADING
    assert said[-1] == "2 sound guides."
    for place in range(len(faults.FILES + faults.PICTURES)):
        assert any(line.startswith(f"  {place:02}-") for line in said)


def test_several_faults_of_one_guide_are_all_said(guides):
    card = guides / "card"
    replace(card / "guide.toml", "minutes = 15\n", "minuets = 15\n")
    replace(card / "guide.toml", 'kind = "ready"', 'kind = "start"')
    replace(card / "guide.toml", '["fr"]', '["fr", "es"]')
    replace(card / "text" / "fr.toml", 'title = "Regardez"', "title = 3")
    replace(card / "pictures" / "card.svg", "#FFFFFF", "red")

    code, said = run("check", guides)

    assert code == 2
    assert [line.split(":")[0] for line in said[1:-1]] == [
        "  card/guide.toml, minutes",
        "  card/guide.toml, minuets",
        "  card/guide.toml, steps[0].kind",
        "  card/text/fr.toml, steps.see.title",
        "  card/text/es.toml",
        "  card/pictures/card.svg, line 2",
    ]


def test_what_does_not_hold_together_is_said_beside_what_cannot_be_read(guides):
    replace(guides / "card" / "guide.toml", 'next = "which"', 'next = "wich"')
    (guides / "card" / "text" / "fr.toml").write_text("no", "utf-8")

    _, said = run("check", guides)

    assert [line.split(":")[0] for line in said[1:-1]] == [
        "  card/text/fr.toml",
        "  card/guide.toml, steps[0].next",
    ]


def test_without_a_folder_all_guides_of_the_kiosk_are_checked(guides):
    place = ("--data", guides.parent / "data", "--config", guides.parent)

    assert run("check", *place) == (
        0,
        ["15 sound guides shipped.", "2 sound guides of this place."],
    )

    replace(guides / "card" / "guide.toml", "minutes = 15", "minutes = 0")
    code, said = run("check", *place)

    assert code == 2
    assert said[:2] == ["15 sound guides shipped.", HEADING]
    assert said[2].startswith("  card/guide.toml, minutes")
    assert said[3:] == ["1 sound guide of this place."]


def test_a_place_without_guides_of_its_own_has_those_shipped(tmp_path):
    assert run("check", "--config", tmp_path) == (0, ["15 sound guides."])


def test_a_broken_folder_of_the_place_does_not_hide_the_guides_shipped(tmp_path):
    (tmp_path / "guides").write_text("no folder", "utf-8")

    code, said = run("check", "--config", tmp_path)

    assert code == 2
    assert "15 sound guides shipped." in said
    path = tmp_path / "guides"
    assert f"{path}: this folder of guides cannot be read (Not a directory)." in said


def test_sound_guides_are_counted(guides):
    assert run("check", guides) == (0, ["2 sound guides."])


def test_a_source_may_lie_outside_the_official_domains(guides):
    replace(
        guides / "card" / "guide.toml",
        'source = "https://www.service-public.gouv.fr/"',
        'source = "https://www.legifrance.example/codes"',
    )

    assert run("check", guides) == (0, ["2 sound guides."])


def test_capitals_in_an_official_address_are_no_fault(guides):
    replace(
        guides / "card" / "guide.toml",
        faults.OFFICIAL,
        faults.OFFICIAL.upper().replace("OPEN", "open"),
    )

    assert run("check", guides)[0] == 0


def test_what_is_no_guide_is_passed_over(guides):
    (guides / "README.txt").write_text("Our guides", "utf-8")
    (guides / ".git").mkdir()

    assert run("check", guides) == (0, ["2 sound guides."])


def test_the_folder_of_one_guide_can_be_checked(guides):
    replace(guides / "card" / "guide.toml", "minutes = 15", "minutes = 0")

    assert run("check", guides / "other") == (0, ["1 sound guide."])
    assert run("check", guides / "card")[0] == 2


def test_an_empty_folder_holds_no_guide(tmp_path):
    assert run("check", tmp_path) == (0, ["0 sound guides."])


@pytest.mark.parametrize(
    ("make", "reason"),
    [
        (lambda path: None, "No such file or directory"),
        (lambda path: path.write_text("guides"), "Not a directory"),
        (lambda path: path.symlink_to(path), "Too many levels of symbolic links"),
    ],
    ids=["missing", "a file", "a link to itself"],
)
def test_a_folder_that_is_none_is_a_sentence(tmp_path, make, reason):
    path = tmp_path / "guides"
    make(path)

    assert run("check", path) == (2, [f"{path}: this folder of guides cannot be read ({reason})."])


@pytest.mark.parametrize("closed", ["guide.toml", "text/fr.toml", "text", "."])
def test_what_this_user_may_not_read_is_said(guides, closed):
    somebody = as_owner(())
    (guides / "card" / closed).chmod(0)

    code, said = run_program("check", guides, before=somebody)

    (guides / "card" / closed).chmod(0o700)
    assert code == 2
    assert said[0] == HEADING
    assert said[1].startswith("  card/")
    assert said[1].endswith("the file cannot be read (Permission denied)")
    assert said[2:] == ["1 sound guide."]


def test_a_folder_this_user_may_not_list_is_said(guides):
    somebody = as_owner(())
    guides.chmod(0)

    code, said = run_program("check", guides, before=somebody)

    guides.chmod(0o700)
    assert code == 2
    assert said == [f"{guides}: this folder of guides cannot be read (Permission denied)."]


def test_a_terminal_without_arabic_is_told_all_the_same(guides):
    replace(guides / "card" / "guide.toml", 'next = "which"', 'next = "أين"')

    code, said = run_program("check", guides, PYTHONIOENCODING="latin-1")

    assert code == 2
    assert said[1].endswith(r"'\u0623\u064a\u0646' is no step of this guide")
