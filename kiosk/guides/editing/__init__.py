"""Writing guides: what an author changes, what keeps a draft apart, and how it becomes a guide."""
