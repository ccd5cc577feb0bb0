"""Words that the authors of guides know to be right. All methods raise `StorageError`."""

from collections.abc import Mapping

from sqlite_utils import Database

from kiosk.storage.database import KioskDatabase


def m080_author_words(database: Database) -> None:
    """Words that whoever writes guides knows to be right, by the code of their language."""
    database.execute(
        """
        CREATE TABLE author_words (
            language TEXT NOT NULL,
            word TEXT NOT NULL,
            PRIMARY KEY (language, word)
        ) STRICT, WITHOUT ROWID
        """
    )


class AuthorWords:
    """The words of one kiosk, in small letters, by the code of their language."""

    def __init__(self, database: KioskDatabase) -> None:
        self._database = database

    def keep(self, language: str, word: str) -> None:
        """That word is right; when this returns, it is on the disk."""
        with self._database.writing() as database:
            database.execute(
                "INSERT OR IGNORE INTO author_words (language, word) VALUES (?, ?)",
                (language, word),
            )

    def drop(self, language: str, word: str) -> None:
        """That word was not right after all."""
        with self._database.writing() as database:
            database.execute(
                "DELETE FROM author_words WHERE language = ? AND word = ?", (language, word)
            )

    def all(self) -> Mapping[str, frozenset[str]]:
        """All words, by the codes of their languages."""
        with self._database.reading() as database:
            rows = database.execute("SELECT language, word FROM author_words").fetchall()
        found: dict[str, set[str]] = {}
        for language, word in rows:
            found.setdefault(language, set()).add(word)
        return {language: frozenset(words) for language, words in found.items()}
