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


@pytest.fixture
def librarian(arrive, office):
    return at_the_desk(arrive, office, SMALL)


def at_the_desk(arrive, office, panel=LANDSCAPE):
    """A librarian who has come in."""
    librarian = arrive(panel=panel)
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


@pytest.fixture
def first_of_the_place(office):
    """What the place puts on its first screen: the guide that is about to be written."""
    site = office.config / "site.toml"
    site.write_text(f'{site.read_text("utf-8")}\n[guides]\norder = ["aide"]\n', "utf-8")


def test_a_guide_is_written_from_nothing_with_every_kind_of_step_and_a_resident_finishes_it(
    first_of_the_place, office, arrive
):
    librarian = at_the_desk(arrive, office)
    touch(librarian, "Procedures to offer", "Write a guide", *"aide", "Keep")

    # What it takes: a telephone, with its question, and what to do without one.
    touch(librarian, "About the guide", "What must be at hand", "Telephone", "Back")
    touch(librarian, "Telephone: the question", *"ici", "Done")
    touch(librarian, "Telephone: what to do without it", *"va", "Done", "Back")

    # A question with two answers, each with its drawing; the second leads to a person.
    touch(librarian, "1. Préparer vos papiers", "Add after it: A question")
    touch(librarian, "Title", *"qui", "Done", "Answer 1", *"moi", "Done")
    touch(librarian, "Answer 1: its drawing", "One person")
    touch(librarian, "Add after it: A person is needed")
    touch(librarian, "Title", *"nous", "Done", "What to do", *"venez", "Done", "Back")
    touch(librarian, "2. qui", "Answer 2 leads to", "3. nous", "Back")

    # A step with the address of the site, and the proof at the end.
    touch(librarian, "4. Ouvrez le site", "Address of the official site", *"a", "Keep", "Back")
    touch(librarian, "5. Gardez la preuve", "What one sees when it worked", *"vu", "Done", "Back")
    assert not librarian.says("Words are missing here.")

    touch(librarian, "Preview", "Begin", "moi", "It is done", "Close the preview", "Publish")
    assert librarian.heading == "Procedures offered"

    (guide,) = [guide for guide in shown(office) if guide.id == "aide"]
    assert [step.kind for step in guide.steps] == ["ready", "ask", "person", "do", "proof"]
    assert [choice.leads_to for choice in guide.steps[1].choices] == ["open", guide.steps[2].id]
    assert guide.step("open").site.endswith("/a")
    assert guide.steps[1].choices[0].icon == "user"

    resident = arrive(*shown(office))
    touch(resident, "aide")
    assert resident.says("ici")
    touch(resident, "Begin", "moi")
    assert resident.says("Une seule action.")
    touch(resident, "It is done")
    assert resident.says("vu")
    touch(resident, "I have my proof", "Go on without answering")
    assert resident.counted[("guide", "aide", "finished")] == 1


def test_of_two_librarians_at_two_screens_the_second_is_told_and_nothing_is_lost(office, arrive):
    first = at_the_desk(arrive, office)
    touch(first, "Procedures to offer", "Write a guide", *"deux", "Keep")
    second = at_the_desk(arrive, office)
    touch(second, "Procedures to offer", "Next page", "deux", "Go on with the draft")

    touch(first, "2. Ouvrez le site", "Title", *"un", "Done", "Back")
    touch(second, "3. Gardez la preuve", "Title", *"deux", "Done", "Back")
    assert second.says(
        "Somebody else has changed this draft meanwhile. Nothing is lost: "
        "which one is to be gone on with?"
    )
    touch(second, "Take theirs")
    assert second.says("2. Ouvrez le siteun")

    touch(second, "Publish")
    touch(first, "Publish")
    assert first.says("Publish mine all the same")
    touch(second, "Earlier versions")
    (aside,) = [node.name for node in second.pressables if node.name.startswith("Draft put aside")]
    touch(second, aside)
    assert second.says("3. Gardez la preuvedeux")
