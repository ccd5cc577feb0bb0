"""What is counted, without knowing of whom; what leaves the kiosk of it, and when."""
