"""What is proved of a kiosk on the machine it runs on: that it erases, and that it holds.

A kiosk is put on trial in folders of its own, with its real processes; the one that residents use
is not disturbed. Who proves sits outside, in the process of the command.
"""
