"""The web engine: loaded late, fenced in, and kept from everything but pages."""
