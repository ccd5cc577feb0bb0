"""Places: when they are open."""
