"""The bench, run as a person does."""

import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]
WITHIN_S = 240


def bench(*words, **environment):
    """Run the command as a person does; gives its exit code, stdout and stderr."""
    done = subprocess.run(
        [sys.executable, "-m", "kiosk", "bench", *words],
        cwd=ROOT,
        env=os.environ | environment,
        capture_output=True,
        text=True,
        timeout=WITHIN_S,
        check=False,
    )
    return done.returncode, done.stdout, done.stderr
