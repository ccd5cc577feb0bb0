"""The staff of a place: their PINs, and what they did."""
