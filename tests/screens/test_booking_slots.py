"""Choosing what it is about, and when."""

import pytest

from kiosk.language.languages import Language
from kiosk.storage.troubles import StorageError, Trouble
from tests.screens.booths import (
    DEVICE,
    FRIDAY,
    MORNING,
    ONLINE,
    QUARTER_TO_TEN,
    QUESTION,
    TAXES,
    times,
    to_times,
)
from tests.screens.kiosks import LANDSCAPE, PORTRAIT, SMALL

FIRST_WEEK = [
    "Tuesday 24 November at 14:30",
    "Tuesday 24 November at 15:15",
    "Wednesday 25 November at 9:00",
    "Wednesday 25 November at 9:45",
    "Wednesday 25 November at 10:30",
    "Wednesday 25 November at 14:00",
    "Friday 27 November at 10:00",
    "Friday 27 November at 11:30",
    "Saturday 28 November at 10:15",
    "Saturday 28 November at 11:00",
    "Saturday 28 November at 11:45",
]


@pytest.fixture
def resident(at_booth, counter):
    """Somebody at the times of an online procedure."""
    resident = at_booth(counter)
    to_times(resident)
    return resident


def taken_by_others(counter, start):
    """All that begins with that slot is booked by others."""
    free = counter.desk.slots(counter.desk.subjects[0].id, MORNING)
    counter.desk.gone |= {slot for slot in free if slot.start == start}


def test_each_subject_is_a_tile_with_what_it_is_and_how_long(at_booth, counter):
    resident = at_booth(counter)
    resident.press("See a mediator")
    resident.press("Book a session")

    assert resident.heading == "What is it about?"
    assert resident.buttons[:4] == [ONLINE, TAXES, DEVICE, QUESTION]
    assert resident.described(ONLINE) == "\u2068CAF, France Travail, pension…\u2069 45 minutes."
    assert resident.described(QUESTION).endswith("By telephone, 15 minutes.")


def test_neither_account_nor_e_mail_is_asked_for_and_that_is_said(at_booth, counter):
    resident = at_booth(counter)
    resident.press("See a mediator")

    assert resident.says("No account, no e-mail.")


def test_the_times_here_stand_by_days_nearest_first(resident):
    assert resident.heading == "When would you like to come?"
    assert times(resident) == FIRST_WEEK
    texts = resident.texts
    assert [texts[texts.index(day) + 1] for day in ("Today", "Tomorrow", "Friday")] == [
        "24 Nov",
        "25 Nov",
        "27 Nov",
    ]


def test_one_day_in_between_without_a_time_says_so_and_longer_gaps_are_passed_over(resident):
    texts = resident.texts

    assert texts[texts.index("Thursday") + 2] == "Nothing free"
    assert "Sunday" not in texts


def test_days_stand_beside_one_another_and_in_a_list_at_twice_the_size(resident):
    def left(name):
        return resident.place(name).left()

    assert left("Tuesday 24 November at 14:30") < left(FRIDAY)
    resident.kiosk.display.chooseSize(2.0)
    resident.look()
    assert left("Tuesday 24 November at 14:30") == left(FRIDAY)


def test_in_arabic_the_nearest_day_is_on_the_right(at_booth, counter):
    resident = at_booth(counter)
    to_times(resident)
    resident.kiosk.display.chooseLanguage("ar")
    resident.look()

    first, *_, last = (node for node in resident.pressables if "نوفمبر" in node.name)
    assert first.name == "الثلاثاء 24 نوفمبر، الساعة 14:30"
    assert resident.place(first.name).left() > resident.place(last.name).right()


def test_other_days_are_a_press_away_and_so_is_the_way_back(resident):
    resident.press("Other days")
    assert "Wednesday 2 December at 10:30" in times(resident)
    assert QUARTER_TO_TEN not in times(resident)

    resident.press("Earlier days")
    assert times(resident) == FIRST_WEEK


def test_what_is_chosen_is_said_in_full_before_one_goes_on(resident):
    assert "Continue" not in resident.buttons
    resident.press(FRIDAY)

    texts = resident.texts
    chosen = texts[texts.index("Your choice") :]
    assert chosen[:6] == [
        "Your choice",
        "Friday 27 November",
        "10:00",
        "45 minutes",
        "Karim",
        "French, English",
    ]
    assert "Bibliothèque Mériadeck" in chosen[6]
    assert resident.checked == [FRIDAY]
    resident.press("Continue")
    assert resident.heading == "What is your first name?"


def test_a_time_taken_meanwhile_stays_where_it_is_and_says_so(resident, counter):
    below, beside = "Wednesday 25 November at 10:30", FRIDAY
    before = resident.place(below), resident.place(beside)
    taken_by_others(counter, counter.desk.slots(counter.desk.subjects[0].id, MORNING)[3].start)

    resident.kiosk.navigation.page.view.refresh()

    assert f"{QUARTER_TO_TEN}, taken" in resident.buttons
    assert (resident.place(below), resident.place(beside)) == before
    with pytest.raises(AssertionError, match="cannot be pressed"):
        resident.press(f"{QUARTER_TO_TEN}, taken")


def test_the_screen_looks_again_by_itself(resident, counter, qtbot):
    taken_by_others(counter, counter.desk.slots(counter.desk.subjects[0].id, MORNING)[3].start)

    qtbot.waitUntil(lambda: f"{QUARTER_TO_TEN}, taken" in resident.buttons, timeout=20_000)


def test_the_time_one_had_chosen_is_taken_by_somebody_and_nothing_is_chosen_then(
    resident, counter
):
    resident.press(QUARTER_TO_TEN)
    taken_by_others(counter, counter.desk.slots(counter.desk.subjects[0].id, MORNING)[3].start)

    resident.kiosk.navigation.page.view.refresh()
    resident.see()

    assert resident.says("Somebody has just taken this time. Nothing is lost")
    assert "Continue" not in resident.buttons
    resident.press(FRIDAY)
    assert not resident.says("Somebody has just taken this time.")
    resident.press("Continue")


def test_while_one_mediator_is_taken_another_is_free_at_the_same_time(resident, counter):
    assert times(resident).count(QUARTER_TO_TEN) == 1
    free = counter.desk.slots(counter.desk.subjects[0].id, MORNING)
    counter.desk.gone.add(next(s for s in free if s.mediator == "karim" and s.at.minute == 45))

    resident.kiosk.navigation.page.view.refresh()
    resident.press(QUARTER_TO_TEN)

    assert "Nadia" in resident.texts


def test_one_may_rather_have_one_mediator(resident):
    resident.press("Mediator: All mediators")
    assert resident.checked == ["All mediators"]
    resident.press("Karim · French, English")

    assert times(resident) == [
        "Wednesday 25 November at 9:45",
        "Wednesday 25 November at 14:00",
        "Friday 27 November at 10:00",
        "Friday 27 November at 11:30",
        "Wednesday 2 December at 10:30",
        "Wednesday 2 December at 11:15",
        "Wednesday 2 December at 14:15",
    ]
    assert "Mediator: Karim" in resident.buttons


def test_one_may_rather_have_another_language_or_another_place(resident):
    resident.press("Place: Here")
    resident.press("Centre social du Lac")
    resident.press("Language: All languages")
    resident.press("Portuguese")

    assert times(resident)[:2] == [
        "Wednesday 25 November at 10:00",
        "Wednesday 25 November at 11:00",
    ]
    resident.press("Wednesday 25 November at 10:00")
    assert {"Sofia", "French, Spanish, Portuguese"} <= set(resident.texts)


def test_a_volunteer_of_the_city_is_said_to_be_one(resident):
    resident.press("Mediator: All mediators")

    assert "Sofia · French, Spanish, Portuguese · volunteer of the city" in resident.buttons


def test_wishes_that_nobody_meets_are_taken_back_with_one_press(resident):
    resident.press("Mediator: All mediators")
    resident.press("Nadia · French, Arabic")
    resident.press("Language: All languages")
    resident.press("English")
    assert resident.heading == "Nobody is free for this"
    assert not times(resident)

    resident.press("Show all that is free")

    assert times(resident) == FIRST_WEEK


def test_when_nobody_is_free_there_is_somebody_to_ask_and_another_subject(at_booth, counter):
    counter.desk.full = True
    resident = at_booth(counter)
    to_times(resident)

    assert resident.heading == "Nobody is free for this"
    assert resident.says("No time is free in the next 28 days.")
    assert "Show all that is free" not in resident.buttons
    resident.press("Ask somebody here")
    assert resident.heading == "A mediator can help you"
    resident.press("Back")
    resident.press("Another subject")
    assert resident.heading == "What is it about?"


def test_when_nobody_is_free_here_a_session_by_telephone_is_offered(at_booth, counter):
    all_slots = counter.desk.slots
    counter.desk.slots = lambda subject, *rest: (
        all_slots(subject, *rest) if subject == "question" else ()
    )
    resident = at_booth(counter)
    to_times(resident)

    resident.press("A session by telephone")

    assert resident.heading == "When shall we call you?"
    assert "Tuesday 24 November at 14:30" in times(resident)


def test_by_telephone_there_is_no_place_to_choose_and_the_question_is_another(at_booth, counter):
    resident = at_booth(counter)
    to_times(resident, QUESTION)

    assert resident.heading == "When shall we call you?"
    assert not [name for name in resident.buttons if name.startswith("Place")]
    resident.press("Tuesday 24 November at 14:30")
    assert "By telephone" in resident.texts


@pytest.mark.parametrize("panel", [LANDSCAPE, PORTRAIT, SMALL])
def test_on_every_screen_a_time_is_touched_where_it_is_seen(at_booth, counter, panel):
    resident = at_booth(counter, panel=panel, languages=(Language.FR, Language.AR))
    resident.touch("Voir un médiateur")
    resident.touch("Prendre rendez-vous")
    resident.touch("Une démarche en ligne")
    resident.touch("vendredi 27 novembre à 10\xa0h\xa000")

    (go_on,) = [name for name in resident.buttons if name.startswith("Continuer")]
    resident.touch(go_on)
    assert resident.heading == "Quel est votre prénom\N{NO-BREAK SPACE}?"


def test_where_free_times_cannot_be_read_nobody_is_free_and_nothing_breaks(at_booth, counter):
    def broken(*_):
        raise StorageError(Trouble.BROKEN)

    resident = at_booth(counter)
    counter.desk.slots = counter.desk.next_here = broken
    resident.press("Home")
    to_times(resident)

    assert resident.heading == "Nobody is free for this"
