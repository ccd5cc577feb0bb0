import pytest

from kiosk.guides.reader import read_guides
from kiosk.guides.remembered import read_remembered
from kiosk.guides.starter import write_starter


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


def test_a_folder_with_a_problem_is_not_remembered(folder, memory):
    (folder / "one" / "guide.toml").write_text("id = 3")

    assert read_remembered(folder, memory).problems
    assert not memory.exists()


def test_guides_are_read_where_nothing_can_be_written(folder, tmp_path):
    assert len(read_remembered(folder, tmp_path / "nowhere" / "memory").guides) == 1
