"""One round by the command, and what it says where there is little to do."""

import subprocess
import sys

from click.testing import CliRunner

from kiosk.app.sync_once import Ended
from kiosk.cli.main import pas_a_pas
from kiosk.storage.opening import open_database
from tests.app.served import ROOT, Served


def test_without_a_password_a_sentence_says_what_to_do(shelf, tmp_path):
    kiosk = Served(tmp_path / "kiosk", shelf, password="")

    done = kiosk.once()

    assert done.ended is Ended.WRONG
    assert "pas-a-pas server password" in done.lines[-1]


def test_the_command_prints_a_line_for_each_thing_done_and_its_code_says_how_it_ended(ours):
    ours.book()
    folders = ("--data", str(ours.data), "--config", str(ours.config))

    done = CliRunner().invoke(pas_a_pas, ["sync", "--once", *folders])

    assert done.exit_code == 0
    assert done.output.splitlines()[-1].endswith("is confirmed.")


def test_a_place_that_offers_nothing_says_so(tmp_path):
    folders = ("--data", str(tmp_path / "data"), "--config", str(tmp_path))
    (tmp_path / "site.toml").write_text('place.name = "X"\n', "utf-8")

    done = CliRunner().invoke(pas_a_pas, ["sync", "--once", *folders])

    assert (done.exit_code, done.output) == (
        0,
        "Nothing is offered to book here: there is no booking.toml.\n",
    )


def test_accepting_losses_is_for_one_round_only(tmp_path):
    done = CliRunner().invoke(pas_a_pas, ["sync", "--accept-losses"])

    assert done.exit_code == 2


def test_a_place_without_a_server_is_its_own_authority_and_reads_its_files(tmp_path):
    folders = ("--data", str(tmp_path / "data"), "--config", str(tmp_path / "none"))

    for _ in range(2):
        done = CliRunner().invoke(pas_a_pas, ["sync", "--once", *folders])
        assert (done.exit_code, done.output) == (0, "There was nothing to do.\n")

    with open_database(tmp_path / "data").database as database:
        assert database["events"].count > 20


def test_sync_of_a_place_that_offers_nothing_loads_no_calendar_library(tmp_path):
    (tmp_path / "site.toml").write_text('place.name = "X"\n', "utf-8")
    words = (
        "import sys, pathlib; from kiosk.app.sync_loop import SyncLoop;"
        "here = pathlib.Path(sys.argv[1]);"
        "SyncLoop(here / 'data', here, 0.1, lambda probe: True)._look();"
        "print([n for n in ('icalendar', 'recurring_ical_events') if n in sys.modules])"
    )
    done = subprocess.run(
        [sys.executable, "-c", words, str(tmp_path)], cwd=ROOT, capture_output=True, check=True
    )

    assert done.stdout.strip() == b"[]"
