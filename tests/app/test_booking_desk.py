import logging
import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path

import pytest

from kiosk.app import journal
from kiosk.app.booking_desk import make_desk, read_booking, refresh_calendars
from kiosk.booking.desk import DeskError, Wish
from kiosk.booking.model import Person, SubjectId
from kiosk.storage.opening import open_database
from kiosk.sync.faults import Fault, SyncError

NOW = datetime(2027, 3, 15, 9, 0, tzinfo=UTC)
ROOT = Path(__file__).parents[2]
NAME, PHONE = "Zénobie-Marguerite", "07 98 76 54 32"
# What a screen must not load while somebody looks at it; the cache is there so that it need not.
SLOW = {"icalendar", "recurring_ical_events", "holidays", "httpx", "lxml", "opendp", "keyring"}


@pytest.fixture
def place(tmp_path):
    """The demonstration place, its calendars read; gives its desk."""
    settings = read_booking(tmp_path / "config")
    with open_database(tmp_path / "data").database as database:
        assert list(refresh_calendars(database, settings, NOW)) == []
        yield make_desk(database, tmp_path / "data", settings.offer)


def test_a_place_without_settings_is_the_demonstration_and_says_so(tmp_path):
    settings = read_booking(tmp_path)

    assert settings.problems == ()
    assert settings.offer.demonstration


def test_a_real_place_without_the_file_offers_nothing(tmp_path):
    (tmp_path / "site.toml").write_text('[place]\nname = "Bacalan"\n', "utf-8")

    assert read_booking(tmp_path).offer is None


def test_a_demonstration_place_may_have_a_file_of_its_own(tmp_path):
    (tmp_path / "booking.toml").write_text("places = 3", "utf-8")

    settings = read_booking(tmp_path)

    assert settings.offer is None
    assert settings.folder == tmp_path
    assert str(settings.problems[0]).startswith("booking.toml, places:")


def test_the_demonstration_has_free_times_for_every_subject(place):
    for subject in place.subjects:
        assert len(place.slots(subject.id, NOW)) > 20, subject.id
    assert place.next_here(NOW) is not None
    assert place.demonstration


def test_the_demonstration_has_somebody_for_each_of_its_languages(place):
    for language in ("fr", "ar", "es", "pt", "en"):
        wish = Wish(language=language)
        assert any(place.slots(subject.id, NOW, wish) for subject in place.subjects)


def test_nobody_takes_a_booking_of_the_demonstration_for_real(place):
    subject = SubjectId("impots")
    booking = place.book(subject, place.slots(subject, NOW)[0], Person("Ana"), NOW)

    assert place.confirms_at_once
    assert booking.code


OPENING = """
import sys
from datetime import datetime, UTC
from pathlib import Path
from kiosk.app.booking_desk import make_desk, read_booking, warm_desk
from kiosk.booking.model import Person
from kiosk.storage.opening import open_database

def loaded():
    return {name.partition(".")[0] for name in sys.modules}

data, now = Path(sys.argv[1]), datetime(2027, 3, 15, 9, tzinfo=UTC)
with open_database(data).database as database:
    desk = make_desk(database, data, read_booking(data / "config").offer)
    assert desk.next_here(now)
    slot = desk.slots("impots", now)[0]
    print(*loaded())
    for piece in warm_desk(desk):
        piece()
    before = loaded()
    desk.book("impots", slot, Person("Zoe", "06 12 34 56 78"), now)
    print(*loaded() - before)
"""


@pytest.fixture
def loaded(place, tmp_path):
    """What a screen has loaded once it shows free times, and what it loads more to book one."""
    words = [sys.executable, "-c", OPENING, str(tmp_path / "data")]
    done = subprocess.run(words, cwd=ROOT, capture_output=True, text=True, check=True)
    shown, more = done.stdout.split("\n")[:2]
    return set(shown.split()), set(more.split())


def test_a_screen_finds_free_times_without_loading_what_is_slow(loaded):
    assert not SLOW & loaded[0]


def test_a_desk_that_was_warmed_up_loads_nothing_more_when_somebody_books(loaded):
    assert loaded[1] == set()


def everything_kept(folder):
    return b"".join(path.read_bytes() for path in folder.rglob("*") if path.is_file())


def written_of(text):
    """The ways a text may be written: as it is, in JSON, in UTF-16."""
    return (text.encode(), text.encode("unicode_escape"), text.encode("utf-16-le"))


def test_no_name_and_no_telephone_is_ever_in_a_file_or_a_log(place, tmp_path, monkeypatch):
    journal.keep(tmp_path)
    logging.getLogger().setLevel(logging.DEBUG)
    subject, person = SubjectId("impots"), Person(NAME, PHONE)
    booking = place.book(subject, place.slots(subject, NOW)[0], person, NOW, "rsa/ask")
    moved = place.move(booking.id, place.slots(subject, NOW)[3], NOW)
    assert place.find(booking.code, NOW) == moved
    assert place.ledger.person(moved.id) == person
    with pytest.raises(DeskError):
        place.book(subject, moved.slot, person, NOW)

    def fail(claim):
        raise SyncError(Fault.UNREACHABLE, f"No answer about {claim.title}, {claim.phone}.")

    monkeypatch.setattr(
        "kiosk.booking.local_authority.LocalAuthority.claim", lambda _, it: fail(it)
    )
    place.book(subject, place.slots(subject, NOW)[0], person, NOW)
    fault = ValueError(person)
    logging.getLogger("kiosk").error("a fault of ours with %s", person, exc_info=fault)

    kept = everything_kept(tmp_path)
    log = (tmp_path / "kiosk.log").read_text("utf-8")
    assert "not yet settled" in log
    assert "a fault of ours" in log
    for text in (NAME, PHONE, PHONE.replace(" ", ""), "Marguerite"):
        assert not any(written in kept for written in written_of(text)), text


@pytest.fixture(autouse=True)
def log_put_back():
    """The log of this process is as it was before."""
    root = logging.getLogger()
    handlers, level = root.handlers[:], root.level
    yield
    for handler in set(root.handlers) - set(handlers):
        handler.close()
    root.handlers[:] = handlers
    root.setLevel(level)
