"""A document of the official site, on paper."""
