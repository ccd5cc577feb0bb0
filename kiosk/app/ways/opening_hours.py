"""A librarian sets when the place is open."""

from PySide6.QtCore import QCoreApplication

from kiosk.app.notices import notices_of
from kiosk.app.ways.keeping import Keeping, Refuse
from kiosk.app.ways.week_editing import WeekWay
from kiosk.screens.staff.entries_view import EntriesView
from kiosk.settings.osm_hours import read_week, week_text, wrong_hours
from kiosk.settings.site import Site
from kiosk.settings.week import Week

translate = QCoreApplication.translate

KEY = "place.hours"


class OpeningHoursWay(Keeping):
    """Behind the tile of opening hours: the week of the place, kept as `place.hours`."""

    def open(self) -> None:
        """The week of this place."""
        WeekWay(self.ground, self.office, self).open()

    @property
    def week(self) -> Week | None:
        """The week of the settings."""
        return read_week(self._site.hours)

    @property
    def locked(self) -> bool:
        """Whether the city has set it."""
        return KEY in self.office.settings().locked

    def keep_week(self, week: Week, refuse: Refuse) -> bool:
        """Put that week in its place."""
        return self.keep_setting(KEY, week_text(week), refuse)

    def title(self) -> str:
        """What it is called."""
        return translate("Staff", "Opening hours")

    def intro(self) -> str:
        """What residents read of it now."""
        notices = notices_of(self._site)
        notices.clock = lambda: self.office.clock().astimezone()
        notices.load()
        said = notices.opening(self.ground.display.spoken)
        if not said:
            return translate("Staff", "Residents are not told when this place is open.")
        return translate("Staff", "Residents read now: “%1”").replace("%1", said)

    def warning(self) -> str:
        """What no week can show, which stays."""
        week = self.week
        if week is None:
            said = translate(
                "Staff",
                "These hours are more than a week can show. They are kept as they are written: %1",
            )
            return said.replace("%1", self._site.hours)
        if week.others:
            said = translate(
                "Staff", "This part cannot be shown as a week, and is kept as it is written: %1"
            )
            return said.replace("%1", "; ".join(week.others))
        return ""

    def text(self) -> str:
        """The hours as OpenStreetMap writes them."""
        return self._site.hours

    def knows_holidays(self) -> bool:
        """Public holidays are set here."""
        return True

    def write(self, view: EntriesView) -> None:
        """Have the hours written in OpenStreetMap's way."""

        def keep(words: str, refuse: Refuse) -> None:
            if wrong_hours(words):
                refuse("no hours")
            elif self.keep_setting(KEY, words, refuse):
                self.back(view)

        self.type_words(
            lambda: translate("Staff", "As OpenStreetMap writes it"),
            lambda: self._site.hours,
            keep,
            keys="web",
        )

    @property
    def _site(self) -> Site:
        return self.office.settings().site
