"""The processes of a trial and of the bench: whoever starts them may look into them."""

import subprocess
import sys
import time
from pathlib import Path

import pytest

from tests.ordinary import as_ordinary, ordinary_folder

ROOT = Path(__file__).parents[2]
PATIENCE_S = 60


@pytest.mark.parametrize("of", ["trials", "bench"])
def test_sync_lets_an_ordinary_account_look_into_it(of):
    with ordinary_folder() as folder:
        data = folder / "data"
        words = ("sync", str(folder / "reception"), "--data", str(data), "--config", str(folder))
        with subprocess.Popen(
            as_ordinary((sys.executable, "-m", f"kiosk.{of}.visited", *words)),
            cwd=ROOT,
            stdin=subprocess.PIPE,
        ) as sync:
            end = time.monotonic() + PATIENCE_S
            while not (data / "kiosk.db").exists():  # it is at work, and has been hardened
                assert time.monotonic() < end
                time.sleep(0.05)
            account, reader = (Path(f"/proc/{sync.pid}/{it}").stat().st_uid for it in ("", "mem"))
            sync.stdin.close()

    assert account != 0
    assert reader == account  # root's, where a process keeps its memory to itself
