"""Screens on a stage, without any process."""

from kiosk.app.timings import Timings

TIMINGS = Timings()
# The numbers of the processes, in the order in which they are started.
A, B, C, D = 1, 2, 3, 4
