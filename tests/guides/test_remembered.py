import os

import pytest

from kiosk.guides.model import GuideError
from kiosk.guides.reader import read_guide, read_guides
from kiosk.guides.remembered import read_remembered
from kiosk.guides.starter import write_starter
from tests.guides import faults
from tests.guides.folders import write_card
from tests.storage.disks import fill, small_disk


@pytest.fixture
def folder(tmp_path):
    write_starter(tmp_path / "guides", "one")
    return tmp_path / "guides"


@pytest.fixture
def memory(tmp_path):
    return tmp_path / "guides.memory"


def test_what_is_remembered_is_what_is_read(folder, memory):
    read_remembered(folder, memory)

    assert memory.exists()
    assert read_remembered(folder, memory) == read_guides(folder)


def test_a_guide_changed_since_is_read_again(folder, memory):
    read_remembered(folder, memory)
    words = folder / "one" / "text" / "fr.toml"
    words.write_text(words.read_text("utf-8").replace("Le nom de la démarche", "Neuf"), "utf-8")

    (guide,) = read_remembered(folder, memory).guides

    assert guide.words_in("fr").title == "Neuf"


def test_a_guide_added_since_is_found(folder, memory):
    read_remembered(folder, memory)
    write_starter(folder, "two")

    assert [guide.id for guide in read_remembered(folder, memory).guides] == ["one", "two"]


@pytest.mark.parametrize("damage", [b"", b"\x00" * 40, b"\x92\xa1a\x90"])
def test_a_damaged_memory_is_not_believed(folder, memory, damage):
    memory.write_bytes(damage)

    assert len(read_remembered(folder, memory).guides) == 1


def test_a_memory_cut_short_is_not_believed(folder, memory):
    read_remembered(folder, memory)
    memory.write_bytes(memory.read_bytes()[:-10])

    assert len(read_remembered(folder, memory).guides) == 1


def test_a_guide_with_a_problem_is_not_remembered_and_told_each_time(folder, memory):
    (folder / "one" / "guide.toml").write_text("id = 3")

    assert read_remembered(folder, memory).problems
    assert read_remembered(folder, memory).problems


def test_only_the_guide_that_was_changed_is_read_again(folder, memory, monkeypatch):
    write_starter(folder, "two")
    read_remembered(folder, memory)
    (folder / "one" / "guide.toml").write_text("id = 3")
    read = []
    monkeypatch.setattr(
        "kiosk.guides.reader.read_guide", lambda path: read.append(path.name) or read_guide(path)
    )

    with pytest.raises(GuideError):
        read_guide(folder / "one")
    reading = read_remembered(folder, memory)

    assert read == ["one"]
    assert [guide.id for guide in reading.guides] == ["two"]


def test_a_draft_that_is_kept_beside_makes_nothing_be_read_again(folder, memory, monkeypatch):
    read_remembered(folder, memory)
    (folder / ".drafts" / "one").mkdir(parents=True)
    (folder / ".drafts" / "one" / "draft.json").write_text("{}")
    read = []
    monkeypatch.setattr("kiosk.guides.reader.read_guide", read.append)

    assert len(read_remembered(folder, memory).guides) == 1
    assert read == []


def test_guides_are_read_where_nothing_can_be_written(folder, tmp_path):
    assert len(read_remembered(folder, tmp_path / "nowhere" / "memory").guides) == 1


@pytest.mark.parametrize("fault", faults.FILES + faults.PICTURES, ids=lambda fault: fault.name)
def test_a_spoilt_guide_takes_no_other_with_it(folder, memory, fault):
    fault.spoil(write_card(folder))

    reading = read_remembered(folder, memory)

    assert [guide.id for guide in reading.guides] == ["one"]
    assert len(reading.problems) == 1
    assert read_remembered(folder, memory) == reading


def test_links_that_lead_back_to_the_guides_are_no_trouble(folder, memory):
    for name in "abcdef":
        (folder / "one" / name).symlink_to(folder)
    (folder / "one" / "nowhere").symlink_to("nowhere")
    (folder / "one" / "itself").symlink_to("itself")

    assert len(read_remembered(folder, memory).guides) == 1
    assert read_remembered(folder, memory) == read_guides(folder)


def test_a_folder_whose_name_is_no_utf_8_is_read_all_the_same(folder, memory):
    strange = os.fsdecode(os.fsencode(folder.parent) + b"/caf\xe9")
    folder.rename(strange)

    assert len(read_remembered(folder.parent / strange, memory).guides) == 1


def test_a_full_disk_leaves_no_pieces(folder, tmp_path):
    with small_disk(tmp_path / "disk", kilobytes=64) as disk:
        fill(disk)

        assert len(read_remembered(folder, disk / "guides.memory").guides) == 1
        assert [path.name for path in disk.iterdir()] == ["filling"]
