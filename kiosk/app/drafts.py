"""What is typed of an account before it is in force, and what its server last told of itself."""

import json
from collections.abc import Mapping, Sequence

from kiosk.app.office import Office
from kiosk.storage.states import States
from kiosk.storage.troubles import StorageError

CALENDAR = "calendar"
_CALENDARS = "calendars"


def read_draft(office: Office, kind: str) -> Mapping[str, str]:
    """What is kept of that kind of account; nothing where it cannot be read."""
    try:
        state = States(office.database).get(f"set-up.{kind}")
        kept = json.loads(state.value) if state and state.value else {}
    except (StorageError, ValueError):
        return {}
    return kept if isinstance(kept, dict) else {}


def keep_draft(office: Office, kind: str, **values: str) -> None:
    """Keep these values beside the others.

    Raises:
        StorageError: nothing was kept.
    """
    after = json.dumps({**read_draft(office, kind), **values}, ensure_ascii=False)
    States(office.database).set(f"set-up.{kind}", after, office.clock())


def known_calendars(office: Office) -> Mapping[str, str]:
    """The calendars that the server last told of: their names by their path."""
    try:
        found = json.loads(read_draft(office, CALENDAR).get(_CALENDARS, "[]"))
        return {str(each["path"]): str(each["name"]) for each in found}
    except (ValueError, KeyError, TypeError):
        return {}


def keep_calendars(office: Office, found: Sequence[Mapping[str, str]]) -> None:
    """Keep the calendars that the server told of; raises as `keep_draft`."""
    listed = json.dumps([dict(each) for each in found], ensure_ascii=False)
    keep_draft(office, CALENDAR, **{_CALENDARS: listed})
