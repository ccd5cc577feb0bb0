import json

import pytest
from click.testing import CliRunner

from kiosk.cli.main import pas_a_pas


@pytest.fixture
def run(tmp_path):
    """Runs `pas-a-pas staff` with what is typed: exit code, and all that is said."""

    def staff(*words, typed=""):
        done = CliRunner().invoke(
            pas_a_pas, ["staff", *words, "--data", str(tmp_path)], input=typed
        )
        return done.exit_code, done.output

    return staff


def test_the_first_pin_is_typed_twice_and_never_shown(run):
    code, out = run("pin", "librarian", typed="481592\n481592\n")

    assert (code, "The PIN is set." in out) == (0, True)
    assert "481592" not in out
    assert run("list") == (0, "librarian\n")


def test_a_slip_asks_again(run):
    code, out = run("pin", "librarian", typed="481592\n481593\n481592\n481592\n")

    assert code == 0
    assert "do not match" in out


def test_a_pin_is_changed_by_who_knows_it(run):
    run("pin", "Nadia", typed="481592\n481592\n")

    code, out = run("pin", "Nadia", typed="111111\n")
    assert (code, "That is not the present PIN." in out) == (2, True)
    assert run("pin", "Nadia", typed="481592\n730164\n730164\n")[0] == 0
    assert run("pin", "Nadia", typed="730164\n730165\n730165\n")[0] == 0


def test_a_forgotten_one_is_replaced_on_the_machine(run):
    run("pin", "librarian", typed="481592\n481592\n")

    assert run("pin", "librarian", "--reset", typed="730164\n730164\n")[0] == 0
    assert run("pin", "librarian", typed="730164\n592481\n592481\n")[0] == 0


@pytest.mark.parametrize(
    ("pin", "words"),
    [
        ("abcdef", "digits alone"),
        ("48159", "at least 6"),
        ("4815926535897", "at most 12"),
        ("123456", "among the first"),
    ],
)
def test_a_bad_pin_is_a_sentence(run, pin, words):
    code, out = run("pin", "librarian", typed=f"{pin}\n{pin}\n")

    assert code == 2
    assert words in out
    assert run("list") == (0, "")


def test_wrong_pins_make_one_wait(run):
    run("pin", "librarian", typed="481592\n481592\n")
    for _ in range(3):
        run("pin", "librarian", typed="592481\n")

    code, out = run("pin", "librarian", typed="481592\n")
    assert code == 2
    assert out.startswith("A PIN was wrong too often. Try again in ")


def test_the_journal_is_told_in_lines_or_as_json(run):
    run("pin", "Nadia", typed="481592\n481592\n")
    run("forget", "Nadia")

    code, out = run("journal", "--json")
    rows = [json.loads(line) for line in out.splitlines()]
    assert code == 0
    assert [row["action"] for row in rows] == ["pin forgotten", "pin set"]
    assert run("journal", "--most", "1")[1].endswith("mediator/Nadia  pin forgotten\n")


def test_who_has_no_pin_cannot_lose_it(run):
    assert run("forget", "Nadia") == (2, "Nadia has no PIN here; see `pas-a-pas staff list`.\n")
    assert run("forget", "")[0] == 2
