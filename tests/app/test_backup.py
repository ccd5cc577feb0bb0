import hashlib
import io
import json
import os
import tarfile
import threading
from datetime import UTC, date, datetime, timedelta

import pytest
from click.testing import CliRunner

from kiosk.app.backup import BackupError, back_up, back_up_nightly, nightly_backups
from kiosk.app.lock import only_kiosk
from kiosk.app.restore import restore
from kiosk.cli.main import pas_a_pas
from kiosk.settings.sealing import Sealing
from kiosk.settings.secrets import open_secrets
from kiosk.storage.counts import Counts
from kiosk.storage.opening import open_database
from tests.storage.disks import fill, small_disk

NOW = datetime(2026, 11, 26, 3, tzinfo=UTC)
TODAY = date(2026, 11, 26)
OWN = '[place]\nname = "Bègles"\ndesk_direction = "left"\ndesk.fr = "Là."\n'
COUNTED = (TODAY, "guide", "rsa", "finished")


class Place:
    """A kiosk with a count, a guide of its own, and a booking with a sealed name."""

    def __init__(self, folder):
        self.data, self.config = folder / "data", folder / "config"
        self.file = folder / "kiosk.backup"

    def fill(self):
        (self.config / "guides" / "mine").mkdir(parents=True)
        (self.config / "site.toml").write_text(OWN, "utf-8")
        (self.config / "guides" / "mine" / "guide.toml").write_text("x = 1")
        (self.config / ".site.toml.lock").touch()
        with open_database(self.data).database as database:
            Counts(database).add(*COUNTED, 7)
            sealed = Sealing(lambda: open_secrets(self.data)).seal("Marie", "1|name")
            row = {
                column.name: "1" if column.type == "TEXT" else 1
                for column in database["bookings"].columns
                if column.type != "BLOB"
            }
            database["bookings"].insert(row | {"sealed_name": sealed})
        return self

    def back_up(self):
        return back_up(self.data, self.config, self.file, NOW)

    def restore(self):
        return restore(self.file, self.data, self.config)

    def count(self):
        with open_database(self.data).database as database:
            return Counts(database).number(*COUNTED)


@pytest.fixture
def place(tmp_path):
    return Place(tmp_path / "here").fill()


def test_what_was_backed_up_comes_back_and_what_was_there_stays_aside(place):
    place.back_up()
    with open_database(place.data).database as database:
        Counts(database).add(*COUNTED, 100)
    (place.config / "site.toml").write_text(OWN.replace("Bègles", "Cenon"), "utf-8")
    (place.config / "later.toml").touch()

    found = place.restore()

    assert place.count() == 7
    assert (place.config / "site.toml").read_text("utf-8") == OWN
    assert (place.config / "guides" / "mine" / "guide.toml").read_text() == "x = 1"
    assert not (place.config / "later.toml").exists()
    assert (found.files, found.sealed, found.shut) == (2, 1, 0)
    data, config = found.aside
    assert (data / "kiosk.db").exists()
    assert "Cenon" in (config / "site.toml").read_text("utf-8")
    assert (config / "later.toml").exists()


def test_a_kiosk_may_write_while_it_is_backed_up(place):
    stop = threading.Event()

    def write():
        with open_database(place.data).database as database:
            while not stop.is_set():
                Counts(database).add(TODAY, "language", "fr", "")

    writer = threading.Thread(target=write)
    writer.start()
    try:
        for _ in range(5):
            place.back_up()
    finally:
        stop.set()
        writer.join()

    place.restore()
    assert place.count() == 7


def test_on_another_machine_all_comes_back_but_what_is_sealed(place, tmp_path):
    place.back_up()
    other = Place(tmp_path / "there")
    other.file = place.file

    found = other.restore()

    assert other.count() == 7
    assert (found.sealed, found.shut, found.aside) == (1, 1, ())


def test_neither_a_name_nor_a_password_nor_a_key_is_in_it(place):
    open_secrets(place.data).set("bookings", "geheim-4711")

    place.back_up()

    content = place.file.read_bytes()
    key = (place.data / "machine.key").read_bytes()
    assert b"Marie" not in content
    assert b"geheim-4711" not in content
    assert key not in content
    with tarfile.open(place.file) as tar:
        assert {entry.name for entry in tar} == {
            "kiosk.db",
            "backup.json",
            "config/site.toml",
            "config/guides/mine/guide.toml",
        }
    assert place.file.stat().st_mode & 0o777 == 0o600


def test_nothing_is_put_back_while_a_kiosk_runs(place):
    place.back_up()

    with only_kiosk(place.data), pytest.raises(BackupError, match="a kiosk already runs"):
        place.restore()


def spoiled(place, change):
    """Write the backup anew, with something in it changed."""
    with tarfile.open(place.file) as tar:
        files = {entry.name: tar.extractfile(entry).read() for entry in tar}
    entries = change(files) or files
    with tarfile.open(place.file, "w") as tar:
        for name, content in entries.items():
            if isinstance(content, tarfile.TarInfo):
                tar.addfile(content)
                continue
            entry = tarfile.TarInfo(name)
            entry.size = len(content)
            tar.addfile(entry, io.BytesIO(content))


def link(name, kind):
    entry = tarfile.TarInfo(name)
    entry.type, entry.linkname = kind, "/etc/passwd"
    return entry


@pytest.mark.parametrize(
    "change",
    [
        lambda files: files.update({"config/site.toml": b"x"}),
        lambda files: files.update({"config/new.toml": b"x"}),
        lambda files: files.pop("config/site.toml") and None,
        lambda files: files.pop("backup.json") and None,
        lambda files: files.update({"backup.json": b"[]"}),
        lambda files: files.update({"backup.json": b"{}"}),
        lambda files: files.update({"config/../../out.toml": b"x"}),
        lambda files: files.update({"/out.toml": b"x"}),
        lambda files: files.update({"other": b"x"}),
        lambda files: files.update({"config/.ssh": b"x"}),
        lambda files: files.update({"config/x": link("config/x", tarfile.SYMTYPE)}),
        lambda files: files.update({"config/x": link("config/x", tarfile.LNKTYPE)}),
        lambda files: files.update({"config/x": link("config/x", tarfile.FIFOTYPE)}),
    ],
)
def test_a_backup_that_was_changed_is_refused_and_nothing_is_touched(place, change):
    place.back_up()
    spoiled(place, change)
    before = sorted(place.data.parent.rglob("*"))

    with pytest.raises(BackupError, match="this is no backup of a kiosk, or it is damaged"):
        place.restore()

    assert sorted(place.data.parent.rglob("*")) == before
    assert place.count() == 7


@pytest.mark.parametrize("content", [b"", b"hello", b"\0" * 10_240, os.urandom(20_000)])
def test_any_other_file_is_refused(place, content):
    place.file.write_bytes(content)

    with pytest.raises(BackupError, match="this is no backup"):
        place.restore()


def test_a_damaged_database_in_it_is_refused_before_anything_is_moved(place, monkeypatch):
    place.back_up()

    def damage(files):
        broken = bytearray(files["kiosk.db"])
        broken[2000:9000] = b"\xff" * 7000
        files["kiosk.db"] = bytes(broken)
        told = json.loads(files["backup.json"])
        told["files"]["kiosk.db"] = hashlib.sha256(broken).hexdigest()
        files["backup.json"] = json.dumps(told).encode()

    spoiled(place, damage)

    with pytest.raises(BackupError, match="its database is damaged"):
        place.restore()
    assert place.count() == 7


def test_a_full_disk_leaves_the_backup_of_before(place, tmp_path):
    with small_disk(tmp_path / "stick", 512) as stick:
        place.file = stick / "kiosk.backup"
        place.back_up()
        before = place.file.read_bytes()
        fill(stick)

        with pytest.raises(BackupError, match="cannot be written: the disk is full"):
            place.back_up()

        assert place.file.read_bytes() == before
        assert {path.name for path in stick.iterdir()} == {"kiosk.backup", "filling"}


def test_each_night_has_its_backup_and_seven_stay(place):
    for night in range(10):
        assert back_up_nightly(place.data, place.config, NOW + timedelta(days=night))
        assert not back_up_nightly(place.data, place.config, NOW + timedelta(days=night, hours=5))

    found = nightly_backups(place.data)
    assert [path.name for path in found] == [
        f"kiosk-{TODAY + timedelta(days=night)}.backup" for night in range(3, 10)
    ]
    assert (place.data / "backups").stat().st_mode & 0o777 == 0o700


def test_the_nightly_one_can_be_put_back(place):
    back_up_nightly(place.data, place.config, NOW)
    place.file = nightly_backups(place.data)[0]

    assert place.restore().files == 2


def run(*words):
    done = CliRunner().invoke(pas_a_pas, list(map(str, words)))
    return done.exit_code, done.output


def test_the_commands_say_what_they_did(place, tmp_path):
    folders = ("--data", place.data, "--config", place.config)
    code, out = run("backup", place.file, *folders)
    assert (code, out.endswith("with 2 files of settings and guides.\n")) == (0, True)

    elsewhere = ("--data", tmp_path / "d", "--config", tmp_path / "c")
    code, out = run("restore", place.file, *elsewhere)
    assert code == 0
    assert out.startswith("The backup of 2026-11-2")
    assert "1 of 1 first names and telephones cannot be read here" in out


def test_the_commands_refuse_with_a_sentence(place, tmp_path):
    folders = ("--data", place.data, "--config", place.config)
    place.file.write_bytes(b"x")

    code, out = run("restore", place.file, *folders)

    assert (code, out.count("\n")) == (2, 1)
    assert run("backup", tmp_path / "site.toml" / "x", *folders)[0] in {0, 2}


def test_a_guide_that_is_being_written_comes_back_too(place):
    draft = place.config / "guides" / ".drafts" / "mine" / "draft.json"
    draft.parent.mkdir(parents=True)
    draft.write_text("{}")
    place.back_up()
    draft.unlink()

    place.restore()

    assert draft.read_text() == "{}"
