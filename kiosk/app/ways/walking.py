"""Through a guide: its steps, the official site, the code to continue later, the opinion."""

from collections.abc import Callable

from kiosk.app.ways.code_paper import CodePaper
from kiosk.app.ways.ground import Ground
from kiosk.app.ways.stuck import StuckWay
from kiosk.guides.model import Guide
from kiosk.guides.walk import Walk
from kiosk.screens.guides.opinion_view import OpinionView
from kiosk.screens.guides.walk_view import WalkView
from kiosk.screens.resume.later_view import LaterView
from kiosk.screens.site.site_view import SiteView
from kiosk.staff.where import Where


class WalkingWay:
    """Knows the walk under way, which outlives its page: one may go home and come back to it."""

    def __init__(self, ground: Ground) -> None:
        self._ground = ground
        self._guides = {guide.id: guide for guide in ground.around.guides}
        self._stuck = StuckWay(ground, self.later)
        self._paper = CodePaper(ground)
        self._walk: Walk | None = None
        # Called with each page of a walk, for who sits beside the resident.
        self.beside: Callable[[object], None] = lambda view: None
        # The same, for the page of the site that may be open behind it.
        self.behind: Callable[[WalkView], None] = lambda view: None

    @property
    def current(self) -> Walk | None:
        """The walk under way, or the last one made."""
        return self._walk

    @property
    def underway(self) -> Guide | None:
        """The guide of a walk that can be gone on with."""
        return self._walk.guide if self._walk and not self._walk.is_done else None

    @property
    def unfinished(self) -> Walk | None:
        """A walk that can be gone on with."""
        return self._walk if self.underway else None

    @property
    def at_stake(self) -> Walk | None:
        """A walk of which something would be lost."""
        return self._walk if self.underway and self._walk and self._walk.answers else None

    @property
    def where(self) -> str:
        """The guide and the step in words, as a mediator is told; empty outside of a guide."""
        if self._walk is None:
            return ""
        words = self._walk.guide.words_in(self._ground.display.spoken)
        return f"{words.title} · {words.steps[self._walk.step.id].short}"

    @property
    def at(self) -> Where:
        """The same as a call says it, in no language."""
        if self._walk is None:
            return Where()
        guide, step = str(self._walk.guide.id), str(self._walk.step.id)
        number = len(self._walk.answers) + 1
        return Where(guide, step, number, self._stuck.reason_at(self._walk))

    def forget(self) -> None:
        """As for somebody who just came."""
        self._walk = None
        self._stuck.forget()

    def open_guide(self, guide_id: str) -> None:
        """A guide from its first step."""
        self._ground.count("guide", guide_id, "opened")
        self.walk(Walk(self._guides[guide_id]))  # type: ignore[index]  # QML gives a plain str

    def resume(self, walk: Walk) -> None:
        """A walk begun on another day."""
        self._ground.count("guide", walk.guide.id, "resumed")
        self.walk(walk)

    def go_on(self) -> None:
        """The walk under way, where it was left."""
        if self._walk:
            self.walk(self._walk)

    def walk(self, walk: Walk) -> None:
        """A guide from that step on; a walk made before is over, unless it is this one."""
        if walk is not self._walk:
            self.count_outcome()
        view = WalkView(self._ground.display, walk, bookable=self._ground.bookable())
        view.moved.connect(self._walked)
        view.siteAsked.connect(lambda address: self._open_beside(view, address))
        view.stuckAsked.connect(lambda: self.stuck(view.walk))
        view.laterAsked.connect(lambda: self.later(view.walk))
        view.mediatorAsked.connect(self._ground.call)
        view.bookAsked.connect(lambda: self._ground.book(view.walk))
        view.endAsked.connect(self.opinion)
        self._walk = walk
        self.beside(view)
        self.behind(view)
        self._look_ahead(walk)
        self._ground.open("guides/WalkScreen.qml", view)

    def stuck(self, walk: Walk) -> None:
        """The ways round a step."""
        self._stuck.stuck(walk)

    def later(self, walk: Walk) -> None:
        """The code to continue later."""
        view = LaterView(self._ground.display, walk)
        view.endAsked.connect(self._ground.finish)
        self._paper.offer(view, walk)
        self._ground.open("resume/LaterScreen.qml", view)

    def open_site(self, address: str) -> None:
        """The official site, for the person's own telephone."""
        view = SiteView(address)
        view.closed.connect(self._ground.navigation.back)
        view.mediatorAsked.connect(self._ground.call)
        self._ground.open("site/SiteScreen.qml", view)

    def _open_beside(self, view: WalkView, address: str) -> None:
        if not self._ground.browse(view, address):
            self.open_site(address)

    def opinion(self) -> None:
        """Ask whether the guide was useful."""
        view = OpinionView()
        view.given.connect(self._take_opinion)
        view.passed.connect(self._ground.finish)
        self._ground.open("guides/OpinionScreen.qml", view)

    def count_outcome(self) -> None:
        """The walk is over: count how."""
        if self._walk:
            outcome = "finished" if self._walk.is_done else "left"
            if outcome == "left" and self._stuck.has_been(self._walk.guide):
                outcome = "stuck"
            self._ground.count("guide", self._walk.guide.id, outcome)

    def _take_opinion(self, opinion: str) -> None:
        if self._walk:
            self._ground.count("opinion", self._walk.guide.id, opinion)
        self._ground.finish()

    def _look_ahead(self, walk: Walk) -> None:
        if walk.site or any(step.site for step in walk.ahead[:1]):
            self._ground.near()

    def _walked(self, walk: Walk) -> None:
        self._walk = walk
        self._look_ahead(walk)
        self._ground.moved()
