"""Keeping what a librarian changed: on the disk, or a sentence why not."""

from collections.abc import Callable
from typing import Any, Protocol

from kiosk.app.office import Office
from kiosk.app.ways.ground import Ground
from kiosk.language.languages import Language
from kiosk.screens.staff.edit_view import EditView
from kiosk.settings.writing import SettingsError
from kiosk.storage.troubles import StorageError


class Refuse(Protocol):
    """Says why something was not kept; "" that it was."""

    def __call__(self, refusal: str, detail: str = "") -> None:
        """Say so."""


class Kept(Protocol):
    """What says that a change is on the disk."""

    def tell_kept(self) -> None:
        """Say so."""


def keep_typed(view: EditView, read: Callable[[], str], keep: Callable[[str], object]) -> None:
    """Keep what is typed, but first say where it has become another since it was read."""
    seen = read()

    def given(words: str) -> None:
        nonlocal seen
        now = read()
        if now not in {seen, words}:
            seen = now
            view.refuse("meanwhile", now)
        else:
            keep(words)

    view.given.connect(given)


class OwnWay(Protocol):
    """A way behind a tile."""

    def open(self) -> None:
        """Go it."""


class Keeping:
    """What the ways of settings share."""

    def __init__(self, ground: Ground, office: Office) -> None:
        self.ground = ground
        self.office = office

    def keep_setting(self, key: str, value: Any, refuse: Refuse) -> bool:  # noqa: ANN401  as the table says
        """Keep a setting; gives whether it is on the disk."""
        try:
            self.office.set(key, value)
        except SettingsError as error:
            refuse(error.cause)
            return False
        except StorageError:  # it is kept; what is not is the line of the journal
            pass
        refuse("")
        return True

    def back(self, list_of: Kept) -> None:
        """Back to what was opened from, which says that it is kept."""
        self.ground.navigation.back()
        list_of.tell_kept()

    def type_words(
        self,
        label: Callable[[], str],
        read: Callable[[], str],
        keep: Callable[[str, Refuse], None],
        keys: str = "",
    ) -> EditView:
        """Have words typed in the place of those that `read` gives, and `keep` them.

        `keys` is a language, "date", or "web" for an address or another word of machines; without
        it, those of the language spoken. Where somebody else changed them meanwhile, that
        is said first; a second time keeps.
        """
        web = keys == "web"
        keys = str(Language.FR) if web else keys
        view = EditView(self.ground.display, label, read(), keys, web=web)
        keep_typed(view, read, lambda words: keep(words, view.refuse))
        self.ground.open("staff/EditScreen.qml", view)
        return view
