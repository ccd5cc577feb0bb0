"""What an author did, so that it can be undone: values in a row, and where one is among them."""

from dataclasses import dataclass, replace
from typing import Self

from kiosk.guides.model import Guide

MOST = 200  # values kept; they share what they have in common


@dataclass(frozen=True, slots=True)
class History:
    """The guide as it is now, as it was before, and as it was before something was undone.

    `typing` is what is being typed: letters one after another are undone together.
    """

    now: Guide
    before: tuple[Guide, ...] = ()
    after: tuple[Guide, ...] = ()
    typing: str = ""

    def to(self, guide: Guide, typing: str = "") -> Self:
        """The guide is this one now. The same guide again is no change."""
        if guide == self.now:
            return self
        if typing and typing == self.typing:
            return replace(self, now=guide, after=())
        before = (*self.before, self.now)[-MOST:]
        return replace(self, now=guide, before=before, after=(), typing=typing)

    def undo(self) -> Self:
        """As before the last change; at the first, the same."""
        if not self.before:
            return self
        *before, last = self.before
        after = (self.now, *self.after)
        return replace(self, now=last, before=tuple(before), after=after, typing="")

    def redo(self) -> Self:
        """As before the last undo; where nothing was undone, the same."""
        if not self.after:
            return self
        first, *after = self.after
        before = (*self.before, self.now)
        return replace(self, now=first, before=before, after=tuple(after), typing="")
