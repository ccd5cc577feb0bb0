"""What the ways of mediators and of subjects share: the list, the removal, and what is refused."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from PySide6.QtCore import QCoreApplication

from kiosk.app.offer_office import MEDIATORS, OfferOffice
from kiosk.app.office import Office
from kiosk.app.ways.ground import Ground
from kiosk.app.ways.keeping import Keeping, Refuse
from kiosk.booking.model import Booking
from kiosk.screens.booking.moments import Teller
from kiosk.screens.staff.choice_view import ChoiceView, Option
from kiosk.screens.staff.entries_view import Act, EntriesView, Entry
from kiosk.screens.staff.setting_words import QT_TRANSLATE_NOOP
from kiosk.settings.writing import Cause, SettingsError

translate = QCoreApplication.translate
_NOBODYS = QT_TRANSLATE_NOOP("Staff", "Nobody has booked anything that would be touched.")
_PUT_BACK = QT_TRANSLATE_NOOP("Staff", "It can be put back as long as you stay in this list.")


class Offering(Keeping):
    """A list of what is offered; `key` is its list in the file."""

    key = ""

    def __init__(self, ground: Ground, office: Office, offers: OfferOffice | None = None) -> None:
        super().__init__(ground, office)
        self.offers = offers or OfferOffice(office)

    def list_of(
        self,
        title: Callable[[], str],
        intro: Callable[[], str],
        none: Callable[[], str],
        entries: Callable[[], Sequence[Entry]],
        add: Callable[[], str],
    ) -> EntriesView:
        """The list, with what is wrong in its file, and what was removed to be put back.

        `none` says what to do while there is nothing in it; `add` gives the words of the button
        that adds one.
        """

        def first() -> str:
            listed = self.offers.mediators if self.key == MEDIATORS else self.offers.subjects
            return intro() if listed or self.offers.fault else none()

        def warning() -> str:
            fault = self.offers.fault
            said = translate("Staff", "The file has a fault, and this part of it is not used: %1")
            return said.replace("%1", fault) if fault else ""

        def acts() -> Sequence[Act]:
            more = Act("add", add(), "plus", strong=True)
            undo = Act("undo", translate("Staff", "Put it back"), "arrow-counter-clockwise")
            return [more, undo] if self.offers.removed else [more]

        return EntriesView(
            self.ground.display,
            title,
            entries,
            intro=first,
            warning=warning,
            acts=acts,
        )

    def put_back(self, view: EntriesView) -> None:
        """Undo the last removal."""
        if self.done(self.offers.put_back, view.refuse):
            view.tell("back")

    def done(self, act: Callable[[], object], refuse: Refuse) -> bool:
        """Do it; gives whether it is on the disk, or says why not."""
        try:
            act()
        except SettingsError as error:
            if error.cause is Cause.MEANWHILE:
                refuse("gone")
            elif error.cause is Cause.DISK:
                refuse("disk")
            else:
                refuse("broken file", error.sentences[0])
            return False
        refuse("")
        return True

    def put(self, name: str, values: Mapping[str, Any], refuse: Refuse) -> bool:
        """Set values of one of the list."""
        return self.done(lambda: self.offers.put(self.key, name, values), refuse)

    def choose(
        self,
        label: Callable[[], str],
        options: Callable[[], Sequence[Option]],
        take: Callable[[str, Refuse], bool],
        back_to: EntriesView | None = None,
    ) -> None:
        """One of several values, and back; or several of them, where there is no way back."""
        view = ChoiceView(self.ground.display, label, options, several=back_to is None)

        def taken(name: str) -> None:
            if take(name, view.refuse) and back_to is not None:
                self.back(back_to)

        view.taken.connect(taken)
        self.ground.open("staff/ChoiceScreen.qml", view)

    def ask_removal(
        self,
        view: EntriesView,
        name: str,
        called: Callable[[], str],
        coming: Callable[[], Sequence[Booking]],
    ) -> None:
        """Say what hangs on it, and remove it when that is still wanted."""

        def intro() -> str:
            back = translate("Staff", _PUT_BACK)
            return back if coming() else f"{translate('Staff', _NOBODYS)} {back}"

        ask = EntriesView(
            self.ground.display,
            lambda: translate("Staff", "Remove %1?").replace("%1", called()),
            list,
            intro=intro,
            warning=lambda: self._hangs_on_it(coming()),
            acts=lambda: [
                Act("remove", translate("Staff", "Remove"), "trash", strong=True),
                Act("keep", translate("Staff", "No, keep"), "x"),
            ],
        )

        def act(name_of_act: str) -> None:
            if name_of_act == "keep":
                self.ground.navigation.back()
            elif self.done(lambda: self.offers.remove(self.key, name), ask.refuse):
                self.ground.navigation.back()
                self.ground.navigation.back()
                view.tell("removed")

        ask.acted.connect(act)
        self.ground.open("staff/EntriesScreen.qml", ask)

    def _hangs_on_it(self, found: Sequence[Booking]) -> str:
        """That people have booked what would be removed, and what to do; nothing if none has."""
        if not found:
            return ""
        first = min(booking.start for booking in found)
        teller = Teller(self.ground.display.spoken, self.office.zone)
        said = translate(
            "Staff",
            "Sessions booked already: %1, the next on %2. They stay booked: tell the people, "
            "or move them first.",
        )
        return said.replace("%1", str(len(found))).replace("%2", teller.moment(first))
