"""What a place tells whoever stands before it: is it open, and today's message."""

from datetime import datetime

import pytest

from kiosk.language.languages import Language

HOURS = "Tu-Fr 10:00-12:30,14:00-19:00; PH off; 2026 Dec 24-2027 Jan 02 off"
TUESDAY = datetime(2026, 11, 24, 10, 42).astimezone()
SUNDAY = datetime(2026, 11, 29, 10, 42).astimezone()


@pytest.fixture
def told(resident):
    """A function: a resident at the first screen of a place that tells these things."""

    def tell(hours="", words=None, until="", now=TUESDAY):
        notices = resident.kiosk.journey.around.notices
        notices.hours, notices.words, notices.until = hours, words or {}, until
        notices.clock = lambda: now
        resident.kiosk.journey.opened.open_notices()
        resident.see()
        return resident

    return tell


@pytest.mark.parametrize(
    ("language", "words"),
    [
        (Language.EN, "Open today until 12:30"),
        (Language.FR, "Ouvert aujourd’hui jusqu’à 12 h 30"),
        (Language.ES, "Abierto hoy hasta las 12:30"),
        (Language.PT, "Aberto hoje até às 12:30"),
        (Language.AR, "مفتوح اليوم حتى 12:30"),
    ],
)
def test_the_first_screen_says_until_when_it_is_open_in_each_language(told, language, words):
    resident = told(HOURS)
    resident.kiosk.display.chooseLanguage(language)
    resident.see()

    assert words.replace(" h ", "\N{NO-BREAK SPACE}h\N{NO-BREAK SPACE}") in resident.texts


def test_a_place_that_tells_no_hours_has_no_line_for_them(told):
    assert not any("pen" in text for text in told().texts[:2])


def test_who_calls_a_mediator_when_it_is_closed_reads_when_somebody_is_there(told):
    resident = told(HOURS, now=SUNDAY)
    resident.press("Call a mediator")

    assert resident.says("Closed now. Opens Tuesday 1 December at 10:00")
    assert resident.says("Tuesday to Friday: 10:00–12:30, 14:00–19:00")
    assert resident.says("Closed on public holidays")
    assert resident.says("Closed from Thursday 24 December to Saturday 2 January")


def test_a_message_is_read_in_the_language_of_the_screen(told):
    resident = told(words={Language.FR: "Atelier à 15 h", Language.EN: "Workshop at 15:00"})

    assert "Workshop at 15:00" in resident.texts
    assert not resident.says("has not been translated")


def test_a_message_that_nobody_translated_is_marked_and_read_in_its_own_language(told):
    resident = told(words={Language.FR: "Atelier à 15 h"})

    assert "Atelier à 15 h" in resident.texts
    assert resident.says("This message of the place has not been translated.")


def test_a_message_is_shown_to_the_end_of_its_last_day(told):
    words = {Language.EN: "Workshop"}
    night = datetime(2026, 11, 24, 23, 59).astimezone()

    assert "Workshop" in told(words=words, until="2026-11-24", now=night).texts
    assert "Workshop" not in told(words=words, until="2026-11-23", now=night).texts


@pytest.mark.parametrize("hours", ["Tu-Fr  10:00 - 12:30", "Tu-Fr 10:00-12:30;"])
def test_a_sign_too_many_in_the_hours_is_forgiven(told, hours):
    assert "Open today until 12:30" in told(hours).texts
