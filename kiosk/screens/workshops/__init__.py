"""Workshops and training: chosen, registered for, waited for, given up."""
