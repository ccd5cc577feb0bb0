"""A document that a site handed over, shown by the kiosk itself."""
