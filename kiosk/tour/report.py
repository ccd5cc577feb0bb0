"""What a tour found: one report a screen, and the file `tour.json` that holds them all."""

import os
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

import msgspec

from kiosk.language.languages import Language
from kiosk.tour.combinations import Combination, Contrast, Orientation
from kiosk.tour.findings import Finding

FILE = "tour.json"
_TOLD = 20  # findings named one by one; the rest is in the file


class Kept(StrEnum):
    """Of which screens a picture is kept."""

    ALL = "all"
    FOUND = "found"  # of those with a finding


@dataclass(frozen=True, slots=True)
class ScreenReport:
    """One screen in one combination. `file` is where its picture is, if it is kept."""

    name: str
    file: str
    language: Language
    size: float
    contrast: Contrast
    orientation: Orientation
    findings: tuple[Finding, ...]

    @property
    def combination(self) -> Combination:
        """How it was seen."""
        return Combination(self.language, self.size, self.contrast, self.orientation)


def report_of(name: str, combination: Combination, findings: tuple[Finding, ...]) -> ScreenReport:
    """The report of that screen, its picture where pictures of that combination are."""
    return ScreenReport(
        name,
        f"{combination.folder}/{name}.png",
        combination.language,
        combination.size,
        combination.contrast,
        combination.orientation,
        findings,
    )


def write_report(screens: Sequence[ScreenReport], out: Path) -> Path:
    """Write `tour.json` into the folder, whole or not at all; returns its path."""
    file, draft = out / FILE, out / f".{FILE}"
    with draft.open("wb") as written:
        written.write(msgspec.json.format(msgspec.json.encode({"screens": screens}), indent=1))
        written.flush()
        os.fsync(written.fileno())
    draft.replace(file)
    return file


def read_report(out: Path) -> list[ScreenReport]:
    """The screens of a `tour.json` written before."""
    return msgspec.json.decode((out / FILE).read_bytes(), type=dict[str, list[ScreenReport]])[
        "screens"
    ]


def summary(screens: Sequence[ScreenReport]) -> str:
    """What was found, for a person: how many of each kind, then the first ones by name."""
    found = [(screen, finding) for screen in screens for finding in screen.findings]
    if not found:
        return f"{len(screens)} screens, nothing found."
    kinds = Counter(str(finding.kind) for _, finding in found)
    counts = ", ".join(f"{number} {kind}" for kind, number in kinds.most_common())
    named = [f"  {screen.file}: {finding}" for screen, finding in found[:_TOLD]]
    more = [f"  … and {len(found) - _TOLD} more"] if len(found) > _TOLD else []
    return "\n".join([f"{len(screens)} screens, {len(found)} findings: {counts}.", *named, *more])
