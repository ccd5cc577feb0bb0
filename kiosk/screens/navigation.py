"""The pages one went through, and the way back."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol, runtime_checkable

from PySide6.QtCore import Property, QObject, QUrl, Signal
from PySide6.QtQml import QmlElement

QML_IMPORT_NAME = "kiosk.screens"
QML_IMPORT_MAJOR_VERSION = 1

_HERE = Path(__file__).parent


@dataclass(frozen=True, slots=True)
class Page:
    """A screen, and what it shows. `screen` is its QML file, relative to this folder."""

    screen: str
    view: QObject

    @property
    def name(self) -> str:
        """The name of the screen: "HomeScreen"."""
        return Path(self.screen).stem


@runtime_checkable
class GoesBack(Protocol):
    """A view that has a way back of its own, such as a walk."""

    def go_back(self) -> bool:
        """Go one back inside this page; False when there is nothing to go back to."""
        ...


@QmlElement
class Navigation(QObject):
    """A stack of pages, home at the bottom.

    Signals:
        changed: another page is on top.
    """

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pages: list[Page] = []

    @property
    def page(self) -> Page:
        """The page on top."""
        return self._pages[-1]

    @property
    def pages(self) -> Sequence[Page]:
        """All pages gone through, the one on top last."""
        return tuple(self._pages)

    @property
    def depth(self) -> int:
        """How many pages lie on home."""
        return len(self._pages) - 1

    @Property(QUrl, notify=changed)
    def source(self) -> QUrl:
        """The QML file of the page on top."""
        return QUrl.fromLocalFile(str(_HERE / self.page.screen)) if self._pages else QUrl()

    @Property(QObject, notify=changed)
    def view(self) -> QObject | None:
        """The view of the page on top."""
        return self.page.view if self._pages else None

    @Property(bool, notify=changed)
    def canGoBack(self) -> bool:
        """Whether there is a page below this one."""
        return len(self._pages) > 1

    def open(self, page: Page) -> None:
        """Put a page on top."""
        self._set([*self._pages, page])

    def replace(self, page: Page) -> None:
        """Put a page in the place of the one on top."""
        self._set([*self._pages[:-1], page])

    def restart(self, *pages: Page) -> None:
        """Forget all pages for these, the last one on top."""
        self._set(list(pages))

    def back(self) -> None:
        """One step back inside the page, or to the page below; at the bottom, nothing."""
        view = self.page.view
        if isinstance(view, GoesBack) and view.go_back():
            return
        if len(self._pages) > 1:
            self._set(self._pages[:-1])

    def holds(self, view: QObject) -> bool:
        """Whether the page of that view is one of those gone through."""
        return any(page.view is view for page in self._pages)

    def drop_to(self, view: QObject) -> None:
        """Back to the page of that view, which must be one of those gone through."""
        place = next(i for i, page in enumerate(self._pages) if page.view is view)
        self._set(self._pages[: place + 1])

    def _set(self, pages: list[Page]) -> None:
        gone = [page for page in self._pages if all(page.view is not p.view for p in pages)]
        for page in pages:
            page.view.setParent(self)  # it outlives the QML that reads it
        self._pages = pages
        self.changed.emit()
        for page in gone:
            page.view.deleteLater()
