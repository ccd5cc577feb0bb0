import pytest

from tests.cli.booking_person import Person
from tests.guides.folders import write_card


@pytest.fixture
def person(tmp_path, monkeypatch):
    return Person(tmp_path, monkeypatch)


@pytest.fixture
def guides(tmp_path):
    """A folder of two sound guides, "card" and "other"."""
    write_card(tmp_path / "guides")
    write_card(tmp_path / "guides", "other")
    return tmp_path / "guides"
