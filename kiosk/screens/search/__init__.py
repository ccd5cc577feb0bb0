"""Searching a guide by typing."""
