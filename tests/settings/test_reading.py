import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.language.languages import Language
from kiosk.session.idle import Idle
from kiosk.settings.reading import read_site
from kiosk.settings.site import DEMONSTRATION, SETTINGS, Code, Site

WHOLE = """
languages = ["ar", "fr"]
motion = false

[place]
name = "Médiathèque de Bègles"
address = "58 avenue du Maréchal Leclerc, 33130 Bègles"
desk_direction = "behind-left"

[place.desk]
fr = "Le bureau est au premier étage."
ar = "المكتب في الطابق الأول."

[screen]
diagonal_mm = 395
distance_mm = 600.5

[session]
idle_s = 90
warning_s = 30

[input]
double_strike_ms = 0

[network]
probe = ""
"""
LEAST = '[place]\nname = "A"\ndesk_direction = "left"\ndesk.fr = "Là."\n'


@pytest.fixture
def reading(tmp_path):
    """Reads a site.toml of those words."""

    def read(words):
        (tmp_path / "site.toml").write_text(words, "utf-8")
        return read_site(tmp_path)

    return read


def sentences(reading):
    return [str(problem) for problem in reading.problems]


def test_every_setting_can_be_set(reading):
    found = reading(WHOLE)

    assert found.problems == ()
    assert found.site == Site(
        place_name="Médiathèque de Bègles",
        place_address="58 avenue du Maréchal Leclerc, 33130 Bègles",
        desk={"fr": "Le bureau est au premier étage.", "ar": "المكتب في الطابق الأول."},
        desk_direction="behind-left",
        languages=("ar", "fr"),
        diagonal_mm=395,
        distance_mm=600.5,
        idle_s=90,
        warning_s=30,
        double_strike_ms=0,
        motion=False,
        network_probe="",
        demonstration=False,
    )


def test_what_is_not_said_has_its_default(reading):
    found = reading(LEAST)

    assert found.problems == ()
    site = found.site
    assert (site.diagonal_mm, site.distance_mm) == (546, 500)
    assert (site.idle_s, site.warning_s, site.double_strike_ms) == (120, 60, 300)
    assert site.motion
    assert not site.demonstration
    assert site.probe == ("www.service-public.gouv.fr", 443)


@pytest.mark.parametrize("folder", ["", "missing"])
def test_without_a_file_it_is_a_demonstration(tmp_path, folder):
    found = read_site(tmp_path / folder)

    assert found.problems == ()
    assert found.site is DEMONSTRATION
    assert found.site.place_name == "Bibliothèque de démonstration"
    assert found.site.demonstration


def test_the_languages_are_those_of_the_kiosk():
    codes = [language.value for language in Language]

    assert list(Code.__args__) == codes
    assert list(Site().languages) == codes
    assert set(Site().desk) == set(DEMONSTRATION.desk) == set(codes)


def test_words_are_found_by_language(reading):
    assert reading(LEAST).site.desk[Language.FR] == "Là."


@pytest.mark.parametrize(
    ("written", "sentence"),
    [
        ("motion = 1", "motion: true or false is expected here"),
        ("colour = 1", "colour: this key is not known; look for a slip in its spelling"),
        ("place.nam = 'x'", "place.nam: this key is not known; look for a slip in its spelling"),
        ("screen = 21", "screen: a table of keys and values is expected here"),
        ("place.desk_direction = 'up'", "place.desk_direction: 'up' is not one of ahead, "),
        ("place.name = ' '", "place.name: there are no words here"),
        ("place.name = 5", 'place.name: a text in "quotes" is expected here'),
        ("place.desk = {en = 'x'}", "place.desk: the words in French, fr, are missing"),
        ("place.desk = {fr = ''}", "place.desk: there are no words here"),
        (
            f"place.address = '{'x' * 301}'",
            'place.address: a text in "quotes" of at most 300 characters',
        ),
        ("place.desk = {fr = 'x', de = 'y'}", "place.desk: 'de' is not one of fr, en, es, pt, ar"),
        (
            "languages = []",
            "languages: the list is empty",
        ),
        ("languages = ['fr', 'de']", "languages: 'de' is not one of fr, en, es, pt, ar (at [1])"),
        ("languages = ['fr', 'fr']", "languages: a language is named twice"),
        ("screen.diagonal_mm = '21'", "screen.diagonal_mm: a number is expected here"),
        ("screen.diagonal_mm = 21.5", "screen.diagonal_mm: a number of at least 150 is expected"),
        ("session.warning_s = 19", "session.warning_s: a number of at least 20 is expected here"),
        ("session.idle_s = nan", "session.idle_s: "),
        ("session.idle_s = inf", "session.idle_s: a number of at most 3600 is expected here"),
        (
            "input.double_strike_ms = 2001",
            "input.double_strike_ms: a whole number of at most 2000",
        ),
        (
            "input.double_strike_ms = 0.5",
            "input.double_strike_ms: a whole number is expected here",
        ),
        ("network.probe = 'x'", "network.probe: write it as name:port"),
        ("network.probe = 'x:0'", "network.probe: write it as name:port"),
        ("network.probe = 'x:65536'", "network.probe: write it as name:port"),
        ("network.probe = 'http://x:80'", "network.probe: write it as name:port"),
    ],
)
def test_a_wrong_setting_is_told_and_costs_that_setting_alone(reading, written, sentence):
    found = reading(f"demonstration = true\n{written}\n")

    said = [line for line in sentences(found) if not line.endswith("this key is missing")]
    assert len(said) == 1
    assert said[0].startswith(f"site.toml, line 2, {sentence}")
    assert found.site == Site(demonstration=True)


def test_all_problems_are_told_at_once(reading):
    found = reading("[session]\nidle_s = 1\nwarning_s = 1\n[place]\nname = 1\n")

    assert [problem.key for problem in found.problems] == [
        "session.idle_s",
        "session.warning_s",
        "place.name",
        "place.desk",
        "place.desk_direction",
    ]


@pytest.mark.parametrize(
    ("content", "sentence"),
    [
        (b"place = ", "site.toml: this is not TOML: Invalid value (at "),
        (b'\n\nname = "open', "site.toml: this is not TOML: Unterminated string (at "),
        (b"x = '\xe9'", "site.toml: the file is not UTF-8 text (byte 6); save it as UTF-8"),
        (b"#" * 600_000, "site.toml: the file is larger than 512 kB"),
        (b"x = " + b"[" * 100_000, "site.toml: this is not TOML"),
    ],
)
def test_a_file_that_cannot_be_read_is_one_sentence_and_no_demonstration(
    tmp_path, content, sentence
):
    (tmp_path / "site.toml").write_bytes(content)

    found = read_site(tmp_path)

    (said,) = sentences(found)
    assert said.startswith(sentence)
    assert found.site == Site()


def test_a_folder_in_place_of_the_file_is_told(tmp_path):
    (tmp_path / "site.toml").mkdir()

    (said,) = sentences(read_site(tmp_path))
    assert said == "site.toml: the file cannot be read (Is a directory)"


@settings(deadline=None)
@given(st.text())
def test_whatever_is_written_there_is_a_site(tmp_path_factory, words):
    folder = tmp_path_factory.mktemp("config")
    (folder / "site.toml").write_text(words, "utf-8", errors="replace")

    found = read_site(folder)

    assert isinstance(found.site, Site)
    assert found.problems, "a place without a name is a problem at least"


@settings(deadline=None)
@given(idle=st.integers(-10, 5000), warning=st.integers(-10, 1000))
def test_whatever_times_are_written_somebody_can_answer_the_warning(
    tmp_path_factory, idle, warning
):
    folder = tmp_path_factory.mktemp("config")
    (folder / "site.toml").write_text(f"session = {{idle_s = {idle}, warning_s = {warning}}}")

    site = read_site(folder).site

    assert Idle(site.idle_s, site.idle_s + site.warning_s)


@pytest.mark.parametrize(
    ("written", "probe"),
    [("a.b:443", ("a.b", 443)), ("[::1]:80", ("::1", 80)), ("127.0.0.1:1", ("127.0.0.1", 1))],
)
def test_an_address_to_knock_at_is_a_name_and_a_port(reading, written, probe):
    found = reading(f"{LEAST}\n[network]\nprobe = '{written}'")

    assert found.problems == ()
    assert found.site.probe == probe


def test_every_setting_says_what_it_means():
    keys = [setting.key for _, setting in SETTINGS.values()]

    assert len(set(keys)) == len(keys) > 0
    assert all(len(setting.meaning) > 10 for _, setting in SETTINGS.values())


def test_statistics_stay_here_until_somebody_says_where_they_go(reading):
    assert not reading(LEAST).site.statistics_send

    found = reading(f"{LEAST}\n[statistics]\nsend = true\nplace = 'meriadeck-1'")

    (said,) = sentences(found)
    assert said == (
        "site.toml, statistics.send: nothing is sent: statistics.place, and statistics.address or "
        "statistics.folder, are needed"
    )
    assert not found.site.statistics_send


@pytest.mark.parametrize(
    "to", ["address = 'https://cloud.example.org/reports/'", "folder = '/media/reports'"]
)
def test_statistics_go_to_a_server_or_to_a_folder(reading, to):
    found = reading(f"{LEAST}\n[statistics]\nsend = true\nplace = 'meriadeck-1'\n{to}")

    assert found.problems == ()
    assert found.site.statistics_send


@pytest.mark.parametrize(
    ("line", "problem"),
    [
        ("place = 'Mériadeck'", "write it in small letters, digits and hyphens"),
        ("place = '../x'", "write it in small letters, digits and hyphens"),
        ("address = 'cloud.example.org'", "write the whole address"),
        ("address = 'https://cloud.example.org/reports'", "end it with a slash"),
        ("address = 'https://me:secret@cloud.example.org/'", "leave the name and password out"),
        ("address = 'https://[/'", "write the whole address"),
        ("folder = 'reports'", "write the whole path"),
        ("open_data = 'data.example.org'", "write the whole address"),
    ],
)
def test_where_statistics_go_is_checked(reading, line, problem):
    (said,) = sentences(reading(f"{LEAST}\n[statistics]\n{line}"))

    assert problem in said
