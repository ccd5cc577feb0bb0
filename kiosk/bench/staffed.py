"""The process in which the staff's screens are opened, one after another, and timed.

    python -m kiosk.bench.staffed DATA CONFIG ROUNDS

Prints one line of JSON: of each opening, drawing included, the milliseconds that it took and
those that the thread worked, by screen. Before, all is loaded that a screen has loaded by then.
"""

import json
import sys
import time
from collections.abc import Callable, Iterable, Iterator
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QGuiApplication

from kiosk.app.finder import Finder
from kiosk.app.kept import Kept
from kiosk.app.office import Office
from kiosk.app.screen import Options, make_kiosk, open_booth
from kiosk.app.shelf import read_shelf
from kiosk.app.taking import Taking
from kiosk.app.warm_up import WarmUp, compile_screens, load_parts, prepare_for_staff
from kiosk.app.ways.mediating import MediatorWay
from kiosk.app.ways.office_tiles import TILES
from kiosk.app.window import KioskWindow
from kiosk.bench.place import HEIGHT, WIDTH
from kiosk.screens.authoring.card_view import CardView
from kiosk.screens.authoring.shelf_view import ShelfView
from kiosk.screens.staff.today_view import TodayView
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
    open_booth(kiosk, kept, Options(data, config, windowed=True), WarmUp(kiosk.window))
    kiosk.window.resize(WIDTH, HEIGHT)
    kiosk.window.show()
    _do((*load_parts(), *compile_screens(kiosk.engine)))
    _drawn(kiosk)
    took: dict[str, list[tuple[float, float]]] = {}
    for _ in range(rounds):
        for name, open_it in _steps(kiosk):
            began, worked = time.perf_counter(), time.thread_time()
            open_it()
            _drawn(kiosk)
            ms = (time.perf_counter() - began) * 1000, (time.thread_time() - worked) * 1000
            took.setdefault(name, []).append(ms)
            if name == "door":  # while somebody types a PIN
                _do(prepare_for_staff(kiosk.engine))
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
        yield from _of_a_mediator(kiosk, way.mediator(helper))
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
        if isinstance(view, ShelfView):
            name = view.property("rows")[0]["id"]
            yield f"{tile}: one", partial(view.taken.emit, name)
            if isinstance(card := navigation.page.view, CardView):
                yield f"{tile}: write", partial(card.asked.emit, "write")
                navigation.back()
            navigation.back()
        navigation.back()


def _of_a_mediator(kiosk: KioskWindow, way: MediatorWay) -> Iterator[Step]:
    view = kiosk.navigation.page.view
    if not isinstance(view, TodayView):
        return
    for days in ("tomorrow", "week"):
        yield f"mediator: {days}", partial(view.choose, days)
    for visit in view.property("visits")[:1]:
        yield "mediator: visit", partial(view.visitTaken.emit, visit["id"])
        kiosk.navigation.back()
    yield "mediator: walk-in", way.walk_in
    kiosk.navigation.back()


def _do(pieces: Iterable[Callable[[], object]]) -> None:
    for piece in pieces:
        piece()


def _drawn(kiosk: KioskWindow) -> None:
    QCoreApplication.processEvents()
    kiosk.window.grabWindow()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
