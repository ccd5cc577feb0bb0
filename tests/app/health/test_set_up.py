"""What `check` finds of what people have set and written."""

import os
from datetime import timedelta

import pytest

from kiosk.app.health import set_up
from kiosk.app.health.finding import Patient, Verdict
from kiosk.app.health.words import in_words
from kiosk.settings.sealed_file import CREDENTIAL
from kiosk.settings.secrets import open_secrets
from tests.app.health.conftest import NOW, OWN, found


def test_a_wrong_setting_is_named_with_its_line_and_the_last_good_one_is_spoken_of(patient):
    (patient.config / "site.toml").write_text(f"session.idle_s = 90\n{OWN}", "utf-8")
    assert found(patient, "settings").words == "settings.ok"
    (patient.config / "site.toml").write_text(f"session.idle_s = 9\n{OWN}", "utf-8")

    finding = found(patient, "settings")

    assert (finding.words, finding.verdict) == ("settings.held", Verdict.BROKEN)
    assert finding.details[0].startswith("site.toml, line 1, session.idle_s: ")


def test_guides_whose_facts_are_old_are_named(patient):
    later = Patient(patient.data, patient.config, NOW + timedelta(days=3650))

    finding = found(later, "guides")

    assert (finding.words, finding.values[0]) == ("guides.due", "15")
    assert "naissance" in finding.values[1]


def test_a_broken_guide_of_the_place_is_told(patient):
    (patient.config / "guides" / "mine").mkdir(parents=True)
    (patient.config / "guides" / "mine" / "guide.toml").write_text("x = 1")

    assert any(each.words == "guides.wrong" for each in set_up.guides(patient))


def test_the_store_of_passwords_is_named_with_what_it_is_good_for(patient):
    open_secrets(patient.data).set("bookings", "geheim")

    finding = found(patient, "secrets")

    assert (finding.words, finding.verdict) == ("secrets.machine", Verdict.OK)
    assert finding.details[0] == "keyring backend: our sealed file, secrets.sealed"
    assert "key kept on this same disk" in finding.details[1]


def test_a_desktop_that_has_no_store_of_passwords_is_told(patient, monkeypatch, tmp_path):
    monkeypatch.setenv("PAS_A_PAS_SECRETS", "desktop")
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", f"unix:path={tmp_path}/nobody")

    finding = found(patient, "secrets")

    assert (finding.words, finding.verdict) == ("secrets.locked", Verdict.BROKEN)


def test_a_store_sealed_by_systemd_is_known_from_outside_its_service(
    patient, tmp_path, monkeypatch
):
    (tmp_path / CREDENTIAL).write_bytes(b"x" * 32)
    monkeypatch.setenv("CREDENTIALS_DIRECTORY", str(tmp_path))
    open_secrets(patient.data, os.environ).set("bookings", "geheim")
    assert found(patient, "secrets").words == "secrets.credential"

    monkeypatch.delenv("CREDENTIALS_DIRECTORY")
    assert found(patient, "secrets").words == "secrets.elsewhere"


@pytest.mark.parametrize("spoil", ["machine.key", "secrets.sealed"])
def test_passwords_that_do_not_open_are_told(patient, spoil):
    open_secrets(patient.data).set("bookings", "geheim")
    if spoil == "machine.key":
        (patient.data / spoil).unlink()
    else:
        (patient.data / spoil).write_bytes((patient.data / spoil).read_bytes()[:-1] + b"x")

    assert found(patient, "secrets").words == "secrets.shut"
    assert (patient.data / "machine.key").exists() is (spoil != "machine.key")


def test_the_store_is_named_before_it_holds_anything_and_nothing_is_made_for_that(patient):
    finding = found(patient, "secrets")

    assert finding.words == "secrets.none"
    assert "key kept on this same disk" in finding.details[1]
    assert not (patient.data / "machine.key").exists()


@pytest.fixture
def city(tmp_path, monkeypatch):
    """The folder of the city's own settings."""
    folder = tmp_path / "city"
    folder.mkdir()
    monkeypatch.setenv("PAS_A_PAS_FLEET", str(folder))
    return folder


def wrong(patient, **files):
    """What is found with that site.toml."""
    (patient.config / "site.toml").write_bytes(files["site"])
    return found(patient, "settings")


@pytest.mark.parametrize(
    "content",
    [
        "[place]\nname = “Bègles”\n".encode(),
        b"\xef\xbb\xbf" + OWN.encode(),
        OWN.encode("utf-16"),
        b"PK\x03\x04 a .docx that was called .toml",
        b"{\\rtf1 }",
    ],
    ids=["curly quotes", "BOM", "UTF-16", ".docx", ".rtf"],
)
def test_a_file_that_a_word_processor_saved_is_told_as_such(patient, content):
    finding = wrong(patient, site=content)

    assert (finding.words, finding.values) == ("settings.document", ("site.toml",))
    assert finding.details[0].startswith("site.toml: ")


def test_a_file_of_appointments_that_a_word_processor_saved_is_told_as_such(patient):
    (patient.config / "booking.toml").write_text("[[mediators]]\nid = “nadia”\n", "utf-8")

    finding = found(patient, "bookings")

    assert (finding.words, finding.values) == ("bookings.document", ("booking.toml",))


def test_a_file_that_cannot_be_read_for_another_reason_is_told(patient):
    finding = wrong(patient, site=b"[place\nname = 1\n")

    assert (finding.words, finding.values) == ("settings.unreadable", ("site.toml",))


def test_wrong_settings_are_called_as_on_the_screens(patient):
    finding = wrong(patient, site=f"session.idle_s = 9\n{OWN}".encode())

    assert finding.values == ("1", "session.idle_s")
    assert "(It asks “Are you still there?” after)" in in_words(finding)[0]


def test_what_the_city_has_locked_and_the_kiosk_says_otherwise_is_told(patient, city):
    (city / "10-city.toml").write_text("locked = true\n[session]\nidle_s = 90\n", "utf-8")

    finding = wrong(patient, site=f"session.idle_s = 60\n{OWN}".encode())

    assert (finding.words, finding.verdict) == ("settings.overruled", Verdict.LOOK)
    assert finding.values == ("session.idle_s",)


def test_settings_that_the_screens_could_not_write_are_told(patient, monkeypatch):
    writable = os.access
    monkeypatch.setattr(
        set_up.os,
        "access",
        lambda path, mode: path != patient.config.resolve() and writable(path, mode),
    )

    finding = found(patient, "settings")

    assert (finding.words, finding.values) == ("settings.closed", (str(patient.config),))
