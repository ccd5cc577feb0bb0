import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.app.booking_desk import DEMONSTRATION
from kiosk.app.shelf import SHIPPED
from kiosk.booking.model import MediatorId, PlaceKind, SubjectId
from kiosk.booking.offer import Account
from kiosk.booking.offer_file import read_offer
from kiosk.language.languages import Language
from kiosk.screens.theme.letters import glyphs
from tests.booking.offers import SMALL


def read(folder, text):
    (folder / "booking.toml").write_text(text, "utf-8")
    return read_offer(folder)


def problems(folder, text):
    return [str(problem) for problem in read(folder, text).problems]


def changed(*pairs):
    text = SMALL
    for old, new in pairs:
        assert old in text
        text = text.replace(old, new, 1)
    return text


def test_a_file_says_what_is_offered(tmp_path):
    reading = read(tmp_path, SMALL)

    assert reading.problems == ()
    offer = reading.offer
    (subject,), (mediator,) = offer.subjects, offer.mediators
    assert (subject.minutes, subject.place_kind) == (30, PlaceKind.PHONE)
    assert subject.words_in(Language.EN).title == "Taxes"
    assert subject.words_in(Language.AR).bring == ("Votre avis",)
    assert (mediator.first_name, mediator.languages) == ("Nadia", ("fr", "ar"))
    assert mediator.calendars.busy == ("vie.ics",)
    assert (offer.here, offer.keep_days, offer.zone.key) == ("bacalan", 20, "Europe/Paris")
    assert (offer.server, offer.demonstration) == (None, False)


def test_without_the_file_nothing_is_offered(tmp_path):
    reading = read_offer(tmp_path)

    assert (reading.offer, reading.problems) == (None, ())


def test_a_server_and_its_calendars(tmp_path):
    text = changed(('"nadia.ics"', '"nadia/permanences/"\nbookings = "nadia/rdv/"'))
    text = '[server]\nurl = "https://cloud.example/dav/"\nuser = "kiosk"\n' + text
    # The single keys go before the first table in TOML.
    text = text.replace('zone = "Europe/Paris"\nkeep_days = 20\n', "")

    reading = read(tmp_path, text)

    assert reading.problems == ()
    assert reading.offer.server == Account("https://cloud.example/dav/", "kiosk")
    assert reading.offer.mediators[0].calendars.bookings == "nadia/rdv/"


@pytest.mark.parametrize(
    ("pair", "said"),
    [
        (("minutes = 30", "minutes = 5"), "subjects[0].minutes: a whole number of at least 10"),
        (('place = "phone"', 'place = "moon"'), "subjects[0].place: 'moon' is not one of here,"),
        (("[subjects.words.fr]", "[subjects.words.xx]"), "subjects[0].words.xx: this is not one"),
        (("[subjects.words.fr]", "[subjects.words.es]"), "subjects[0].words: the words in French"),
        (('title = "Impôts"', 'title = " "'), "subjects[0].words.fr.title: there are no words"),
        (('id = "nadia"', 'id = "Nadia B."'), "mediators[0].id: "),
        (('places = ["bacalan"]', 'places = ["x"]'), "mediators[0].places: 'x' is none of this"),
        (('subjects = ["impots"]', "subjects = []"), "mediators[0].subjects: the list is empty"),
        (('"nadia.ics"', '"../nadia.ics"'), "mediators[0].permanences: '../nadia.ics' is not"),
        (('"vie.ics"', '"https://x/"'), "mediators[0].busy: 'https://x/' is not the plain name"),
        (('languages = ["fr", "ar"]', 'languages = ["French"]'), "mediators[0].languages"),
        (("Europe/Paris", "Europe/Bordeaux"), "zone: 'Europe/Bordeaux' is no time zone"),
        (("keep_days = 20", "keep_days = -1"), "keep_days: a whole number of at least 0"),
        (("keep_days = 20", "keep_day = 20"), "keep_day: this key is not known"),
        (("keep_days = 20", 'holidays = "FR-33"'), "holidays: 'FR-33' has no days of its own"),
        (("keep_days = 20", 'here = "moon"'), "here: 'moon' is none of the places"),
        (('first_name = "Nadia"', 'firstname = "Nadia"'), "mediators[0].first_name: this key is"),
        (("[[places]]", "[[place]]"), "places: at least one [[places]] is expected here"),
        (("[[subjects]]", "[[subjects"), "this is not TOML"),
    ],
)
def test_what_is_wrong_is_named_with_its_key(tmp_path, pair, said):
    told = problems(tmp_path, changed(pair))

    assert all(each.startswith("booking.toml") for each in told)
    assert any(said in each for each in told), told


def test_everything_wrong_is_told_at_once(tmp_path):
    text = changed(
        ("keep_days = 20", "keep_days = -1"),
        ("minutes = 30", "minutes = 5"),
        ('languages = ["fr", "ar"]', "languages = []"),
        ('name = "Bibliothèque de Bacalan"', "name = 7"),
    )

    keys = [re.search(r"toml, ([\w.\[\]]+)", each)[1] for each in problems(tmp_path, text)]

    assert keys[:4] == [
        *("keep_days", "places[0].name", "subjects[0].minutes", "mediators[0].languages"),
    ]


def test_a_wrong_one_costs_itself_alone(tmp_path):
    more = """
[[subjects]]
id = "autre"
[subjects.words.fr]
title = "Autre chose"

[[mediators]]
id = "luc"
first_name = "Luc"
places = ["bacalan", "moon"]
subjects = ["autre", "impots"]
permanences = "luc.ics"
"""
    text = changed(("minutes = 30", "minutes = 5")) + more

    reading = read(tmp_path, text)

    assert [each.id for each in reading.offer.subjects] == ["autre"]
    assert [each.id for each in reading.offer.mediators] == ["luc"]
    assert reading.offer.mediators[0].places == ("bacalan",)
    assert reading.offer.mediators[0].subjects == (SubjectId("autre"),)


def test_an_id_is_used_once(tmp_path):
    again = SMALL[SMALL.index("[[mediators]]") :]

    assert problems(tmp_path, SMALL + again) == [
        "booking.toml, mediators[1].id: 'nadia' is the id of another one before"
    ]


def test_a_wrong_server_is_not_taken_for_none(tmp_path):
    """Else residents would be told confirmed what no mediator ever sees."""
    text = '[server]\nurl = "cloud.example"\nuser = "kiosk"\n' + SMALL.replace(
        "keep_days = 20\n", ""
    )
    text = text.replace('zone = "Europe/Paris"\n', "")

    assert read(tmp_path, text).offer is None


def test_the_secret_of_the_account_is_no_setting(tmp_path):
    text = '[server]\nurl = "https://x.example/"\nuser = "kiosk"\npassword = "x"\n'

    assert any(
        "server.password: this key is not known" in each for each in problems(tmp_path, text)
    )


def test_the_demonstration_is_sound_and_says_what_it_is():
    reading = read_offer(DEMONSTRATION)

    assert reading.problems == ()
    offer = reading.offer
    assert offer.demonstration
    assert {each.id for each in offer.mediators} == {
        MediatorId("nadia"),
        MediatorId("luc"),
        MediatorId("ines"),
    }
    assert all(set(each.words) == set(Language) for each in offer.subjects)
    assert all(set(place.directions) == set(Language) for place in offer.places.values())
    assert all(offer.mediators_of(each.id) for each in offer.subjects)


def test_every_shipped_guide_leads_to_a_subject_of_the_demonstration_and_back():
    led_to = {guide for each in read_offer(DEMONSTRATION).offer.subjects for guide in each.guides}

    assert led_to == {path.name for path in SHIPPED.iterdir()}


def test_the_icons_of_the_demonstration_are_in_the_font():
    for subject in read_offer(DEMONSTRATION).offer.subjects:
        assert {subject.icon, f"{subject.icon}-bold", f"{subject.icon}-fill"} <= glyphs().keys()


@settings(max_examples=150)
@given(st.data())
def test_no_damage_to_the_file_breaks_the_reading(tmp_path_factory, data):
    lines = SMALL.splitlines()
    for _ in range(data.draw(st.integers(1, 3))):
        at = data.draw(st.integers(0, len(lines) - 1))
        put = data.draw(
            st.sampled_from(["", "x = 1", "[[places]]", "id = 3", "words = []", "[server]"])
        )
        lines[at] = put

    reading = read(tmp_path_factory.mktemp("config"), "\n".join(lines))

    assert reading.problems or reading.offer
    assert all(problem.sentence for problem in reading.problems)
