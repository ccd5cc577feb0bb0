"""The process in which the staff's screens are opened, one after another, and timed.

    python -m kiosk.bench.staffed DATA CONFIG ROUNDS

Prints one line of JSON: the milliseconds of each opening, drawing included, by screen.
"""

import json
import sys
import time
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QGuiApplication

from kiosk.app.finder import Finder
from kiosk.app.kept import Kept
from kiosk.app.office import Office
from kiosk.app.screen import make_kiosk
from kiosk.app.shelf import read_shelf
from kiosk.app.taking import Taking
from kiosk.app.ways.office_tiles import TILES
from kiosk.app.window import KioskWindow
from kiosk.bench.place import HEIGHT, WIDTH
from kiosk.screens.statistics.charts import GROUPS
from kiosk.screens.statistics.statistics_view import StatisticsView
from kiosk.settings.reading import read_site
from kiosk.staff.people import LIBRARIAN, Role

Step = tuple[str, Callable[[], object]]


def main(words: list[str]) -> int:
    """Time every screen so many rounds; gives the exit code."""
    data, config, rounds = Path(words[0]), Path(words[1]), int(words[2])
    app = QGuiApplication(["pas-a-pas"])
    guides = read_shelf(config, data)
    kiosk = make_kiosk(read_site(config, data).site, guides, Finder(guides))
    kept = Kept(data)
    kept.open()
    if kept.database is None:
        print(kept.trouble)
        return 1
    # What runs in processes of its own takes its own time: `check`, printers, sticks.
    office = Office(kept.database, data, config, taking=Taking(command=("true",)))
    kiosk.journey.opened.open_office(office)
    kiosk.window.resize(WIDTH, HEIGHT)
    kiosk.window.show()
    _drawn(kiosk)
    took: dict[str, list[float]] = {}
    for _ in range(rounds):
        for name, open_it in _steps(kiosk):
            began = time.perf_counter()
            open_it()
            _drawn(kiosk)
            took.setdefault(name, []).append((time.perf_counter() - began) * 1000)
        kiosk.journey.opened.forget()
        kiosk.journey.home()
    print(json.dumps(took))
    sys.stdout.flush()
    kept.close()
    del app
    return 0


def _steps(kiosk: KioskWindow) -> Iterator[Step]:
    """Each screen, from the one before it; made one by one, as each is on."""
    opened, navigation = kiosk.journey.opened, kiosk.navigation
    yield "door", opened.knock
    way = opened.staff
    if way is None:
        return
    office = opened.office
    people = office.door.people() if office else ()
    for helper in [each for each in people if each.role is Role.MEDIATOR][:1]:
        yield "mediator", partial(way.enter, helper)
    yield "librarian", lambda: way.enter(LIBRARIAN)
    for tile in TILES:
        yield tile, partial(way.open, tile)
        view = navigation.page.view
        if isinstance(view, StatisticsView):
            for group in GROUPS:
                yield f"{tile}: {group}", partial(view.show, group)
            yield f"{tile}: as tables", view.toggleTable
            for name, wish in (("page", view.pageAsked), ("numbers", view.numbersAsked)):
                yield f"{tile}: {name}", wish.emit
                navigation.back()
            yield f"{tile}: months", view.monthAsked.emit
            navigation.back()
        navigation.back()


def _drawn(kiosk: KioskWindow) -> None:
    QCoreApplication.processEvents()
    kiosk.window.grabWindow()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
