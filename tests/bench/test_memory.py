"""What a whole session takes: the visitor of the bench goes past an official site, and by."""

from pathlib import Path

import pytest

from kiosk.bench.choices import Platform
from kiosk.bench.errands import Brought, Errand
from kiosk.bench.place import made_up_place
from kiosk.bench.processes import size_of
from kiosk.bench.using import MEMORY, shown


@pytest.fixture(scope="module")
def weighed():
    """The size of a screen after it, and the names of the libraries that it has loaded."""
    with (
        made_up_place(None, None, Platform.OFFSCREEN) as place,
        shown(place, warm=True) as visit,
    ):
        visit.go(Errand.STROLL)
        visit.hears(Brought)
        maps = Path(f"/proc/{visit.pid}/maps").read_text("utf-8", "replace").splitlines()
        yield size_of(visit.pid), {Path(line.split()[-1]).name for line in maps if ".so" in line}


def test_a_session_stays_within_what_a_kiosk_has_for_it(weighed):
    assert weighed[0].pss_mib, "only root is told"
    assert 30 < weighed[0].pss_mib <= MEMORY.limit


def test_who_opens_no_site_is_spared_the_engine(weighed):
    assert "libQt6Quick.so.6" in weighed[1]
    assert not [name for name in weighed[1] if "WebEngine" in name]
