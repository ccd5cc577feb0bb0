"""Calling a mediator."""
