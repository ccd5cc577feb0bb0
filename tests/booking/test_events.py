"""The event of a booking, as other people's programs read it."""

import json
import subprocess
import sys
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from types import SimpleNamespace

import caldav
import icalendar
import pytest
import zxingcpp
from hypothesis import given
from hypothesis import strategies as st

from kiosk.booking.events import (
    Status,
    booking_event,
    confirmed_again,
    read_event,
    read_events,
)
from kiosk.booking.model import Booking, BookingId, MediatorId, PlaceId, State, SubjectId
from kiosk.booking.ticket_event import MOST_BYTES, ticket_event
from kiosk.devices.qr import square
from tests.booking.calendar_place import (
    NINE,
    PARIS,
    authority_on,
    calendar_text,
    claim_of,
    every_day,
    mediator_of,
)
from tests.servers.fixtures import new_shelf
from tests.servers.running import PASSWORD

MAKING = datetime(2026, 12, 28, 10, 0, 17, 123456, tzinfo=UTC)
ANY_WORDS = st.text(st.characters(exclude_categories=("Cs",)), max_size=80)


@pytest.fixture
def claim():
    shelf = SimpleNamespace(permanences="p/", bookings="b/", busy="y/")
    return claim_of(mediator_of(shelf), notes="Étape : déclaration\nfin", phone="06 12 34 56 78")


def vevent(text):
    (event,) = icalendar.Calendar.from_ical(text).walk("VEVENT")
    return event


def test_it_says_what_a_mediator_needs_in_plain_french(claim):
    event = vevent(booking_event(claim, Status.CONFIRMED))

    assert str(event["SUMMARY"]) == "Impôts · Odile · lune 47 pomme"
    assert str(event["LOCATION"]) == "Bibliothèque Mériadeck"
    assert str(event["DESCRIPTION"]).splitlines() == [
        "Rendez-vous pris sur une borne Pas à Pas.",
        "Code de la personne : lune 47 pomme",
        "Téléphone : 06 12 34 56 78",
        "Étape : déclaration",
        "fin",
        "Pour changer l’heure, déplacez cet événement. Pour annuler, supprimez-le.",
        "La borne le dira à la personne, quand elle tapera son code.",
    ]
    assert (event["DTSTART"].dt, event["DTEND"].dt) == (NINE, NINE + timedelta(minutes=30))
    assert event["DTSTART"].to_ical().endswith(b"Z")
    (alarm,) = event.walk("VALARM")
    assert (str(alarm["ACTION"]), alarm["TRIGGER"].dt) == ("DISPLAY", timedelta(minutes=-15))


def test_a_telephone_is_in_it_only_if_it_was_given(claim):
    text = booking_event(replace(claim, phone=""), Status.CONFIRMED).decode()

    assert "Téléphone" not in text


def test_the_same_claim_gives_the_same_bytes_whenever_it_is_asked_again(claim):
    claim = replace(claim, made_at=MAKING)

    assert booking_event(claim, Status.TENTATIVE) == booking_event(claim, Status.TENTATIVE)
    assert booking_event(claim, Status.TENTATIVE) == booking_event(
        replace(claim, made_at=MAKING.astimezone(PARIS)), Status.TENTATIVE
    )


@given(title=ANY_WORDS, place=ANY_WORDS, notes=ANY_WORDS, code=ANY_WORDS)
def test_whatever_is_written_into_it_stays_where_it_was_put(title, place, notes, code):
    shelf = SimpleNamespace(permanences="p/", bookings="b/", busy="y/")
    wanted = replace(
        claim_of(mediator_of(shelf)), title=title, place=place, notes=notes, code=code
    )
    text = booking_event(wanted, Status.TENTATIVE)

    event = vevent(text)
    assert str(event["UID"]) == wanted.id
    assert event["DTSTART"].dt == NINE
    assert str(event["STATUS"]) == "TENTATIVE"
    read = read_event(text.decode(), PARIS)
    assert (read.uid, read.start, read.minutes, read.unfinished) == (wanted.id, NINE, 30, True)


def test_a_claim_that_is_finished_again_is_as_it_was_confirmed(claim):
    mended = confirmed_again(booking_event(claim, Status.TENTATIVE).decode())

    assert mended == booking_event(claim, Status.CONFIRMED)


@pytest.mark.parametrize("line", ["STATUS:TENTATIVE", "STATUS:CONFIRMED"])
def test_what_no_kiosk_wrote_is_not_finished_by_one(line):
    text = calendar_text("DTSTART:20270105T090000Z", "DTEND:20270105T093000Z", line)

    assert confirmed_again(text.decode()) is None


@pytest.mark.parametrize("text", ["", "BEGIN:VCALENDAR", "<html>", "BEGIN:VEVENT\nEND:VEVENT"])
def test_what_is_no_calendar_is_none(text):
    assert read_event(text, PARIS) is None
    assert not read_events(text, NINE, NINE + timedelta(hours=1), PARIS)


def test_what_repeats_is_read_where_it_falls():
    text = calendar_text(
        "DTSTART;TZID=Europe/Paris:20270105T100000",
        "DTEND;TZID=Europe/Paris:20270105T110000",
        "RRULE:FREQ=WEEKLY",
    ).decode()
    summer = datetime(2027, 4, 6, 8, tzinfo=UTC)

    (found,) = read_events(text, summer, summer + timedelta(hours=1), PARIS)

    assert found.start == summer
    assert found.overlaps(summer + timedelta(minutes=59), summer + timedelta(hours=2))
    assert not found.overlaps(found.finish, found.finish + timedelta(hours=1))


@pytest.fixture
def booked(radicale):
    """A booking on a real server, as its kiosk wrote it."""
    shelf = new_shelf(radicale)
    every_day(shelf)
    claim = claim_of(mediator_of(shelf))
    with shelf.dav() as dav:
        authority_on(dav).claim(claim)
    return shelf, claim


def test_another_library_finds_it_and_reads_the_same(booked):
    shelf, claim = booked
    with caldav.DAVClient(
        shelf.server.url, username="kiosk", password=PASSWORD, timeout=30
    ) as client:
        calendar = client.calendar(url=f"{shelf.server.url}{shelf.bookings.lstrip('/')}")
        (found,) = calendar.search(
            event=True, start=NINE - timedelta(hours=1), end=NINE + timedelta(hours=1)
        )

    event = found.icalendar_component
    assert (str(event["UID"]), event["DTSTART"].dt) == (claim.id, NINE)
    assert str(event["SUMMARY"]) == claim.title


def test_a_program_that_copies_calendars_to_files_gets_it_whole(booked, tmp_path):
    shelf, claim = booked
    name = shelf.bookings.rstrip("/").rpartition("/")[2]
    (tmp_path / "config").write_text(
        f"""
[general]
status_path = "{tmp_path}/status/"
[pair one]
a = "files"
b = "server"
collections = ["{name}"]
[storage files]
type = "filesystem"
path = "{tmp_path}/files/"
fileext = ".ics"
[storage server]
type = "caldav"
url = "{shelf.server.url}"
username = "kiosk"
password = "{PASSWORD}"
""",
        "utf-8",
    )
    program = [sys.executable, "-m", "vdirsyncer", "-c", str(tmp_path / "config")]
    for words in (["discover", "one"], ["sync"]):
        done = subprocess.run(
            [*program, *words], input="y\n" * 5, capture_output=True, text=True, check=False
        )
        assert done.returncode == 0, done.stderr

    (file,) = (tmp_path / "files" / name).glob("*.ics")
    event = vevent(file.read_bytes())
    assert (str(event["UID"]), event["DTSTART"].dt) == (claim.id, NINE)
    assert str(event["DESCRIPTION"]).startswith("Rendez-vous pris sur une borne")


# The ticket


def booking(**more):
    return Booking(
        id=BookingId("0190c1e2-3f4a-4b5c-8d6e-7f8091a2b3c4"),
        code="lune 47 pomme",
        subject=SubjectId("taxes"),
        mediator=MediatorId("amina"),
        place=PlaceId("here"),
        start=NINE,
        minutes=45,
        made_at=MAKING,
        asked_start=NINE,
        **({"state": State.CONFIRMED} | more),
    )


TITLE = "Médiateur numérique – Amina"
WHERE = "Bibliothèque Mériadeck, 85 cours du Maréchal Juin, 33000 Bordeaux"
BRING = "À apporter : votre dernier avis d’impôt ; votre téléphone ; le courrier reçu."


def read_by_a_camera(text):
    """What zxing-cpp reads of the square drawn for a text, and its version."""
    rows = square(text)
    numpy = pytest.importorskip("numpy")
    picture = numpy.kron(1 - numpy.array(rows, dtype=numpy.uint8), numpy.ones((4, 4)))
    (found,) = zxingcpp.read_barcodes((picture * 255).astype(numpy.uint8))
    return found.text, (len(rows) - 8 - 17) // 4


def test_a_phone_would_add_the_event_of_the_square():
    text, version = read_by_a_camera(ticket_event(booking(), TITLE, WHERE, BRING))

    event = vevent(text)
    assert version <= 20
    assert (event["DTSTART"].dt, event["DTEND"].dt) == (NINE, NINE + timedelta(minutes=45))
    assert (str(event["SUMMARY"]), str(event["LOCATION"])) == (TITLE, WHERE)
    assert str(event["DESCRIPTION"]) == f"Code : lune 47 pomme. {BRING}"
    assert len(event.walk("VALARM")) == 1


def test_until_it_is_confirmed_the_event_says_that_it_may_change():
    assert "STATUS" not in vevent(ticket_event(booking(), TITLE))
    requested = vevent(ticket_event(booking(state=State.REQUESTED), TITLE))
    assert str(requested["STATUS"]) == "TENTATIVE"


@given(title=ANY_WORDS, where=ANY_WORDS, notes=st.text(max_size=2000))
def test_whatever_there_is_to_say_it_stays_small_and_keeps_the_code(title, where, notes):
    title, where, notes = (
        text.encode("utf-8", "ignore").decode() for text in (title, where, notes)
    )
    text = ticket_event(booking(), title, where, notes)

    assert len(text.encode()) <= MOST_BYTES
    assert all(len(line.encode()) <= 75 for line in text.split("\r\n"))
    event = vevent(text)
    assert "lune 47 pomme" in str(event["DESCRIPTION"])
    assert event["DTSTART"].dt == NINE


def test_arabic_is_cut_between_letters():
    text = ticket_event(booking(), "وسيط رقمي " * 20, "مكتبة " * 40, "أحضروا " * 100)

    assert len(text.encode()) <= MOST_BYTES
    assert str(vevent(text)["SUMMARY"]).startswith("وسيط رقمي")


def test_a_screen_can_write_it_without_loading_a_calendar_library():
    words = (
        "import sys; import kiosk.booking.ticket_event;"
        "import json; print(json.dumps([name for name in"
        " ('icalendar', 'recurring_ical_events', 'httpx', 'lxml') if name in sys.modules]))"
    )
    done = subprocess.run(
        [sys.executable, "-c", words],
        cwd=Path(__file__).parents[2],
        capture_output=True,
        check=True,
    )

    assert json.loads(done.stdout) == []
