"""The last good settings of each file, kept beside the data for the day a file is broken."""

import json
from collections.abc import Iterable, Mapping
from contextlib import suppress
from pathlib import Path
from types import MappingProxyType
from typing import Any

from kiosk.disk.durable import write_whole
from kiosk.settings.layer import Layer, sound_value
from kiosk.settings.site import BY_KEY
from kiosk.settings.tables import Findings

FILE = "settings.good.json"


def recall(data: Path) -> dict[str, Layer]:
    """What was kept, by the path of its file; what is not understood any more is left out."""
    try:
        kept = json.loads((data / FILE).read_text("utf-8"))
        return {
            path: Layer(
                path, _values(layer["values"]), locked=frozenset(layer["locked"]) & BY_KEY.keys()
            )
            for path, layer in kept.items()
        }
    except (OSError, ValueError, KeyError, TypeError, AttributeError):
        return {}


def keep(data: Path, layers: Mapping[str, Layer]) -> None:
    """Keep them in place of what was kept; a disk that takes nothing costs this memory alone."""
    told = {
        path: {"values": _plain(layer.values), "locked": sorted(layer.locked)}
        for path, layer in layers.items()
    }
    content = json.dumps(told, ensure_ascii=False, indent=1, sort_keys=True).encode()
    with suppress(OSError):
        if (data / FILE).read_bytes() == content:
            return
    with suppress(OSError):
        write_whole(data / FILE, content)


def forget(data: Path) -> None:
    """Keep nothing of what was, so that a file taken away is no fault any more."""
    with suppress(FileNotFoundError):
        (data / FILE).unlink()


def _values(kept: Mapping[str, Any]) -> Mapping[str, Any]:
    findings = Findings(FILE)
    found = ((key, sound_value(key, raw, findings)) for key, raw in kept.items() if key in BY_KEY)
    return MappingProxyType({key: value for key, value in found if value is not None})


def _plain(values: Mapping[str, Any]) -> dict[str, Any]:
    return {key: plain(value) for key, value in values.items()}


def plain(value: Any) -> Any:  # noqa: ANN401  whatever a setting holds
    """A value as JSON and TOML have it."""
    if isinstance(value, Mapping):
        return dict(value)
    return list(value) if isinstance(value, Iterable) and not isinstance(value, str) else value
