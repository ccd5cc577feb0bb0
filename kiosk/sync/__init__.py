"""What moves between this kiosk and the city's servers; it carries messages, knows no feature."""
