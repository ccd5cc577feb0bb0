"""A telephone number as it is written in France: checked, and in one form."""

import re

_NATIONAL = re.compile(r"0[1-9]\d{8}")
_SPACING = re.compile(r"[\s.\-_/·()\u00a0\u202f]+")
_ABROAD = re.compile(r"(?:\+|00)33(?:\(?0\)?)?")


def normal_phone(typed: str) -> str | None:
    """The number in the national form, "06 12 34 56 78"; None: it is not one.

    +33 and 0033 are taken with and without the 0 that follows in "+33 (0)6". Numbers that cost
    (089x) and short numbers (3 or 4 digits) are nobody's own, so they are refused.
    """
    bare = _SPACING.sub("", typed)
    if found := _ABROAD.match(bare):
        bare = "0" + bare[found.end() :]
    if not bare.isascii() or not _NATIONAL.fullmatch(bare) or bare.startswith("089"):
        return None
    return " ".join(bare[at : at + 2] for at in range(0, 10, 2))
