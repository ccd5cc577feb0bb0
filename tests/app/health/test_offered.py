"""What `check` says of what can be booked: who and what is missing, with names."""

from kiosk.app.health import check as checking
from kiosk.storage.calendars import CalendarObject, Calendars, CalendarState, Event
from kiosk.storage.opening import open_database
from tests.app.health.conftest import NOW

OFFER = """
[server]
url = "https://agenda.example.org/"
user = "borne"

[[places]]
id = "la"
name = "Là"

[[subjects]]
id = "impots"
[subjects.words.fr]
title = "Impôts"

[[subjects]]
id = "caf"
[subjects.words.fr]
title = "CAF"

[[mediators]]
id = "nadia"
first_name = "Nadia"
places = ["la"]
subjects = ["impots"]
permanences = "/h/"
bookings = "/b/"

[[mediators]]
id = "luc"
first_name = "Luc"
places = ["la"]
subjects = ["impots"]
"""


def offered(patient):
    parts = {"mediators", "subjects", "bookings"}
    return {each.words: each.values for each in checking.check(patient) if each.part in parts}


def test_what_keeps_people_from_booking_is_said_with_names(patient):
    (patient.config / "booking.toml").write_text(OFFER, "utf-8")

    assert offered(patient) == {
        "bookings.shared": (),
        "mediators.unnamed": ("Luc",),
        "mediators.silent": ("Nadia",),
        "subjects.nobody": ("CAF",),
    }


def test_mediators_with_hours_are_well_and_without_are_named(patient):
    text = OFFER.partition('[[mediators]]\nid = "luc"')[0].replace(
        '["impots"]', '["impots", "caf"]'
    )
    (patient.config / "booking.toml").write_text(text, "utf-8")
    start = int(NOW.timestamp()) + 86_400
    times = Event("x", "open", "x", start, start + 7200)
    for events, words in (([times], "mediators.ok"), ([], "mediators.hours")):
        with open_database(patient.data).database as database, database.writing():
            for name, rows in (("/h/", events), ("/b/", [])):
                state = CalendarState("t", NOW, start + 86_400 * 300)
                Calendars(database).keep(name, {CalendarObject("x", "1", ""): rows}, state)
        assert words in offered(patient)
