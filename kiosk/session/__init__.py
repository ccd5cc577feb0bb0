"""A session: one resident in front of the kiosk, from the first touch to the last."""
