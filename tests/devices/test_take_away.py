"""The process that writes a page and files where a librarian wants them, and ends."""

import json
import os
import subprocess
import sys

import msgspec
import pytest

from kiosk.devices.errand import Errand
from tests.devices.sheets import sheet

PATIENCE_MS = 30_000  # a process of Qt on a busy machine


def run(*words, told=b""):
    """The process, with those words."""
    return subprocess.run(
        [sys.executable, "-m", "kiosk.devices.take_away", *words],
        input=told,
        capture_output=True,
        check=False,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
    )


def page():
    return msgspec.json.encode(sheet("Carte Vitale"))


def test_a_page_is_written_as_one_sheet_of_a4_that_others_may_read(tmp_path):
    file = tmp_path / "page.pdf"

    done = run("page", str(file), told=page())

    assert (done.returncode, done.stdout) == (0, b"")
    pdf = file.read_bytes()
    assert pdf.startswith(b"%PDF")
    assert pdf.count(b"/Type /Page\n") == 1
    assert file.stat().st_mode & 0o777 == 0o644
    assert list(tmp_path.iterdir()) == [file]


def test_files_are_written_into_a_folder_of_their_own_and_again_over_themselves(tmp_path):
    folder = tmp_path / "pas-a-pas"
    for text in ("before", "née\r\n"):
        assert run("files", str(folder), told=json.dumps({"a.csv": text}).encode()).returncode == 0

    assert (folder / "a.csv").read_bytes() == "née\r\n".encode()
    assert [path.name for path in folder.iterdir()] == ["a.csv"]


@pytest.mark.parametrize(
    ("words", "told", "said"),
    [
        (("page", "/no/such/folder/page.pdf"), page(), "there is no such folder"),
        (("files", "/no/such/folder/x"), b"{}", "there is no such folder"),
        (("print", "no-such-printer"), page(), "there is no such printer"),
        (("page", "page.pdf"), b"no sheet", "malformed"),
        (("dance",), b"", "Say “printers”"),
    ],
)
def test_what_cannot_be_done_is_said(words, told, said):
    done = run(*words, told=told)

    assert done.returncode == 1
    assert said in done.stdout.decode()


def test_a_file_does_not_leave_its_folder(tmp_path):
    folder = tmp_path / "stick" / "numbers"
    folder.parent.mkdir()

    done = run("files", str(folder), told=json.dumps({"../../out.csv": "x"}).encode())

    assert done.returncode == 1
    assert not (tmp_path / "out.csv").exists()


def test_a_full_stick_keeps_what_was_there(tmp_path):
    file = tmp_path / "page.pdf"
    file.write_bytes(b"of last month")
    program = (
        "import resource, signal, sys; signal.signal(signal.SIGXFSZ, signal.SIG_IGN);"
        "resource.setrlimit(resource.RLIMIT_FSIZE, (100, 100));"
        "from kiosk.devices.take_away import main; sys.exit(main(sys.argv[1:]))"
    )
    done = subprocess.run(
        [sys.executable, "-c", program, "page", str(file)],
        input=page(),
        capture_output=True,
        check=False,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
    )

    assert done.returncode == 1
    assert file.read_bytes() == b"of last month"
    assert list(tmp_path.iterdir()) == [file]


def errand(qtbot, parent, script, told=b"", patience_ms=PATIENCE_MS):
    made = Errand(parent, patience_ms)
    with qtbot.waitSignal(made.over, timeout=PATIENCE_MS) as over:
        made.go([sys.executable, "-c", script], told)
    return over.args


def test_an_errand_tells_whether_it_was_done_and_what_was_said(qtbot, qapp):
    said = errand(qtbot, qapp, "import sys; print(sys.stdin.read())", b"hello")

    assert said == [True, "hello\n"]
    assert errand(qtbot, qapp, "raise SystemExit(3)")[0] is False
    assert errand(qtbot, qapp, "import os; os.abort()")[0] is False


def test_an_errand_that_hangs_is_given_up(qtbot, qapp):
    assert errand(qtbot, qapp, "import time; time.sleep(60)", patience_ms=300)[0] is False


def test_a_program_that_is_not_there_is_told(qtbot, qapp):
    made = Errand(qapp)
    with qtbot.waitSignal(made.over, timeout=PATIENCE_MS) as over:
        made.go(["/no/such/program"])
    assert over.args == [False, ""]
