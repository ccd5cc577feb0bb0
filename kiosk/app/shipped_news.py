"""A place's own version of a guide, and the shipped one, which may have changed since."""

from dataclasses import dataclass, replace

from kiosk.guides.editing.drafts import Draft
from kiosk.guides.editing.lineage import shipped_of
from kiosk.guides.editing.news import News, compared, last_compared, news
from kiosk.guides.model import Guide, StepId


@dataclass(frozen=True, slots=True)
class ShippedNews:
    """What is new in the shipped guide `now`; None: no guide of that name was shipped."""

    now: Guide | None

    def of(self, draft: Draft) -> tuple[News, ...]:
        """What has changed since the draft was last compared with it."""
        if self.now is None:
            return ()
        before = last_compared(draft.guide, self.now, draft.shipped)
        return news(before, self.now, draft.guide)

    def of_published(self, guide: Guide) -> tuple[News, ...]:
        """What has changed since that guide of the place was published."""
        return self.of(Draft(guide, "", shipped=shipped_of(guide.folder)))

    def compared(self, draft: Draft, kept: frozenset[StepId] = frozenset()) -> Draft:
        """The draft, compared: what is no news in it any more, and the steps `kept`, are as
        somebody wants them, until the shipped guide changes again."""
        if self.now is None:
            return draft
        still = frozenset(each.step for each in self.of(draft)) - kept
        before = last_compared(draft.guide, self.now, draft.shipped)
        return replace(draft, shipped=compared(before, self.now, still))
