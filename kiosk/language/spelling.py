"""What a word is beside its letters: how French sounds, and what Arabic fastens to it.

Both are for finding only, and are never shown. Words come in without case and accents.
"""

import re

# As French is read, roughly: for people who write by ear. The order matters.
_SOUNDS = [
    (re.compile(written), heard)
    for written, heard in (
        ("eau|au", "o"),
        ("[ae][iy]|oe", "e"),
        ("[ae][mn](?![aeiouymn])", "an"),  # one sound, two ways to write it, as in "enfant"
        ("([io])m(?![aeiouymn])", r"\1n"),
        ("ph", "f"),
        ("[cs]h", "C"),
        ("qu|[ckq](?![eiy])|[kq]", "k"),
        ("c", "s"),
        ("g(?=[eiy])", "j"),
        ("gu(?=[eiy])", "g"),
        ("ti(?=[aeo])", "si"),
        ("z", "s"),
        ("y", "i"),
        ("w", "v"),
        ("h", ""),
        (r"(.)\1+", r"\1"),
        (r"(?<=..)(?:es?|[stxdp]+)$", ""),  # written at the end and not heard
    )
]
# The article, alone or after "and", "with", "like", "so", "for": the prefixes of the light10
# stemmer (Larkey, Ballesteros and Connell, 2007). Two letters at least have to be left.
_ARTICLE = re.compile("(?:[وبكف]?ال|لل)(?=..)")


def heard(word: str) -> str:
    """How a word sounds to French ears: the same for "retraite" and "retrete"."""
    for written, sound in _SOUNDS:
        word = written.sub(sound, word)
    return word


def bare(word: str) -> str:
    """An Arabic word without its article; any other word as it is."""
    article = _ARTICLE.match(word)
    return word[article.end() :] if article else word
