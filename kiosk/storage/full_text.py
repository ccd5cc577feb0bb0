"""Full-text search with accents, case and typing errors forgiven.

SQLite's FTS5 finds and ranks; what it does not forgive, a slip of the finger, is mended before it
is asked: a word nobody wrote is replaced by those of the index that sound like it, or else are
nearest to it. Nothing is stored: the index lives in memory and is made anew from what it is about.
"""

import re
import unicodedata
from bisect import bisect_left
from collections.abc import Callable, Iterable
from dataclasses import dataclass

import sqlite_utils
from rapidfuzz import process
from rapidfuzz.distance import OSA

_DOTTED = re.compile(r"(?<=\b\w)\.(?=\w\b)")  # "R.S.A." is one word
_WORD = re.compile(r"\w+")
_NEAREST = 4  # words tried in place of one nobody wrote
_SHORTEST_MENDED = 4  # a slip in a shorter word could be any word
_SHORTEST_HEARD = 3  # as is what is heard of it
_SHORT = 4  # up to this length, many longer words begin like it and mean something else
_LONG = 8  # from this length, two slips are forgiven
# "prefix": what begins with one or two letters is in every document, and asked for at every word.
_INDEX = """
    CREATE VIRTUAL TABLE documents USING fts5(
        key UNINDEXED, title, keywords, text, tokenize = 'unicode61', prefix = '1 2'
    )
"""
# A word found in the title weighs 10, in the keywords 6, in the text 1.
_BEST_FIRST = """
    SELECT key FROM documents
    WHERE documents MATCH ? ORDER BY bm25(documents, 0.0, 10.0, 6.0, 1.0), key LIMIT ?
"""
# Arabic letters that are written one for the other, and the line that only stretches a word.
_SAME_LETTER = str.maketrans({"ة": "ه", "ى": "ي", "ـ": ""})


@dataclass(frozen=True, slots=True)
class Document:
    """What can be found: its key, and its words by how much they count."""

    key: str
    title: str
    keywords: str = ""
    text: str = ""


class FullText:
    """An index of documents, in memory.

    `bare` takes off a word what is only fastened to it, such as an article; `heard` tells how it
    sounds. Both get plain words.
    """

    def __init__(
        self,
        documents: Iterable[Document],
        bare: Callable[[str], str] = str,
        heard: Callable[[str], str] = str,
    ) -> None:
        self._bare, self._heard = bare, heard
        self._database = sqlite_utils.Database(memory=True)
        self._database.execute(_INDEX)
        self._database.table("documents").insert_all(
            {
                "key": document.key,
                "title": self._written(document.title),
                "keywords": self._written(document.keywords),
                "text": self._written(document.text),
            }
            for document in documents
        )
        self._database.execute("CREATE VIRTUAL TABLE written USING fts5vocab('documents', 'row')")
        found = self._database.execute("SELECT term FROM written")
        self._words = sorted(term for (term,) in found)
        self._sounds = sorted((heard(word), word) for word in self._words)

    def find(self, typed: str, most: int = 20) -> list[str]:
        """The keys of the documents that fit best, best first.

        Documents with every word come before those with some of them.
        """
        words = _words(typed)
        terms = [term for word in words if (term := self._alternatives(word))]
        if not terms:
            return []
        found = self._matching(" AND ".join(terms), most)
        if len(found) < most and len(terms) > 1:
            # One letter is the beginning of so many words that it tells nothing by itself.
            some = [term for word in words if len(word) > 1 and (term := self._alternatives(word))]
            found += self._matching(" OR ".join(some or terms), most)
        return list(dict.fromkeys(found))[:most]

    def _written(self, text: str) -> str:
        """The words of a text as they are indexed: an article may be there or not."""
        return " ".join(form for word in _words(text) for form in {word, self._bare(word)})

    def _alternatives(self, word: str) -> str:
        """What to ask FTS5 for in place of a word; empty when nobody wrote the like of it."""
        forms = dict.fromkeys((word, self._bare(word)))
        near = [form for form in forms if self._is_begun(form)]
        near = near or self._alike(word) or self._nearest(word)
        return f"({' OR '.join(map(_asked, near))})" if near else ""

    def _is_begun(self, word: str) -> bool:
        place = bisect_left(self._words, word)
        return place < len(self._words) and self._words[place].startswith(word)

    def _alike(self, word: str) -> list[str]:
        """The words that begin as it sounds."""
        sound = self._heard(word)
        if len(sound) < _SHORTEST_HEARD:
            return []
        place = bisect_left(self._sounds, (sound, ""))
        near = self._sounds[place : place + _NEAREST]
        return [found for heard, found in near if heard.startswith(sound)]

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


def _asked(word: str) -> str:
    """What FTS5 is asked for: all that begins so; of a short word, itself above the others."""
    return f"{word} OR {word}*" if len(word) <= _SHORT else f"{word}*"


def plain(text: str) -> str:
    """Text without case, accents, Arabic vowel marks or other marks on letters."""
    folded = unicodedata.normalize("NFKD", text).casefold()
    parted = unicodedata.normalize("NFKD", folded.replace("œ", "oe").replace("æ", "ae"))
    bare = "".join(sign for sign in parted if not unicodedata.combining(sign))
    return bare.translate(_SAME_LETTER)


def _words(text: str) -> list[str]:
    return _WORD.findall(_DOTTED.sub("", plain(text)))
