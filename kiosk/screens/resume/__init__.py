"""Continue later: giving a code, and coming back with it."""
