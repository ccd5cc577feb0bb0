"""Rules of the house that no linter knows."""

import ast
import re
import shutil
import subprocess
from pathlib import Path

import pytest
from click.testing import CliRunner
from PySide6.QtGui import QColor

from kiosk.cli.main import pas_a_pas
from kiosk.guides import pictures
from kiosk.guides.advice import advice
from kiosk.guides.model import Kind
from kiosk.guides.reader import read_guides
from kiosk.screens.guides.theme_names import THEME_ICONS
from kiosk.screens.theme.letters import glyphs

ROOT = Path(__file__).parents[1]
ASSETS = ROOT / "kiosk" / "assets"


def short(path):
    """A path as one says it here."""
    return path.relative_to(ROOT).as_posix()


THEME = ROOT / "kiosk" / "screens" / "theme" / "Theme.qml"
QML = sorted((ROOT / "kiosk").rglob("*.qml"))
MODULES = sorted(
    short(path) for folder in ("kiosk", "packaging") for path in (ROOT / folder).rglob("*.py")
)
TESTS = sorted((ROOT / "tests").rglob("*.py"))
READING = read_guides(ASSETS / "guides")

MOST_QML_LINES = 150
MOST_MODULE_LINES = 250
MOST_FUNCTION_LINES = 40
MOST_TEST_LINES = 300  # of a file of tests

IN_TWO, IN_FIVE = {"fr", "en"}, {"fr", "en", "es", "pt", "ar"}
SHIPPED = {
    "acte-naissance": IN_TWO,
    "actualisation-france-travail": IN_FIVE,
    "ameli-carte-vitale": IN_FIVE,
    "apa": IN_TWO,
    "carte-grise": IN_TWO,
    "carte-identite-passeport": IN_FIVE,
    "cheque-energie": IN_TWO,
    "declaration-revenus": IN_FIVE,
    "logement-social": IN_FIVE,
    "mdph": IN_TWO,
    "prime-activite": IN_FIVE,
    "retraite": IN_TWO,
    "rsa": IN_TWO,
    "tarification-tbm": IN_TWO,
    "titre-sejour": IN_TWO,
}

# A quoted colour; as the key of a recolouring it names what a picture is drawn with.
HEX_COLOUR = re.compile(r"""(["'])#[0-9a-fA-F]{3,8}\1(?!\s*:)""")
COLOUR_PROPERTY = re.compile(r"[cC]olor:(.*)")
QUOTED = re.compile(r'"([a-z][a-z0-9-]*)"')
COMPARED = re.compile(r'[!=]==? "[^"]*"')
# Written so that they are not found in this file.
HOST = re.compile(r"pyp[i]\.org|pythonhoste[d]|npmj[s]|crate[s]\.io|extra-inde[x]-url", re.I)
MACHINE_PATH = re.compile(r"(?<![\w.~}/-])/(?:wor[k]|tm[p])\b")


def lines(path):
    return path.read_text("utf-8").splitlines()


def quoted(expression):
    """The texts that an expression may be, without those it only compares with."""
    return QUOTED.findall(COMPARED.sub("", expression))


def icons_of(path):
    """Every icon that a QML file names: by a property, in a table of them, or in a model."""
    text = path.read_text("utf-8")
    for value in re.findall(r"^ *(?:iconName|chosenIcon|icon|name): (.+)$", text, re.M):
        yield from quoted(value)
        if place := re.search(r"modelData\[(\d)\]", value):
            for row in re.findall(r'[\[ ]\[("[^\[\]]*)\]', text):
                yield row.split(", ")[int(place[1])].strip('"')
    for table in re.findall(r"var icons: \(\{(.*?)\}\)", text, re.S):
        yield from re.findall(r': "([a-z-]+)"', table)
    for value in re.findall(r"property string (?:iconName|forward|backward|caret): (.+)", text):
        yield from quoted(value)


ICONS = sorted({name for path in QML for name in icons_of(path)} | set(THEME_ICONS.values()))


def tracked():
    """What belongs to the project: what git knows or would take."""
    if not shutil.which("git") or not (ROOT / ".git").exists():
        pytest.skip("this is no checkout, so nobody can say which files belong to it")
    words = ["git", "ls-files", "--cached", "--others", "--exclude-standard", "-z"]
    listed = subprocess.run(words, cwd=ROOT, capture_output=True, check=True).stdout.decode()
    paths = [ROOT / name for name in listed.split("\0") if name]
    return [path for path in paths if path.is_file()]


@pytest.mark.parametrize("path", QML, ids=short)
def test_only_the_theme_names_colours(path):
    if path == THEME:
        assert HEX_COLOUR.search(path.read_text("utf-8"))
        return
    names = set(QColor.colorNames()) - {"transparent"}
    for line in lines(path):
        assert not HEX_COLOUR.search(line)
        for value in COLOUR_PROPERTY.findall(line):
            assert not names & set(quoted(value))


@pytest.mark.parametrize("path", QML, ids=short)
def test_a_qml_file_fits_on_two_pages(path):
    assert len(lines(path)) <= MOST_QML_LINES


@pytest.mark.parametrize("path", MODULES)
def test_a_module_is_about_one_thing(path):
    assert len(lines(ROOT / path)) <= MOST_MODULE_LINES


@pytest.mark.parametrize("path", MODULES)
def test_a_function_fits_on_a_screen(path):
    nodes = ast.walk(ast.parse((ROOT / path).read_text("utf-8")))
    functions = [
        node for node in nodes if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)
    ]
    long = {
        each.name: size
        for each in functions
        if (size := each.end_lineno - each.lineno + 1) > MOST_FUNCTION_LINES
    }
    assert long == {}


@pytest.mark.parametrize("path", TESTS, ids=short)
def test_a_file_of_tests_is_about_one_behaviour(path):
    assert len(lines(path)) <= MOST_TEST_LINES


@pytest.mark.parametrize("path", TESTS, ids=short)
def test_what_tests_share_is_in_no_file_of_tests(path):
    imported = [
        each.module
        for each in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(each, ast.ImportFrom) and each.module
    ]

    assert [name for name in imported if ".test_" in name] == []


@pytest.mark.parametrize("path", TESTS, ids=short)
def test_a_test_waits_for_something_and_never_for_a_while(path):
    called = [
        ast.unparse(each.func)
        for each in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(each, ast.Call)
    ]

    assert [name for name in called if name.endswith(("qtbot.wait", "qWait", "qSleep"))] == []


@pytest.mark.parametrize("path", MODULES)
def test_what_a_view_connects_is_known_to_qml_from_the_first(path):
    # CONTRIBUTING, decision 27: or QML reads its properties as undefined, now and then.
    classes = [
        node
        for node in ast.walk(ast.parse((ROOT / path).read_text("utf-8")))
        if isinstance(node, ast.ClassDef) and "QmlElement" in map(ast.unparse, node.decorator_list)
    ]
    for view in classes:
        methods = {each.name: each for each in view.body if isinstance(each, ast.FunctionDef)}
        connected = {
            ast.unparse(argument).removeprefix("self.")
            for call in ast.walk(view)
            if isinstance(call, ast.Call) and ast.unparse(call.func).endswith(".connect")
            for argument in call.args
        }
        for name in connected & methods.keys():
            known = [ast.unparse(each) for each in methods[name].decorator_list]
            assert any(each.startswith("Slot(") for each in known), name


def test_the_icons_of_the_screens_are_found_in_their_files():
    assert {"hand-waving", "chat-text", "storefront", "arrow-left", "cpu", "eye"} <= set(ICONS)
    assert len(ICONS) > 40


@pytest.mark.parametrize("name", ICONS)
def test_every_icon_of_the_screens_is_one_of_phosphor_or_ours(name):
    if name.startswith("footprints"):
        assert (ASSETS / "illustrations" / f"{name}.svg").is_file()
    else:
        assert {name, f"{name}-bold", f"{name}-fill"} <= glyphs().keys()


@pytest.mark.parametrize("guide", READING.guides, ids=lambda guide: guide.id)
def test_every_icon_of_a_guide_is_one_of_phosphor(guide):
    named = {guide.icon} | {choice.icon for step in guide.steps for choice in step.choices}

    assert {
        f"{name}{weight}" for name in named for weight in ("", "-fill")
    } - glyphs().keys() == set()


def test_the_guides_shipped_are_those_promised_in_the_languages_promised():
    assert {guide.id: set(guide.words) for guide in READING.guides} == SHIPPED


def test_the_guides_shipped_pass_their_check(tmp_path):
    done = CliRunner().invoke(pas_a_pas, ["guides", "check", "--config", str(tmp_path)])

    assert (done.exit_code, done.output) == (0, "15 sound guides.\n")


@pytest.mark.parametrize("guide", READING.guides, ids=lambda guide: guide.id)
def test_there_is_nothing_to_advise_the_authors_of_a_guide(guide):
    # As `check --strict`, but on the day its facts were checked: a checkout does not grow wrong.
    assert list(advice(guide, guide.checked)) == []


@pytest.mark.parametrize("guide", READING.guides, ids=lambda guide: guide.id)
def test_a_guide_has_pictures_of_its_own_and_uses_each(guide):
    used = {step.picture for step in guide.steps if step.picture}

    assert used
    assert used == {path.name for path in (guide.folder / "pictures").iterdir()}


@pytest.mark.parametrize("guide", READING.guides, ids=lambda guide: guide.id)
def test_one_may_not_know_the_answer_to_any_question(guide):
    for step in guide.steps:
        if step.kind is Kind.ASK:
            assert "unknown" in {choice.id for choice in step.choices}, step.id


def test_pictures_may_use_the_colours_that_high_contrast_exchanges():
    (table,) = re.findall(
        r"recolouring: highContrast \? \{(.*?)\}", THEME.read_text("utf-8"), re.S
    )

    assert set(re.findall(r'"(#[0-9A-F]{6})":', table)) == pictures.COLOURS


@pytest.mark.parametrize("path", sorted((ASSETS / "illustrations").iterdir()), ids=short)
def test_our_own_illustrations_are_plain_drawings(path):
    assert pictures.faults(path.read_bytes()) == []


def test_no_file_names_a_package_registry_or_a_machine_path():
    paths = tracked()
    assert Path(__file__) in paths
    named = [
        f"{short(path)}:{number}"
        for path in paths
        for number, line in enumerate(path.read_bytes().decode("utf-8", "replace").splitlines(), 1)
        if HOST.search(line) or MACHINE_PATH.search(line)
    ]
    assert named == []
