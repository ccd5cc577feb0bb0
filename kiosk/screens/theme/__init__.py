"""Colours, sizes, letters."""
