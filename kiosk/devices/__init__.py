"""What the machine can do: draw a square that telephones read."""
