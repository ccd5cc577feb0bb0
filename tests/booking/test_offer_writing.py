"""A librarian's screens write `booking.toml`: what is in it stays."""

import pytest

from kiosk.app.booking_desk import DEMONSTRATION
from kiosk.booking import offer_writing
from kiosk.booking.offer import Account
from kiosk.booking.offer_file import read_offer
from kiosk.booking.offer_writing import Host
from kiosk.settings.writing import Cause, SettingsError

HOST = Host("Médiathèque", "1 rue", {"fr": "Là."})
CITY = Account("https://agenda.example.org/dav/", "borne")
BY_HAND = """\
# By hand: keep this.
here = "la"
keep_days = 12   # as the city says

[[places]]
id = "la"
name = "Là"

[[subjects]]
id = "impots"
[subjects.words.fr]
title = "Impôts"

[[mediators]]
id = "luc"   # on Mondays
first_name = "Luc"
places = ["la"]
subjects = ["impots"]
permanences = "luc.ics"
"""


@pytest.fixture
def folder(tmp_path):
    (tmp_path / "booking.toml").write_text(BY_HAND, "utf-8")
    return tmp_path


def written(folder):
    return (folder / "booking.toml").read_text("utf-8")


def test_a_new_file_offers_the_subjects_there_are_and_a_mediator_who_has_no_hours_yet(tmp_path):
    offer_writing.start_offer(tmp_path, DEMONSTRATION, HOST)
    made = offer_writing.add_mediator(tmp_path, "Inès")

    reading = read_offer(tmp_path)
    assert reading.problems == ()
    assert reading.offer.places[reading.offer.here].name == "Médiathèque"
    assert [each.id for each in reading.offer.mediators] == [made] == ["ines"]
    assert reading.offer.mediators[0].subjects == tuple(s.id for s in reading.offer.subjects)
    assert not reading.offer.demonstration
    assert (tmp_path / "calendars" / "ines.ics").is_file()


def test_a_file_that_is_there_is_not_begun_anew(folder):
    offer_writing.start_offer(folder, DEMONSTRATION, HOST)

    assert written(folder) == BY_HAND


def test_what_somebody_wrote_by_hand_stays_as_it_was(folder):
    offer_writing.add_mediator(folder, "Luc")
    offer_writing.change_mediator(folder, "luc-2", {"languages": ("fr", "ar")})

    assert written(folder).startswith(BY_HAND)
    offer = read_offer(folder).offer
    assert [(each.id, each.languages) for each in offer.mediators] == [
        ("luc", ("fr",)),
        ("luc-2", ("fr", "ar")),
    ]


def test_a_mediator_who_left_is_taken_out_alone(folder):
    made = offer_writing.add_mediator(folder, "Nadia")
    offer_writing.remove_mediator(folder, "luc")

    assert [each.id for each in read_offer(folder).offer.mediators] == [made]
    offer_writing.remove_mediator(folder, made)
    assert offer_writing.mediators_written(folder) == []
    assert "# By hand: keep this." in written(folder)


def test_a_server_and_back_to_this_kiosk_alone(folder):
    offer_writing.set_server(folder, CITY)
    offer_writing.change_mediator(folder, "luc", {"permanences": "/h/", "bookings": "/b/"})
    assert read_offer(folder).problems == ()
    assert read_offer(folder).offer.server == CITY

    offer_writing.set_server(folder, Account(CITY.url, "other"))
    assert read_offer(folder).offer.mediators[0].calendars.bookings == "/b/"

    offer_writing.set_server(folder, None)
    assert read_offer(folder).problems == ()
    assert read_offer(folder).offer.server is None
    assert (folder / "calendars" / "luc.ics").is_file()


def test_calendars_of_another_server_are_none_of_this_one(folder):
    offer_writing.set_server(folder, CITY)
    offer_writing.change_mediator(folder, "luc", {"permanences": "/h/", "bookings": "/b/"})

    offer_writing.set_server(folder, Account("https://other.example.org/", "borne"))

    assert [each.bookings for each in offer_writing.mediators_written(folder)] == [""]


@pytest.mark.parametrize("broken", ["here = “là”\n", "[[[", b"\xff\xfe\x00"])
def test_a_file_with_a_fault_is_left_as_it_is(folder, broken):
    raw = broken if isinstance(broken, bytes) else broken.encode()
    (folder / "booking.toml").write_bytes(raw)

    with pytest.raises(SettingsError) as caught:
        offer_writing.add_mediator(folder, "Nadia")

    assert caught.value.cause is Cause.BROKEN
    assert (folder / "booking.toml").read_bytes() == raw


def test_names_that_look_alike_have_ids_of_their_own(folder):
    made = [offer_writing.add_mediator(folder, name) for name in ("Zoé", "Zoe", "ليلى", "李")]

    assert len(set(made)) == 4
    assert read_offer(folder).problems == ()
