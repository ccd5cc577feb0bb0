"""Who of the staff there is: mediators by name, and the librarians as one."""

from dataclasses import dataclass
from enum import StrEnum

_LIBRARIAN = "librarian"
_MEDIATOR = "mediator/"
MOST_NAME = 40


class Role(StrEnum):
    """What somebody does here, and so what they may do."""

    MEDIATOR = "mediator"
    LIBRARIAN = "librarian"


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody of the staff; librarians share one PIN, and have no name here."""

    role: Role
    name: str = ""

    @property
    def key(self) -> str:
        """The person in one word, as it is kept."""
        return _LIBRARIAN if self.role is Role.LIBRARIAN else f"{_MEDIATOR}{self.name}"


LIBRARIAN = Person(Role.LIBRARIAN)


def mediator(name: str) -> Person:
    """The mediator of that name.

    Raises:
        ValueError: it is no name, which its words say.
    """
    name = " ".join(name.split())
    if not name or len(name) > MOST_NAME or not name.isprintable():
        raise ValueError(f"a name has 1 to {MOST_NAME} letters")
    return Person(Role.MEDIATOR, name)


def person_of(key: str) -> Person:
    """The person that was kept by that key."""
    if key.startswith(_MEDIATOR):
        return Person(Role.MEDIATOR, key.removeprefix(_MEDIATOR))
    return LIBRARIAN
