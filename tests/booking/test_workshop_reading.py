"""Workshops as people write them in their own programs."""

import string
from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.booking.workshop_lines import read_description
from kiosk.booking.workshop_notes import read_workshop, written_workshop
from kiosk.language.languages import Language
from tests.booking.calendar_place import calendar_text
from tests.booking.workshop_place import TEN, event, read

ONCE = "Une seule inscription pour toutes les dates"


@pytest.mark.parametrize(
    "line",
    [
        *("Places : 8", "Places: 8", "places = 8", "PLACES:8", "Place : 8", "Places 8"),
        *("8 places", "8 places disponibles", "Nombre de places : 8", "Places\u00a0: 8"),
        *("Seats: 8", "8 seats", "Plazas: 8", "Lugares: 8", "المقاعد: 8", "Places : 8 maximum"),
        *("- Places : 8", "<p>Places : 8</p>", "Places – 8", "Places : ٨"),
    ],
)
def test_a_line_of_seats_is_understood_however_it_is_written(line):
    said = read_description("Atelier", f"Apprendre ensemble.\n{line}\nÀ bientôt.")

    assert said.seats == 8
    assert said.words[Language.FR].about == "Apprendre ensemble.\nÀ bientôt."


@pytest.mark.parametrize(
    "text",
    ["", "Il reste des places.", "Gardez vos places au chaud", "3 ateliers", "8 placements"],
)
def test_a_text_without_such_a_line_wants_no_registration(text):
    said = read_description("Atelier", text)

    assert said.seats is None
    assert not said.problem


@pytest.mark.parametrize("line", ["Places : huit", "Places :", "Seats: many", "Places : 9999"])
def test_a_line_of_seats_without_a_sound_number_is_named(line):
    reading = read(event(about=line))

    assert reading.workshops[0].seats is None
    assert "Mon smartphone" in reading.problems[0]


@given(st.text(string.printable + "éà:[]=œعب\u00a0", max_size=200))
def test_whatever_is_written_is_read(text):
    assert read_description("Atelier", text).words[Language.FR].title == "Atelier"


def test_who_leads_for_whom_and_in_which_languages_is_read():
    lines = [
        "Animé par : Nadia",
        "Niveau : débutant",
        "Pour : tous",
        "Langues : français\\, arabe",
    ]
    about = "\\n".join(["Places : 8", *lines])
    found = read(event("LOCATION:Salle 2", about=about)).workshops[0]

    assert (found.leader, found.level, found.audience) == ("Nadia", "débutant", "tous")
    assert found.languages == ("fr", "ar")
    assert found.place == "Salle 2"
    assert (found.start, found.finish) == (TEN, TEN + timedelta(hours=2))


def test_words_in_other_languages_stand_under_their_own_heading():
    lines = ["Pour bien débuter.", "[en] My smartphone", "A good start.", "[ar]", "بداية"]
    about = "\\n".join(["Places : 8", *lines])
    found = read(event(about=about)).workshops[0]

    assert found.words_in(Language.EN).title == "My smartphone"
    assert found.words_in(Language.EN).about == "A good start."
    assert found.words_in(Language.AR).title == "Mon smartphone"
    assert found.words_in(Language.AR).about == "بداية"
    assert found.words_in(Language.PT).about == "Pour bien débuter."


def test_what_repeats_is_a_workshop_on_each_date_with_seats_of_its_own():
    found = read(event("RRULE:FREQ=WEEKLY;COUNT=3")).workshops

    assert [each.id for each in found] == [f"smartphone/2027-01-{day}" for day in (12, 19, 26)]
    assert all(each.seats == 8 and len(each.sessions) == 1 for each in found)


def test_an_occurrence_that_was_moved_is_still_the_same_workshop():
    text = event("RRULE:FREQ=WEEKLY;COUNT=3").decode()
    moved = event("RECURRENCE-ID;TZID=Europe/Paris:20270119T100000", at="20270120").decode()
    both = text.replace("END:VCALENDAR", moved[moved.index("BEGIN:VEVENT") :])

    found = read(both).workshops

    assert [each.id for each in found][1] == "smartphone/2027-01-19"
    assert found[1].start == TEN + timedelta(days=8)


def test_an_occurrence_that_was_cancelled_or_deleted_is_none():
    text = event("RRULE:FREQ=WEEKLY;COUNT=3", "EXDATE;TZID=Europe/Paris:20270119T100000")
    assert len(read(text).workshops) == 2
    assert read(event("STATUS:CANCELLED")).workshops == ()


def test_one_registration_for_all_dates_makes_them_one():
    found = read(event("RRULE:FREQ=DAILY;COUNT=3", about=f"Places : 8\\n{ONCE}")).workshops

    assert len(found) == 1
    assert found[0].has(found[0].id)
    assert [each.start for each in found[0].sessions] == [
        TEN + timedelta(days=more) for more in range(3)
    ]


def test_a_training_that_has_begun_keeps_the_dates_that_are_past():
    text = event("RRULE:FREQ=WEEKLY;COUNT=20", about=f"Places : 8\\n{ONCE}", at="20260901")

    assert len(read(text).workshops[0].sessions) == 20


def test_several_events_of_one_title_with_that_line_are_one_whatever_their_order():
    first = event(uid="a", about=f"Places : 8\\n{ONCE}")
    second = event(uid="b", about=f"Places : 6\\n{ONCE}", at="20270126", title="mon  smartphone")
    other = event(uid="c", about="Places : 8")

    for texts in ((first, second, other), (other, second, first)):
        joined = read(*texts).workshops
        training = next(each for each in joined if len(each.sessions) == 2)
        assert len(joined) == 2
        assert (training.id, training.seats) == ("a/", 6)
        assert training.has("a/")
        assert training.has("b/")
        assert not training.has("c/")


def test_one_registration_a_week_makes_the_dates_of_a_week_one():
    rule = "RRULE:FREQ=WEEKLY;INTERVAL=4;BYDAY=TU,WE,TH"
    found = read(event(rule, about="Places : 8\\nUne seule inscription par semaine")).workshops

    assert [len(each.sessions) for each in found][:3] == [3, 3, 3]
    assert [each.id for each in found][:2] == ["smartphone/2027-W02", "smartphone/2027-W06"]


def test_seats_taken_elsewhere_are_not_for_kiosks():
    found = read(event(about="Places : 8\\nInscrits par ailleurs : 6")).workshops[0]

    assert (found.seats, found.seats_here) == (8, 2)


def test_a_training_that_never_ends_is_named_and_left_out():
    reading = read(event("RRULE:FREQ=DAILY", about=f"Places : 8\\n{ONCE}"))

    assert reading.workshops == ()
    assert "give it an end" in reading.problems[0]


def test_a_broken_event_costs_itself_alone_and_is_named():
    good, bad = event(uid="good").decode(), event(uid="bad", title="Cassé").decode()
    bad = bad.replace("DTSTART;TZID=Europe/Paris:20270112T100000", "DTSTART:yesterday")
    none = calendar_text("DTSTART:20270112T100000Z", "DTEND:20270112T110000Z", uid="none").decode()

    reading = read(good, bad, none, "BEGIN:VCALENDAR", "")

    assert [each.id for each in reading.workshops] == ["good"]
    assert len(reading.problems) == 2
    assert "Cassé" in reading.problems[0]


def test_a_workshop_is_kept_as_it_was_read():
    for each in read(event("LOCATION:Ici", about=f"Places : 8\\n{ONCE}\\n[ar] هاتفي")).workshops:
        assert read_workshop(written_workshop(each)) == each
