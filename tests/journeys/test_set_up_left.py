"""Setting up can be left, skipped and come back to at any step."""

from dataclasses import replace

from kiosk.staff.people import LIBRARIAN
from kiosk.staff.set_up import STEPS
from tests.journeys.pointing import PIN, Pointer
from tests.screens.kiosks import SMALL


def test_who_leaves_half_way_finds_what_was_entered_and_goes_on_there(new, arrive):
    hand = Pointer(new)
    hand.tap("Set the kiosk up", "Next step")
    hand.types("Name of the place", "Là")
    hand.tap("Lock")

    again = arrive(panel=SMALL)
    again.kiosk.journey.opened.open_office(new.office)
    again.see()

    assert again.heading == "This kiosk is being set up"
    again.touch("Go on with step 2")
    assert again.heading == "This place"
    assert again.described("Name of the place") == "Là"


def test_back_leads_to_the_step_before_and_at_the_first_to_the_settings(new):
    hand = Pointer(new)
    hand.tap("Set the kiosk up", "Next step", "Skip this step")
    assert new.heading == "The screen"

    hand.tap("Back")
    assert new.heading == "This place"
    assert new.says("Step 2 of 10")
    hand.tap("Back", "Back")

    assert new.heading == "Settings"
    hand.tap("Go on setting up")
    assert new.says("Step 1 of 10")


def test_every_step_can_be_skipped_and_the_end_says_which(new):
    hand = Pointer(new)
    hand.tap("Set the kiosk up")
    for _ in STEPS:
        names = {node.name for node in new.pressables}
        hand.tap("Next step" if "Next step" in names else "Skip this step")

    assert new.heading == "The kiosk is ready; some steps are left for later"
    assert new.says("There is no PIN: nobody will get into the settings from this screen.")
    assert new.described("This place") == "Skipped"
    hand.tap("PIN of the librarians")
    assert new.says("Step 4 of 10")


def test_with_a_pin_the_first_screen_is_the_residents_and_the_door_leads_on(new, arrive):
    new.office.door.set_pin(LIBRARIAN, PIN, new.office.clock())
    hand = Pointer(new)
    hand.tap("Set the kiosk up", "Next step", "Lock")

    again = arrive(panel=SMALL)
    again.kiosk.journey.opened.open_office(new.office)
    again.see()
    assert again.heading == "Hello, what would you like to do?"
    again.press("For the staff")
    again.type(PIN)
    again.press("Come in")

    assert again.says("Step 2 of 10")


def test_a_place_told_by_its_file_alone_and_the_demonstration_are_not_new(new, arrive):
    site = new.office.config / "site.toml"
    site.write_text('[place]\nname = "Là"\ndesk_direction = "left"\ndesk = {fr = "Là."}\n')
    told = arrive(panel=SMALL)
    told.kiosk.journey.opened.open_office(new.office)
    told.see()
    assert told.heading == "Hello, what would you like to do?"
    told.press("For the staff")
    assert not told.says("Set this kiosk up for your place")

    site.unlink()
    shown = arrive(panel=SMALL)
    shown.kiosk.journey.opened.open_office(replace(new.office, data=new.office.data / "other"))
    shown.see()
    assert shown.heading == "Hello, what would you like to do?"
    shown.press("For the staff")
    shown.press("Set this kiosk up for your place")
    assert shown.says("Step 1 of 10")
    assert site.exists()
