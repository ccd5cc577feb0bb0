"""One composition root per process: the only files that know every part of the kiosk."""
