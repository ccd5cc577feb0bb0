"""What the kiosk keeps, in one SQLite file; nothing outside this folder writes SQL that stays."""
