"""Guides: what they are (model), how they are read (reader), where one person is (walk)."""
