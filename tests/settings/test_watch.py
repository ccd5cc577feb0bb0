import os

import pytest

from kiosk.disk.durable import write_whole
from kiosk.settings.watch import fingerprint


@pytest.fixture
def folder(tmp_path):
    (tmp_path / "guides" / "mine").mkdir(parents=True)
    (tmp_path / "site.toml").write_text("a")
    return tmp_path


@pytest.mark.parametrize(
    "change",
    [
        lambda folder: write_whole(folder / "site.toml", b"b"),
        lambda folder: (folder / "site.toml").unlink(),
        lambda folder: (folder / "booking.toml").touch(),
        lambda folder: (folder / "guides" / "mine").rename(folder / "guides" / "other"),
        lambda folder: os.utime(folder / "guides" / "mine", (1, 1)),
    ],
    ids=["replaced", "gone", "new", "guide", "guide-touched"],
)
def test_it_is_another_once_anything_is(folder, change):
    before = fingerprint(folder)
    change(folder)
    assert fingerprint(folder) != before


def test_it_is_the_same_as_long_as_nothing_is_another(folder, tmp_path):
    before = fingerprint(folder, tmp_path / "missing")
    (folder / ".site.toml.lock").touch()
    assert fingerprint(folder, tmp_path / "missing") == before


def test_a_link_that_leads_nowhere_is_no_fault(folder):
    (folder / "x.toml").symlink_to("nowhere")
    assert isinstance(fingerprint(folder), int)
