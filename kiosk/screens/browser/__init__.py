"""The official site beside the step."""
