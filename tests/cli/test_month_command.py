import os
import subprocess
import sys
from datetime import date

import pytest
from click.testing import CliRunner
from PySide6.QtPdf import QPdfDocument

from kiosk.cli.main import pas_a_pas
from kiosk.storage.counts import Counts
from kiosk.storage.opening import open_database

DAY = date(2026, 10, 7)


@pytest.fixture
def data(tmp_path):
    with open_database(tmp_path / "data").database as database:
        Counts(database).add(DAY, "session", "visits", "alone", 4711)
    return tmp_path / "data"


@pytest.fixture
def words(data, tmp_path):
    """A function: the command with those options."""

    def made(*more):
        folders = ["--data", str(data), "--config", str(tmp_path / "config")]
        return ["reports", "month", *more, *folders]

    return made


def text_of(path):
    document = QPdfDocument(None)
    assert document.load(str(path)) is QPdfDocument.Error.None_
    assert document.pageCount() == 1
    return document.getAllText(0).text()


def test_the_page_of_a_month_is_written_and_told(words, tmp_path, qapp):
    out = tmp_path / "october.pdf"

    done = CliRunner().invoke(pas_a_pas, words("--month", "2026-10", "--out", str(out)))

    assert (done.exit_code, done.stderr) == (0, "")
    assert done.stdout == f"What was seen in 2026-10 is in {out}.\n"
    assert "4\N{NO-BREAK SPACE}711" in text_of(out).replace(" ", "\N{NO-BREAK SPACE}")


def test_it_needs_no_screen(words, tmp_path):
    out = tmp_path / "october.pdf"
    none = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    environment = {key: value for key, value in os.environ.items() if key not in none}
    options = words("--month", "2026-10", "--out", str(out), "--language", "ar")

    done = subprocess.run(
        [sys.executable, "-m", "kiosk", *options],
        env=environment | {"QT_QPA_PLATFORM": "xcb"},
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )

    assert (done.returncode, done.stderr) == (0, "")
    assert out.read_bytes().startswith(b"%PDF")


def test_a_month_without_counts_has_a_page_that_says_so(words, tmp_path, qapp):
    out = tmp_path / "march.pdf"
    options = words("--month", "2026-03", "--out", str(out), "--language", "en")

    done = CliRunner().invoke(pas_a_pas, options)

    assert done.exit_code == 0
    assert "Nothing was counted here in March 2026." in " ".join(text_of(out).split())


@pytest.mark.parametrize(
    ("month", "sentence"),
    [
        ("2026-13", "is no month such as 2026-11"),
        ("November", "is no month such as 2026-11"),
        ("2026-1", "is no month such as 2026-11"),
        ("9999-12", "9999-12 has not begun"),
    ],
)
def test_a_month_that_is_none_is_told_in_a_sentence(words, tmp_path, month, sentence):
    done = CliRunner().invoke(pas_a_pas, words("--month", month, "--out", str(tmp_path / "x.pdf")))

    assert done.exit_code == 2
    assert sentence in done.stderr
    assert not (tmp_path / "x.pdf").exists()


def test_a_file_that_cannot_be_written_is_named(words, tmp_path, qapp):
    out = tmp_path / "none" / "x.pdf"

    done = CliRunner().invoke(pas_a_pas, words("--month", "2026-10", "--out", str(out)))

    assert done.exit_code == 2
    assert done.stderr == f"{out}: it cannot be written (No such file or directory)\n"


def test_a_folder_in_which_nothing_was_counted_is_named(tmp_path, qapp):
    where = ["--data", str(tmp_path / "none"), "--config", str(tmp_path)]

    done = CliRunner().invoke(
        pas_a_pas, ["reports", "month", "--out", str(tmp_path / "x.pdf"), *where]
    )

    assert done.exit_code == 2
    assert done.stderr == f"{tmp_path / 'none'}: no kiosk has counted anything there\n"


def test_a_damaged_database_is_named_and_left_where_it_is(words, data, tmp_path, qapp):
    (data / "kiosk.db").write_bytes(b"no database" * 1000)
    before = sorted(path.name for path in data.iterdir())

    done = CliRunner().invoke(
        pas_a_pas, words("--month", "2026-10", "--out", str(tmp_path / "x.pdf"))
    )

    assert done.exit_code == 2
    assert done.stderr.startswith(f"{data}: nothing can be read there (")
    assert sorted(path.name for path in data.iterdir()) == before
    assert not (tmp_path / "x.pdf").exists()
