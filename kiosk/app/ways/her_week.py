"""A mediator's hours where the kiosk keeps them: a calendar file that holds a week."""

from PySide6.QtCore import QCoreApplication

from kiosk.app.offer_office import OfferOffice
from kiosk.app.office import Office
from kiosk.app.ways.ground import Ground
from kiosk.app.ways.keeping import Keeping, Refuse
from kiosk.booking.offer_writing import Written
from kiosk.screens.booking.moments import Teller
from kiosk.screens.hours_words import week_in_words
from kiosk.screens.staff.entries_view import EntriesView
from kiosk.settings.week import Week
from kiosk.settings.writing import SettingsError

translate = QCoreApplication.translate


class HerWeek(Keeping):
    """Those of one mediator, as `WeekWay` wants a week."""

    def __init__(self, ground: Ground, office: Office, offers: OfferOffice, of: Written) -> None:
        super().__init__(ground, office)
        self._offers, self._of = offers, of

    @property
    def week(self) -> Week | None:
        """Her week; None: it is kept elsewhere, or was made elsewhere."""
        return self._offers.week(self._of)

    @property
    def locked(self) -> bool:
        """A calendar server keeps her hours: they are changed there."""
        return self._offers.on_server

    def summary(self) -> str:
        """Her hours in one line."""
        if self._offers.on_server:
            return translate("Staff", "in the shared calendar")
        week = self.week
        if week is None:
            return translate("Staff", "in a calendar made elsewhere")
        today = self.office.clock().date()
        lines = week_in_words(Teller(self.ground.display.spoken), week, today)
        return "; ".join(lines) if lines else translate("Staff", "none yet: she cannot be booked")

    def keep_week(self, week: Week, refuse: Refuse) -> bool:
        """Write her calendar."""
        if self._offers.on_server:
            refuse("shared calendar")
            return False
        try:
            self._offers.set_week(self._of, week)
        except SettingsError as error:
            refuse(error.cause)
            return False
        refuse("")
        return True

    def title(self) -> str:
        """Whose hours they are."""
        return translate("Staff", "Hours of %1").replace("%1", self._of.first_name)

    def intro(self) -> str:
        """What they are good for."""
        if self.week is None:
            return ""
        return translate("Staff", "Sessions can be booked in these hours, not on public holidays.")

    def warning(self) -> str:
        """What cannot be shown, and where it is kept."""
        if self._offers.on_server:
            said = translate("Staff", "Her hours are in the shared calendar, and set there: %1")
            return said.replace("%1", self._of.permanences)
        if self.week is None:
            said = translate(
                "Staff",
                "Her hours were made by another program, and are used as they are: %1. A plain "
                "week takes their place; the old file stays beside it.",
            )
            return said.replace("%1", self._of.permanences)
        return ""

    def text(self) -> None:
        """Nobody writes her hours as a text."""

    def knows_holidays(self) -> bool:
        """Public holidays are free for all mediators."""
        return False

    def write(self, view: EntriesView) -> None:
        """There is no text to write."""
