"""A librarian writes: on our keys and on a real keyboard, with the preview beside."""

import shutil
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt

from kiosk.app.authoring import Authoring
from kiosk.guides.editing import drafts
from kiosk.guides.editing.places import drafts_in
from kiosk.guides.editing.publishing import publish
from kiosk.guides.editing.wording import with_words
from kiosk.guides.model import GuideId
from kiosk.guides.reader import read_guides
from kiosk.language.languages import Language
from tests.guides.folders import write_card
from tests.screens.staff.conftest import PIN, come_in

CARD = GuideId("card")
TITLE = "Le nom de la démarche"


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


def go(librarian, *names):
    for name in names:
        librarian.press(name)


def draft_of(authoring):
    return drafts.read_draft(authoring.own, CARD)


def words(authoring, step="open"):
    return draft_of(authoring).guide.words[Language.FR].steps[step]


def test_the_picture_is_told_in_words_step_by_step(editor):
    assert "Leads to: Ouvrez le site, Regardez" in editor.described("4. Quel est votre cas ?")
    assert "The end of the guide" in editor.described("3. Gardez la preuve")


def test_what_is_typed_on_our_keys_is_seen_in_the_preview_and_kept(editor, authoring):
    go(editor, "2. Ouvrez le site", "What to do")
    editor.type(" ok")

    assert editor.says("Une seule action. ok")
    assert editor.described("What to do") == "Une seule action. ok"
    go(editor, "Done")
    assert words(authoring).text == "Une seule action. ok"
    assert [guide.id for guide in read_guides(authoring.own).guides] == ["card"]
    assert authoring.entry(CARD).guide.words[Language.FR].steps["open"].text == "Une seule action."


def test_a_real_keyboard_types_where_the_cursor_is(editor, authoring):
    go(editor, "2. Ouvrez le site", "What to do", "Cursor to the left")
    for sign in "s'x":
        editor.strike(sign, Qt.Key(ord(sign.upper())))
    editor.strike("", Qt.Key.Key_Backspace)
    go(editor, "Done")

    assert words(authoring).text == "Une seule actions’."


def test_a_key_that_is_held_writes_once(editor):
    go(editor, "2. Ouvrez le site", "What to do")
    editor.strike("x", Qt.Key.Key_X)
    editor.strike("x", Qt.Key.Key_X, repeated=True)

    assert editor.described("What to do") == "Une seule action.x"


def test_advice_is_given_while_one_types(editor):
    go(editor, "2. Ouvrez le site", "What to do")
    assert not editor.says("“facile” makes who does not manage feel small. Leave it out.")

    editor.type(" facile")

    assert editor.says("“facile” makes who does not manage feel small. Leave it out.")


def test_an_undo_takes_back_what_was_typed_and_a_redo_brings_it_again(editor, authoring):
    go(editor, "2. Ouvrez le site", "Title")
    editor.type("xyz")
    go(editor, "Undo")
    assert editor.described("Title") == "Ouvrez le site"
    go(editor, "Done", "Back")
    assert not editor.says("Undo")

    go(editor, "Redo", "Preview", "Begin")

    assert authoring.entry(CARD).written


def test_two_languages_stand_side_by_side_and_a_missing_one_keeps_it_from_being_published(
    editor, authoring
):
    go(editor, "Languages", "English", "Back", "Publish")
    assert editor.says("It cannot be published yet. What is missing is said below.")
    assert editor.says("Words are missing here.")

    go(editor, "2. Ouvrez le site", "English", "Title")
    assert editor.says("In French")
    assert editor.says("Ouvrez le site")
    editor.type("open the site")
    go(editor, "Done", "Back")

    assert draft_of(authoring).guide.words[Language.EN].steps["open"].title == "open the site"
    assert editor.says("2. open the site")


def test_steps_are_added_led_elsewhere_and_taken_away(editor, authoring):
    go(editor, "2. Ouvrez le site", "Add after it: One thing to do")
    assert editor.says("Words are missing here.")
    guide = draft_of(authoring).guide
    assert guide.step("open").leads_to == "do-1"
    assert guide.step("do-1").leads_to == "proof"

    go(editor, "What comes next", "6. Regardez", "Take the step away")
    guide = draft_of(authoring).guide
    assert guide.step("open").leads_to == "see"
    assert "do-1" not in {step.id for step in guide.steps}


def test_a_question_gets_another_answer_that_leads_where_one_says(editor, authoring):
    go(editor, "4. Quel est votre cas ?", "Add an answer", "Answer 2 leads to", "5. Regardez")
    go(editor, "Answer 2")
    editor.type("deux")
    go(editor, "Done")

    guide = draft_of(authoring).guide
    choice = guide.step("which").choices[1]
    assert choice.leads_to == "see"
    assert guide.words[Language.FR].steps["which"].choices[choice.id].label == "deux"


def test_a_step_is_made_one_of_another_kind_what_is_lost_is_said_and_an_undo_brings_it_back(
    editor, authoring
):
    before = authoring.entry(CARD).guide
    go(editor, "2. Ouvrez le site", "Kind of step")
    assert "What one sees when it worked" in editor.described("A question")
    assert "Address of the official site" in editor.described("A person is needed")

    go(editor, "A question")
    guide = draft_of(authoring).guide
    assert guide.step("open").kind == "ask"
    assert [choice.leads_to for choice in guide.step("open").choices] == ["proof", "proof"]
    assert editor.says("Answer 1 leads to")
    assert editor.described("Kind of step") == "A question"

    go(editor, "Undo", "Back")
    guide = draft_of(authoring).guide
    assert (guide.steps, guide.words) == (before.steps, before.words)


def test_the_first_step_stays_the_readiness_check(editor):
    go(editor, "1. Préparer vos papiers")

    assert not editor.says("Kind of step")


def test_the_drawing_of_an_answer_and_of_the_guide_is_pressed_not_typed(editor, authoring):
    go(editor, "4. Quel est votre cas ?", "Answer 2: its drawing", "A bicycle")
    assert editor.described("Answer 2: its drawing") == "A bicycle"

    go(editor, "Back", "About the guide", "Its drawing", "A bus", "Back")
    guide = draft_of(authoring).guide
    assert guide.step("which").choices[1].icon == "bicycle"
    assert guide.icon == "bus"


def test_a_shipped_picture_is_chosen_and_shown(editor, authoring):
    go(editor, "2. Ouvrez le site", "Picture", "Picture calculator")

    assert draft_of(authoring).guide.step("open").picture == "calculator.svg"
    assert (authoring.own / ".drafts" / "card" / "pictures" / "calculator.svg").is_file()


def test_what_a_guide_says_of_itself_is_changed(editor, authoring):
    go(editor, "About the guide", "Minutes it takes", "30", "What must be at hand", "Telephone")
    go(editor, "Back", "Add a paper", "I have checked the facts today", "Back")

    guide = draft_of(authoring).guide
    assert guide.minutes == 30
    assert guide.needs == ("email", "phone")
    assert len(guide.papers) == 2
    assert guide.checked == authoring.today


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
