"""Check that everything the program is made with may be used from a program under EUPL-1.2.

    python packaging/licences.py    name, version and licence of each part; exit code 1 when one
                                    is not allowed, or does not say what it is

Looks at what packaging/requirements.txt installs, which is what residents use. The tools of the
tests are not handed to anyone with the program, and are not looked at.
"""

import re
import sys
from collections.abc import Iterator
from importlib.metadata import Distribution, PackageNotFoundError, distribution
from pathlib import Path

from packaging.requirements import Requirement

LOCK = Path(__file__).with_name("requirements.txt")

# Why each may be used (SPDX names). The EUPL asks that our own work stay under it or a licence of
# its appendix; what we only import, unchanged, stays under its own.
ALLOWED = {
    # Ask only to keep a notice, which an installed package does by itself.
    "0BSD",
    "Apache-2.0",
    "BSD-2-Clause",
    "BSD-3-Clause",
    "ISC",
    "MIT",
    "MIT-0",
    "MIT-CMU",
    "PSF-2.0",
    "Zlib",
    # Given up to everyone.
    "CC0-1.0",
    # Reciprocal for its own files only, which we do not change; in the EUPL's appendix.
    "MPL-2.0",
    # Reciprocal for the library itself. Qt is loaded as it came, and whoever has the kiosk may put
    # another build of it in its place, as article 4 asks; in the EUPL's appendix.
    "LGPL-3.0-only",
    # The same, of pure Python modules that are imported as they came.
    "LGPL-3.0-or-later",
    # Fonts and drawings: free to bundle with any program, not to be sold alone; with credit.
    "OFL-1.1",
    "CC-BY-4.0",
    # Not here on purpose: GPL and AGPL. The appendix lets us merge with them, but the whole would
    # then have to go out under theirs, which is the city's choice and not a dependency's.
}

# What older packages say in their own words.
SPDX = {
    "Apache License, Version 2.0": "Apache-2.0",
    "License :: OSI Approved :: MIT License": "MIT",
    "Apache Software License": "Apache-2.0",
}

# What a person read in the part's own files, where what it declares does not tell all.
READ = {
    # Declares "BSD" and "Other/Proprietary": the latter is a note that QR Code is a trademark.
    "qrcode": "BSD-3-Clause AND MIT",
    # Declares "Dual License": its file offers either.
    "python-dateutil": "Apache-2.0 OR BSD-3-Clause",
    # Declares "Public Domain"; its file is the three-clause BSD.
    "click-default-group": "BSD-3-Clause",
    # The code is MIT, and so is the Phosphor font, the only one we draw with; it carries others.
    "QtAwesome": "MIT AND OFL-1.1 AND Apache-2.0 AND CC-BY-4.0",
}


def main() -> None:
    """Print the table; exit code 1 when a part is not allowed, or not there to be looked at."""
    refused = []
    for name in _names():
        try:
            part = distribution(name)
        except PackageNotFoundError:
            sys.exit(f"{name} is not installed here: run sh packaging/test.sh, which installs it.")
        licence = licence_of(part)
        print(f"{part.name:32} {part.version:12} {licence or 'says nothing'}")
        if not allows(licence):
            refused.append(f"{part.name}: {licence or 'says nothing of its licence'}")
    if refused:
        sys.exit(
            "\n".join(["\nNot known to be allowed in a program under EUPL-1.2:", *refused])
            + "\nRead its licence, then add it to packaging/licences.py or do without the part."
        )


def _names() -> Iterator[str]:
    """What the lock has for this system and this Python."""
    for line in LOCK.read_text(encoding="utf-8").splitlines():
        if "==" in line:
            locked = Requirement(line.rstrip("\\ "))
            if locked.marker is None or locked.marker.evaluate():
                yield locked.name


def licence_of(part: Distribution) -> str:
    """Its licence as an SPDX expression, in its own words when it has no such; "" for nothing."""
    classifiers = part.metadata.get_all("Classifier") or []
    declared = [
        READ.get(part.name),
        *(
            part.metadata[field]
            for field in ("License-Expression", "License")
            if field in part.metadata
        ),
        *(said for said in classifiers if said.startswith("License")),
    ]
    said = next((words for words in declared if words), "")
    return SPDX.get(said, said)


def allows(expression: str) -> bool:
    """Whether an SPDX expression leaves us a way to use the part: one of its ORs, all its ANDs."""
    while bracket := re.search(r"\(([^()]*)\)", expression):
        verdict = "MIT" if allows(bracket[1]) else "refused"
        expression = expression.replace(bracket[0], verdict)
    return any(
        all(name.strip() in ALLOWED for name in way.split(" AND "))
        for way in expression.split(" OR ")
    )


if __name__ == "__main__":
    main()
