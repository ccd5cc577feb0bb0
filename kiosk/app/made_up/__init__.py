"""Plausible use of a kiosk that nobody used: for training days, pictures and tests.

Every number comes to be as a real one does, by the ways through the screens (`journey`), the desk
of bookings and the counting at a session's end; only the people, and the days, are made up. The
data folder is marked as made up before the first of them, for ever: see `kept.DEMONSTRATION`.
"""
