import pytest

from kiosk.app.guide_preview import GuidePreview
from kiosk.guides.reader import read_guide
from tests.guides.folders import replace, write_card
from tests.screens.kiosks import Setting, kiosk_of


@pytest.fixture
def folder(tmp_path):
    return write_card(tmp_path)


@pytest.fixture
def told():
    return []


@pytest.fixture
def author(qapp, folder, told):
    """Somebody who writes files, in front of the preview of one."""
    guide = read_guide(folder)
    with kiosk_of((guide,), Setting()) as author:
        author.preview = GuidePreview(author.kiosk, folder, guide, told.append)
        author.see()
        yield author


def test_what_is_saved_is_shown_where_one_is(author, folder, told):
    author.press("Begin")
    author.press("Je ne sais pas")
    assert author.heading == "Regardez"
    replace(folder / "text" / "fr.toml", 'title = "Regardez"', 'title = "Regardez bien"')

    author.preview.look()
    author.see()

    assert author.heading == "Regardez bien"
    assert told == [()]


def test_while_the_files_are_wrong_it_is_shown_as_it_was_and_said(author, folder, told):
    replace(folder / "guide.toml", 'next = "which"', 'next = "nowhere"')

    author.preview.look()
    author.preview.look()
    author.see()

    assert author.heading == "Avez-vous tout pour commencer ?"
    assert [problem.key for problems in told for problem in problems] == ["steps[0].next"]


def test_where_the_way_is_another_one_stays_as_far_as_it_goes(author, folder):
    author.press("Begin")
    author.press("Une personne")
    replace(folder / "guide.toml", 'id = "one", next = "open"', 'id = "one", next = "see"')
    replace(folder / "guide.toml", 'id = "unknown", next = "see"', 'id = "unknown", next = "open"')

    author.preview.look()
    author.see()

    assert author.heading == "Regardez"


def test_nothing_of_it_is_counted_and_closing_it_closes_the_window(author):
    author.press("Begin")
    author.press("Close the preview")

    assert author.counted == {}
    assert not author.window.isVisible()
