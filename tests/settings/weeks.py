"""Weeks of opening hours, any that there can be."""

from datetime import date, timedelta

from hypothesis import strategies as st

from kiosk.settings.week import MIDNIGHT, Closing, Span, Week


@st.composite
def days(draw):
    """The hours of a day that make sense: none, one span or two."""
    times = sorted(draw(st.sets(st.integers(0, MIDNIGHT), min_size=4, max_size=4)))
    return tuple(Span(*times[at : at + 2]) for at in range(0, 2 * draw(st.integers(0, 2)), 2))


@st.composite
def closings(draw):
    first = draw(st.dates(date(2026, 1, 1), date(2029, 12, 31)))
    return Closing(first, first + timedelta(days=draw(st.integers(0, 400))))


OTHERS = st.sampled_from(["Jul-Aug Mo 14:00-16:00", 'Mo[1] 10:00-12:00 "a; b"', "SH off"])
WEEKS = st.builds(
    Week,
    st.tuples(*[days()] * 7),
    st.booleans(),
    st.sets(closings(), max_size=4).map(lambda found: tuple(sorted(found))),
    st.lists(OTHERS, max_size=2).map(tuple),
)
