"""The hours of mediators where the kiosk keeps them: calendar files, each with a week."""

import shutil
from contextlib import suppress
from pathlib import Path

from kiosk.booking.offer_file import CALENDARS
from kiosk.booking.week_calendar import week_calendar, week_of
from kiosk.disk.durable import write_whole
from kiosk.settings.week import Week
from kiosk.settings.writing import Cause, SettingsError


class MediatorWeeks:
    """Those in one folder of settings, by the clocks of one time zone."""

    def __init__(self, folder: Path, zone: str) -> None:
        self._folder, self._zone = folder / CALENDARS, zone

    def read(self, name: str) -> Week | None:
        """The hours in the file of that name; None: it was not made here, and is not changed."""
        try:
            with (self._folder / name).open(encoding="utf-8", newline="") as file:
                text = file.read()
        except FileNotFoundError:
            return Week()
        except (OSError, UnicodeDecodeError):
            return None
        return week_of(text, self._zone) if "BEGIN:VEVENT" in text else Week()

    def write(self, name: str, week: Week) -> None:
        """Write those hours; a calendar that was made elsewhere is kept beside it.

        Raises:
            SettingsError: nothing was changed.
        """
        path = self._folder / name
        if path.exists() and self.read(name) is None:
            with suppress(OSError):
                shutil.copy2(path, path.with_suffix(".ics.before"))
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            write_whole(path, week_calendar(week, self._zone).encode(), mode=0o644)
        except OSError as error:
            sentence = f"{path} cannot be written ({error.strerror}): nothing was changed."
            raise SettingsError(Cause.DISK, sentence) from error

    def begin(self, name: str) -> None:
        """A calendar without hours; one that is there stays. Raises as `write`."""
        if not (self._folder / name).exists():
            self.write(name, Week())

    def free_name(self, wanted: str) -> str:
        """The name of a file like the one wanted that is not there yet."""
        names = (f"{wanted}.ics" if at == 1 else f"{wanted}-{at}.ics" for at in range(1, 1000))
        return next(each for each in names if not (self._folder / each).exists())
