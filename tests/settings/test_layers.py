import codecs

import pytest

from kiosk.settings.reading import read_site
from kiosk.settings.row import Who
from kiosk.settings.site import DEMONSTRATION, SETTINGS

OWN = '[place]\nname = "Bègles"\ndesk_direction = "left"\ndesk.fr = "Là."\n'


@pytest.fixture
def kiosk(tmp_path):
    """The folders of one kiosk and its city, and what is read of them."""

    class Kiosk:
        config, data, fleet = (tmp_path / name for name in ("config", "data", "fleet"))

        def own(self, words):
            content = words if isinstance(words, bytes) else words.encode()
            (self.config / "site.toml").write_bytes(content)
            return self.read()

        def city(self, name, words):
            (self.fleet / name).write_text(words, "utf-8")

        def read(self):
            return read_site(self.config, self.data, self.fleet)

    made = Kiosk()
    for folder in (made.config, made.data, made.fleet):
        folder.mkdir()
    return made


def sentences(reading):
    return [str(problem) for problem in reading.problems]


def test_the_city_sets_what_this_kiosk_leaves_open(kiosk):
    kiosk.city("10.toml", "session.idle_s = 60\nmotion = false\n")
    kiosk.city("20.toml", "session.idle_s = 70\n")

    found = kiosk.own(f"motion = true\n{OWN}")

    assert (found.site.idle_s, found.site.motion) == (70, True)
    assert found.problems == ()
    assert found.origins["session.idle_s"] == str(kiosk.fleet / "20.toml")
    assert found.origins["motion"] == "site.toml"


@pytest.mark.parametrize("locked", ["true", '["session"]', '["session.idle_s"]'])
def test_what_the_city_locks_this_kiosk_cannot_change(kiosk, locked):
    kiosk.city("city.toml", f"locked = {locked}\nsession.idle_s = 60\n")

    found = kiosk.own(f"{OWN}\n[session]\nidle_s = 300\n")

    city = kiosk.fleet / "city.toml"
    assert found.site.idle_s == 60
    assert found.locked["session.idle_s"] == str(city)
    assert sentences(found) == [
        "site.toml, line 7, session.idle_s: the city sets this for all its kiosks, "
        f"in {city}: its value holds"
    ]


def test_a_lock_on_what_is_no_setting_is_told(kiosk):
    kiosk.city("city.toml", 'locked = ["sesion"]\n')

    (said,) = sentences(kiosk.own(OWN))

    assert said.startswith(f"{kiosk.fleet / 'city.toml'}, line 1, locked: sesion is no setting")


def test_a_kiosk_of_a_city_is_no_demonstration_although_nobody_set_it_up_yet(kiosk):
    kiosk.city("city.toml", "session.idle_s = 60\n")

    found = kiosk.read()

    assert not found.site.demonstration
    assert found.site.place_name == "Pas à Pas"
    assert "site.toml, place.name: this key is missing" in sentences(found)


def test_of_a_wrong_value_the_last_good_one_stays_in_force(kiosk):
    kiosk.own(f"session.idle_s = 90\nmotion = false\n{OWN}")

    found = kiosk.own(f"session.idle_s = 9\nmotion = true\n{OWN}")

    assert (found.site.idle_s, found.site.motion) == (90, True)
    assert found.held == {"session.idle_s"}
    assert sentences(found)[0].startswith("site.toml, line 1, session.idle_s: a number of at l")


@pytest.mark.parametrize(
    ("content", "sentence"),
    [
        ('name = "open', "site.toml: this is not TOML: "),
        (OWN.replace('"Bègles"', "“Bègles”"), "site.toml: line 2: the quotes are curly ones"),
        (OWN.replace('"Bègles"', "«Bègles»"), "site.toml: line 2: the quotes are curly ones"),
        (codecs.BOM_UTF8 + OWN.encode(), "site.toml: the file begins with an invisible mark (B"),
        (OWN.encode("utf-16"), "site.toml: the file is in UTF-16, as some word processors save"),
        (OWN.encode("utf-16-be"), "site.toml: the file is in UTF-16"),
        (OWN.encode("latin-1"), "site.toml: the file is not UTF-8 text (byte "),
        (b"PK\x03\x04 etc", "site.toml: the file is a document of a word processor, no plain te"),
        (b"{\\rtf1 etc", "site.toml: the file is a document of a word processor"),
        (OWN.replace("\n", "\r"), "site.toml: line 1: the line ends are not those of plain tex"),
        (None, "site.toml: the file is missing"),
    ],
)
def test_of_a_file_that_cannot_be_read_all_the_last_good_settings_stay(kiosk, content, sentence):
    good = kiosk.own(f"session.idle_s = 90\n{OWN}").site
    if content is None:
        (kiosk.config / "site.toml").unlink()
        found = kiosk.read()
    else:
        found = kiosk.own(content)

    (said,) = sentences(found)
    assert said.startswith(sentence)
    assert found.site == good
    assert "session.idle_s" in found.held


def test_what_the_city_locked_stays_locked_while_its_file_is_broken(kiosk):
    kiosk.city("city.toml", "locked = true\nsession.idle_s = 60\n")
    kiosk.own(OWN)
    kiosk.city("city.toml", "locked = tru")

    found = kiosk.own(f"{OWN}\n[session]\nidle_s = 300\n")

    assert found.site.idle_s == 60
    assert found.locked.keys() == {"session.idle_s"}


def test_windows_line_ends_are_plain_text(kiosk):
    assert kiosk.own(OWN.replace("\n", "\r\n")).problems == ()


def test_a_place_that_never_had_a_file_is_the_demonstration(kiosk):
    assert kiosk.read().site is DEMONSTRATION
    assert list(kiosk.data.iterdir()) == []


@pytest.mark.parametrize("content", [b"", b"[]", b'{"x": 1}', b'{"a": {"values": 3}}', b"\xff"])
def test_a_damaged_memory_of_the_last_good_settings_is_no_fault(kiosk, content):
    (kiosk.data / "settings.good.json").write_bytes(content)

    assert kiosk.own(OWN).site.place_name == "Bègles"


def test_the_last_good_settings_are_for_this_account_alone(kiosk):
    kiosk.own(OWN)

    assert (kiosk.data / "settings.good.json").stat().st_mode & 0o777 == 0o600


def test_every_setting_says_who_may_change_it_and_words_of_people_stay_out_of_the_log():
    rows = {setting.key: setting for _, setting in SETTINGS.values()}

    assert {key for key, row in rows.items() if row.who is not Who.LIBRARIAN} == {
        "keys",
        "voice.command",
        "network.probe",
        "statistics.open_data",
        "demonstration",
    }
    assert {key for key, row in rows.items() if not row.logged} == {
        "browsing.allowed",
        "place.name",
        "place.address",
        "place.post",
        "calls.address",
        "calls.user",
        "place.desk",
        "message.words",
        "voice.model",
        "voice.command",
        "network.probe",
        "statistics.address",
        "statistics.user",
    }
    assert {key for key, row in rows.items() if not row.wiped} == {
        "screen.diagonal_mm",
        "screen.distance_mm",
        "input.double_strike_ms",
        "keys",
        "voice.model",
        "voice.command",
        "statistics.open_data",
    }
