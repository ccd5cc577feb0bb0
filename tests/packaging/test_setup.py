import os

import pytest

NAMES = ("python3", "python3.11", "python3.12", "python3.13", "python3.14")


@pytest.mark.parametrize("script", ["run.sh", "test.sh"])
def test_a_python_that_is_too_old_is_a_sentence(checkout, script):
    for name in NAMES:
        old = checkout.write(f"old/{name}", "#!/bin/sh\necho Python 3.9.2\nexit 1\n")
        old.chmod(0o755)

    path = f"{checkout.folder / 'old'}:{os.environ['PATH']}"
    done = checkout.run("sh", f"packaging/{script}", PATH=path)

    assert done.returncode == 1
    assert "needs Python 3.11 or newer; here is Python 3.9.2" in done.stderr


@pytest.mark.parametrize("held", ["photo.jpg", "pyvenv.cfg"])
def test_a_folder_that_this_program_did_not_make_is_never_emptied(checkout, held):
    checkout.write("pyproject.toml", "")
    precious = checkout.write(f"mine/{held}", "precious")

    done = checkout.run("sh", "packaging/run.sh", PAS_A_PAS_ENV=str(precious.parent))

    assert done.returncode == 1
    assert "is left alone" in done.stderr
    assert precious.read_text() == "precious"
