"""The text of a settings file, or a sentence that says what a word processor made of it."""

import re
import tomllib

_DOCUMENTS = {
    b"PK\x03\x04": "a document of a word processor",
    b"{\\rtf": "a document of a word processor",
    b"%PDF": "a PDF",
    b"\xd0\xcf\x11\xe0": "a document of a word processor",
}
_UTF_16 = (b"\xff\xfe", b"\xfe\xff")
_BOM = b"\xef\xbb\xbf"
_SAVE = "save it as plain text, in UTF-8"
_CURLY = re.compile(r"""=\s*\[?\s*[“”„«»‘’‚]|[“”„»’]\s*\]?\s*$""")
_KEY = re.compile(r"""\s*((?:[A-Za-z0-9_-]+|"[^"]*"|'[^']*')(?:\s*\.\s*[A-Za-z0-9_"'-]+)*)\s*=""")
_TABLE = re.compile(r"\s*\[\[?\s*([^\[\]]+?)\s*\]\]?")


class NotPlainTextError(Exception):
    """The file is no plain text; its words say what it is, and what to do."""


def plain_text(content: bytes) -> str:
    """The text of the file.

    Raises:
        NotPlainTextError: it is none, or not in UTF-8.
    """
    for beginning, what in _DOCUMENTS.items():
        if content.startswith(beginning):
            raise NotPlainTextError(f"the file is {what}, no plain text; {_SAVE}")
    if content.startswith(_UTF_16) or content[:4].count(b"\0") > 1:
        raise NotPlainTextError(f"the file is in UTF-16, as some word processors save it; {_SAVE}")
    if content.startswith(_BOM):
        raise NotPlainTextError(
            "the file begins with an invisible mark (BOM), as word processors and some editors "
            f"add it; {_SAVE} without BOM"
        )
    try:
        return content.decode("utf-8")
    except UnicodeDecodeError as error:
        raise NotPlainTextError(
            f"the file is not UTF-8 text (byte {error.start + 1}); save it as UTF-8"
        ) from error


def by_word_processor(content: bytes) -> bool:
    """Whether a file that cannot be read is so because a word processor saved it."""
    if content.startswith((*_DOCUMENTS, *_UTF_16, _BOM)) or content[:4].count(b"\0") > 1:
        return True
    lines = content.decode("utf-8", "replace").split("\n")
    return any(_CURLY.search(line) and not _sound(line.removesuffix("\r")) for line in lines)


def why_no_toml(text: str, error: tomllib.TOMLDecodeError) -> str:
    """What is wrong with a text that is no TOML, as a sentence."""
    for number, line in enumerate(text.split("\n"), 1):
        bare = line.removesuffix("\r")
        if _CURLY.search(bare) and not _sound(bare):
            return (
                f"line {number}: the quotes are curly ones, as word processors write them; "
                'write straight ones: "…"'
            )
        if "\r" in bare:
            return f"line {number}: the line ends are not those of plain text; {_SAVE}"
    return f"this is not TOML: {error}"


def line_of(text: str, key: str) -> int:
    """The line, from 1, in which a dotted key of a TOML text is written; 0: in none."""
    table = ""
    for number, line in enumerate(text.splitlines(), 1):
        if found := _KEY.match(line):
            at = f"{table}.{_bare(found[1])}" if table else _bare(found[1])
            if key == at or key.startswith(f"{at}."):
                return number
        elif found := _TABLE.match(line):
            table = _bare(found[1])
            if key == table:
                return number
    return 0


def _bare(dotted: str) -> str:
    return ".".join(part.strip().strip("\"'") for part in dotted.split("."))


def _sound(line: str) -> bool:
    try:
        tomllib.loads(line)
    except tomllib.TOMLDecodeError:
        return False
    return True
