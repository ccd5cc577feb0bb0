"""A guide walked through as a resident would, of which nothing is counted."""

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.guides.model import Guide
from kiosk.guides.walk import Walk
from kiosk.screens.display_view import DisplayView
from kiosk.screens.guides.walk_view import WalkView

QML_IMPORT_NAME = "kiosk.screens.authoring"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class PreviewView(QObject):
    """Holds a walk of its own. Ways out of the guide are named, and not gone.

    Signals:
        changed: what a way out would have shown.
        closed: back to where one came from.
    """

    changed = Signal()
    closed = Signal()

    def __init__(self, display: DisplayView, walk: Walk) -> None:
        super().__init__()
        self._view = WalkView(display, walk)
        self._view.setParent(self)
        self._beyond = ""
        # By methods: a function that holds this object, connected to its child, would let it go
        # from within its own end.
        self._view.stuckAsked.connect(self._stuck)
        self._view.laterAsked.connect(self._later)
        self._view.mediatorAsked.connect(self._mediator)
        self._view.endAsked.connect(self._end)
        self._view.siteAsked.connect(self._site)
        self._view.moved.connect(self._moved)

    @property
    def step(self) -> WalkView:
        """The step that is shown, for who is no screen."""
        return self._view

    @Property(QObject, constant=True)
    def walk(self) -> WalkView:
        """The step that is shown."""
        return self._view

    @Property(str, notify=changed)
    def beyond(self) -> str:
        """Where a resident would be led now: "site", "stuck"…, or nothing."""
        return self._beyond

    def show(self, guide: Guide) -> None:
        """The guide is another: one stays as far on the way as it still goes."""
        walk = Walk(guide)
        for answer in self._view.walk.answers:
            if answer >= len(walk.step.exits):
                break
            walk = walk.choose(answer)
        self._view.show(walk)
        self._tell("")

    def go_back(self) -> bool:
        """One step back; False at the first one."""
        self._tell("")
        return self._view.go_back()

    def _tell(self, way: str) -> None:
        self._beyond = way
        self.changed.emit()

    @Slot()
    def _stuck(self) -> None:
        self._tell("stuck")

    @Slot()
    def _later(self) -> None:
        self._tell("later")

    @Slot()
    def _mediator(self) -> None:
        self._tell("mediator")

    @Slot()
    def _end(self) -> None:
        self._tell("end")

    @Slot(str)
    def _site(self, _address: str) -> None:
        self._tell("site")

    @Slot(object)
    def _moved(self, _walk: Walk) -> None:
        self._tell("")
