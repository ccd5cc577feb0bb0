"""What the visitor presses, one thing after the other: a session as a resident might have it.

Each function gives the next control only once the one before was pressed and answered: what comes
next follows from what is shown then.
"""

from collections.abc import Iterator

from kiosk.app.window import KioskWindow
from kiosk.bench.finger import Control
from kiosk.guides.model import Kind, Theme
from kiosk.language.languages import Language
from kiosk.screens.guides.theme_names import THEME_ICONS
from kiosk.screens.guides.walk_view import WalkView

GUIDE, THEME = "prime-activite", Theme.HEALTH
TYPED = "identite", "caret"  # the second with a slip of the finger
SUBJECT = "Impôts"  # of the sessions that `offered` offers
LANGUAGES = (Language.EN, Language.AR, Language.FR)

_DO, _DONE = 1, 3  # ActionButton.Do and .Done
_HOME = Control("BarButton", icon="house")
_CLOSE = Control("ActionButton", icon="x")
FINISH = Control("BarButton", icon="sign-out")
YES_FINISH = Control("ActionButton", icon="sign-out")
OPEN_SITE = Control("ActionButton", icon="globe")
_LISTEN = Control("BarButton", icon="speaker-high")

Route = Iterator[Control]


def to_home(kiosk: KioskWindow) -> Route:
    """From wherever one is to the first screen."""
    if kiosk.journey.saying_goodbye:
        yield Control("ActionButton", tone=_DO)
    elif kiosk.navigation.page.name != "HomeScreen":
        yield _HOME


def to_a_session(kiosk: KioskWindow) -> Route:
    """As little as makes it somebody's session."""
    yield from to_home(kiosk)
    yield Control("Tile", icon="footprints")


def to_the_guide(kiosk: KioskWindow) -> Route:
    """To the first step of the guide, by its theme."""
    yield from to_a_session(kiosk)
    yield Control("Tile", icon=THEME_ICONS[THEME])
    offered = kiosk.navigation.page.view.property("guides")
    yield Control("Tile", words=next(row["title"] for row in offered if row["id"] == GUIDE))


def whole_session(kiosk: KioskWindow, *, site: bool = True) -> Route:
    """Through the guide from end to end, with all that stands around it, then by typing.

    `site`: its official site is opened as well, or its address is shown where none can be.
    """
    yield from to_the_guide(kiosk)
    strayed = False
    while (view := kiosk.navigation.page.view) and isinstance(view, WalkView):
        yield from _answers(view)
        if not strayed and view.walk.step.kind is Kind.DO:
            strayed = True
            yield from _asides(kiosk, site=site)
        yield _onwards(view)
    yield _HOME
    yield from _searching()
    yield _HOME


def to_times_heard(kiosk: KioskWindow) -> Route:
    """With the voice on, to the times of a session with a mediator, to other days, and home."""
    yield from to_home(kiosk)
    yield _LISTEN
    yield Control("Tile", icon="users")
    yield Control("Tile", icon="calendar-plus")
    yield Control("Tile", words=SUBJECT)
    yield Control("Chip", within="DayPager")
    yield _HOME


def _answers(view: WalkView) -> Route:
    """All that can be ticked or said on a step."""
    for place in range(len(view.walk.guide.needs) if view.walk.step.kind is Kind.READY else 0):
        yield Control("Chip", icon="check" if place else "x", within="NeedRow", place=place)
    papers = view.walk.guide.papers if view.walk.step.kind is Kind.READY else ()
    for place in range(len(papers) + len(view.walk.step.checks)):
        yield Control("TickRow", place=place)


def _onwards(view: WalkView) -> Control:
    if view.walk.step.kind is Kind.ASK:
        return Control("ChoiceRow")
    return Control("ActionButton", tone=_DONE if view.walk.is_done else _DO)


def _asides(kiosk: KioskWindow, *, site: bool) -> Route:
    """What may be wanted in the middle of a step; all lead back to it."""
    yield Control("ActionButton", icon="lifebuoy")
    yield _back(kiosk)
    yield Control("ActionButton", icon="ticket")
    yield _back(kiosk)
    if site:
        yield OPEN_SITE
        yield _back(kiosk)
    yield Control("BarButton", icon="hand-waving")
    yield _back(kiosk)
    for twice in ("circle-half", "arrow-line-down"):
        yield Control("BarButton", icon=twice)
        yield Control("BarButton", icon=twice)
    yield Control("BarButton", icon="text-aa")
    for size in (2, 0):
        yield Control("PressSurface", within="SizeSheet", place=size)
    yield _CLOSE
    yield Control("BarButton", icon="translate")
    for language in LANGUAGES:
        yield Control("Chip", words=language.own_name, within="LanguageSheet")
    yield _CLOSE


def _searching() -> Route:
    yield Control("Tile", icon="magnifying-glass")
    for word in TYPED:
        for sign in word:
            yield Control("Key", words=sign)
        yield Control("PressSurface", within="TypedBox")


def _back(kiosk: KioskWindow) -> Control:
    return Control("BarButton", icon="arrow-right" if kiosk.display.rightToLeft else "arrow-left")
