"""What is said of a setting beside its type and default: a row of the table of `site`."""

from collections.abc import Callable
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Annotated, Any

from msgspec import Meta

Words = Annotated[str, Meta(min_length=1, max_length=300, pattern=r"\S")]


class Who(StrEnum):
    """Who may change a setting. In its file it can be changed by all who may write there."""

    LIBRARIAN = "librarian"  # on the screen, and on the command line
    CITY = "city"  # on the command line
    NOBODY = "nobody"  # by hand alone: what makes the kiosk something else altogether


@dataclass(frozen=True, slots=True)
class Setting:
    """What is said of a setting beside its type and default.

    `check` gives what is wrong with a value of the right type, "" when nothing is; `required`
    tells whether files without it are a problem. `wiped`: it goes when the kiosk moves to another
    place. `logged`: its value may stand in the log; words that a person wrote never do.
    """

    key: str
    meaning: str
    required: bool = False
    who: Who = Who.LIBRARIAN
    wiped: bool = True
    logged: bool = True
    check: Callable[[Any], str] = field(default=lambda value: "")
