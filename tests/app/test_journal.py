import logging
import subprocess
import sys
from enum import Enum
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.app.journal import Checked, _Allowed, from_child

ROOT = Path(__file__).parents[2]


class Colour(Enum):
    RED = "red"


def written(words, *arguments, error=None):
    """The line that the log would hold."""
    information = (type(error), error, error.__traceback__) if error else None
    record = logging.LogRecord("kiosk", logging.INFO, "file.py", 1, words, arguments, information)
    return _Allowed("%(message)s").format(record)


def test_numbers_paths_and_known_words_are_written():
    assert written("%d of %s in %s: %s", 3, Colour.RED, Path("/srv/x"), Checked("a place")) == (
        "3 of Colour.RED in /srv/x: a place"
    )


@given(st.text(min_size=3))
def test_no_other_words_are_ever_written(typed):
    assert written("somebody typed %s", typed) == "somebody typed …"


def test_words_where_a_number_should_be_do_not_get_through_either():
    assert written("%d", "Marie") == "%d"


def test_of_an_error_only_its_kind_and_its_places_are_written():
    def stumble(name):
        try:
            int(name)
        except ValueError as error:
            raise LookupError(name) from error

    with pytest.raises(LookupError) as caught:
        stumble("Marie Dupont")
    line = written("a fault", error=caught.value)

    assert "Dupont" not in line
    assert line.startswith("a fault\n")
    assert "in stumble" in line
    assert line.index("ValueError") < line.index("LookupError")


@pytest.mark.parametrize(
    ("printed", "kept"),
    [
        ("pas-a-pas sync WARNING kiosk: full", "sync WARNING kiosk: full"),
        ("Traceback (most recent call last):", "Traceback (most recent call last):"),
        ('  File "kiosk/x.py", line 3, in f', '  File "kiosk/x.py", line 3, in f'),
        ('    name = check("Marie")', None),
        ("ValueError: no such name: Marie", "ValueError"),
        ("kiosk.guides.model.GuideError: x", "kiosk.guides.model.GuideError"),
        ("KeyError", "KeyError"),
        ("Marie", None),
        ("Marie: 06 12 34 56 78", None),
        (
            "file:///a/b/Home.qml:12:5: TypeError: Cannot read 'Marie'",
            "file:///a/b/Home.qml:12:5: TypeError",
        ),
        ("qrc:/x/Kiosk.qml:3: Marie is not defined", "qrc:/x/Kiosk.qml:3: "),
        ("Fatal Python error: Segmentation fault", "Fatal Python error"),
        ("", None),
    ],
)
def test_of_what_others_print_only_known_shapes_are_kept(printed, kept):
    assert from_child(printed) == kept


SPEAK = """
import logging, sys
from pathlib import Path
from kiosk.app import journal
journal.speak("sync")
logging.getLogger("kiosk").warning("full %s", "Marie")
raise ValueError("Marie")
"""


def test_what_a_child_says_is_told_by_its_supervisor_without_a_name():
    child = subprocess.run(
        [sys.executable, "-c", SPEAK], cwd=ROOT, capture_output=True, text=True, check=False
    )

    kept = [line for line in map(from_child, child.stderr.splitlines()) if line]

    assert kept[0] == "sync WARNING kiosk: full …"
    assert kept[-1] == "ValueError"
    assert not any("Marie" in line for line in kept)


KEEP = """
import logging, sys
from pathlib import Path
from kiosk.app import journal
journal.MOST_BYTES = 2000
journal.keep(Path(sys.argv[1]))
for number in range(500):
    logging.getLogger("kiosk").warning("line %d", number)
"""


def test_the_files_of_the_log_stay_few_and_small(tmp_path):
    subprocess.run(
        [sys.executable, "-c", KEEP, tmp_path], cwd=ROOT, capture_output=True, check=True
    )

    files = sorted(tmp_path.iterdir())
    assert [file.name for file in files] == ["kiosk.log", *(f"kiosk.log.{n}" for n in range(1, 5))]
    assert all(file.stat().st_size <= 2000 for file in files)
    assert files[0].read_text("utf-8").endswith("line 499\n")


def test_a_folder_that_cannot_be_written_costs_the_files_only(tmp_path):
    told = subprocess.run(
        [sys.executable, "-c", KEEP, tmp_path / "missing"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
    )

    assert "no log is kept in" in told.stderr
    assert told.stderr.endswith("line 499\n")
