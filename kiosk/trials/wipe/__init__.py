"""The proof of the wipe: secrets are planted, the session ends, and every place is searched."""
