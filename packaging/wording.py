"""The words of the interface: whether translations/*.ts hold all that the source says.

Each language has one, `pas-a-pas_fr.ts` for French. How they are compiled is in build.py.
"""

import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterable
from pathlib import Path
from typing import NamedTuple
from xml.etree import ElementTree

LUPDATE = Path(sys.prefix) / "bin" / "pyside6-lupdate"
SOURCE_LANGUAGE = "en"
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


def check_translations(root: Path) -> None:
    """Compare each language's file with what the source says now.

    Raises:
        WordingError: a language has no file, or its file lacks words, has words that nothing says
            any more, or has words not yet translated.
    """
    lines = []
    with tempfile.TemporaryDirectory() as scratch:
        for language, path in _files(root):
            if not path.exists():
                lines.append(f"translations/{path.name}: the file is missing.")
                continue
            fresh = Path(scratch) / path.name
            shutil.copy(path, fresh)
            _collect(root, fresh, language)
            lines += [f"translations/{path.name}: {said}" for said in _differences(path, fresh)]
    if lines:
        advice = (
            "Run: python packaging/build.py --update-translations, then translate what is new."
        )
        raise WordingError("\n".join([*lines, advice]))


def update_translations(root: Path) -> None:
    """Bring what the source says now into every file, and drop what it no longer says."""
    for language, path in _files(root):
        _collect(root, path, language)


def _files(root: Path) -> list[tuple[str, Path]]:
    """Each language of the kiosk, and its file, which may not be there yet."""
    from kiosk.language.languages import Language  # noqa: PLC0415 - kiosk may not be installed yet

    folder = root / "translations"
    return [(language.value, folder / f"pas-a-pas_{language}.ts") for language in Language]


def _collect(root: Path, target: Path, language: str) -> None:
    """Have Qt collect the words of the source into that file."""
    sources = [*(root / "kiosk").rglob("*.qml"), *(root / "kiosk").rglob("*.py")]
    # English is written in the source: only its plurals need a file, unless ours holds more.
    plurals = language == SOURCE_LANGUAGE and all(
        message.get("numerus") for _entry, message in _messages(target)
    )
    done = subprocess.run(
        [
            *(LUPDATE, "-silent", "-no-obsolete", "-locations", "none"),
            *("-source-language", SOURCE_LANGUAGE, "-target-language", language),
            *(["-pluralonly"] if plurals else []),
            *(sorted(sources)),
            *("-ts", target),
        ],
        capture_output=True,
        text=True,
        check=False,
    )
    if done.returncode:
        raise WordingError(f"pyside6-lupdate failed: {done.stderr.strip()}")


def _differences(path: Path, fresh: Path) -> Iterable[str]:
    """What a person must do to that file, one sentence for each kind of work."""
    before = {
        entry for entry, message in _messages(path) if _translation(message)[0] != "vanished"
    }
    after = {entry: _translation(message) for entry, message in _messages(fresh)}
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


def _messages(path: Path) -> list[tuple[Entry, ElementTree.Element]]:
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
