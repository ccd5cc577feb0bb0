"""The shipped guide moves on after a place has made its own version of it."""

from dataclasses import replace

import pytest

from kiosk.guides.editing.lineage import keep_shipped, shipped_of
from kiosk.guides.editing.wording import with_words
from kiosk.guides.model import GuideId
from kiosk.language.languages import Language
from tests.screens.staff.settings_pages import go

PRIME = GuideId("prime-activite")
TITLE = "Ask for the “prime d’activité”"
MOVED = "The shipped guide has changed since. Steps: 2"


@pytest.fixture
def moved(authoring):
    """Our version, made when the shipped guide said something else in two of its steps."""
    shipped = authoring.shipped(PRIME)
    before = with_words(shipped, Language.FR, "steps.connect.text", "Avant.")
    before = with_words(before, Language.FR, "steps.form.text", "Avant aussi.")
    draft = authoring.draft(PRIME)
    mine = with_words(draft.guide, Language.FR, "steps.connect.text", "Ici.")
    mine = with_words(mine, Language.FR, "steps.form.text", "Ici aussi.")
    authoring.publish(replace(draft, guide=mine))
    assert authoring.entry(PRIME).moved == 0
    keep_shipped(authoring.own / PRIME, before)
    return shipped


def ours(authoring, step):
    return authoring.entry(PRIME).guide.words[Language.FR].steps[step].text


def test_it_is_said_in_the_list_on_its_page_and_where_it_is_written(librarian, moved):
    go(librarian, "Procedures to offer", "Next page")
    assert MOVED in librarian.described(TITLE)

    go(librarian, TITLE)
    assert librarian.says(MOVED)
    go(librarian, "Change it")
    assert librarian.says(MOVED)
    go(librarian, "See what has changed")
    assert librarian.heading == "The shipped guide has changed"
    shown = moved.words[Language.FR].steps["connect"].text
    assert all(librarian.says(words) for words in (shown, "Ici.", "Ici aussi."))
    assert librarian.says("The shipped guide until now: Avant.")


def test_one_step_is_taken_over_the_other_kept_and_both_are_decided(librarian, authoring, moved):
    go(librarian, "Procedures to offer", "Next page", TITLE, "See what has changed")
    decide(librarian, "Take the new text over", "connect", moved)
    decide(librarian, "Keep ours", "form", moved)
    assert librarian.says("All is decided. Publish your guide so that residents see it.")

    go(librarian, "Back", "Publish")
    assert ours(authoring, "connect") == moved.words[Language.FR].steps["connect"].text
    assert ours(authoring, "form") == "Ici aussi."
    assert authoring.entry(PRIME).moved == 0
    assert shipped_of(authoring.own / PRIME) == moved


def test_what_was_taken_over_can_be_undone_and_is_news_again(librarian, authoring, moved):
    go(librarian, "Procedures to offer", "Next page", TITLE, "See what has changed")
    decide(librarian, "Take the new text over", "connect", moved)
    assert not librarian.says("Ici.")

    go(librarian, "Undo")
    assert librarian.says("Ici.")


def test_whoever_publishes_without_deciding_is_told_again(librarian, authoring, moved):
    go(librarian, "Procedures to offer", "Next page", TITLE, "Change it", "Publish")

    assert librarian.says(MOVED)
    assert ours(authoring, "connect") == "Ici."


def decide(librarian, what, step, shipped):
    """Press that of the card of that step."""
    name = shipped.words[Language.FR].steps[step].short
    librarian.answer(what, name)
