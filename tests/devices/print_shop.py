"""A print system in a folder: lp, lpstat and cancel that speak as those of CUPS do."""

import os
import stat
from dataclasses import dataclass
from pathlib import Path

_LP = """#!/bin/sh
shop={shop}
[ -e $shop/broken ] && {{ cat $shop/broken >&2; exit 1; }}
name= ; options=
while [ $# -gt 0 ]; do
  case $1 in
    -d) name=$2; shift;;
    -o) options="$options $2"; shift;;
    -n|-t) options="$options $1=$2"; shift;;
  esac
  shift
done
grep -qx "$name" $shop/printers || {{ echo "lp: The printer does not exist." >&2; exit 1; }}
number=$(cat $shop/number); echo $((number + 1)) > $shop/number
job=$shop/jobs/$name-$number
mkdir -p $job; cat > $job/data; echo "$options" > $job/options; cp $shop/begin $job/state
echo "request id is $name-$number (1 file(s))"
"""
_LPSTAT = """#!/bin/sh
shop={shop}
case "$*" in
  -e) cat $shop/printers;;
  -d) echo "system default destination: $(tail -1 $shop/printers)";;
  "-W not-completed -o")
    for job in $shop/jobs/*; do
      grep -qs -e pending -e printing $job/state && echo "$(basename $job)  kiosk  1024  today"
    done;;
  -p)
    for job in $shop/jobs/*; do
      grep -qs printing $job/state && echo "printer X now printing $(basename $job).  enabled"
    done;;
  "-v "*) [ -e $shop/device ] && echo "device for $2: $(cat $shop/device)";;
  "-l -p "*) echo "printer $3 is idle.  enabled since today"; cat $shop/alerts 2>/dev/null;;
esac
exit 0
"""
_CANCEL = """#!/bin/sh
shop={shop}
[ -d $shop/jobs/$2 ] || {{ echo "cancel: $2 is not there" >&2; exit 1; }}
cat $shop/jobs/$2/state >> $shop/cancelled; rm -r $shop/jobs/$2
"""


@dataclass(frozen=True, slots=True)
class Shop:
    """Where it is. What is sent is "done" at once, or as `begin` says: "pending", "printing"."""

    folder: Path

    @property
    def jobs(self) -> dict[str, Path]:
        """All it knows of, by name, the printed ones too: what CUPS keeps."""
        return {each.name: each for each in sorted((self.folder / "jobs").iterdir())}

    @property
    def cancelled(self) -> list[str]:
        """In which state each was that was purged."""
        found = self.folder / "cancelled"
        return found.read_text().split() if found.exists() else []

    def begin(self, state: str) -> None:
        """In which state a job is when it comes in."""
        (self.folder / "begin").write_text(state)

    def becomes(self, job: str, state: str) -> None:
        """A job goes on."""
        (self.folder / "jobs" / job / "state").write_text(state)

    def reports(self, reasons: str) -> None:
        """What its printers say of themselves."""
        (self.folder / "alerts").write_text(f"\tDescription: Bureau\n\tAlerts: {reasons}\n")

    def is_at(self, address: str) -> None:
        """Where CUPS has its printers, by an address of CUPS's."""
        (self.folder / "device").write_text(address)

    def breaks(self, words: str) -> None:
        """It takes nothing any more."""
        (self.folder / "broken").write_text(words)


def open_shop(folder: Path, monkeypatch, *names: str) -> Shop:
    """From now on those are the printers of the system; the last of them is its own."""
    (folder / "bin").mkdir(parents=True)
    (folder / "jobs").mkdir()
    (folder / "printers").write_text("".join(f"{name}\n" for name in names))
    (folder / "number").write_text("1")
    for name, script in (("lp", _LP), ("lpstat", _LPSTAT), ("cancel", _CANCEL)):
        path = folder / "bin" / name
        path.write_text(script.format(shop=folder))
        path.chmod(path.stat().st_mode | stat.S_IXUSR)
    monkeypatch.setenv("PATH", f"{folder / 'bin'}{os.pathsep}{os.environ['PATH']}")
    shop = Shop(folder)
    shop.begin("done")
    return shop
