"""How long the supervisor waits for what: one frozen value, so that tests can be quick."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Timings:
    """All in seconds.

    A screen is killed when it says nothing for `silence_s`, is not ready `start_s` after it was
    started, has not drawn `silence_s` after it was told to, or is still there `leave_s` after its
    session ended, `paper_s` where something of it was being printed. `deaths` screens lost within
    `window_s` make the kiosk say that it is out of order and wait `retry_s` before the next try,
    then twice as long each time up to `retry_most_s`; the other processes wait so from their first
    death on.
    """

    silence_s: float = 20.0
    start_s: float = 30.0
    leave_s: float = 1.0
    paper_s: float = 10.0
    deaths: int = 3
    window_s: float = 60.0
    retry_s: float = 2.0
    retry_most_s: float = 60.0
