"""A document of somebody's, shown page by page: read and drawn by a process of its own."""
