"""The file that the log is kept in."""

import logging
from logging.handlers import RotatingFileHandler


class ForgivingFile(RotatingFileHandler):
    """A full or vanished disk costs the file some lines, never the kiosk its life."""

    def handleError(self, record: logging.LogRecord) -> None:  # noqa: N802  the library's name
        """Leave it."""
        del record
