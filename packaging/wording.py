"""The words of the interface: whether translations/*.ts hold all that the source says.

Each language has one, `pas-a-pas_fr.ts` for French. How they are compiled is in build.py.
"""

import re
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterable
from pathlib import Path
from typing import NamedTuple
from xml.etree import ElementTree

LUPDATE = Path(sys.prefix) / "bin" / "pyside6-lupdate"
TRANSLATED = re.compile(r"<(translation|numerusform)\b[^>]*>[^<]*</\1>")
LOOSE = re.compile("(?<=«) | (?=[»?!:;])")  # spaces of French at which a line would break
SHOWN = 5  # entries named in a sentence; more would hide the other sentences


class WordingError(Exception):
    """The translations are not what the source needs. One sentence a line."""


class Entry(NamedTuple):
    """What is translated once: words, where they stand, and what tells them from their like."""

    context: str
    source: str
    comment: str

    def __str__(self) -> str:
        return f"“{self.source}” ({self.context})"


Messages = list[tuple[Entry, ElementTree.Element]]


def check_translations(root: Path) -> None:
    """Compare each language's file with what the source says now.

    Raises:
        WordingError: a language has no file, or its file lacks words, has words that nothing says
            any more, or has words not yet translated.
    """
    lines = []
    with tempfile.TemporaryDirectory() as scratch:
        copies = {}
        for path in _files(root):
            if path.exists():
                copies[path] = Path(scratch) / path.name
                shutil.copy(path, copies[path])
            else:
                lines.append(f"translations/{path.name}: the file is missing.")
        before = {path: _messages(path) for path in copies}
        _collect(root, list(copies.values()))
        for path, copy in copies.items():
            said = _differences(before[path], _messages(copy))
            lines += [f"translations/{path.name}: {sentence}" for sentence in said]
            if (text := path.read_text(encoding="utf-8")) != _bound(path, text):
                lines.append(f"translations/{path.name}: a line may break before “? ! : ; »”.")
    if lines:
        lines.append("Run: python packaging/build.py --update-translations, then translate.")
        raise WordingError("\n".join(lines))


def update_translations(root: Path) -> None:
    """Bring what the source says now into every file, and drop what it no longer says.

    In French, the spaces beside quotation marks and before “? ! : ;” become such as hold a line.
    """
    files = _files(root)
    _collect(root, files)
    for path in files:
        path.write_text(_bound(path, path.read_text(encoding="utf-8")), encoding="utf-8")


def _bound(path: Path, text: str) -> str:
    """The file with the spaces of French such that a sign stays on the line of its word."""
    if not path.stem.endswith("_fr"):
        return text
    return TRANSLATED.sub(lambda found: LOOSE.sub("&#xa0;", found.group()), text)


def _files(root: Path) -> list[Path]:
    """The file of each language of the kiosk, which may not be there yet."""
    from kiosk.language.languages import Language  # noqa: PLC0415 - found once build.py has begun

    return [root / "translations" / f"pas-a-pas_{language}.ts" for language in Language]


def _collect(root: Path, targets: list[Path]) -> None:
    """Have Qt collect the words of the source into those files, named after their languages."""
    plural = [path for path in targets if _needs_only_plurals(path)]
    others = [path for path in targets if path not in plural]
    sources = sorted([*(root / "kiosk").rglob("*.qml"), *(root / "kiosk").rglob("*.py")])
    for paths, option in ((plural, ["-pluralonly"]), (others, [])):
        if not paths:
            continue
        options = ["-silent", "-no-obsolete", "-locations", "none", "-source-language", "en"]
        done = subprocess.run(
            [LUPDATE, *options, *option, *sources, "-ts", *paths],
            capture_output=True,
            text=True,
            check=False,
        )
        if done.returncode:
            raise WordingError(f"pyside6-lupdate failed: {done.stderr.strip()}")


def _needs_only_plurals(path: Path) -> bool:
    """English is what the source is written in; unless its file says more, it has the plurals."""
    return path.stem.endswith("_en") and all(
        message.get("numerus") for _entry, message in _messages(path)
    )


def _differences(committed: Messages, fresh: Messages) -> Iterable[str]:
    """What a person must do to a file, one sentence for each kind of work."""
    before = {entry for entry, message in committed if _translation(message)[0] != "vanished"}
    after = {entry: _translation(message) for entry, message in fresh}
    empty = {
        entry
        for entry, (state, forms) in after.items()
        if entry in before and (state == "unfinished" or not all(forms))
    }
    for sentence, entries in (
        ("new in the source, not here", after.keys() - before),
        ("no longer in the source", before - after.keys()),
        ("not translated", empty),
    ):
        if entries:
            named = ", ".join(map(str, sorted(entries)[:SHOWN]))
            more = f" and {len(entries) - SHOWN} more" if len(entries) > SHOWN else ""
            yield f"{sentence}: {named}{more}."


def _messages(path: Path) -> Messages:
    if not path.exists():
        return []
    try:
        document = ElementTree.parse(path)  # noqa: S314 - our own file
    except ElementTree.ParseError as error:
        raise WordingError(
            f"translations/{path.name}: it is not a Qt .ts file: {error}."
        ) from error
    return [
        (
            Entry(*(_text(context, "name"), _text(message, "source"), _text(message, "comment"))),
            message,
        )
        for context in document.iter("context")
        for message in context.iter("message")
    ]


def _translation(message: ElementTree.Element) -> tuple[str, list[str]]:
    """Its state ("" when finished), and its words: several when the number decides."""
    translation = message.find("translation")
    if translation is None:
        return "unfinished", [""]
    state = translation.get("type", "").replace("obsolete", "vanished")
    forms = translation.findall("numerusform") or [translation]
    return state, [("".join(form.itertext())).strip() for form in forms]


def _text(element: ElementTree.Element, name: str) -> str:
    return element.findtext(name) or ""
