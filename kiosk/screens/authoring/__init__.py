"""The guides as a librarian sees and writes them."""
