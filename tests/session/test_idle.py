import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.session.idle import SHORTEST_WARNING_S, Awake, Idle, Over, Warning

IDLE = Idle(warn_after_s=120, end_after_s=180)
IDLES = st.builds(
    lambda warn, length: Idle(warn, warn + length), st.floats(0, 3600), st.floats(20.001, 600)
)


@pytest.mark.parametrize(
    ("quiet_s", "warned_s", "state"),
    [
        (0, 0, Awake()),
        (119.9, 0, Awake()),
        (120, 0, Warning(60)),
        (120.5, 0.5, Warning(60)),
        (121, 1, Warning(59)),
        (179.9, 59.9, Warning(1)),
        (180, 60, Over()),
        (9999, 9879, Over()),
    ],
)
def test_a_quiet_resident_is_left_alone_then_warned_then_sent_off(quiet_s, warned_s, state):
    assert IDLE.at(quiet_s, warned_s) == state


def test_a_machine_that_slept_through_the_warning_warns_first():
    assert IDLE.at(quiet_s=7200, warned_s=0) == Warning(20)
    assert IDLE.at(quiet_s=7210, warned_s=10) == Warning(10)
    assert IDLE.at(quiet_s=7220, warned_s=20) == Over()


@pytest.mark.parametrize(("warn", "end"), [(120, 139.9), (120, 120), (120, 60), (-1, 60)])
def test_a_warning_too_short_to_be_answered_is_refused(warn, end):
    with pytest.raises(ValueError, match="is shorter than 20 s"):
        Idle(warn, end)


@given(idle=IDLES, steps=st.lists(st.tuples(st.floats(0, 1000), st.booleans())))
def test_nobody_is_sent_off_without_twenty_seconds_of_warning(idle, steps):
    """Looked at in whatever rhythm, with activity at whatever moment."""
    now = touched_at = warned_at = 0.0
    warned = False
    for seconds, touched in steps:
        now += seconds
        if touched:
            touched_at, warned = now, False
        state = idle.at(now - touched_at, now - warned_at if warned else 0.0)

        if isinstance(state, Over):
            assert warned
            assert now - warned_at >= SHORTEST_WARNING_S
            return
        if isinstance(state, Warning):
            assert state.seconds_left >= 1
            if not warned:
                warned, warned_at = True, now
        else:
            warned = False


@given(idle=IDLES, quiet=st.floats(0, 5000), sooner=st.floats(0, 100))
def test_time_only_ever_brings_the_end_nearer(idle, quiet, sooner):
    def left(quiet_s):
        match idle.at(quiet_s, max(0.0, quiet_s - idle.warn_after_s)):
            case Awake():
                return float("inf")
            case Warning(seconds):
                return seconds
        return 0

    assert left(quiet + sooner) <= left(quiet)


@given(idle=IDLES, quiet=st.floats(0, 5000))
def test_an_answer_always_brings_the_resident_back(idle, quiet):
    idle.at(quiet, 0)

    assert idle.at(0.0, 0.0) == (Awake() if idle.warn_after_s > 0 else idle.at(0.0, 0.0))
