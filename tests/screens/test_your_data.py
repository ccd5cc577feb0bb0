"""What is kept and counted here, as somebody sees it who wants to know."""

from dataclasses import replace

import pytest

from kiosk.app.messages import Reason
from kiosk.language.languages import Language
from kiosk.tour.your_data_stops import shown_figures
from tests.screens.kiosks import PLACE, Panel, Setting, kiosk_of

WIDE = Panel(2560, 1080, 4.034)


@pytest.fixture
def figures(shipped):
    return shown_figures(tuple(shipped))


@pytest.fixture
def curious(resident, figures):
    """Somebody who looks at what is kept."""
    resident.kiosk.journey.opened.open_figures(figures)
    resident.press("Your data here")
    return resident


def everything_read(resident):
    """The lines of a report, page after page."""
    lines = [*resident.texts]
    while "More lines" in resident.buttons:
        resident.press("More lines")
        lines += resident.texts
    return lines


def test_the_first_screen_leads_to_what_is_kept_once_it_is_known(resident, figures):
    assert "Your data here" not in resident.buttons

    resident.kiosk.journey.opened.open_figures(figures)

    assert "Your data here" in resident.buttons


def test_it_says_what_is_never_kept_and_what_is_counted(curious):
    assert curious.heading == "Your data here"
    assert curious.says("Never kept")
    assert curious.says("erased when you press “Finish”")
    assert curious.says("erased 30 days after")
    assert curious.says("Counted, without knowing who")


def test_where_nothing_can_be_booked_no_name_is_spoken_of(resident, figures):
    resident.kiosk.journey.opened.open_figures(replace(figures, keep_days=0))
    resident.press("Your data here")

    assert not resident.says("locked away")


def test_every_bar_can_be_heard_with_its_number(curious, shipped):
    title = {guide.id: guide.words["en"].title for guide in shipped}["declaration-revenus"]

    assert f"{title}: 182" in curious.texts


def test_other_numbers_of_the_week_are_a_touch_away(curious):
    curious.press("Visits")
    assert {"alone: 512", "with a mediator: 100"} <= set(curious.texts)

    curious.press("Languages")
    assert "Français: 560" in curious.texts


def test_it_says_when_the_next_report_leaves_and_where_it_goes(curious, figures):
    assert curious.says("Wednesday 25 November")
    assert curious.says(figures.sends_to)
    assert curious.says(figures.open_data)


def test_a_kiosk_that_sends_nothing_says_so(resident, figures):
    resident.kiosk.journey.opened.open_figures(replace(figures, sends_to="", open_data=""))
    resident.press("Your data here")

    assert resident.says("Nothing is sent from this kiosk")
    assert not resident.says("open to everyone")


def test_the_exact_text_can_be_read_before_it_leaves(curious, figures):
    curious.press("See the next sending")
    read = everything_read(curious)

    for line in figures.reports()[0].body.decode().splitlines():
        assert line in read
    assert "The place, by the code that the city chose." in read


def test_while_the_week_is_open_the_counts_so_far_are_read(resident, figures):
    opened = replace(figures, reports=lambda: figures.reports()[1:])
    resident.kiosk.journey.opened.open_figures(opened)
    resident.press("Your data here")

    resident.press("See the next sending")

    assert resident.says("change until Sunday night")
    assert resident.says("137 finished, 45 left")


def test_all_that_left_is_listed_and_can_be_read(curious, figures):
    curious.press("What has left already")
    assert curious.says("One report each week")

    curious.press("Week of Monday 9 November")

    assert curious.says(f"It left on Wednesday 18 November at 9:15, to {figures.sends_to}.")
    assert everything_read(curious)


def test_who_does_not_want_to_be_counted_is_told_so_at_once_and_is_not(curious):
    curious.press("Do not count me")
    assert curious.says("Nothing of your visit will be counted")

    curious.kiosk.journey.end(Reason.FINISH)

    assert curious.kiosk.journey.session == {}


def test_who_changes_their_mind_is_counted_after_all(curious):
    curious.press("Do not count me")
    curious.press("Count me after all")
    assert not curious.says("Nothing of your visit will be counted")

    curious.kiosk.journey.end(Reason.FINISH)

    assert curious.kiosk.journey.session


@pytest.mark.parametrize("language", list(Language))
def test_the_numbers_are_read_in_every_language(curious, language):
    curious.kiosk.display.chooseLanguage(str(language))

    assert curious.says("182")
    assert not curious.says("Never kept") or language is Language.EN


def test_whoever_listened_is_counted_among_those_who_needed_it(curious):
    curious.press("Listen")

    curious.kiosk.journey.end(Reason.FINISH)

    assert curious.kiosk.journey.session["option", "speech", "times"] == 1


def test_what_is_made_up_is_said_on_every_screen(curious):
    assert not curious.says("made up")

    curious.kiosk.frame.say_made_up()

    assert curious.says("All of this is made up")  # the name of this place leaves no room for more
    curious.press("Home")
    assert curious.says("All of this is made up")


def test_where_there_is_room_the_place_is_named_too(qapp, shipped):
    with kiosk_of(shipped, Setting(panel=WIDE)) as resident:
        resident.kiosk.frame.say_made_up()

        assert resident.says(f"{PLACE} (made-up numbers and bookings)")
