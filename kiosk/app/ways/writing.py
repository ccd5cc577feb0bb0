"""A librarian writes a guide: what is typed is kept at once, and published when it is sound."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QCoreApplication, QTimer

from kiosk.app.authoring import Authoring
from kiosk.app.shipped_news import ShippedNews
from kiosk.app.ways.comparing import Comparing
from kiosk.app.ways.ground import Ground
from kiosk.app.ways.vouching import Vouching
from kiosk.app.ways.writing_parts import WritingParts
from kiosk.guides.editing import drafts
from kiosk.guides.editing.drafts import Draft
from kiosk.guides.editing.places import ChangedMeanwhileError
from kiosk.guides.editing.preview import previewable
from kiosk.guides.editing.publishing import Earlier, earlier, read_earlier
from kiosk.guides.model import Guide, GuideError, GuideId, StepId
from kiosk.screens.authoring.editor_view import EditorView
from kiosk.screens.authoring.manuscript import Manuscript
from kiosk.screens.booking.moments import Teller
from kiosk.screens.staff.choice_view import ChoiceView, Option

translate = QCoreApplication.translate

_KEEP_MS = 800  # after the last letter: each keeping waits for the disk


class WritingWay:
    """Holds the draft under the hand. `preview` shows a guide as a resident would see it.

    What is typed is kept a moment after the last letter, and whenever a page is left.
    """

    def __init__(
        self, ground: Ground, authoring: Authoring, preview: Callable[[Guide], None]
    ) -> None:
        self._ground = ground
        self._authoring = authoring
        self._preview = preview
        self._draft: Draft | None = None
        self._manuscript: Manuscript | None = None
        self._editor: EditorView | None = None
        self._published: Callable[[str], None] = lambda _outcome: None
        self._vouching = Vouching(ground, authoring.office)
        self._timer = QTimer(ground.navigation)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.keep)
        ground.navigation.changed.connect(self.keep)

    @property
    def manuscript(self) -> Manuscript | None:
        """The guide under the hand."""
        return self._manuscript

    def open(self, draft: Draft, published: Callable[[str], None], *, news: bool = False) -> None:
        """Go on with a draft; `published` is told what became of it.

        `news`: at what has changed in the shipped guide.
        """
        self.keep()
        self._draft, self._published = draft, published
        manuscript = self._vouching.manuscript(draft.guide)
        manuscript.written.connect(self._wait)
        comparing = Comparing(
            self._ground,
            ShippedNews(self._authoring.shipped(draft.guide.id)),
            lambda: self._draft,
            self._store,
            self._picture,
        )
        view = EditorView(self._ground.display, manuscript, comparing.count)
        manuscript.setParent(view)
        parts = WritingParts(
            self._ground, self._authoring, manuscript, self._picture, self._vouching.vouch
        )
        view.stepAsked.connect(lambda step: parts.step(StepId(step)))
        view.asked.connect(lambda what: self._do(view, parts, comparing, what))
        self._manuscript, self._editor = manuscript, view
        self._ground.open("authoring/EditorScreen.qml", view)
        if news:
            comparing.page(manuscript)

    def forget(self) -> None:
        """Whoever wrote has left: what was typed is kept."""
        self.keep()
        self._draft = self._manuscript = self._editor = None
        self._vouching.close()

    def keep(self) -> None:
        """Have what was typed on the disk, if it is not yet."""
        self._timer.stop()
        manuscript, draft = self._manuscript, self._draft
        if manuscript is None or draft is None or manuscript.kept not in {"typing", "disk"}:
            return
        self._store(replace(draft, guide=manuscript.guide))

    def _store(self, draft: Draft) -> None:
        """Have that draft on the disk; what becomes of it is told."""
        manuscript = self._manuscript
        if manuscript is None:
            return
        try:
            self._draft = drafts.keep(self._authoring.own, draft)
        except ChangedMeanwhileError:
            manuscript.tell("changed")
        except OSError:
            manuscript.tell("disk")
        else:
            manuscript.tell("kept")

    def earlier(self, name: GuideId, published: Callable[[str], None]) -> None:
        """What the guide was before; the one taken is gone on with as a draft."""
        found = earlier(self._authoring.own, name)
        teller = Teller(self._ground.display.spoken, self._authoring.office.zone)

        def options() -> list[Option]:
            return [
                Option(str(each.number), _version(each, teller), chosen=False) for each in found
            ]

        title = lambda: translate("Authoring", "Earlier versions")  # noqa: E731
        view = ChoiceView(self._ground.display, title, options)

        def take(number: str) -> None:
            version = next(each for each in found if str(each.number) == number)
            try:
                guide = read_earlier(self._authoring.own, name, version)
                draft = self._begun(name, guide)
            except (OSError, GuideError):
                view.refuse("disk")
                return
            self._ground.navigation.back()
            self.open(draft, published)
            if self._manuscript:
                self._manuscript.to(replace(guide, folder=draft.guide.folder))

        view.taken.connect(take)
        self._ground.open("staff/ChoiceScreen.qml", view)

    def _begun(self, name: GuideId, guide: Guide) -> Draft:
        """The draft into which an earlier version is taken."""
        entry = self._authoring.entry(name)
        if entry is not None and (entry.guide is not None or entry.written):
            return self._authoring.draft(name)
        return drafts.begin(self._authoring.own, guide)

    def _do(self, view: EditorView, parts: WritingParts, comparing: Comparing, what: str) -> None:
        match what:
            case "news":
                comparing.page(parts.manuscript)
            case "about":
                parts.about()
            case "languages":
                parts.languages()
            case "words":
                self._vouching.page()
            case "preview":
                self._preview(previewable(parts.manuscript.guide))
            case "publish" | "publish over":
                self._publish(view, over=what == "publish over")
            case "keep mine":
                self._keep_mine()
            case "take theirs":
                self._take_theirs()

    def _publish(self, view: EditorView, *, over: bool) -> None:
        self.keep()
        draft, manuscript = self._draft, self._manuscript
        if draft is None or manuscript is None or manuscript.kept != "kept":
            return
        if manuscript.faults:
            view.refuse("unsound")
            return
        try:
            self._authoring.publish(replace(draft, guide=manuscript.guide), over=over)
        except GuideError:
            view.refuse("unsound")
        except ChangedMeanwhileError:
            view.refuse("changed")
        except OSError:
            view.refuse("disk")
        else:
            self._draft = self._manuscript = None
            self._vouching.close()
            published = self._published
            self._ground.navigation.back()
            published("published")

    def _keep_mine(self) -> None:
        if self._draft and self._manuscript:
            mine = replace(self._draft, guide=self._manuscript.guide)
            try:
                self._draft = drafts.keep_over(self._authoring.own, mine)
            except OSError:
                self._manuscript.tell("disk")
            else:
                self._manuscript.tell("kept")

    def _take_theirs(self) -> None:
        if self._draft is None or self._manuscript is None:
            return
        own = self._authoring.own
        try:
            theirs = drafts.read_draft(own, self._draft.guide.id)
            drafts.lay_aside(own, replace(self._draft, guide=self._manuscript.guide))
        except OSError:
            self._manuscript.tell("disk")
            return
        if theirs is None:  # given up, or published: mine is the only one
            self._keep_mine()
            return
        self._draft = theirs
        self._manuscript.to(theirs.guide)
        self._timer.stop()
        self._manuscript.tell("kept")

    def _picture(self, path: str) -> str:
        """Have a shipped picture beside the draft; its name there."""
        from pathlib import Path  # noqa: PLC0415  only here

        if self._draft is None:
            raise OSError(0, "there is no draft")
        return drafts.picture_for(self._authoring.own, self._draft, Path(path))

    def _wait(self) -> None:
        self._timer.start(_KEEP_MS)


def _version(version: Earlier, teller: Teller) -> str:
    moment = teller.moment(version.at)
    if version.draft:
        return translate("Authoring", "Draft put aside on %1").replace("%1", moment)
    return translate("Authoring", "Published until %1").replace("%1", moment)
