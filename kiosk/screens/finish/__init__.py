"""The end of a resident's session."""
