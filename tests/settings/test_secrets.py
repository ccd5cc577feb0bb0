import shutil
import stat
import subprocess
import sys
from pathlib import Path

import keyring
import keyring.backends.fail
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kiosk.settings import sealed_file
from kiosk.settings.secrets import SERVICE, SecretsError, open_secrets
from tests.storage.disks import fill, read_only, small_disk

ROOT = Path(__file__).parents[2]
WORD = "correct horse battery staple"


@pytest.fixture(autouse=True)
def put_back():
    """The keyring of this process is as it was before."""
    yield
    keyring.set_keyring(keyring.backends.fail.Keyring())


@pytest.fixture
def credentials(tmp_path):
    """What systemd hands over to the service, and its environment."""
    folder = tmp_path / "credentials"
    folder.mkdir()
    (folder / "pas-a-pas.key").write_bytes(b"0123456789abcdef0123456789abcdef")
    return folder


def given_by(credentials):
    return {"CREDENTIALS_DIRECTORY": str(credentials)}


def files(folder):
    return {path.name: path.read_bytes() for path in folder.iterdir() if path.is_file()}


def test_a_secret_is_there_in_the_next_process_and_nowhere_in_plain_text(tmp_path):
    open_secrets(tmp_path, {}).set("dav", WORD)

    assert open_secrets(tmp_path, {}).get("dav") == WORD
    assert not any(WORD.encode() in content for content in files(tmp_path).values())


def test_what_was_never_kept_is_none_and_removing_it_does_no_harm(tmp_path):
    secrets = open_secrets(tmp_path, {})

    secrets.remove("dav")
    assert secrets.get("dav") is None


def test_a_secret_can_be_replaced_and_removed(tmp_path):
    secrets = open_secrets(tmp_path, {})
    secrets.set("dav", "old")
    secrets.set("other", "stays")
    secrets.set("dav", WORD)
    assert secrets.get("dav") == WORD

    secrets.remove("dav")
    assert (secrets.get("dav"), secrets.get("other")) == (None, "stays")


def test_only_its_owner_reads_any_of_it(tmp_path):
    open_secrets(tmp_path / "data", {}).set("dav", WORD)

    modes = {stat.S_IMODE(path.stat().st_mode) for path in (tmp_path / "data").iterdir()}
    assert modes == {0o600}
    assert stat.S_IMODE((tmp_path / "data").stat().st_mode) == 0o700


def test_keyring_itself_finds_our_store_and_no_other(tmp_path):
    secrets = open_secrets(tmp_path, {})
    keyring.set_password(SERVICE, "dav", WORD)

    assert secrets.get("dav") == WORD
    assert type(keyring.get_keyring()).__module__ == "kiosk.settings.secrets"


def test_keyring_never_chooses_our_store_by_itself_nor_loses_its_way():
    words = "import kiosk.settings.secrets, keyring;print(type(keyring.get_keyring()).__module__)"
    found = subprocess.run(
        [sys.executable, "-c", words], cwd=ROOT, capture_output=True, text=True, check=True
    )
    assert "kiosk" not in found.stdout


def test_no_store_that_asks_or_keeps_plain_text_is_installed_with_the_kiosk():
    lock = (ROOT / "packaging" / "requirements.txt").read_text("utf-8").lower()

    assert "keyrings" not in lock
    assert "keyring==" in lock


def test_what_is_handed_over_by_systemd_comes_before_what_is_kept(tmp_path, credentials):
    open_secrets(tmp_path, {}).set("dav", "kept here")
    (credentials / f"{SERVICE}.dav").write_text(f"{WORD}\n")

    assert open_secrets(tmp_path, given_by(credentials)).get("dav") == WORD


def test_what_is_handed_over_cannot_be_changed_here(tmp_path, credentials):
    (credentials / f"{SERVICE}.dav").write_text(WORD)
    secrets = open_secrets(tmp_path, given_by(credentials))

    with pytest.raises(SecretsError, match="given by systemd: change it there"):
        secrets.set("dav", "another")
    assert secrets.get("dav") == WORD


def test_with_a_credential_no_key_is_written_anywhere(tmp_path, credentials):
    open_secrets(tmp_path / "data", given_by(credentials)).set("dav", WORD)

    assert open_secrets(tmp_path / "data", given_by(credentials)).get("dav") == WORD
    assert "machine.key" not in files(tmp_path / "data")


def test_a_command_outside_the_service_does_not_open_nor_spoil_its_secrets(tmp_path, credentials):
    open_secrets(tmp_path, given_by(credentials)).set("dav", WORD)
    outside = open_secrets(tmp_path, {})

    for call in (lambda: outside.get("dav"), lambda: outside.set("other", "x")):
        with pytest.raises(SecretsError, match=r"opens only with the credential pas-a-pas\.key"):
            call()
    assert open_secrets(tmp_path, given_by(credentials)).get("dav") == WORD


def test_secrets_from_before_systemd_are_taken_along(tmp_path, credentials):
    open_secrets(tmp_path, {}).set("dav", WORD)

    secrets = open_secrets(tmp_path, given_by(credentials))
    assert secrets.get("dav") == WORD
    secrets.set("other", "x")
    assert open_secrets(tmp_path, given_by(credentials)).get("dav") == WORD
    with pytest.raises(SecretsError):
        open_secrets(tmp_path, {}).get("dav")


def test_a_credential_that_is_too_short_is_refused(tmp_path, credentials):
    (credentials / "pas-a-pas.key").write_text("short")

    with pytest.raises(SecretsError, match="shorter than 16 bytes"):
        open_secrets(tmp_path, given_by(credentials))


def test_the_sealed_file_alone_does_not_open_elsewhere(tmp_path):
    open_secrets(tmp_path / "a", {}).set("dav", WORD)
    (tmp_path / "b").mkdir()
    shutil.copy(tmp_path / "a" / "secrets.sealed", tmp_path / "b")

    with pytest.raises(SecretsError, match="sealed on another machine"):
        open_secrets(tmp_path / "b", {}).get("dav")


def test_the_whole_folder_does_not_open_on_another_machine(tmp_path, monkeypatch):
    (tmp_path / "id").write_text("this machine\n")
    monkeypatch.setattr(sealed_file, "_MACHINE_IDS", (tmp_path / "id",))
    open_secrets(tmp_path / "data", {}).set("dav", WORD)
    (tmp_path / "id").write_text("another machine\n")

    with pytest.raises(SecretsError, match="sealed on another machine"):
        open_secrets(tmp_path / "data", {}).get("dav")


@pytest.mark.parametrize("damaged", ["secrets.sealed", "machine.key"])
def test_what_is_damaged_stays_closed_and_is_never_overwritten(tmp_path, damaged):
    secrets = open_secrets(tmp_path, {})
    secrets.set("dav", WORD)
    content = (tmp_path / damaged).read_bytes()
    (tmp_path / damaged).write_bytes(content[:-1])
    before = files(tmp_path)

    for call in (lambda: secrets.get("dav"), lambda: secrets.set("dav", "new")):
        with pytest.raises(SecretsError):
            call()
    assert files(tmp_path) == before
    (tmp_path / damaged).write_bytes(content)
    assert secrets.get("dav") == WORD


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.data())
def test_no_change_of_the_file_gives_another_secret(tmp_path_factory, data):
    folder = tmp_path_factory.mktemp("data")
    open_secrets(folder, {}).set("dav", WORD)
    path = folder / "secrets.sealed"
    content = bytearray(path.read_bytes())
    content[data.draw(st.integers(0, len(content) - 1))] ^= data.draw(st.integers(1, 255))
    path.write_bytes(content)

    with pytest.raises(SecretsError):
        open_secrets(folder, {}).get("dav")


def test_where_nothing_can_be_written_a_sentence_says_so(tmp_path):
    open_secrets(tmp_path / "data", {}).set("dav", WORD)
    with read_only(tmp_path / "data") as folder:
        secrets = open_secrets(folder, {})
        with pytest.raises(SecretsError, match="cannot be"):
            secrets.set("dav", "new")

    assert open_secrets(tmp_path / "data", {}).get("dav") == WORD


def test_a_full_disk_keeps_the_secrets_it_had(tmp_path):
    with small_disk(tmp_path / "disk", kilobytes=64) as disk:
        secrets = open_secrets(disk, {})
        secrets.set("dav", WORD)
        fill(disk)

        with pytest.raises(SecretsError, match="cannot be kept"):
            secrets.set("dav", "x" * 9000)
        assert secrets.get("dav") == WORD
        (disk / "filling").unlink()
        assert [path.name for path in disk.iterdir() if path.name.startswith(".")] == []


MAKER = """
import os, sys
from pathlib import Path
from kiosk.settings.secrets import open_secrets
print(open_secrets(Path(sys.argv[1]), {}).change("key", lambda kept: kept or os.urandom(8).hex()))
"""


def test_of_many_processes_that_make_a_secret_at_once_all_have_the_same(tmp_path):
    words = [sys.executable, "-c", MAKER, str(tmp_path)]
    makers = [
        subprocess.Popen(words, cwd=ROOT, stdout=subprocess.PIPE, text=True) for _ in range(6)
    ]
    assert len({maker.communicate()[0] for maker in makers}) == 1


@pytest.mark.parametrize("credential", [True, False])
def test_it_says_honestly_what_it_protects_from(tmp_path, credentials, credential):
    words = open_secrets(tmp_path, given_by(credentials) if credential else {}).protection

    assert ("a running kiosk does" in words) == credential
    assert ("the whole disk in other hands does" in words) == (not credential)


def test_the_desktops_store_is_asked_only_where_it_is_wanted(tmp_path, monkeypatch):
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nowhere")
    secrets = open_secrets(tmp_path, {"PAS_A_PAS_SECRETS": "desktop"})

    assert "desktop" in secrets.protection
    with pytest.raises(SecretsError):
        secrets.get("dav")
    assert files(tmp_path) == {}


def test_the_sealed_file_is_for_its_owner_alone_whatever_it_was(tmp_path):
    secrets = open_secrets(tmp_path, {})
    secrets.set("a", "one")
    (tmp_path / "secrets.sealed").chmod(0o644)

    secrets.set("a", "two")

    assert (tmp_path / "secrets.sealed").stat().st_mode & 0o777 == 0o600
    assert open_secrets(tmp_path, {}).get("a") == "two"
