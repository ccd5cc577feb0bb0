"""Write any value down as TOML; to test with, as what is read is never written by the kiosk."""

import json
from datetime import date, datetime, time


def toml_of(table: dict) -> str:
    """That table as a TOML file, one key a line, tables in it in one line each."""
    return "".join(f"{_key(key)} = {_value(value)}\n" for key, value in table.items())


def _value(value) -> str:
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, int | float):
        return repr(value)  # TOML calls them nan and inf too
    if isinstance(value, date | datetime | time):
        return value.isoformat()
    if isinstance(value, dict):
        return "{" + ", ".join(f"{_key(k)} = {_value(v)}" for k, v in value.items()) + "}"
    if isinstance(value, list):
        return "[" + ", ".join(map(_value, value)) + "]"
    return _key(value)


def _key(text: str) -> str:
    # JSON and TOML agree on texts, but for one sign that TOML wants escaped.
    return json.dumps(text, ensure_ascii=False).replace("\x7f", "\\u007f")
