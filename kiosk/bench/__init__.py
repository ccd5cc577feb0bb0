"""The bench: how quick the kiosk is, and how much memory it takes, on this machine.

`measures` says what is measured and runs it; each kind of measurement is a module of its own.
Most need a real screen process that somebody touches: a `visitor`, whom `visited` puts into it
and who does errands for the bench. Nothing of a real kiosk is read or changed.
"""
