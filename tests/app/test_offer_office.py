"""A librarian's screens write `booking.toml` by one hand: what is in it stays."""

import pytest

from kiosk.app.offer_office import MEDIATORS, OfferOffice
from kiosk.app.office import Office
from kiosk.booking.offer import Account
from kiosk.booking.offer_file import read_offer
from kiosk.booking.offer_writing import mediators_written
from kiosk.settings.writing import Cause, SettingsError
from kiosk.storage.opening import open_database

CITY = Account("https://agenda.example.org/dav/", "borne")
SITE = '[place]\nname = "Médiathèque"\naddress = "1 rue"\ndesk = {fr = "Là."}\n'
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
def place(tmp_path):
    """The offer of a place that has written nothing of it yet."""
    config = tmp_path / "config"
    config.mkdir()
    (config / "site.toml").write_text(SITE, "utf-8")
    with open_database(tmp_path / "data").database as database:
        yield OfferOffice(Office(database, tmp_path / "data", config))


@pytest.fixture
def by_hand(place):
    (place.office.config / "booking.toml").write_text(BY_HAND, "utf-8")
    return place


def written(place):
    return (place.office.config / "booking.toml").read_text("utf-8")


def sound(place):
    reading = read_offer(place.office.config)
    assert reading.problems == ()
    return reading.offer


def test_the_first_mediator_brings_the_usual_subjects_and_has_no_hours_yet(place):
    made = place.add_mediator("Inès")

    offer = sound(place)
    here = offer.places[offer.here]
    assert (here.name, here.address, here.directions["fr"]) == ("Médiathèque", "1 rue", "Là.")
    assert [each.id for each in offer.mediators] == [made] == ["ines"]
    assert len(offer.subjects) > 3
    assert offer.mediators[0].subjects == tuple(each.id for each in offer.subjects)
    assert not offer.demonstration
    assert (place.office.config / "calendars" / "ines.ics").is_file()


def test_what_somebody_wrote_by_hand_stays_as_it_was(by_hand):
    made = by_hand.add_mediator("Luc")
    by_hand.put(MEDIATORS, made, {"languages": ("fr", "ar")})

    assert written(by_hand).startswith(BY_HAND)
    assert [(each.id, each.languages) for each in sound(by_hand).mediators] == [
        ("luc", ("fr",)),
        ("luc-2", ("fr", "ar")),
    ]


def test_a_mediator_who_left_is_taken_out_alone(by_hand):
    made = by_hand.add_mediator("Nadia")
    by_hand.remove(MEDIATORS, "luc")

    assert [each.id for each in sound(by_hand).mediators] == [made]
    by_hand.remove(MEDIATORS, made)
    assert by_hand.mediators == []
    assert "# By hand: keep this." in written(by_hand)


def test_a_server_and_back_to_this_kiosk_alone(by_hand):
    by_hand.set_server(CITY)
    assert [(each.id, each.named) for each in by_hand.mediators] == [("luc", False)]
    by_hand.put(MEDIATORS, "luc", {"permanences": "/h/", "bookings": "/b/"})
    assert sound(by_hand).server == CITY

    by_hand.set_server(Account(CITY.url, "other"))
    assert sound(by_hand).mediators[0].calendars.bookings == "/b/"

    by_hand.set_server(None)
    assert sound(by_hand).server is None
    assert (by_hand.office.config / "calendars" / "luc.ics").is_file()


def test_workshops_written_by_hand_stay_for_whoever_names_their_calendars(by_hand):
    path = by_hand.office.config / "booking.toml"
    with path.open("a", encoding="utf-8") as file:
        file.write('\n[workshops]  # by hand\ncalendar = "ateliers.ics"\n')

    by_hand.set_server(CITY)
    reading = read_offer(by_hand.office.config)
    assert "[workshops]  # by hand" in written(by_hand)
    assert "workshops.registrations" in {each.key for each in reading.problems}

    text = written(by_hand).replace('"ateliers.ics"', '"/w/"\nregistrations = "/r/"')
    path.write_text(text, "utf-8")
    by_hand.set_server(None)
    assert sound(by_hand).workshops.workshops == "ateliers.ics"


def test_calendars_of_another_server_are_none_of_this_one(by_hand):
    by_hand.set_server(CITY)
    by_hand.put(MEDIATORS, "luc", {"permanences": "/h/", "bookings": "/b/"})

    by_hand.set_server(Account("https://other.example.org/", "borne"))

    assert [(it.permanences, it.bookings) for it in by_hand.mediators] == [("", "")]


def test_who_has_no_calendars_yet_is_listed_and_changed_and_is_no_fault_of_the_file(by_hand):
    by_hand.set_server(CITY)
    made = by_hand.add_mediator("Nadia")
    by_hand.put(MEDIATORS, made, {"languages": ["fr", "es"]})

    assert [each.first_name for each in by_hand.mediators] == ["Luc", "Nadia"]
    assert by_hand.mediator(made).languages == ("fr", "es")
    assert by_hand.fault == ""
    assert sound_mediators(by_hand) == ()


def sound_mediators(place):
    return read_offer(place.office.config).offer.mediators


@pytest.mark.parametrize("broken", ["here = “là”\n", "[[[", b"\xff\xfe\x00"])
def test_a_file_with_a_fault_is_left_as_it_is(place, broken):
    raw = broken if isinstance(broken, bytes) else broken.encode()
    (place.office.config / "booking.toml").write_bytes(raw)

    for act in (lambda: place.add_mediator("Nadia"), lambda: place.set_server(CITY)):
        with pytest.raises(SettingsError) as caught:
            act()
        assert caught.value.cause is Cause.BROKEN
    assert (place.office.config / "booking.toml").read_bytes() == raw
    assert mediators_written(place.office.config) == ()


def test_names_that_look_alike_have_ids_of_their_own(place):
    made = [place.add_mediator(name) for name in ("Zoé", "Zoe", "ليلى", "李")]

    assert len(set(made)) == 4
    assert len(sound(place).mediators) == 4
