"""The backup that the kiosk makes by itself, once a day."""

import logging
from datetime import datetime
from pathlib import Path

from kiosk.app.backup import BackupError, back_up_nightly

_log = logging.getLogger(__name__)


class Nightly:
    """Sees to it that there is a backup of the day."""

    def __init__(self, data: Path, config: Path) -> None:
        self._data, self._config = data, config
        self._missed = False

    def see_to(self) -> None:
        """Make it, unless there is one; the log is told of a failure once, until one is made."""
        try:
            back_up_nightly(self._data, self._config, datetime.now().astimezone())
        except (BackupError, OSError):
            if not self._missed:
                _log.warning("the backup of the day was not made: see `pas-a-pas check`")
            self._missed = True
        else:
            self._missed = False
