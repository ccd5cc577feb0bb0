import pytest

USES = """import QtQuick
Text {{
    id: home
    required property {view} view
    text: home.view.{used}
}}
"""


def test_a_misspelt_property_of_a_view_is_found_by_qmllint(checkout):
    checkout.view("home", "HomeView", offered="title")
    assert checkout.build().returncode == 0

    assert checkout.lint(USES.format(view="HomeView", used="title")).returncode == 0
    wrong = checkout.lint(USES.format(view="HomeView", used="titel"))
    assert wrong.returncode != 0
    assert "titel" in wrong.stdout + wrong.stderr


@pytest.mark.parametrize(("kind", "used"), [("list", "shown.length"), ("dict", "shown.anything")])
def test_lists_and_dicts_of_python_are_known_to_qmllint(checkout, kind, used):
    checkout.view("home", "HomeView", offered="shown", kind=kind)
    checkout.build()

    assert checkout.lint(USES.format(view="HomeView", used=used)).returncode == 0


def test_views_of_one_folder_are_told_together(checkout):
    checkout.view("home", "HomeView", offered="title")
    checkout.view("home", "TileView", offered="icon")
    checkout.build()

    assert checkout.lint(USES.format(view="HomeView", used="title")).returncode == 0
    assert checkout.lint(USES.format(view="TileView", used="icon")).returncode == 0


def test_what_is_up_to_date_is_left_alone(checkout):
    checkout.view("home", "HomeView", offered="title")
    checkout.build()
    types = checkout.folder / "kiosk/screens/home/home.qmltypes"
    before = types.stat().st_mtime_ns

    again = checkout.build()

    assert (again.returncode, again.stdout, again.stderr) == (0, "", "")
    assert types.stat().st_mtime_ns == before


def test_a_changed_view_is_told_again(checkout):
    checkout.view("home", "HomeView", offered="title")
    checkout.build()
    checkout.view("home", "HomeView", offered="heading")
    checkout.build()

    assert checkout.lint(USES.format(view="HomeView", used="heading")).returncode == 0


def test_nothing_is_told_of_a_view_that_is_gone(checkout):
    view = checkout.view("home", "HomeView", offered="title")
    checkout.build()
    view.unlink()
    checkout.build()

    assert not list(checkout.folder.rglob("*.qmltypes"))


def test_one_folder_is_one_module(checkout):
    checkout.view("home", "HomeView", offered="title")
    checkout.view("home", "TileView", offered="icon", module="tiles")

    refused = checkout.build()

    assert refused.returncode == 1
    assert "tileview.py: QML_IMPORT_NAME is 'kiosk.screens.tiles'" in refused.stderr


def test_a_view_the_tools_cannot_read_is_a_sentence(checkout):
    view = checkout.view("home", "HomeView", offered="title")
    view.write_text(view.read_text() + "\n    other = Property(str, lambda self: 'x')\n")

    refused = checkout.build()

    assert refused.returncode == 1
    assert "must be a named function" in refused.stderr
    assert "Traceback" not in refused.stderr
