import pytest

from kiosk.app.authoring import Authoring
from tests.guides.folders import write_card
from tests.screens.authoring.writing import TITLE
from tests.screens.staff.conftest import librarian, office, staff
from tests.screens.staff.settings_pages import go

__all__ = ["librarian", "office", "staff"]


@pytest.fixture
def card(office):
    """A guide of the place's own, with a question."""
    write_card(office.config / "guides")
    return office.config / "guides" / "card"


@pytest.fixture
def authoring(office):
    return Authoring(office)


@pytest.fixture
def editor(librarian, card):
    """The librarian at the editor of that guide."""
    go(librarian, "Procedures to offer", "Next page", TITLE, "Change it")
    assert librarian.heading == TITLE
    return librarian
