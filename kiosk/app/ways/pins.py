"""A new PIN for somebody of the staff."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from kiosk.app.set_up_desk import SetUpDesk
from kiosk.app.ways.editing import refusal_of
from kiosk.app.ways.ground import Ground
from kiosk.screens.navigation import Page
from kiosk.screens.setup.pin_view import PinView
from kiosk.staff.people import Person
from kiosk.storage.troubles import StorageError

translate = QCoreApplication.translate  # the tool that collects words knows it by this name


def pin_page(
    ground: Ground,
    desk: SetUpDesk,
    person: Person,
    then: Callable[[], object] | None = None,
) -> Page:
    """A new PIN for somebody; then back, where there is something to go back to and tell."""
    try:
        there = desk.has_pin(person)
    except StorageError:
        there = False
    view = PinView(
        ground.display, lambda: person.name or translate("Staff", "Librarian"), there=there
    )

    def keep(pin: str) -> None:
        if refusal_of(lambda: desk.set_pin(person, pin)):
            view.refuse("trouble")
            return
        view.tell_kept()
        if then is not None:
            ground.navigation.back()
            then()

    view.chosen.connect(keep)
    return Page("setup/PinScreen.qml", view)
