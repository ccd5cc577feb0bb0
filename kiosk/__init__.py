"""Pas à Pas: a public kiosk that walks people through online procedures, one step at a time."""

__version__ = "0.1.0"
