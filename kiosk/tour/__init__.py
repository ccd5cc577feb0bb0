"""The tour: every screen drawn, looked at and read by a machine before a resident meets it.

`audit` reads one window; `visit` walks one kiosk through its screens; `run` does so in every
language, size, contrast and orientation. What the screens are is told by a route, not here.
"""
