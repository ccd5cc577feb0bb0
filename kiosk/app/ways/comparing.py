"""A place's own version beside the shipped guide: what has changed there, step by step."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path

from kiosk.app.shipped_news import ShippedNews
from kiosk.app.ways.ground import Ground
from kiosk.guides.editing.drafts import Draft
from kiosk.guides.editing.news import ABOUT, News
from kiosk.guides.editing.taking_over import taken_over
from kiosk.guides.model import Guide, StepId
from kiosk.screens.authoring.manuscript import Manuscript
from kiosk.screens.authoring.news_view import NewsView
from kiosk.screens.authoring.news_words import NewsRow, news_rows


class Comparing:
    """Compares the draft under the hand.

    `draft` gives it as it was last kept, `keep` keeps it compared; `picture` puts a picture beside
    it and gives its name there, or raises `OSError`.
    """

    def __init__(
        self,
        ground: Ground,
        shipped: ShippedNews,
        draft: Callable[[], Draft | None],
        keep: Callable[[Draft], None],
        picture: Callable[[str], str],
    ) -> None:
        self._ground = ground
        self._shipped = shipped
        self._draft = draft
        self._keep = keep
        self._picture = picture

    def count(self, guide: Guide) -> int:
        """In how many steps the shipped guide says something else now."""
        return len(self._news(guide))

    def page(self, manuscript: Manuscript) -> None:
        """What has changed, to be taken over or not."""

        def rows() -> Sequence[NewsRow]:
            now, mine = self._shipped.now, manuscript.guide
            return news_rows(self._news(mine), now, mine, manuscript.language) if now else []

        view = NewsView(self._ground.display, manuscript, rows)
        view.taken.connect(lambda step: self._take(manuscript, StepId(step)))
        view.kept.connect(lambda step: self._keep_ours(manuscript, StepId(step)))
        self._ground.open("authoring/NewsScreen.qml", view)

    def _news(self, guide: Guide) -> tuple[News, ...]:
        draft = self._draft()
        return self._shipped.of(replace(draft, guide=guide)) if draft else ()

    def _take(self, manuscript: Manuscript, step: StepId) -> None:
        now = self._shipped.now
        if now is None:
            return
        try:
            picture = self._picture_of(now, step)
        except OSError:
            manuscript.tell("disk")
        else:
            manuscript.to(taken_over(manuscript.guide, now, step, picture))

    def _picture_of(self, now: Guide, name: StepId) -> str | None:
        """The picture of that step of the shipped guide, put beside the draft."""
        found = next((step.picture for step in now.steps if step.id == name), None)
        if name == ABOUT or not found:
            return None
        return self._picture(str(Path(now.folder) / "pictures" / found))

    def _keep_ours(self, manuscript: Manuscript, step: StepId) -> None:
        if draft := self._draft():
            mine = replace(draft, guide=manuscript.guide)
            self._keep(self._shipped.compared(mine, frozenset({step})))
