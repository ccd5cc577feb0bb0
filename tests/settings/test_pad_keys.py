import pytest
from PySide6.QtCore import Qt

from kiosk.settings.pad_keys import PAD_KEYS, pad_keys, unknown_keys
from kiosk.settings.reading import read_site

PLACE = '[place]\nname = "A"\ndesk_direction = "left"\ndesk.fr = "Là."\n'


def test_the_usual_keys_are_keys_that_qt_knows():
    assert all(hasattr(Qt.Key, f"Key_{name}") for names in PAD_KEYS.values() for name in names)
    assert unknown_keys(PAD_KEYS) == ""


@pytest.mark.parametrize(
    ("named", "wrong"),
    [
        ({"next": ("Dwn",)}, "no key is called Dwn; write Down, F1, Return…"),
        ({"next": ("F40", "Down")}, "no key is called F40; write Down, F1, Return…"),
        ({"next": ("F1",), "read": ("F1",)}, "F1 cannot do two things"),
        ({"next": ("F13",), "read": ("F35",)}, ""),
    ],
)
def test_what_is_wrong_with_keys_is_said(named, wrong):
    assert unknown_keys(named) == wrong


def test_a_pad_of_ones_own_takes_its_keys_from_the_usual_ones():
    keys = pad_keys({"next": ("F1",), "press": ("F3",)})

    assert keys["next"] == ("F1",)
    assert keys["press"] == ("F3",)
    assert keys["read"] == ("Help",)
    assert keys["previous"] == PAD_KEYS["previous"]


def test_keys_and_a_better_voice_are_read_from_the_file(tmp_path):
    (tmp_path / "site.toml").write_text(
        f'{PLACE}[keys]\nnext = ["F13"]\n[voice.command]\nfr = ["piper", "--model", "a.onnx"]\n',
        "utf-8",
    )

    found = read_site(tmp_path)

    assert found.problems == ()
    assert found.site.keys == {"next": ("F13",)}
    assert found.site.better_voice == {"fr": ("piper", "--model", "a.onnx")}


def test_a_key_that_is_none_costs_the_keys_alone_and_is_named(tmp_path):
    (tmp_path / "site.toml").write_text(f'{PLACE}[keys]\nnext = ["Wurst"]\n', "utf-8")

    found = read_site(tmp_path)

    assert [str(problem) for problem in found.problems] == [
        "site.toml, line 5, keys: no key is called Wurst; write Down, F1, Return…"
    ]
    assert found.site.keys == PAD_KEYS
    assert found.site.place_name == "A"
