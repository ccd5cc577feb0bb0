"""The process that tries a server says what is in the way, and leaves nothing behind."""

import json
import signal
import subprocess
import sys
from datetime import UTC, datetime, timedelta
from ipaddress import ip_address

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID

from kiosk.app.passwords import CALENDAR, REPORTS
from kiosk.settings.secrets import open_secrets
from kiosk.sync.dav import Dav
from kiosk.sync.login import Account
from kiosk.sync.probe_events import DAY as FAR_AHEAD
from kiosk.sync.probe_events import PRODUCT, Sample, event
from kiosk.sync.probe_leftovers import sweep, trial_name
from tests.servers.fixtures import hostile, radicale, wsgidav, xandikos
from tests.servers.running import PASSWORD, free_port

__all__ = ["hostile", "radicale", "wsgidav", "xandikos"]

DAY = timedelta(days=1)


@pytest.fixture
def data(tmp_path):
    secrets = open_secrets(tmp_path, {})
    for name in (CALENDAR, REPORTS):
        secrets.set(name, PASSWORD)
    return tmp_path


def started(kind, url, data, environment=None):
    process = subprocess.Popen(
        [sys.executable, "-m", "kiosk.app.trying", kind, "--data", str(data)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        env=environment,
    )
    process.stdin.write(json.dumps({"url": url, "user": "kiosk"}) + "\n")
    process.stdin.flush()
    return process


def tried(kind, url, data):
    """The last thing it said, and what else."""
    said, _ = started(kind, url, data).communicate(timeout=60)
    *before, last = [json.loads(line) for line in said.splitlines()]
    return last, before


@pytest.fixture
def calendars(radicale):
    with Dav(radicale.account()) as dav:
        for name in ("permanences", "bookings"):
            dav.make_calendar(f"/kiosk/{name}/")
    return radicale


@pytest.mark.parametrize("path", ["", "kiosk", "kiosk/permanences/"])
def test_from_any_address_of_the_account_its_calendars_are_found(calendars, data, path):
    last, before = tried("calendar", calendars.url + path, data)

    found = before[0]
    assert last == {"say": "over", "verdict": "fit"}
    assert found["home"] == calendars.url + "kiosk/"
    assert {"bookings", "permanences"} <= {each["name"] for each in found["calendars"]}
    with Dav(calendars.account()) as dav:
        assert [each.href for each in dav.list("/kiosk/") if "probe" in each.href] == []


def test_a_server_where_nobody_is_asked_who_they_are_is_found_too(xandikos, data):
    with Dav(xandikos.account()) as dav:
        dav.make_calendar("/kiosk/calendars/permanences/")
    last, before = tried("calendar", xandikos.url, data)

    assert before[0]["home"] == xandikos.url + "kiosk/calendars/"
    assert "permanences" in {each["name"] for each in before[0]["calendars"]}
    assert last["verdict"] in ("fit", "fit with")


def test_a_wrong_password_is_told_by_both_kinds(calendars, wsgidav, data):
    for name in (CALENDAR, REPORTS):
        open_secrets(data, {}).set(name, "wrong")

    assert tried("calendar", calendars.url, data)[0] == {"say": "failed", "why": "password"}
    assert tried("reports", wsgidav.url, data)[0] == {"say": "failed", "why": "password"}


def test_a_server_of_files_has_no_calendars(wsgidav, data):
    assert tried("calendar", wsgidav.url, data)[0]["why"] == "no calendars"
    assert tried("calendar", wsgidav.url + "nowhere/", data)[0]["why"] == "nothing there"


def test_a_folder_for_reports_is_written_to_and_left_as_it_was(wsgidav, data):
    (wsgidav.folder / "mine").mkdir(exist_ok=True)

    before = sorted(wsgidav.folder.iterdir())
    for path in ("mine/", "mine"):
        last, _ = tried("reports", wsgidav.url + path, data)
        assert last == {"say": "over", "verdict": "fit"}
    assert list((wsgidav.folder / "mine").iterdir()) == []
    assert sorted(wsgidav.folder.iterdir()) == before
    assert tried("reports", wsgidav.url + "yours/", data)[0]["why"] == "nothing there"


@pytest.mark.parametrize(("way", "why"), [("portal", "portal"), ("redirect", "redirected")])
@pytest.mark.parametrize("kind", ["calendar", "reports"])
def test_the_page_of_a_network_is_no_server(hostile, data, kind, way, why):
    setattr(hostile.ways, way, True)

    assert tried(kind, hostile.url, data)[0] == {"say": "failed", "why": why}


def test_nobody_at_home_and_a_server_that_is_busy(hostile, data):
    assert tried("calendar", f"http://127.0.0.1:{free_port()}/", data)[0]["why"] == "unreachable"
    hostile.ways.statuses = [503] * 20
    assert tried("calendar", hostile.url, data)[0]["why"] == "busy"


def test_a_store_of_secrets_that_does_not_open_is_told(data, calendars):
    (data / "machine.key").unlink()

    assert tried("calendar", calendars.url, data)[0] == {"say": "failed", "why": "secrets"}


@pytest.mark.parametrize(
    ("begins", "ends", "name", "trusted", "why"),
    [
        (-DAY, DAY, "127.0.0.1", False, "unknown signer"),
        (-3 * DAY, -DAY, "127.0.0.1", True, "expired"),
        (-DAY, DAY, "127.0.0.9", True, "other name"),
    ],
)
def test_what_is_wrong_with_a_certificate_is_told_and_nothing_is_sent(  # noqa: PLR0913, PLR0917
    hostile, data, tmp_path, monkeypatch, begins, ends, name, trusted, why
):
    file = certificate(tmp_path, begins, ends, name)
    address = hostile.prove(file)
    if trusted:
        monkeypatch.setenv("SSL_CERT_FILE", str(file))

    last, _ = tried("calendar", address, data)

    assert last == {"say": "failed", "why": why}
    assert hostile.asked == []


def test_who_is_stopped_takes_back_what_was_written_for_the_trial(calendars, data):
    process = started("calendar", calendars.url, data)
    line = json.loads(process.stdout.readline())
    assert line["say"] == "found"
    json.loads(process.stdout.readline())  # it is in the middle of it
    process.send_signal(signal.SIGTERM)
    process.communicate(timeout=60)

    assert process.returncode == 128 + signal.SIGTERM
    with Dav(calendars.account()) as dav:
        assert [each.href for each in dav.list("/kiosk/") if "probe" in each.href] == []


def left_on(dav):
    return [each.href for each in dav.list("/kiosk/") if "probe" in each.href]


def test_what_a_killed_trial_left_is_taken_away_by_the_next_one_and_nothing_else(calendars, data):
    process = started("calendar", calendars.url, data)
    assert json.loads(process.stdout.readline())["say"] == "found"
    json.loads(process.stdout.readline())  # it is in the middle of it
    process.kill()
    process.communicate(timeout=60)
    later = datetime.now(UTC) + timedelta(hours=1)
    strangers = [
        f"pas-a-pas-probe-{'0' * 8}-20200101T000000Z-{'0' * 8}/",  # of another machine
        "pas-a-pas-probe-notes/",
        trial_name(later),  # one that has just begun
    ]
    full = trial_name(datetime(2020, 1, 1, tzinfo=UTC))  # somebody keeps something in it
    own = Account(f"{calendars.url}kiosk/", "kiosk", PASSWORD)
    with Dav(own) as dav:
        (left,) = left_on(dav)
        for name in (*strangers, full):
            assert dav.make_calendar(name).well
        sample = Sample.new(FAR_AHEAD)
        mine = event(sample).replace(PRODUCT.encode(), b"PRODID:-//Somebody//EN")
        assert dav.put_event(f"{full}{sample.uid}.ics", mine).well

        assert sweep(dav, later - timedelta(minutes=1)) == 1

        assert sorted(left_on(dav)) == sorted(f"/kiosk/{name}" for name in (*strangers, full))
        assert not dav.exists(left)
        for name in (*strangers, full):
            dav.delete(name)


def test_the_next_trial_sweeps_before_it_begins(calendars, data):
    own = Account(f"{calendars.url}kiosk/", "kiosk", PASSWORD)
    with Dav(own) as dav:
        assert dav.make_calendar(trial_name(datetime(2020, 1, 1, tzinfo=UTC))).well
        assert tried("calendar", calendars.url, data)[0]["say"] == "over"
        assert left_on(dav) == []


def test_a_file_that_a_killed_trial_of_reports_left_is_gone_after_the_next(wsgidav, data):
    for name in ("pas-a-pas-test.txt", ".pas-a-pas-test.txt.part"):
        (wsgidav.folder / name).write_text("left")
    assert tried("reports", wsgidav.url, data)[0] == {"say": "over", "verdict": "fit"}

    assert not [path for path in wsgidav.folder.iterdir() if "pas-a-pas-test" in path.name]


def test_words_it_does_not_know_are_refused():
    done = subprocess.run(
        [sys.executable, "-m", "kiosk.app.trying", "other"],
        capture_output=True,
        text=True,
        check=False,
    )

    assert done.returncode == 2
    assert "calendar" in done.stderr


def certificate(folder, begins, ends, name):
    """A file with a key and a certificate signed by itself, of those days and that name."""
    key = ec.generate_private_key(ec.SECP256R1())
    called = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "a city's own")])
    now = datetime.now(UTC)
    made = (
        x509.CertificateBuilder()
        .subject_name(called)
        .issuer_name(called)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now + begins)
        .not_valid_after(now + ends)
        .add_extension(
            x509.SubjectAlternativeName([x509.IPAddress(ip_address(name))]), critical=False
        )
        .add_extension(x509.BasicConstraints(ca=True, path_length=None), critical=True)
        .sign(key, hashes.SHA256())
    )
    private = key.private_bytes(
        serialization.Encoding.PEM,
        serialization.PrivateFormat.PKCS8,
        serialization.NoEncryption(),
    )
    file = folder / "certificate.pem"
    file.write_bytes(private + made.public_bytes(serialization.Encoding.PEM))
    return file
