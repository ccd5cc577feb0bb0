import tempfile
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings

from kiosk.guides.editing import drafts
from kiosk.guides.editing.aside import KEPT
from kiosk.guides.editing.drafts import Draft
from kiosk.guides.editing.faults import faults
from kiosk.guides.editing.places import ChangedMeanwhileError, drafts_in, print_of
from kiosk.guides.editing.publishing import earlier, publish, read_earlier, withdraw
from kiosk.guides.editing.rendering import structure_text
from kiosk.guides.editing.wording import add_language, tidy, with_words
from kiosk.guides.model import GuideError
from kiosk.guides.reader import read_guide, read_guides
from kiosk.language.languages import Language
from tests.guides.editing.makers import GUIDES, edited
from tests.guides.folders import append, write_card

PRIME = next(guide for guide in GUIDES if guide.id == "prime-activite")


@pytest.fixture
def own(tmp_path):
    folder = tmp_path / "guides"
    folder.mkdir()
    return folder


def files(folder):
    return {
        path.relative_to(folder): path.read_bytes() for path in folder.rglob("*") if path.is_file()
    }


def titled(draft, title):
    return replace(draft, guide=with_words(draft.guide, Language.FR, "title", title))


@settings(max_examples=30, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(edited())
def test_what_has_no_fault_is_taken_by_the_reader_and_what_has_one_is_not(guides):
    guide = guides[-1]
    with tempfile.TemporaryDirectory() as made:
        own = Path(made)
        draft = drafts.begin(own, guides[0])
        draft = drafts.keep(own, replace(draft, guide=replace(guide, folder=draft.guide.folder)))
        if faults(draft.guide):
            with pytest.raises(GuideError):
                publish(own, draft)
            assert read_guides(own).guides == ()
            assert read_guides(own).problems == ()
        else:
            published = publish(own, draft)
            (read,) = read_guides(own).guides
            assert read == published
            assert replace(read, folder=draft.guide.folder) == tidy(draft.guide)


@settings(max_examples=15, deadline=None)
@given(edited())
def test_a_draft_is_read_back_as_it_was_kept(guides):
    with tempfile.TemporaryDirectory() as made:
        own = Path(made)
        draft = drafts.begin(own, guides[0])
        for guide in guides[1:]:
            draft = drafts.keep(
                own, replace(draft, guide=replace(guide, folder=draft.guide.folder))
            )

        assert drafts.read_draft(own, draft.guide.id) == draft
        assert read_guides(own).guides == ()


@pytest.mark.parametrize("guide", GUIDES, ids=lambda guide: guide.id)
def test_a_guide_in_which_nothing_was_written_keeps_every_letter_of_its_files(guide):
    structure = (guide.folder / "guide.toml").read_text("utf-8")
    assert structure_text(guide, structure) == structure


def test_comments_of_who_wrote_the_files_by_hand_stay(own):
    guide = write_card(own)
    structure, words = guide / "guide.toml", guide / "text" / "fr.toml"
    structure.write_text(f"# By hand.\n{structure.read_text('utf-8')}", "utf-8")
    append(structure, "# The end.\n")
    words.write_text(words.read_text("utf-8").replace("[steps.open]", "# Why?\n[steps.open]"))

    draft = titled(drafts.begin(own, read_guide(guide)), "Autre titre")
    publish(own, draft)

    assert structure.read_text("utf-8").startswith("# By hand.\n")
    assert structure.read_text("utf-8").endswith("# The end.\n")
    assert "# Why?\n[steps.open]" in words.read_text("utf-8")
    assert 'title = "Autre titre"' in words.read_text("utf-8")


def test_what_was_published_before_is_kept_and_can_be_brought_back(own):
    write_card(own)
    first = read_guide(own / "card")
    before = files(own / "card")
    publish(own, titled(drafts.begin(own, first), "Deux"))

    (version,) = earlier(own, "card")
    assert files(own / ".earlier" / "card" / f"{version.number:05}") == before
    back = read_earlier(own, first.id, version)
    assert back.words == first.words
    draft = drafts.begin(own, read_guide(own / "card"))
    published = publish(own, replace(draft, guide=back))
    assert published.words[Language.FR].title == "Le nom de la démarche"
    assert len(earlier(own, "card")) == 2


def test_only_the_last_versions_are_kept(own):
    write_card(own)
    for number in range(KEPT + 3):
        publish(own, titled(drafts.begin(own, read_guide(own / "card")), f"Titre {number}"))

    assert len(earlier(own, "card")) == KEPT


def test_a_guide_changed_on_the_disk_meanwhile_is_not_written_over(own):
    folder = write_card(own)
    draft = titled(drafts.begin(own, read_guide(folder)), "Le mien")
    append(folder / "guide.toml", "# Somebody else.\n")
    before = files(folder)

    with pytest.raises(ChangedMeanwhileError):
        publish(own, draft)
    assert files(folder) == before
    assert drafts.read_draft(own, draft.guide.id) is not None

    publish(own, draft, over=True)
    assert read_guide(folder).words[Language.FR].title == "Le mien"
    (theirs,) = earlier(own, "card")
    kept = own / ".earlier" / "card" / f"{theirs.number:05}" / "guide.toml"
    assert "# Somebody else." in kept.read_text("utf-8")


def test_a_draft_that_somebody_else_has_kept_is_not_written_over(own):
    mine = drafts.begin(own, PRIME)
    theirs = drafts.read_draft(own, PRIME.id)
    drafts.keep(own, titled(theirs, "Le sien"))

    with pytest.raises(ChangedMeanwhileError):
        drafts.keep(own, titled(mine, "Le mien"))
    assert drafts.read_draft(own, PRIME.id).guide.words[Language.FR].title == "Le sien"

    drafts.keep_over(own, titled(mine, "Le mien"))
    assert drafts.read_draft(own, PRIME.id).guide.words[Language.FR].title == "Le mien"
    (version,) = earlier(own, PRIME.id)
    assert version.draft
    assert read_earlier(own, PRIME.id, version).words[Language.FR].title == "Le sien"


def test_a_draft_given_up_is_found_among_the_earlier_versions(own):
    draft = drafts.begin(own, PRIME)
    drafts.keep(own, titled(draft, "Abandonné"))
    drafts.drop(own, PRIME.id)

    assert drafts_in(own) == ()
    (version,) = earlier(own, PRIME.id)
    assert read_earlier(own, PRIME.id, version).words[Language.FR].title == "Abandonné"


def test_our_version_taken_away_is_kept(own):
    folder = write_card(own)
    withdraw(own, read_guide(folder).id)

    assert not folder.exists()
    assert len(earlier(own, "card")) == 1


def test_a_new_guide_begins_sound_and_is_never_called_as_another(own):
    draft = drafts.begin_new(own, "carte-jeune", "Bègles", date(2026, 11, 27))

    assert faults(draft.guide) == ()
    assert draft.guide.author == "Bègles"
    assert draft.guide.review_by == date(2027, 5, 28)
    with pytest.raises(FileExistsError):
        drafts.begin_new(own, "carte-jeune", "", date(2026, 11, 27))


def test_a_language_without_words_yet_keeps_a_guide_from_being_published(own):
    draft = drafts.begin(own, read_guide(write_card(own)))
    guide = add_language(draft.guide, Language.EN)

    assert {fault.language for fault in faults(guide)} == {Language.EN}
    with pytest.raises(GuideError):
        publish(own, replace(draft, guide=guide))


@pytest.mark.parametrize("failing", ["write_whole", "_put_in_place"])
def test_a_disk_that_fails_while_publishing_changes_nothing(own, monkeypatch, failing):
    folder = write_card(own)
    draft = titled(drafts.begin(own, read_guide(folder)), "Deux")
    before = files(folder)

    def full(*ignored, **also):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(f"kiosk.guides.editing.publishing.{failing}", full)
    with pytest.raises(OSError, match="No space left"):
        publish(own, draft)

    assert files(folder) == before
    assert [path.name for path in own.iterdir() if path.name.startswith(".publishing")] == []
    assert drafts.read_draft(own, draft.guide.id) is not None


def test_a_file_system_that_cannot_exchange_publishes_all_the_same(own, monkeypatch):
    folder = write_card(own)
    monkeypatch.setattr("kiosk.guides.editing.publishing.ctypes.CDLL", lambda *a, **k: object())

    publish(own, titled(drafts.begin(own, read_guide(folder)), "Deux"))

    assert read_guide(folder).words[Language.FR].title == "Deux"
    assert len(earlier(own, "card")) == 1


def test_a_damaged_draft_is_said_and_not_written_over(own):
    drafts.begin(own, PRIME)
    file = own / ".drafts" / PRIME.id / "draft.json"
    file.write_bytes(b"{")

    with pytest.raises(OSError, match="damaged"):
        drafts.read_draft(own, PRIME.id)
    with pytest.raises(ChangedMeanwhileError):
        drafts.keep(own, Draft(PRIME, "", "another"))


def test_the_print_of_a_guide_is_another_with_each_file(own):
    folder = write_card(own)
    first = print_of(folder)
    append(folder / "text" / "fr.toml", "# x\n")
    second = print_of(folder)
    (folder / "pictures" / "card.svg").write_text("<svg/>")

    assert len({first, second, print_of(folder), print_of(own / "none")}) == 4
