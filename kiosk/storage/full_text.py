"""Full-text search with accents, case and typing errors forgiven.

SQLite's FTS5 finds and ranks; what it does not forgive, a slip of the finger, is mended before it
is asked: a word nobody wrote is replaced by those of the index that are nearest to it. Nothing is
stored: the index lives in memory and is made anew from what it is about.
"""

import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass

import sqlite_utils
from rapidfuzz import process
from rapidfuzz.distance import OSA

_WORD = re.compile(r"\w+")
_NEAREST = 4  # words tried in place of one nobody wrote
_SHORTEST_MENDED = 4  # a slip in a shorter word could be any word
_LONG = 8  # from this length, two slips are forgiven
# A word found in the title weighs 10, in the keywords 6, in the text 1.
_BEST_FIRST = """
    SELECT key FROM documents_fts JOIN documents ON documents.rowid = documents_fts.rowid
    WHERE documents_fts MATCH ? ORDER BY bm25(documents_fts, 10.0, 6.0, 1.0), key LIMIT ?
"""


@dataclass(frozen=True, slots=True)
class Document:
    """What can be found: its key, and its words by how much they count."""

    key: str
    title: str
    keywords: str = ""
    text: str = ""


class FullText:
    """An index of documents, in memory."""

    def __init__(self, documents: Iterable[Document]) -> None:
        self._database = sqlite_utils.Database(memory=True)
        rows = [
            {
                "key": document.key,
                "title": plain(document.title),
                "keywords": plain(document.keywords),
                "text": plain(document.text),
            }
            for document in documents
        ]
        table = self._database.table("documents")
        table.create({"key": str, "title": str, "keywords": str, "text": str})
        table.insert_all(rows)
        table.enable_fts(["title", "keywords", "text"], tokenize="unicode61")
        self._database.execute(
            "CREATE VIRTUAL TABLE written USING fts5vocab('documents_fts', 'row')"
        )
        self._words = [row[0] for row in self._database.execute("SELECT term FROM written")]

    def find(self, typed: str, most: int = 20) -> list[str]:
        """The keys of the documents that fit best, best first.

        Documents with every word come before those with some of them.
        """
        terms = [self._alternatives(word) for word in _WORD.findall(plain(typed))]
        terms = [term for term in terms if term]
        found: dict[str, None] = {}
        for joint in (" AND ", " OR ") if len(terms) > 1 else (" AND ",):
            if len(found) < most and terms:
                found |= dict.fromkeys(self._matching(joint.join(terms), most))
        return list(found)[:most]

    def _alternatives(self, word: str) -> str:
        near = [word] if self._is_begun(word) else self._nearest(word)
        return f"({' OR '.join(f'{term}*' for term in near)})" if near else ""

    def _is_begun(self, word: str) -> bool:
        begun = self._database.execute(
            "SELECT 1 FROM written WHERE term >= ? AND term < ? LIMIT 1", [word, word + "\uffff"]
        )
        return begun.fetchone() is not None

    def _nearest(self, word: str) -> list[str]:
        if len(word) < _SHORTEST_MENDED:
            return []
        slips = 2 if len(word) >= _LONG else 1
        near = process.extract(
            word, self._words, scorer=OSA.distance, score_cutoff=slips, limit=_NEAREST
        )
        return [found for found, _distance, _place in near]

    def _matching(self, query: str, most: int) -> list[str]:
        rows = self._database.execute(_BEST_FIRST, [query, most])
        return [row[0] for row in rows]


def plain(text: str) -> str:
    """Text without case, accents, Arabic vowel marks or other marks on letters."""
    folded = unicodedata.normalize("NFKD", text).casefold()
    parted = unicodedata.normalize("NFKD", folded.replace("œ", "oe").replace("æ", "ae"))
    return "".join(sign for sign in parted if not unicodedata.combining(sign))
