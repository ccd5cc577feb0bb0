"""One resident's way through the screens: which page follows which.

Views say what the person asked for; here it is decided what comes of it. No rule of a guide, of a
code or of time is here, and nothing is stored: what is to be counted is handed over at the end.
"""

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Literal

from PySide6.QtCore import QObject, Signal

from kiosk.app.messages import After, Reason
from kiosk.guides.model import Guide, Theme
from kiosk.guides.resume import CodeError, Refusal, walk_of
from kiosk.guides.walk import Walk
from kiosk.language.languages import Language
from kiosk.screens.call.call_view import CallView
from kiosk.screens.display_view import DisplayView
from kiosk.screens.finish.finish_view import FinishedView, FinishView
from kiosk.screens.frame_view import FrameView
from kiosk.screens.guides.guides_view import GuidesView, ThemesView
from kiosk.screens.guides.opinion_view import OpinionView
from kiosk.screens.guides.stuck_view import StuckView, WaysView
from kiosk.screens.guides.walk_view import WalkView
from kiosk.screens.home.home_view import HomeView
from kiosk.screens.navigation import Navigation, Page
from kiosk.screens.resume.later_view import LaterView
from kiosk.screens.resume.resume_view import ResumeView
from kiosk.screens.search.search_view import SearchView
from kiosk.screens.site.site_view import SiteView

OFTEN_ASKED = 6  # what fits on the first screen

# What happened, as it is counted: measure, subject, detail. No time, no order, no identifier.
Counted = tuple[str, str, str]


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What a journey needs to know of the place and the machine.

    `desk` says in words where the mediators' desk is, French always among them. `find` looks for
    guides by what was typed.
    """

    guides: Sequence[Guide]
    desk: Mapping[Language, str]
    desk_direction: str
    find: Callable[[str, Language], Sequence[Guide]]


class Journey(QObject):
    """From the first touch to the end.

    Signals:
        ended: the session is over, with its `Reason`.
        touched: the person moved on; somebody is there.
    """

    ended = Signal(Reason)
    touched = Signal()

    def __init__(
        self,
        around: Surroundings,
        navigation: Navigation,
        display: DisplayView,
        frame: FrameView,
    ) -> None:
        super().__init__(navigation)
        self._around = around
        self._guides = {guide.id: guide for guide in around.guides}
        self._navigation = navigation
        self._display = display
        self._frame = frame
        self._walk: Walk | None = None
        self._counted: Counter[Counted] = Counter()
        self._trouble = ""
        self._finished: FinishedView | None = None
        frame.backAsked.connect(navigation.back)
        frame.homeAsked.connect(self.home)
        frame.endAsked.connect(self.ask_end)
        frame.mediatorAsked.connect(self.call)
        navigation.changed.connect(self._moved)
        display.changed.connect(self._moved)

    @property
    def counted(self) -> Mapping[Counted, int]:
        """What is to be counted of this session, told once it is over."""
        return self._counted

    @property
    def begun(self) -> bool:
        """Whether there is anything of a person here: a page, a choice, a walk."""
        if self.saying_goodbye:
            return False
        untouched = self._display.untouched and self._walk is None
        return bool(self._navigation.depth) or not untouched

    @property
    def saying_goodbye(self) -> bool:
        """Whether the screen still says what was erased of the session before."""
        return self._navigation.page.view is self._finished

    def start_over(self) -> None:
        """As for somebody who just came: nothing of what was done before is left."""
        self._walk, self._trouble = None, ""
        self._counted.clear()
        self._frame.ask_presence(-1, 1)
        self.home()

    def home(self) -> None:
        """The first screen; a walk under way can be gone on with from there."""
        often = [guide for guide in self._around.guides if guide.often_asked]
        often.sort(key=lambda guide: guide.often_asked)
        underway = self._walk.guide if self._walk and not self._walk.is_done else None
        view = HomeView(self._display, often[:OFTEN_ASKED], self._trouble, underway)
        view.guideAsked.connect(self.open_guide)
        view.themesAsked.connect(self.themes)
        view.searchAsked.connect(self.search)
        view.resumeAsked.connect(self.resume)
        view.walkAsked.connect(lambda: self.walk(self._walk) if self._walk else None)
        self._finished = None
        self._navigation.restart(Page("home/HomeScreen.qml", view))

    def finished(self, after: After, time: str) -> None:
        """What the process that follows another one shows first."""
        if after is After.START:
            self.home()
            return
        view = FinishedView(str(after), time)
        view.closed.connect(self.home)
        self._finished = view
        self._navigation.restart(Page("finish/FinishedScreen.qml", view))

    def tell_trouble(self, trouble: str) -> None:
        """Say on the first screen what does not work today, empty when all does."""
        self._trouble = trouble
        if isinstance(view := self._navigation.page.view, HomeView):
            view.set_trouble(trouble)

    def gone(self, time: str) -> None:
        """The process before is gone, seen at that time of day."""
        if self._finished:
            self._finished.set_gone(time)

    def themes(self) -> None:
        """What it is about."""
        view = ThemesView(self._display, self._around.guides)
        view.themeAsked.connect(self.open_theme)
        view.searchAsked.connect(self.search)
        self._navigation.open(Page("guides/ThemesScreen.qml", view))

    def open_theme(self, code: str) -> None:
        """The guides of a theme."""
        view = GuidesView(self._display, Theme(code), self._around.guides)
        view.guideAsked.connect(self.open_guide)
        self._navigation.open(Page("guides/GuidesScreen.qml", view))

    def search(self) -> None:
        """Find a guide by typing."""
        view = SearchView(self._display, self._find)
        view.guideAsked.connect(self.open_guide)
        view.themesAsked.connect(self.themes)
        self._navigation.open(Page("search/SearchScreen.qml", view))

    def open_guide(self, guide_id: str) -> None:
        """A guide from its first step."""
        self._count("guide", guide_id, "opened")
        self.walk(Walk(self._guides[guide_id]))  # type: ignore[index]  # QML gives a plain str

    def walk(self, walk: Walk) -> None:
        """A guide from that step on; a walk made before is over, unless it is this one."""
        if walk is not self._walk:
            self._count_outcome()
        view = WalkView(self._display, walk)
        view.moved.connect(self._walked)
        view.siteAsked.connect(self.open_site)
        view.stuckAsked.connect(lambda: self.stuck(view.walk))
        view.laterAsked.connect(lambda: self.later(view.walk))
        view.mediatorAsked.connect(self.call)
        view.endAsked.connect(self.opinion)
        self._walk = walk
        self._navigation.open(Page("guides/WalkScreen.qml", view))

    def stuck(self, walk: Walk) -> None:
        """The ways round a step."""
        place = f"{walk.guide.id}/{walk.step.id}"
        view = StuckView(self._display, walk, self._stuck_reason(place))
        view.told.connect(lambda reason: self._count("stuck", place, reason))
        view.tipAsked.connect(lambda: self._show_ways(walk, "tip"))
        view.waysAsked.connect(lambda: self._show_ways(walk, "ways"))
        view.mediatorAsked.connect(self.call)
        view.laterAsked.connect(lambda: self.later(walk))
        self._navigation.open(Page("guides/StuckScreen.qml", view))

    def later(self, walk: Walk) -> None:
        """The code to continue later."""
        view = LaterView(self._display, walk)
        view.endAsked.connect(lambda: self.end(Reason.FINISH))
        self._navigation.open(Page("resume/LaterScreen.qml", view))

    def resume(self) -> None:
        """Come back with a code."""
        view = ResumeView()
        view.codeGiven.connect(lambda typed: self._try_code(view, typed))
        view.mediatorAsked.connect(self.call)
        view.themesAsked.connect(self.themes)
        self._navigation.open(Page("resume/ResumeScreen.qml", view))

    def call(self) -> None:
        """Where a mediator is."""
        if isinstance(self._navigation.page.view, CallView):
            return
        around = self._around
        view = CallView(self._display, around.desk, around.desk_direction, self._where)
        view.closed.connect(self._navigation.back)
        self._navigation.open(Page("call/CallScreen.qml", view))

    def end(self, reason: Reason) -> None:
        """The session is over: nothing of it is shown any more."""
        self._count_outcome()
        self.ended.emit(reason)

    def ask_end(self) -> None:
        """End, but ask first where a walk would be lost."""
        if isinstance(self._navigation.page.view, FinishView):
            return
        if self._walk is None or self._walk.is_done or not self._walk.answers:
            self.end(Reason.FINISH)
            return
        walk = self._walk
        view = FinishView()
        view.ended.connect(lambda: self.end(Reason.FINISH))
        view.kept.connect(self._navigation.back)
        view.laterAsked.connect(lambda: self.later(walk))
        self._navigation.open(Page("finish/FinishScreen.qml", view))

    def opinion(self) -> None:
        """Ask whether the guide was useful."""
        view = OpinionView()
        view.given.connect(self._take_opinion)
        view.passed.connect(lambda: self.end(Reason.FINISH))
        self._navigation.open(Page("guides/OpinionScreen.qml", view))

    def _take_opinion(self, opinion: str) -> None:
        if self._walk:
            self._count("opinion", self._walk.guide.id, opinion)
        self.end(Reason.FINISH)

    def open_site(self, address: str) -> None:
        """The official site, for the person's own telephone."""
        view = SiteView(address)
        view.closed.connect(self._navigation.back)
        view.mediatorAsked.connect(self.call)
        self._navigation.open(Page("site/SiteScreen.qml", view))

    def _show_ways(self, walk: Walk, shown: Literal["tip", "ways"]) -> None:
        view = WaysView(self._display, walk, shown)
        view.mediatorAsked.connect(self.call)
        self._navigation.open(Page("guides/WaysScreen.qml", view))

    def _try_code(self, view: ResumeView, typed: str) -> None:
        refusal = Refusal.MISTYPED
        try:
            walk = walk_of(typed, self._around.guides)
        except CodeError as error:
            refusal = error.refusal
        else:
            self._count("guide", walk.guide.id, "resumed")
            self.walk(walk)
            return
        view.refuse(refusal)

    def _find(self, typed: str) -> Sequence[Guide]:
        return self._around.find(typed, self._display.spoken)

    def _walked(self, walk: Walk) -> None:
        self._walk = walk
        self._moved()

    def _moved(self) -> None:
        self._frame.set_begun(self.begun)
        self.touched.emit()

    def _where(self) -> str:
        if self._walk is None:
            return ""
        words = self._walk.guide.words_in(self._display.spoken)
        return f"{words.title} · {words.steps[self._walk.step.id].short}"

    def _stuck_reason(self, place: str) -> str:
        """Why the person was stuck at that step, when that was told already."""
        told = (key for key in self._counted if key[:2] == ("stuck", place))
        return next((reason for _, _, reason in told), "")

    def _count_outcome(self) -> None:
        if self._walk:
            outcome = "finished" if self._walk.is_done else "left"
            self._count("guide", self._walk.guide.id, outcome)

    def _count(self, measure: str, subject: str, detail: str) -> None:
        self._counted[(measure, subject, detail)] += 1
