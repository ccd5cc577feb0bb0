"""Your data: what is never kept, what is counted, what leaves and what left."""
