"""The lockdown suite: every known way out of a kiosk, tried on this machine, and whether it held."""
