"""What is typed or chosen on a page of its own, kept, and told where it could not be."""

from collections.abc import Callable, Sequence

from kiosk.app.ways.ground import Ground
from kiosk.screens.staff.choice_view import ChoiceView, Option
from kiosk.screens.staff.edit_view import EditView
from kiosk.settings.sealed_file import SecretsError
from kiosk.settings.writing import SettingsError
from kiosk.storage.troubles import StorageError

Words = Callable[[], str]


def refusal_of(act: Callable[[], object]) -> str:
    """Do it; gives why it was not kept: "wrong", "locked", "broken", "disk", or nothing."""
    try:
        act()
    except SettingsError as error:
        return error.cause.value
    except (StorageError, SecretsError):
        return "disk"
    except ValueError:
        return "wrong"
    return ""


def edit(
    ground: Ground,
    view: EditView,
    keep: Callable[[str], object],
    then: Callable[[], object] = lambda: None,
) -> None:
    """Have words typed and kept; then back, unless they were not kept, which the page says."""

    def given(words: str) -> None:
        if refusal := refusal_of(lambda: keep(words)):
            view.refuse(refusal)
            return
        ground.navigation.back()
        then()

    view.given.connect(given)
    ground.open("staff/EditScreen.qml", view)


def choose(  # noqa: PLR0913  each is one thing about the page
    ground: Ground,
    label: Words,
    options: Callable[[], Sequence[Option]],
    keep: Callable[[str], object],
    *,
    several: bool = False,
    then: Callable[[], object] = lambda: None,
) -> None:
    """Have one chosen, and go back; or several, one after the other, and stay."""
    view = ChoiceView(ground.display, label, options, several=several)

    def taken(name: str) -> None:
        refusal = refusal_of(lambda: keep(name))
        view.refuse(refusal)
        if not refusal and not several:
            ground.navigation.back()
        if not refusal:
            then()

    view.taken.connect(taken)
    ground.open("staff/ChoiceScreen.qml", view)
