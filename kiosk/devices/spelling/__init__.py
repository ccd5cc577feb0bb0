"""Words looked up in lists of words, by a process of its own."""
