import pytest

from kiosk.settings.reading import read_site
from tests.screens.staff.settings_pages import KEPT, go, last_of, site

HOURS = "Tu-Fr 10:00-18:00; PH off"


@pytest.fixture
def set_hours(office):
    """A function: the place has these hours."""

    def put(text):
        path = office.config / "site.toml"
        path.write_text(path.read_text("utf-8").replace("[place]", f"[place]\nhours = '{text}'"))

    return put


def test_a_place_without_hours_says_that_residents_are_not_told(librarian):
    go(librarian, "Opening hours")

    assert librarian.says("Residents are not told when this place is open.")


def test_a_day_is_set_by_buttons_and_kept_in_openstreetmaps_syntax(librarian, office):
    go(librarian, "Opening hours", "Tuesday", "Open once", "Opens at, 10:00, one hour earlier")
    go(librarian, "Closes at, 18:00, a quarter of an hour later", "Keep")

    assert site(office).hours == "Tu 09:00-18:15"
    assert librarian.says(KEPT)
    assert librarian.heading == "Opening hours"
    assert (office.config / "site.toml").read_text("utf-8").startswith("# By hand.\n")
    assert last_of(office) == ("setting changed", "place.hours")


def test_a_day_has_a_break_and_another_day_takes_it_over(librarian, office, set_hours):
    set_hours("Tu 10:00-18:00")
    go(librarian, "Opening hours", "Monday", "As on: Tuesday", "Keep")
    go(librarian, "Friday", "Open twice, with a break", "Keep", "Tuesday", "Closed", "Keep")

    assert site(office).hours == "Mo 10:00-18:00; Fr 10:00-12:30,14:00-18:00"


@pytest.mark.parametrize(
    ("presses", "sentence"),
    [
        (
            ["Closes at, 12:30, one hour earlier"] * 3,
            "It would close before it opens. Mend the hours, then press “Keep”.",
        ),
        (
            ["Opens again at, 14:00, one hour earlier"] * 2,
            "It would open again before it has closed. Mend the hours, then press “Keep”.",
        ),
    ],
)
def test_hours_that_make_no_sense_are_a_sentence_and_nothing_is_kept(
    librarian, office, set_hours, presses, sentence
):
    set_hours(HOURS)
    go(librarian, "Opening hours", "Tuesday", "Open twice, with a break")
    for press in presses:
        hours = [name for name in names(librarian) if name.startswith(press.split(",")[0])]
        go(librarian, next(name for name in hours if name.endswith("one hour earlier")))
    go(librarian, "Keep")

    assert librarian.says(sentence)
    assert site(office).hours == HOURS


def names(librarian):
    return [node.name for node in librarian.pressables]


def test_public_holidays_and_days_by_date(librarian, office, set_hours):
    set_hours("Tu-Fr 10:00-18:00")
    go(librarian, "Opening hours", "Public holidays", "Add days when it is closed")
    for sign in "24/12/2096-2/1/2097":
        go(librarian, sign)
    go(librarian, "Keep")

    assert site(office).hours == "Tu-Fr 10:00-18:00; PH off; 2096 Dec 24-2097 Jan 02 off"

    go(librarian, "Closed from Monday 24 December to Wednesday 2 January")
    assert site(office).hours == "Tu-Fr 10:00-18:00; PH off"


@pytest.mark.parametrize(
    ("typed", "sentence"),
    [
        ("31/2/2096", "This is no day."),
        ("3/2/2096-2/2/2096", "This is no day."),
        ("1/1/2020", "That day is past: the kiosk’s clock says"),
    ],
)
def test_days_that_are_none_and_days_that_are_past_are_a_sentence(
    librarian, office, set_hours, typed, sentence
):
    set_hours(HOURS)
    go(librarian, "Opening hours", "Add days when it is closed")
    for sign in typed:
        go(librarian, sign)
    go(librarian, "Keep")

    assert librarian.says(sentence)
    assert site(office).hours == HOURS


def test_what_a_week_cannot_show_is_said_and_stays(librarian, office, set_hours):
    set_hours("Tu-Fr 10:00-18:00; Jul-Aug Tu-Fr 14:00-18:00")
    go(librarian, "Opening hours")
    assert librarian.says(
        "This part cannot be shown as a week, and is kept as it is written: Jul-Aug Tu-Fr"
    )

    go(librarian, "Monday", "Open once", "Keep")

    assert site(office).hours == "Mo-Fr 10:00-18:00; Jul-Aug Tu-Fr 14:00-18:00"


def test_hours_that_are_no_week_at_all_are_shown_as_they_are_written(librarian, office, set_hours):
    set_hours("PH off; Mo[1] 14:00-18:00")
    go(librarian, "Opening hours")

    assert librarian.says("They are kept as they are written: PH off; Mo[1] 14:00-18:00")
    assert "Monday" not in names(librarian)
    assert site(office).hours == "PH off; Mo[1] 14:00-18:00"


def test_a_file_with_hours_that_make_no_sense_is_named_and_the_last_good_ones_hold(office):
    path, text = office.config / "site.toml", (office.config / "site.toml").read_text("utf-8")
    path.write_text(text.replace("[place]", '[place]\nhours = "Tu 10:00-18:00"'), "utf-8")
    read_site(office.config, office.data)
    path.write_text(text.replace("[place]", '[place]\nhours = "Tu 18:00-10:00"'), "utf-8")

    found = read_site(office.config, office.data)

    assert [str(problem) for problem in found.problems] == [
        "site.toml, line 3, place.hours: it closes before it opens: Tu 18:00-10:00"
    ]
    assert found.site.hours == "Tu 10:00-18:00"


def test_of_two_who_set_the_same_day_the_second_is_told_first(librarian, office, set_hours):
    set_hours(HOURS)
    go(librarian, "Opening hours", "Tuesday", "Closed")
    office.set("place.hours", "Tu 09:00-12:00; PH off")

    go(librarian, "Keep")
    assert librarian.says("Somebody changed this while you wrote. It now says: “9:00–12:00”.")
    assert site(office).hours == "Tu 09:00-12:00; PH off"

    go(librarian, "Keep")
    assert site(office).hours == "Mo-Su off; PH off"


def test_hours_that_the_city_has_set_are_shown_so_and_refused(
    librarian, office, tmp_path, monkeypatch
):
    fleet = tmp_path / "fleet"
    fleet.mkdir()
    (fleet / "city.toml").write_text('locked = true\n[place]\nhours = "Mo 10:00-18:00"\n')
    monkeypatch.setenv("PAS_A_PAS_FLEET", str(fleet))
    go(librarian, "Opening hours")
    assert librarian.says("10:00–18:00 (set by the city)")

    go(librarian, "Tuesday", "Open once", "Keep")

    assert librarian.says("The city has set this for all its kiosks. It is changed there.")
    assert site(office).hours == "Mo 10:00-18:00"


def test_a_disk_that_is_full_is_told_and_what_was_set_stays_to_be_kept(
    librarian, office, set_hours, monkeypatch
):
    set_hours(HOURS)
    go(librarian, "Opening hours", "Saturday", "Open once")

    def full(*ignored, **also):
        raise OSError(28, "No space left on device")

    with monkeypatch.context() as broken:
        broken.setattr("kiosk.settings.writing.write_whole", full)
        go(librarian, "Keep")
    assert librarian.says("The kiosk cannot write its settings. Nothing was changed.")
    assert site(office).hours == HOURS

    go(librarian, "Keep")
    assert site(office).hours == "Tu-Sa 10:00-18:00; PH off"
