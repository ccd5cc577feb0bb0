"""The screens of the setting-up in the office of the librarians, on any later day."""

import shutil

import pytest
from PySide6.QtCore import QCoreApplication

from kiosk.app.passwords import CALENDAR
from kiosk.app.set_up_desk import SetUpDesk
from kiosk.booking.offer import Account
from kiosk.booking.offer_file import read_offer
from kiosk.screens.setup.pin_view import PinView
from kiosk.screens.staff.setting_words import GROUPS
from kiosk.settings.secrets import open_secrets
from kiosk.staff.people import LIBRARIAN
from kiosk.staff.set_up import STEPS
from tests.screens.staff.conftest import PIN, come_in
from tests.screens.staff.settings_pages import go, site
from tests.storage.disks import fill, small_disk

NEW = "605142"
DISK = "The kiosk cannot write its settings. Nothing was changed. Call the technician."


@pytest.mark.parametrize("step", STEPS)
def test_every_step_of_the_first_day_is_found_again_by_its_tile(librarian, step):
    tiles = {"printer": ("Printers", "Print a test ticket")}.get(step, (GROUPS[step].words,))
    librarian.see()
    go(librarian, *tiles)

    assert librarian.heading not in ("", "Settings")
    assert not librarian.says("Step ")
    go(librarian, *["Back"] * len(tiles))
    assert librarian.heading == "Settings"


def test_another_pin_is_typed_twice_and_is_the_one_from_then_on(librarian, office):
    go(librarian, "PIN of the librarians", "Choose another PIN")
    librarian.type(NEW)
    librarian.press("Go on")
    librarian.type(NEW)
    librarian.press("Keep this PIN")

    assert librarian.says("There is a PIN.")
    librarian.press("Lock")
    assert office.door.try_pin(LIBRARIAN, NEW, office.clock()).person == LIBRARIAN


@pytest.mark.parametrize(
    ("first", "then", "said"),
    [
        ("123", "", "A PIN has at least 6 digits."),
        ("111111", "", "Anybody would try this one first."),
        (NEW, PIN, "The two were not the same."),
    ],
)
def test_a_pin_that_cannot_be_is_told_and_the_old_one_stays(librarian, office, first, then, said):
    go(librarian, "PIN of the librarians", "Choose another PIN")
    librarian.type(first)
    librarian.press("Go on")
    if then:
        librarian.type(then)
        librarian.press("Keep this PIN")

    assert librarian.says(said)
    assert not librarian.says(first)
    assert office.door.try_pin(LIBRARIAN, PIN, office.clock()).person == LIBRARIAN


def test_a_pin_is_copied_from_a_card_and_never_shown(librarian):
    go(librarian, "PIN of the librarians", "Choose another PIN")
    librarian.scan(NEW)
    assert librarian.says("Type the same digits again.")
    librarian.scan(NEW)

    assert librarian.says("There is a PIN.")
    view = PinView(librarian.kiosk.display, lambda: "x", there=False)
    view.type("60-51 42\n")
    assert (view.masked, view.count) == ("●" * 6, 6)


def test_where_statistics_go_is_shown_as_set_by_the_city_and_stays(
    librarian, office, tmp_path, monkeypatch
):
    fleet = tmp_path / "fleet"
    fleet.mkdir()
    (fleet / "city.toml").write_text(
        'locked = true\n[statistics]\nsend = true\nplace = "begles-1"\n'
        'address = "https://c.example.org/r/"\n'
    )
    monkeypatch.setenv("PAS_A_PAS_FLEET", str(fleet))

    go(librarian, "Sending statistics")
    assert librarian.says("https://c.example.org/r/ (set by the city)")
    assert "Test, and send from now on" not in {node.name for node in librarian.pressables}
    for name in ("Address", "Nowhere"):
        go(librarian, name)
        assert librarian.says("The city has set this for all its kiosks. It is changed there.")

    assert site(office).statistics_send


def test_a_guide_that_is_taken_out_is_noted_and_can_be_put_back(librarian, office):
    go(librarian, "Procedures to offer", "Birth certificate", "Offered to residents")
    assert site(office).guides_off == ("acte-naissance",)
    librarian.press("Not offered to residents")
    assert site(office).guides_off == ()


def test_a_mediator_who_left_takes_her_pin_with_her(librarian, office):
    go(librarian, "Mediators", "Add a mediator")
    librarian.type("nadia")
    librarian.press("Keep")
    assert librarian.heading == "nadia"
    go(librarian, "Remove", "Remove")

    assert librarian.heading == "Mediators"
    assert not SetUpDesk(office).mediators()


def test_a_password_is_kept_among_the_secrets_shown_only_if_asked_for_and_never_said(
    librarian, office
):
    go(librarian, "Shared calendar", "With the city’s calendar server", "Password")
    librarian.type("ab@")
    assert librarian.described("Password") == "3 signs typed"
    librarian.press("Show the password")
    assert librarian.described("Password") == "3 signs typed"
    assert librarian.kiosk.navigation.page.view.typed == "ab@"
    librarian.press("Keep")

    assert open_secrets(office.data).get(CALENDAR) == "ab@"
    assert librarian.described("Password") == "is set"
    lines = [(entry.action, entry.detail) for entry in office.journal.last(1)]
    assert lines == [("setting changed", "password.booking-server")]


def test_an_address_that_is_none_is_not_kept(librarian, office):
    go(librarian, "Shared calendar", "With the city’s calendar server", "Address", "Keep")
    assert librarian.heading == "Address"
    assert librarian.says("Write 1 to 300 letters.")


def test_back_to_this_kiosk_alone_the_server_is_forgotten(librarian, office):
    desk = SetUpDesk(office)
    made = desk.offers.add_mediator("Nadia")
    desk.offers.set_server(Account("https://agenda.example.org/", "borne"))
    desk.offers.put("mediators", made, {"permanences": "/h/", "bookings": "/b/"})
    go(librarian, "Shared calendar")
    assert librarian.described("Nadia: appointments") == "b"

    librarian.press("This kiosk only")

    assert read_offer(office.config).offer.server is None
    assert read_offer(office.config).problems == ()


def test_sending_is_stopped_by_one_touch(librarian, office):
    SetUpDesk(office).set_all(
        {
            "statistics.send": True,
            "statistics.place": "la",
            "statistics.address": "https://cloud.example.org/la/",
        }
    )
    go(librarian, "Sending statistics")
    assert librarian.says("The weekly numbers are sent.")
    librarian.press("Nowhere")

    assert not site(office).statistics_send
    assert librarian.says("Nothing leaves this kiosk now.")


def test_reports_go_onto_a_stick_that_can_be_written_to(librarian, office, tmp_path, monkeypatch):
    stick = tmp_path / "STICK"
    monkeypatch.setattr("kiosk.app.set_up_desk.STICKS", (tmp_path,))
    with small_disk(stick, 64):
        go(librarian, "Sending statistics", "On a USB stick", "Test, and use this stick")
        assert librarian.says("No stick is chosen.")
        go(librarian, "USB stick", "STICK", "Test, and use this stick")

        assert librarian.says("The connection works, and it is kept.")
        assert site(office).statistics_folder == str(stick / "pas-a-pas")
        assert list((stick / "pas-a-pas").iterdir()) == []
        fill(stick)
        librarian.press("Test, and use this stick")
        assert librarian.says("Nothing can be written on this stick.")


def test_how_fast_it_speaks_is_chosen_and_the_sentence_is_said_so(librarian, office):
    go(librarian, "Voice and sound", "How fast it speaks", "Slowly", "Say a sentence")
    speech = librarian.kiosk.journey.opened.staff.set_up.pages._sound._speech

    assert site(office).voice_pace == 120
    assert speech.utterances[-1].pace == 120
    speech.end()
    librarian.see()
    go(librarian, "No")
    assert librarian.says("Turn the loudspeaker up")


def test_a_voice_of_piper_is_chosen_among_those_that_are_there(librarian, office, monkeypatch):
    folder = office.config / "voices"
    folder.mkdir()
    (folder / "fr_FR-siwis-medium.onnx").write_bytes(b"x")
    monkeypatch.setattr(shutil, "which", lambda name: "/usr/bin/" + name)
    go(librarian, "Voice and sound", "Voice: French", "Siwis")

    path = str(folder.absolute() / "fr_FR-siwis-medium.onnx")
    assert dict(site(office).voice_model) == {"fr": path}
    go(librarian, "Voice: French", "That of the system")
    assert dict(site(office).voice_model) == {}


def test_on_a_disk_that_fills_while_saving_it_is_told_and_nothing_earlier_is_lost(
    arrive, office, tmp_path
):
    import dataclasses  # noqa: PLC0415  here alone

    with small_disk(tmp_path / "disk", 128) as disk:
        for name in ("site.toml", ".site.toml.lock", ".booking.toml.lock"):
            (disk / name).touch()
        shutil.copy(office.config / "site.toml", disk / "site.toml")
        full = dataclasses.replace(office, config=disk)
        SetUpDesk(full).offers.add_mediator("Luc")
        before = {name: (disk / name).read_bytes() for name in ("site.toml", "booking.toml")}
        fill(disk)
        resident = arrive()
        resident.kiosk.journey.opened.open_office(full)
        resident.see()
        come_in(resident, "Librarian", PIN)

        go(resident, "Procedures to offer", "Birth certificate")
        go(resident, "Offered to residents")
        assert resident.says(DISK)
        go(resident, "Back", "Back", "Mediators", "Add a mediator")
        resident.type("zoe")
        resident.press("Keep")
        assert resident.says(DISK)

        assert {name: (disk / name).read_bytes() for name in before} == before
        assert QCoreApplication.instance() is not None
