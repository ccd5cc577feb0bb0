"""Languages: which ones are spoken here, which way they are written, words in several of them."""
