"""Marks words for the translators; the words themselves stay as they are."""


def QT_TRANSLATE_NOOP(context: str, words: str) -> str:  # noqa: N802  Qt's tool looks for this name
    """The words as they are; Qt's tool collects them from the source."""
    del context
    return words
