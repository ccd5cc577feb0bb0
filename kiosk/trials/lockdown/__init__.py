"""The lockdown suite: every known way out of a kiosk, tried here, and whether it held."""
