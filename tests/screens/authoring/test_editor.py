"""A librarian writes: on our keys and on a real keyboard, with the preview beside."""

from PySide6.QtCore import Qt

from kiosk.guides.reader import read_guides
from kiosk.language.languages import Language
from tests.screens.authoring.writing import CARD, draft_of, words
from tests.screens.staff.settings_pages import go


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
