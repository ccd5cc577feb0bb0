"""Days and hours in words, as each language says them; digits 0 to 9 in every language."""

from dataclasses import dataclass
from datetime import date, datetime, timedelta, tzinfo

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from kiosk.language import written
from kiosk.language.languages import Language

_DAY = {
    Language.ES: "dddd d 'de' MMMM",
    Language.PT: "dddd, d 'de' MMMM",
}


@dataclass(frozen=True, slots=True)
class Teller:
    """Says moments in one language. `zone` is where the clocks hang; None: the machine's own."""

    language: Language
    zone: tzinfo | None = None

    def local(self, at: datetime) -> datetime:
        """That moment on the clocks of the place."""
        return at.astimezone(self.zone)

    def hour(self, at: datetime) -> str:
        """ "9 h 45" in French, "9:45" elsewhere."""
        local = self.local(at)
        return self.clock(local.hour, local.minute)

    def clock(self, hour: int, minute: int) -> str:
        """The same of an hour that hangs on no day."""
        return written.hour(hour, minute, self.language)

    def day(self, at: datetime, now: datetime) -> str:
        """ "Today", "Tomorrow" or "Wednesday": the head of a column."""
        if near := self._near(at, now):
            return _capital(near)
        return _capital(self._locale.standaloneDayName(self.local(at).isoweekday()))

    def short_date(self, at: datetime) -> str:
        """ "25 nov.": under the name of the day."""
        return self._said(self.local(at).date(), "d MMM")

    def long_day(self, at: datetime) -> str:
        """ "mercredi 25 novembre"."""
        return self.written(self.local(at).date())

    def written(self, day: date) -> str:
        """The same of a day of the calendar."""
        return self._said(day, _DAY.get(self.language, "dddd d MMMM"))

    def month(self, first: date) -> str:
        """ "novembre 2026"."""
        #: How a month and its year are written, for QLocale: "MMMM 'de' yyyy" in Spanish
        return self._said(first, QCoreApplication.translate("MonthPage", "MMMM yyyy"))

    def day_of_year(self, day: date) -> str:
        """ "25 novembre 2026"."""
        return written.day_of_year(day, self.language)

    def moment(self, at: datetime) -> str:
        """ "mercredi 25 novembre à 9 h 45"."""
        return written.day_at_hour(self.long_day(at), self.local(at), self.language)

    def soon(self, at: datetime, now: datetime) -> str:
        """ "today at 14:30", "tomorrow at 9:45", or the day by its date."""
        day = self._near(at, now) or self.long_day(at)
        return written.day_at_hour(day, self.local(at), self.language)

    @property
    def _locale(self) -> QLocale:
        return QLocale(str(self.language))

    def _near(self, at: datetime, now: datetime) -> str:
        days = self.local(at).date() - self.local(now).date()
        if days == timedelta(0):
            return QCoreApplication.translate("Moments", "today")
        if days == timedelta(1):
            return QCoreApplication.translate("Moments", "tomorrow")
        return ""

    def _said(self, day: date, form: str) -> str:
        said = self._locale.toString(QDate(day.year, day.month, day.day), form)
        if self.language is Language.FR and day.day == 1 and form.startswith("d"):
            said = said.replace("1 ", "1er ", 1)
        return said.translate(written.LATIN_DIGITS)


def _capital(word: str) -> str:
    return word[:1].upper() + word[1:]
