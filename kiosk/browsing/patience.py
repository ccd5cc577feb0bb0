"""How long a refusal stands before one may go on: nothing at first, a little longer each time.

A page that tries again and again by itself thus tires, and nobody is sent away.
"""

_FREE = 2  # a slip or two
_STEP_S, _MOST_S = 2.0, 12.0


def wait_s(refused: int) -> float:
    """Seconds for which the refusal stands, when it is the `refused`th of a visit (from 1)."""
    return min(_MOST_S, max(0, refused - _FREE) * _STEP_S)
