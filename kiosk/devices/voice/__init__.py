"""The process that makes sound of words, and the lines by which it is spoken to."""
