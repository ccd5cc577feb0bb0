"""What a screen process does before it loads anything, so that its first screen comes soon."""

import gc
import sys


def begin() -> None:
    """Load no numpy, and throw nothing away meanwhile; `end` it when the screen stands by."""
    # For the tour alone; Shiboken and sqlite-utils would load it here, for 20 MB and 0.1 s.
    sys.modules["numpy"] = None  # type: ignore[assignment]  # an import of it fails, as if absent
    # Nearly all that is made while starting stays: looking for rubbish is a tenth of the work.
    gc.disable()


def end() -> None:
    """From now on, look for rubbish again, but never among what was made until here."""
    gc.freeze()
    gc.enable()
