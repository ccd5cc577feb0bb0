import dataclasses
import math
from datetime import timedelta

import pytest
from PySide6.QtGui import QGuiApplication

from kiosk.staff.people import LIBRARIAN
from tests.screens.staff.settings_pages import KEPT, go, last_of, site


def test_the_name_of_the_place_is_typed_and_kept(librarian, office):
    go(librarian, "This place", "Name of the place")
    assert list(librarian.fields) == ["Name of the place"]
    assert librarian.says("Médiathèque de Bègles")

    go(librarian, "Erase everything")
    librarian.type("abc")
    go(librarian, "Keep")

    assert librarian.says(KEPT)
    assert site(office).place_name == "abc"
    assert (office.config / "site.toml").read_text("utf-8").startswith("# By hand.\n")
    assert last_of(office) == ("setting changed", "place.name")


def test_what_nobody_has_said_is_told_to_be_unsaid(librarian):
    go(librarian, "This place")

    assert librarian.described("What you call this kiosk") == "not said yet"


def test_a_place_without_a_name_is_refused_and_what_was_typed_stays(librarian, office):
    go(librarian, "This place", "Name of the place", "Erase everything", "Keep")

    assert librarian.says("Write 1 to 300 letters.")
    assert site(office).place_name == "Médiathèque de Bègles"


def test_words_of_the_desk_are_set_by_language_and_may_be_left_out_but_in_french(
    librarian, office
):
    go(librarian, "This place", "Where the desk is, in words: English", "Erase everything", "Keep")
    assert site(office).desk == {"fr": "Là."}

    go(librarian, "Where the desk is, in words: French", "Erase everything", "Keep")
    assert librarian.says("Write 1 to 300 letters.")
    assert site(office).desk == {"fr": "Là."}


def test_the_way_to_the_desk_is_one_of_eight(librarian, office):
    go(librarian, "This place", "Which way the desk is")
    assert librarian.control("On the left").interface.state().checked
    assert not librarian.control("On the right").interface.state().checked

    go(librarian, "Behind the person")

    assert site(office).desk_direction == "behind"
    assert librarian.heading == "This place"


def test_how_long_an_answer_is_waited_for_is_chosen_and_kept(librarian, office):
    go(librarian, "When nobody is there", "Without an answer, it erases all after", "30 seconds")

    assert site(office).warning_s == 30


def test_languages_are_ticked_and_one_stays(librarian, office):
    go(librarian, "Languages", "العربية", "Português", "Español", "English")
    assert site(office).languages == ("fr",)

    go(librarian, "Français")

    assert librarian.says("One language at least must be offered.")
    assert site(office).languages == ("fr",)
    go(librarian, "English")
    assert site(office).languages == ("fr", "en")
    assert not librarian.says("One language at least must be offered.")


def test_the_screen_is_measured_with_a_ruler(librarian, office):
    go(librarian, "The screen", "Size of the screen")
    assert librarian.heading == "Measure this line"
    ruler, measured = librarian.kiosk.navigation.page.view, []
    ruler.measured.connect(lambda *line: measured.append(line))
    before = ruler.mm

    go(librarian, "10 mm longer", "1 mm shorter", "Keep")

    ((pixels, _),) = measured
    screen = QGuiApplication.primaryScreen().size()
    wanted = math.hypot(screen.width(), screen.height()) / pixels * (before + 9)
    assert site(office).diagonal_mm == pytest.approx(wanted, abs=0.06)
    assert librarian.says(KEPT)


def test_what_the_city_has_locked_is_shown_so_and_refused(
    librarian, office, tmp_path, monkeypatch
):
    fleet = tmp_path / "fleet"
    fleet.mkdir()
    (fleet / "city.toml").write_text("locked = true\nsession.idle_s = 90\n")
    monkeypatch.setenv("PAS_A_PAS_FLEET", str(fleet))
    go(librarian, "When nobody is there")
    assert librarian.says("90 seconds (set by the city)")

    go(librarian, "It asks “Are you still there?” after", "60 seconds")

    assert librarian.says("The city has set this for all its kiosks. It is changed there.")
    assert site(office).idle_s == 90


def test_a_broken_file_is_not_written_over(librarian, office):
    go(librarian, "When nobody is there", "It asks “Are you still there?” after")
    (office.config / "site.toml").write_text("name = “x”", "utf-8")

    go(librarian, "60 seconds")

    assert librarian.says("The file of settings has a fault. Nothing was changed.")
    assert (office.config / "site.toml").read_text("utf-8") == "name = “x”"


def test_a_folder_that_takes_nothing_is_told(librarian, office, monkeypatch):
    def full(*ignored, **also):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("kiosk.settings.writing.write_whole", full)

    go(librarian, "When nobody is there", "It asks “Are you still there?” after", "60 seconds")

    assert librarian.says("The kiosk cannot write its settings. Nothing was changed.")
    assert site(office).idle_s == 120


def test_of_two_who_name_the_place_the_second_is_told_first(librarian, office):
    go(librarian, "This place", "Name of the place")
    librarian.type("x")
    office.set("place.name", "Bibliothèque de Bègles")

    go(librarian, "Keep")
    assert librarian.says("It now says: “Bibliothèque de Bègles”. Press “Keep” again")
    assert site(office).place_name == "Bibliothèque de Bègles"

    go(librarian, "Keep")
    assert site(office).place_name == "Médiathèque de Bèglesx"


def test_a_file_that_a_word_processor_saved_is_told_before_anything_is_written(librarian, office):
    path = office.config / "site.toml"
    whole = path.read_text("utf-8")
    for saved in (
        b"\xef\xbb\xbf" + whole.encode(),
        whole.encode("utf-16"),
        whole.replace('"Médiathèque de Bègles"', "“Médiathèque de Bègles”").encode(),
    ):
        path.write_text(whole, "utf-8")
        go(librarian, "Opening hours", "Monday", "Open once")
        path.write_bytes(saved)
        go(librarian, "Keep")

        assert librarian.says("The file of settings has a fault. Nothing was changed.")
        assert path.read_bytes() == saved
        go(librarian, "Back", "Back")


def test_a_file_with_the_line_ends_of_windows_is_changed_in_its_line_alone(librarian, office):
    path = office.config / "site.toml"
    path.write_bytes(path.read_bytes().replace(b"\n", b"\r\n"))
    before = path.read_bytes()
    go(librarian, "This place", "Name of the place", "Erase everything")
    librarian.type("abc")
    go(librarian, "Keep")

    assert path.read_bytes() == before.replace("Médiathèque de Bègles".encode(), b"abc")


def test_a_clock_that_is_a_day_ahead_hides_a_message_and_throws_nothing_away(librarian, office):
    today = office.clock().astimezone().date().isoformat()
    office.set("message.words", {"fr": "Atelier"})
    office.set("message.until", today)
    office.set("message.shown", True)
    ahead = dataclasses.replace(office, clock=lambda: office.clock() + timedelta(days=1))
    librarian.kiosk.journey.opened.open_office(ahead)
    way = librarian.kiosk.journey.opened.staff_way(ahead)
    way.enter(LIBRARIAN)
    go(librarian, "Today’s message")
    assert librarian.says("Nothing is shown any more: its last day is past.")

    go(librarian, "Last day it is shown", "Erase everything", *_typed(today), "Keep")
    assert librarian.says("If the clock is wrong, see “Health of the kiosk”.")
    assert site(office).message == {"fr": "Atelier"}
    assert site(office).message_until == today


def _typed(day):
    year, month, number = day.split("-")
    return f"{int(number)}/{int(month)}/{year}"
