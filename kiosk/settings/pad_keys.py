"""The keys of the way without sight: a tactile pad of five keys, or those of any keyboard."""

import re
from collections.abc import Mapping
from types import MappingProxyType
from typing import Literal

# What a key is for; the names of keys are Qt's, without "Key_".
Act = Literal["next", "previous", "press", "read", "repeat"]

PAD_KEYS: Mapping[Act, tuple[str, ...]] = MappingProxyType(
    {
        "next": ("Down", "Right", "Tab"),
        "previous": ("Up", "Left", "Backtab"),
        "press": ("Return", "Enter"),
        "read": ("F1", "Help"),
        "repeat": ("F2",),
    }
)
_KEY = re.compile(
    r"Up|Down|Left|Right|Tab|Backtab|Return|Enter|Space|Home|End|PageUp|PageDown|Help|Menu|Select"
    r"|F([1-9]|[12]\d|3[0-5])|[0-9A-Z]"
)


def unknown_keys(named: Mapping[str, tuple[str, ...]]) -> str:
    """What is wrong with such a table, for its author; empty when nothing is."""
    every = [name for names in named.values() for name in names]
    if unknown := [name for name in every if not _KEY.fullmatch(name)]:
        return f"no key is called {', '.join(unknown)}; write Down, F1, Return…"
    twice = sorted({name for name in every if every.count(name) > 1})
    return f"{', '.join(twice)} cannot do two things" if twice else ""


def pad_keys(named: Mapping[Act, tuple[str, ...]]) -> dict[Act, tuple[str, ...]]:
    """The keys to use where a place named these: its own, and of the usual ones what is left."""
    own = {name for names in named.values() for name in names}
    left = {
        act: tuple(name for name in names if name not in own) for act, names in PAD_KEYS.items()
    }
    return {**left, **named}
