"""Guides: finding one, and walking through it."""
