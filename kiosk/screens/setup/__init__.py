"""Setting a kiosk up: the assistant of the first day, and the same screens for later."""
