import os
from types import MappingProxyType

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.settings import writing
from kiosk.settings.reading import read_site
from kiosk.settings.row import Who
from kiosk.settings.site import SETTINGS
from kiosk.settings.writing import SettingsError, change, reset
from tests.storage.disks import fill, small_disk

WRITTEN = """\
# Written by Nadia on a Monday.
languages = ["fr", "ar"]  # no other is spoken here

[place]
name = "Médiathèque de Bègles"   # as on the door
desk_direction = "left"

[place.desk]
# French first
fr = "Au fond."  # behind the plants
en = "At the back."

[screen]
diagonal_mm = 395
"""


@pytest.fixture
def folder(tmp_path):
    (tmp_path / "site.toml").write_text(WRITTEN, "utf-8")
    return tmp_path


def written(folder):
    return (folder / "site.toml").read_text("utf-8")


def refused(folder, changes, by=Who.LIBRARIAN, fleet=None):
    with pytest.raises(SettingsError) as caught:
        change(folder, changes, by, fleet)
    return list(caught.value.sentences)


def test_a_change_touches_its_line_alone(folder):
    change(folder, {"place.name": "Médiathèque de Cenon"}, Who.LIBRARIAN)

    assert written(folder) == WRITTEN.replace("Bègles", "Cenon")


def test_comments_beside_words_by_language_stay(folder):
    change(folder, {"place.desk": {"fr": "À droite.", "ar": "يمين"}}, Who.LIBRARIAN)

    assert 'fr = "À droite."  # behind the plants' in written(folder)
    assert "# French first" in written(folder)
    assert "At the back" not in written(folder)
    assert read_site(folder).site.desk == {"fr": "À droite.", "ar": "يمين"}


def test_a_setting_whose_table_is_missing_gets_one(folder):
    change(folder, {"session.idle_s": 90, "motion": False}, Who.LIBRARIAN)

    site = read_site(folder).site
    assert (site.idle_s, site.motion, site.diagonal_mm) == (90, False, 395)


def test_none_gives_the_default_back(folder):
    change(folder, {"screen.diagonal_mm": None}, Who.LIBRARIAN)

    assert "diagonal" not in written(folder)
    assert read_site(folder).site.diagonal_mm == 546


def test_the_first_setting_makes_the_file(tmp_path):
    change(tmp_path / "new", {"place.name": "Ici"}, Who.LIBRARIAN)

    assert read_site(tmp_path / "new").site.place_name == "Ici"


@pytest.mark.parametrize(
    ("changes", "by", "sentence"),
    [
        ({"session.idle_s": 1}, Who.LIBRARIAN, "session.idle_s: a number of at least 10 is "),
        ({"place.desk": {"en": "x"}}, Who.CITY, "place.desk: the words in French, fr, are"),
        ({"place.nam": "x"}, Who.CITY, "place.nam: there is no such setting"),
        ({"network.probe": "a:1"}, Who.LIBRARIAN, "network.probe: this is changed only by the c"),
        ({"demonstration": True}, Who.CITY, "demonstration: this is changed only by hand, in"),
    ],
)
def test_what_is_wrong_or_not_theirs_is_refused_and_nothing_changes(folder, changes, by, sentence):
    (said,) = refused(folder, changes | {"motion": False}, by)

    assert said.startswith(sentence)
    assert written(folder) == WRITTEN


def test_what_the_city_locks_is_refused_with_the_name_of_its_file(folder, tmp_path_factory):
    fleet = tmp_path_factory.mktemp("fleet")
    (fleet / "10-city.toml").write_text('locked = ["session"]\n')

    (said,) = refused(folder, {"session.idle_s": 90}, Who.CITY, fleet)

    assert said == (
        f"session.idle_s: the city sets this for all its kiosks, in {fleet / '10-city.toml'}."
    )


def test_a_broken_file_is_not_written_over(folder):
    (folder / "site.toml").write_text("place.name = “Bègles”\n", "utf-8")

    said = refused(folder, {"motion": False})

    assert said[0].startswith("site.toml: line 1: the quotes are curly ones")
    assert said[1] == "Mend the file first."
    assert written(folder) == "place.name = “Bègles”\n"


def test_a_disk_that_is_full_costs_nothing_that_was_there(tmp_path):
    with small_disk(tmp_path / "disk", 64) as disk:
        (disk / "site.toml").write_text(WRITTEN, "utf-8")
        (disk / f".{writing.FILE}.lock").touch()
        fill(disk)

        said, todo = refused(disk, {"place.name": "Cenon"})

        assert todo == "Make room on the disk, then try again."
        assert said == f"{disk / 'site.toml'} cannot be written (No space left on device): " + (
            "nothing was changed."
        )
        assert written(disk) == WRITTEN
        assert {path.name for path in disk.iterdir()} == {
            "site.toml",
            ".site.toml.lock",
            "filling",
        }


def test_what_is_written_is_on_the_disk_before_it_has_its_name(folder, monkeypatch):
    order = []
    flush, rename = os.fsync, os.rename
    monkeypatch.setattr(os, "fsync", lambda handle: (order.append("flush"), flush(handle)))
    monkeypatch.setattr(os, "rename", lambda *names: (order.append("rename"), rename(*names)))

    change(folder, {"motion": False}, Who.LIBRARIAN)

    assert order == ["flush", "rename", "flush"]


def test_a_reset_takes_what_belongs_to_the_place_and_leaves_the_screen(folder, tmp_path):
    change(folder, {"network.probe": "a:1"}, Who.CITY)

    reset(folder, tmp_path, Who.CITY)

    site = read_site(folder).site
    assert (site.place_name, site.diagonal_mm) == ("Pas à Pas", 395)
    assert site.network_probe != "a:1"
    assert "# Written by Nadia on a Monday." in written(folder)


_WORDS = st.text(min_size=1, max_size=40).filter(str.strip)
_CHANGES = st.fixed_dictionaries(
    {},
    optional={
        "place.name": _WORDS | st.none(),
        "place.address": st.text(max_size=40),
        "place.desk": st.dictionaries(st.sampled_from(["en", "ar", "es"]), _WORDS).map(
            lambda words: words | {"fr": "Là."}
        ),
        "languages": st.lists(st.sampled_from(["fr", "en", "ar"]), min_size=1, unique=True),
        "screen.distance_mm": st.floats(200, 3000),
        "input.double_strike_ms": st.integers(0, 2000) | st.none(),
        "motion": st.booleans(),
    },
)


_MANNERS = [
    WRITTEN,
    '# Written by Nadia on a Monday.\nplace.name="x"\nplace.desk.fr="y"\nscreen={distance_mm=400}',
    "# Written by Nadia on a Monday.\nplace = {name = 'x', desk = {fr = 'y', en = 'z'}}\n",
    "[place.desk]\nfr='y'\n[screen]\n# Written by Nadia on a Monday.\n[place]\nname='x' # so\n",
    WRITTEN.replace("\n", "\r\n"),
    "# Written by Nadia on a Monday.",
]


@given(manner=st.sampled_from(_MANNERS), first=_CHANGES, second=_CHANGES)
def test_whatever_is_set_is_read_back_and_nothing_else_changes(
    tmp_path_factory, manner, first, second
):
    folder = tmp_path_factory.mktemp("config")
    (folder / "site.toml").write_bytes(manner.encode())
    for changes in (first, second):
        before = read_site(folder).site

        change(folder, changes, Who.CITY)

        after = read_site(folder).site
        for name, (_, setting) in SETTINGS.items():
            value = changes.get(setting.key)
            if setting.key not in changes:
                assert getattr(after, name) == getattr(before, name)
            elif value is not None:
                wanted = tuple(value) if isinstance(value, list) else value
                found = getattr(after, name)
                assert (
                    dict(found) == wanted
                    if isinstance(found, MappingProxyType)
                    else found == wanted
                )
    assert "# Written by Nadia on a Monday." in written(folder)


def test_a_change_that_would_cost_another_setting_is_refused(folder, monkeypatch):
    monkeypatch.setattr("tomlkit.dumps", lambda document: "motion = false\n")

    (said,) = refused(folder, {"motion": False})

    assert "change it by hand" in said
    assert written(folder) == WRITTEN
