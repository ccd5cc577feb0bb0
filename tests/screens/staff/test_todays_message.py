from datetime import timedelta

from tests.screens.staff.settings_pages import KEPT, go, last_of, site


def write(librarian, words):
    librarian.type(words)
    go(librarian, "Keep")


def test_a_message_is_written_by_language_and_shown(librarian, office):
    go(librarian, "Today’s message", "The message: French")
    write(librarian, "atelier")
    go(librarian, "On the first screen")

    assert librarian.says(KEPT)
    assert dict(site(office).message) == {"fr": "atelier"}
    assert site(office).message_shown
    assert librarian.says(
        "Not translated, and marked so, in: English, Spanish, Portuguese, Arabic"
    )
    assert last_of(office) == ("setting changed", "message.shown")


def test_a_message_that_is_shown_without_words_or_past_its_day_says_so(librarian, office):
    go(librarian, "Today’s message", "On the first screen")
    assert librarian.says("Nothing is shown: it has no words yet.")

    yesterday = (office.clock().astimezone().date() - timedelta(days=1)).isoformat()
    office.set("message.words", {"fr": "Hier"})
    office.set("message.until", yesterday)
    go(librarian, "The message: English", "Keep")

    assert librarian.says("Nothing is shown any more: its last day is past.")
    assert dict(site(office).message) == {"fr": "Hier"}  # nothing of it is thrown away


def test_its_last_day_is_typed_and_taken_out_again(librarian, office):
    go(librarian, "Today’s message", "Last day it is shown", *"24/12/2096", "Keep")
    assert site(office).message_until == "2096-12-24"
    assert librarian.says("Monday 24 December")

    go(librarian, "Last day it is shown", "Erase everything", "Keep")
    assert site(office).message_until == ""


def test_a_day_that_is_past_by_the_clock_is_a_sentence(librarian, office):
    go(librarian, "Today’s message", "Last day it is shown", *"24/12/2020", "Keep")

    assert librarian.says("If the clock is wrong, see “Health of the kiosk”.")
    assert site(office).message_until == ""


def test_of_two_who_write_the_same_message_the_second_is_told_first(librarian, office):
    office.set("message.words", {"fr": "un"})
    go(librarian, "Today’s message", "The message: French")
    librarian.type("e")
    office.set("message.words", {"fr": "deux", "ar": "مرحبا"})

    go(librarian, "Keep")
    assert librarian.says("Somebody changed this while you wrote. It now says: “deux”.")

    go(librarian, "Keep")
    assert dict(site(office).message) == {"fr": "une", "ar": "مرحبا"}
