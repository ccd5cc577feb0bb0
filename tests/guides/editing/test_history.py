from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.guides.editing.history import History
from kiosk.guides.editing.wording import with_words
from kiosk.language.languages import Language
from tests.guides.editing.makers import GUIDES, edited


@settings(max_examples=50, deadline=None)
@given(edited())
def test_whatever_was_done_undoing_it_all_gives_the_guide_as_it_was(guides):
    history = History(guides[0])
    for guide in guides[1:]:
        history = history.to(guide)
    last = history.now

    done = len(history.before)
    for _ in range(done):
        history = history.undo()
    assert history.now == guides[0]
    for _ in range(done):
        history = history.redo()
    assert history.now == last


@settings(max_examples=50, deadline=None)
@given(edited(), st.integers(0, 12))
def test_after_an_undo_something_else_can_be_done_and_undone(guides, steps):
    history = History(guides[0])
    for guide in guides[1:]:
        history = history.to(guide)
    for _ in range(steps):
        history = history.undo()
    here = history.now

    other = history.to(GUIDES[0] if here != GUIDES[0] else GUIDES[1])

    assert other.after == ()
    assert other.undo().now == here


def test_letters_typed_one_after_another_are_undone_together():
    guide = GUIDES[0]
    history = History(guide)
    for text in ("a", "ab", "abc"):
        history = history.to(with_words(history.now, Language.FR, "title", text), "fr title")
    history = history.to(with_words(history.now, Language.FR, "summary", "x"), "fr summary")

    assert history.undo().now.words[Language.FR].title == "abc"
    assert history.undo().undo().now == guide


def test_what_changes_nothing_is_no_change():
    history = History(GUIDES[0])

    assert history.to(GUIDES[0]) is history
    assert history.undo() is history
    assert history.redo() is history
