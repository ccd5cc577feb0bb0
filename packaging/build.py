"""Make what stands beside the source: QML types, translations and bytecode.

    python packaging/build.py                         make what is out of date, in silence
    python packaging/build.py --check-translations    name what the translations lack
    python packaging/build.py --update-translations   bring new words into translations/*.ts

What is made is never committed. What it was made from is remembered in build/made.json, so that a
run with nothing to do costs next to nothing. How words are collected is in wording.py.
"""

import argparse
import ast
import compileall
import hashlib
import json
import subprocess
import sys
import tempfile
from collections import defaultdict
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from wording import WordingError, check_translations, update_translations

ROOT = Path(__file__).resolve().parents[1]
SCREENS = ROOT / "kiosk" / "screens"
WORDS = ROOT / "translations"
COMPILED_WORDS = ROOT / "kiosk" / "assets" / "translations"
MADE = ROOT / "build" / "made.json"
TOOLS = Path(sys.prefix) / "bin"
# What our classes inherit from is described by Qt itself, in these files of PySide6.
QT_TYPES = ("core", "gui", "qml", "quick")
# What Python's own types become in QML: PySide6 knows when it runs, but does not tell the tools.
QML_NAMES = {
    "list": "QVariantList",
    "dict": "QVariantMap",
    "object": "QVariant",
    "float": "double",
}


class BuildError(Exception):
    """Something cannot be made. The text says what, and what to do."""


def main() -> None:
    """Do what the command line asks; exit code 1, and sentences, when it cannot be done."""
    parser = argparse.ArgumentParser(description="Make what stands beside the source.")
    parser.add_argument("--check-translations", action="store_true")
    parser.add_argument("--update-translations", action="store_true")
    asked = parser.parse_args()
    sys.path.insert(0, str(ROOT))  # the languages are told by kiosk, installed or not
    try:
        if asked.update_translations:
            update_translations(ROOT)
        elif asked.check_translations:
            check_translations(ROOT)
        else:
            make()
    except (BuildError, WordingError) as error:
        sys.exit(str(error))


def make() -> None:
    """Make all that is out of date, and take away what was made from a source that is gone."""
    known = _remembered()
    found = dict([_types(known), *_translations(known)])
    if found != known:
        MADE.parent.mkdir(exist_ok=True)
        MADE.write_text(json.dumps(found, indent=1), encoding="utf-8")
    compileall.compile_dir(ROOT / "kiosk", quiet=1)


def _remembered() -> dict[str, str]:
    """What each thing was made from, by its name; empty when nothing is known."""
    try:
        known = json.loads(MADE.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    return known if isinstance(known, dict) else {}


def _fingerprint(paths: Iterable[Path]) -> str:
    """Changes whenever one of the files, their names, or the way things are made changes."""
    seen = hashlib.sha256()
    for path in (Path(__file__), ROOT / "packaging" / "requirements.txt", *paths):
        seen.update(f"{path.relative_to(ROOT)}\n".encode() + path.read_bytes())
    return seen.hexdigest()


def _types(known: dict[str, str]) -> tuple[str, str]:
    """Tell QML tools what the Python classes offer: one .qmltypes for each folder of screens.

    All are made together, because a view may hold a view of another folder.
    """
    modules = [path for path in sorted(SCREENS.rglob("*.py")) if _offers_types(path)]
    wanted = {folder / f"{folder.name}.qmltypes" for folder in {path.parent for path in modules}}
    there = set(SCREENS.rglob("*.qmltypes"))
    now = _fingerprint(modules)
    if known.get("types") != now or there != wanted:
        for path in there - wanted:
            path.unlink()
        if modules:
            _write_types(modules)
    return "types", now


def _offers_types(module: Path) -> bool:
    return "\nQML_IMPORT_NAME = " in module.read_text(encoding="utf-8")


def _write_types(modules: list[Path]) -> None:
    with tempfile.TemporaryDirectory() as scratch:
        dumps: dict[Path, Path] = {}
        for folder, described in _descriptions(modules).items():
            dumps[folder] = Path(scratch) / f"{len(dumps)}.json"
            dumps[folder].write_text(json.dumps(described), encoding="utf-8")
        for folder, dump in dumps.items():
            others = [other for other in dumps.values() if other != dump]
            _register(folder, dump, others)


def _descriptions(modules: list[Path]) -> dict[Path, list[dict[str, object]]]:
    """What PySide6 reads in the modules, by folder."""
    try:
        said = _run("pyside6-metaobjectdump", "--compact", *modules)
    except BuildError as error:
        raise BuildError(
            f"{error}\nA getter in a Property must be a named function, and its type a name."
        ) from error
    folders: defaultdict[Path, list[dict[str, object]]] = defaultdict(list)
    sources = {module.name: module for module in map(Path, modules)}
    for described in json.loads(said, object_hook=_in_qml_names):
        _tell_constants(described, sources[Path(described["inputFile"]).name])
        folders[Path(described["inputFile"]).parent].append(described)
    return folders


def _tell_constants(described: dict[str, Any], module: Path) -> None:
    """Say which properties never change: PySide6's tool leaves that out, and qmllint warns."""
    constant = {
        (owner.name, getter.name)
        for owner in ast.walk(ast.parse(module.read_text(encoding="utf-8")))
        if isinstance(owner, ast.ClassDef)
        for getter in owner.body
        if isinstance(getter, ast.FunctionDef)
        for mark in getter.decorator_list
        if isinstance(mark, ast.Call) and any(word.arg == "constant" for word in mark.keywords)
    }
    for owner in described["classes"]:
        owner["object"] = True  # one whose parent is of another file is taken for none
        for told in owner.get("properties", []):
            if (owner["className"], told["name"]) in constant:
                told["constant"] = True


def _in_qml_names(described: dict[str, object]) -> dict[str, object]:
    for key in ("type", "returnType"):
        name = described.get(key)
        if isinstance(name, str):
            described[key] = QML_NAMES.get(name, name)
    return described


def _register(folder: Path, dump: Path, others: list[Path]) -> None:
    (described, *more) = json.loads(dump.read_text(encoding="utf-8"))
    name = described["QML_IMPORT_NAME"]
    for other in more:
        if other["QML_IMPORT_NAME"] != name:
            raise BuildError(
                f"{other['inputFile']}: QML_IMPORT_NAME is {other['QML_IMPORT_NAME']!r}, but the"
                f" folder's other modules say {name!r}. One folder is one QML module."
            )
    _run(
        "pyside6-qmltyperegistrar",
        f"--generate-qmltypes={folder / folder.name}.qmltypes",
        *("-o", "/dev/null", "--import-name", name),
        *("--major-version", str(described["QML_IMPORT_MAJOR_VERSION"])),
        *("--minor-version", str(described["QML_IMPORT_MINOR_VERSION"])),
        f"--foreign-types={','.join(map(str, [*_qt_types(), *others]))}",
        dump,
    )


def _qt_types() -> list[Path]:
    import PySide6  # noqa: PLC0415 - not needed, and slow, when there is nothing to make

    folder = Path(PySide6.__file__).parent / "Qt" / "metatypes"
    return [folder / f"qt6{name}_metatypes.json" for name in QT_TYPES]


def _translations(known: dict[str, str]) -> Iterable[tuple[str, str]]:
    """Compile each language's words."""
    wanted = {COMPILED_WORDS / f"{path.stem}.qm": path for path in sorted(WORDS.glob("*.ts"))}
    for path in set(COMPILED_WORDS.glob("*.qm")) - set(wanted):
        path.unlink()
    for compiled, words in wanted.items():
        now = _fingerprint([words])
        if known.get(words.name) != now or not compiled.exists():
            COMPILED_WORDS.mkdir(parents=True, exist_ok=True)
            made = compiled.with_suffix(".made")
            _run("pyside6-lrelease", "-silent", words, "-qm", made)
            made.replace(compiled)  # a kiosk that runs has the one before in its memory
        yield words.name, now


def _run(tool: str, *arguments: str | Path) -> str:
    """What the tool of PySide6 printed; BuildError with its last words when it failed."""
    done = subprocess.run(
        [TOOLS / tool, *arguments], capture_output=True, text=True, check=False, cwd=ROOT
    )
    if done.returncode:
        said = (done.stderr or done.stdout).strip().splitlines()
        said = [line for line in said if not line.endswith(f"returned {done.returncode}")]
        raise BuildError("\n".join([f"{tool} failed:", *said[-3:]]))
    return done.stdout


if __name__ == "__main__":
    main()
