"""The official site of a step."""
