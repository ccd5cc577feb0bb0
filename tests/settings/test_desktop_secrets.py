"""Where the desktop's store of passwords is asked for, secrets are there, and only there."""

import keyring
import keyring.backends.fail
import pytest
from keyring.backends.SecretService import Keyring

from kiosk.app.health import set_up
from kiosk.app.health.finding import Patient, Verdict
from kiosk.settings.secrets import SecretsError, open_secrets
from tests.settings.desktop_store import DesktopStore

ENVIRONMENT = {"PAS_A_PAS_SECRETS": "desktop"}


@pytest.fixture(autouse=True)
def put_back():
    """The keyring of this process is as it was before."""
    yield
    keyring.set_keyring(keyring.backends.fail.Keyring())


@pytest.fixture
def desktop(tmp_path, monkeypatch):
    """The store of a desktop on which somebody is logged in."""
    store = DesktopStore(tmp_path)
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", store.address)
    monkeypatch.setenv("PAS_A_PAS_SECRETS", "desktop")
    yield store
    store.stop()


def test_a_secret_is_in_the_desktops_store_and_in_no_file(desktop, tmp_path):
    data = tmp_path / "data"
    secrets = open_secrets(data, ENVIRONMENT)

    secrets.set("calendar", "geheim")
    secrets.set("calendar", "neu")

    assert isinstance(keyring.get_keyring(), Keyring)
    assert open_secrets(data, ENVIRONMENT).get("calendar") == "neu"
    ((attributes, kept),) = desktop.kept.values()
    assert kept == b"neu"
    assert (attributes["service"], attributes["username"]) == ("pas-a-pas", "calendar")
    assert not data.exists()


def test_what_was_never_kept_is_none_and_removing_it_does_no_harm(desktop, tmp_path):
    secrets = open_secrets(tmp_path, ENVIRONMENT)
    secrets.set("a", "one")

    secrets.remove("a")
    secrets.remove("a")

    assert secrets.get("a") is None
    assert desktop.kept == {}


def test_without_being_asked_for_it_is_not_used(desktop, tmp_path):
    open_secrets(tmp_path / "data", {}).set("calendar", "geheim")

    assert desktop.asked == []
    assert (tmp_path / "data" / "secrets.sealed").is_file()


def test_while_nobody_is_logged_in_it_stays_closed_and_says_so(desktop, tmp_path):
    secrets = open_secrets(tmp_path, ENVIRONMENT)
    secrets.set("calendar", "geheim")
    desktop.locked = True

    with pytest.raises(SecretsError):
        secrets.get("calendar")
    with pytest.raises(SecretsError):
        secrets.set("calendar", "neu")

    assert [kept for _, kept in desktop.kept.values()] == [b"geheim"]


@pytest.mark.parametrize(
    ("locked", "words", "verdict"),
    [(False, "secrets.desktop", Verdict.OK), (True, "secrets.locked", Verdict.BROKEN)],
)
def test_check_names_the_store_and_says_whether_it_opens(
    desktop, tmp_path, locked, words, verdict
):
    desktop.locked = locked

    finding = set_up.secrets(Patient(tmp_path, tmp_path, None))

    assert (finding.words, finding.verdict) == (words, verdict)
    if not locked:
        assert finding.details[0] == "keyring backend: Secret Service"
        assert "logged in" in finding.details[1]
