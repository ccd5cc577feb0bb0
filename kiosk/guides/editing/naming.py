"""What the folder of a new guide is called: pure."""

import re
import unicodedata

_NO_NAME = "guide"
_MOST_NAME = 40


def slug(title: str) -> str:
    """A title as the name of a folder: "Carte Jeune !" is carte-jeune."""
    split = unicodedata.normalize("NFD", title.lower())
    words = re.findall(r"[a-z0-9]+", "".join(it for it in split if not unicodedata.combining(it)))
    return "-".join(words)[:_MOST_NAME].strip("-") or _NO_NAME
