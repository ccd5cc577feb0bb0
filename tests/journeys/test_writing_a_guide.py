"""A guide is written and published with the pointer alone, and then done by a resident."""

import pytest

from kiosk.app.authoring import Authoring
from kiosk.app.messages import Reason
from kiosk.app.shelf import offered, read_shelf
from kiosk.guides.model import GuideId
from kiosk.settings.reading import read_site
from tests.screens.kiosks import LANDSCAPE, SMALL
from tests.screens.staff.conftest import PIN, office

__all__ = ["office"]

NEW = GuideId("carte")


def shown(office):
    """The guides that the next resident finds."""
    site = read_site(office.config, office.data).site
    return offered(read_shelf(office.config, office.data), site)


def touch(person, *names):
    for name in names:
        person.touch(name)


@pytest.fixture(params=[LANDSCAPE, SMALL], ids=["landscape", "small"])
def librarian(arrive, office, request):
    librarian = arrive(panel=request.param)
    librarian.kiosk.journey.opened.open_office(office)
    librarian.see()
    librarian.press("For the staff")  # a long press on the mark
    touch(librarian, "Librarian", *PIN, "Come in")
    return librarian


def test_a_guide_is_written_published_and_done_and_a_broken_one_is_shown_to_nobody(
    librarian, office, arrive
):
    touch(librarian, "Procedures to offer", "Write a guide", *"carte", "Keep")
    assert librarian.heading == "carte"
    assert librarian.says("Draft, kept. Residents do not see it.")

    touch(librarian, "2. Ouvrez le site", "What to do", *"ici", "Done")
    touch(librarian, "Add after it: One thing to do", "Back", "Publish")
    assert librarian.says("It cannot be published yet. What is missing is said below.")
    assert librarian.says("Words are missing here.")
    assert NEW not in {guide.id for guide in shown(office)}

    touch(librarian, "Undo", "Preview", "Begin", "It is done", "Close the preview", "Publish")
    assert librarian.heading == "Procedures offered"
    assert librarian.counted == {}

    (guide,) = [guide for guide in shown(office) if guide.id == NEW]
    resident = arrive(*shown(office), panel=SMALL)
    touch(resident, "Do a procedure", "Papers and elections", "carte", "Begin")
    assert resident.says("Une seule action.ici")
    touch(resident, "It is done", "I have my proof", "Go on without answering")
    assert resident.ends == [Reason.FINISH]
    assert resident.counted[("guide", "carte", "finished")] == 1

    folder = office.config / "guides" / NEW
    assert guide.folder == folder
    (folder / "text" / "fr.toml").write_text('title = "“')
    assert NEW not in {guide.id for guide in shown(office)}
    assert Authoring(office).entry(NEW).problems
