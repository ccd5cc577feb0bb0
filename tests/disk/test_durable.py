"""A file is put in the place of another: whole, on the disk, on a USB stick too."""

import os

from kiosk.disk.durable import write_whole


def test_a_file_that_is_there_keeps_its_mode(tmp_path):
    path = tmp_path / "a"
    path.write_bytes(b"before")
    path.chmod(0o640)

    write_whole(path, b"after")

    assert (path.read_bytes(), path.stat().st_mode & 0o777) == (b"after", 0o640)


def test_a_stick_that_knows_no_modes_takes_it_too(tmp_path, monkeypatch):
    def refused(handle, mode):
        raise PermissionError(1, "Operation not permitted")  # as vfat does

    monkeypatch.setattr(os, "fchmod", refused)

    write_whole(tmp_path / "a", b"after", mode=0o644)

    assert (tmp_path / "a").read_bytes() == b"after"
    assert [path.name for path in tmp_path.iterdir()] == ["a"]
