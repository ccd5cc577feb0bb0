"""A draft is published, kept beside another's, locked away in the middle, and given up."""

import shutil
from dataclasses import replace

import pytest

from kiosk.guides.editing import drafts
from kiosk.guides.editing.places import drafts_in
from kiosk.guides.editing.publishing import publish
from kiosk.guides.editing.wording import with_words
from kiosk.guides.model import GuideId
from kiosk.language.languages import Language
from tests.screens.authoring.writing import CARD, TITLE, draft_of, words
from tests.screens.staff.conftest import PIN, come_in
from tests.screens.staff.settings_pages import go


def test_it_is_published_and_the_one_before_can_be_brought_back(editor, authoring, office):
    go(editor, "2. Ouvrez le site", "Title")
    editor.type("x")
    go(editor, "Done", "Back", "Publish")

    assert editor.says("It is published. The next resident will see it.")
    assert authoring.entry(CARD).guide.words[Language.FR].steps["open"].title == "Ouvrez le sitex"
    assert drafts_in(authoring.own) == ()
    assert [(it.action, it.detail) for it in office.journal.last(1)] == [("guide published", CARD)]

    go(editor, "Earlier versions")
    (version,) = [node.name for node in editor.pressables if node.name.startswith("Published unt")]
    go(editor, version, "Publish")
    assert authoring.entry(CARD).guide.words[Language.FR].steps["open"].title == "Ouvrez le site"


def test_a_guide_changed_on_the_disk_meanwhile_is_said_and_nothing_is_lost(editor, authoring):
    go(editor, "2. Ouvrez le site", "Title")
    editor.type("x")
    go(editor, "Done", "Back")
    other = drafts.Draft(
        with_words(authoring.entry(CARD).guide, Language.FR, "summary", "Autre."), ""
    )
    publish_beside(authoring, other)
    go(editor, "Publish")
    assert editor.says("Publish mine all the same")

    go(editor, "Publish mine all the same")

    assert authoring.entry(CARD).guide.words[Language.FR].steps["open"].title == "Ouvrez le sitex"
    assert editor.says("Earlier versions")


def publish_beside(authoring, draft):
    """Somebody else publishes, and leaves our draft as it is."""
    ours = authoring.own / ".drafts" / CARD
    shutil.copytree(ours, authoring.own / ".ours")
    publish(authoring.own, draft, over=True)
    (authoring.own / ".ours").rename(ours)


def test_a_draft_that_somebody_else_has_published_is_still_mine(editor, authoring):
    go(editor, "2. Ouvrez le site", "Title")
    authoring.publish(draft_of(authoring))
    editor.type("x")
    go(editor, "Done", "Back", "Keep mine", "Publish", "Publish mine all the same")

    assert authoring.entry(CARD).guide.words[Language.FR].steps["open"].title == "Ouvrez le sitex"


@pytest.mark.parametrize(
    ("choice", "title"), [("Keep mine", "Ouvrez le sitex"), ("Take theirs", "Y")]
)
def test_of_two_who_write_one_draft_each_is_told_and_both_are_kept(
    editor, authoring, choice, title
):
    go(editor, "2. Ouvrez le site", "Title")
    theirs = draft_of(authoring)
    drafts.keep(
        authoring.own,
        replace(theirs, guide=with_words(theirs.guide, Language.FR, "steps.open.title", "Y")),
    )
    editor.type("x")
    go(editor, "Done", "Back")
    assert editor.says("Take theirs")

    go(editor, choice)

    assert words(authoring).title == title
    assert len(list((authoring.own / ".earlier" / CARD).glob("*.json"))) == 1


def test_a_disk_that_takes_nothing_is_said_and_what_was_typed_stays(
    editor, authoring, monkeypatch
):
    def full(*ignored, **also):
        raise OSError(28, "No space left on device")

    go(editor, "2. Ouvrez le site", "Title")
    monkeypatch.setattr("kiosk.guides.editing.drafts.write_whole", full)
    editor.type("x")
    go(editor, "Done", "Back")
    assert editor.says("The kiosk cannot write. Nothing was published. Call the technician.")

    monkeypatch.undo()
    go(editor, "2. Ouvrez le sitex", "Back")

    assert words(authoring).title == "Ouvrez le sitex"


def test_whoever_locks_in_the_middle_of_a_word_finds_it_again(editor, authoring, office):
    go(editor, "2. Ouvrez le site", "Title")
    editor.type("x")
    go(editor, "Lock")
    assert words(authoring).title == "Ouvrez le sitex"

    editor.kiosk.start_over()
    editor.see()
    come_in(editor, "Librarian", PIN)
    go(editor, "Procedures to offer", "Next page", TITLE, "Go on with the draft")
    assert editor.says("2. Ouvrez le sitex")


def test_our_own_version_of_a_shipped_guide_stands_for_it_until_it_is_taken_away(
    librarian, authoring
):
    go(librarian, "Procedures to offer", "Next page", "Ask for the “prime d’activité”")
    go(librarian, "Make our own version", "Publish")
    assert authoring.entry(GuideId("prime-activite")).origin == "version"

    go(librarian, "Back to the shipped version")

    assert authoring.entry(GuideId("prime-activite")).origin == "shipped"
    assert librarian.says("It is taken away, and kept among the earlier versions.")


def test_a_draft_that_is_given_up_is_gone_from_the_list(editor, authoring):
    go(editor, "Back", "Give up the draft")

    assert drafts_in(authoring.own) == ()
    assert not editor.says("Go on with the draft")
