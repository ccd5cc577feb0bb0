"""Ways to spoil a guide: a few words of it, a file, an address, its shape."""

import os
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from tests.guides.folders import PLAIN_SVG, append, replace

OFFICIAL = 'open = "https://www.service-public.gouv.fr/"'


@dataclass(frozen=True)
class Fault:
    """A way to spoil the guide "card", and how the one line said of it starts."""

    name: str
    spoil: Callable[[Path], object]
    said: str


def _written(file: str, place: str) -> Callable[[str, str, str, str], Fault]:
    """Makes faults that are a few words of that file: name, sound words, wrong words, said."""

    def fault(name: str, old: str, new: str, said: str) -> Fault:
        return Fault(name, lambda guide: replace(guide / file, old, new), f"{place}{said}")

    return fault


structure = _written("guide.toml", "card/guide.toml, ")


words = _written("text/fr.toml", "card/text/fr.toml, ")


drawing = _written("pictures/card.svg", "card/pictures/card.svg, ")


def not_plain(name: str, written: str) -> Fault:
    said = f"steps[1].open: step 'open': {written!r} is not a plain https address"
    return structure(name, OFFICIAL, f'open = "{written}"', said)


def elsewhere(name: str, written: str) -> Fault:
    said = f"steps[1].open: step 'open': {written!r} is not an address of service-public.gouv.fr"
    return structure(name, OFFICIAL, f'open = "{written}"', said)


def put(file: str, content: bytes) -> Callable[[Path], object]:
    return lambda guide: (guide / file).write_bytes(content)


def instead_of(file: str, make: Callable[[Path], object]) -> Callable[[Path], object]:
    def spoil(guide: Path) -> None:
        (guide / file).unlink()
        make(guide / file)

    return spoil


def go_round(guide: Path) -> None:
    replace(guide / "guide.toml", f'{OFFICIAL}\nnext = "proof"', 'next = "again"')
    append(guide / "guide.toml", '\n[[steps]]\nid = "again"\nkind = "do"\nnext = "open"\n')
    append(
        guide / "text" / "fr.toml",
        '\n[steps.again]\ntitle = "Encore"\ntext = "Encore."\nsees = "Oui."\notherwise = "Non."\n',
    )


def link_to_a_picture_outside(path: Path) -> None:
    outside = path.parents[2] / "outside.svg"
    outside.write_text(PLAIN_SVG, "utf-8")
    path.symlink_to(outside)


def name_in_latin_1(guide: Path) -> None:
    os.rename(guide, os.fsencode(guide.parent) + b"/caf\xe9")


def begin_with_byte_order_mark(file: str) -> Callable[[Path], object]:
    return lambda guide: (guide / file).write_text((guide / file).read_text("utf-8"), "utf-8-sig")
