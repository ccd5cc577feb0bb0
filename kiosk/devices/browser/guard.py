"""Asks the fence about every single request of a page before it is made.

But for the redirects of what a page loads beside itself: the engine asks nobody about these (seen
with Qt 6.11). They end where no name but those of declared sites is looked up: see `engine.load`.

Loads the web engine: import it only once `engine.load` has.
"""

from PySide6.QtCore import QObject
from PySide6.QtWebEngineCore import QWebEngineUrlRequestInfo, QWebEngineUrlRequestInterceptor

from kiosk.browsing.fence import Fence, Use

_Type = QWebEngineUrlRequestInfo.ResourceType
_USES = {
    _Type.ResourceTypeMainFrame: Use.PAGE,
    _Type.ResourceTypeNavigationPreloadMainFrame: Use.PAGE,
    _Type.ResourceTypeSubFrame: Use.FRAME,
    _Type.ResourceTypeNavigationPreloadSubFrame: Use.FRAME,
    _Type.ResourceTypeObject: Use.FRAME,
    _Type.ResourceTypePluginResource: Use.FRAME,
    _Type.ResourceTypeWorker: Use.WORKER,
    _Type.ResourceTypeSharedWorker: Use.WORKER,
    _Type.ResourceTypeServiceWorker: Use.WORKER,
    _Type.ResourceTypeWebSocket: Use.SOCKET,
}


class Guard(QWebEngineUrlRequestInterceptor):
    """Whoever sets it on a profile keeps it: the profile does not."""

    def __init__(self, fence: Fence, parent: QObject) -> None:
        super().__init__(parent)
        self.fence = fence

    def interceptRequest(self, info: QWebEngineUrlRequestInfo) -> None:  # noqa: N802  Qt's name
        """Block what the fence does not let through."""
        use = _USES.get(info.resourceType(), Use.PART)
        if not self.fence.lets(text_of(info.requestUrl()), use):
            info.block(True)


def text_of(url: object) -> str:
    """The text of an address as the engine wrote it."""
    return bytes(url.toEncoded().data()).decode("ascii", "replace")  # type: ignore[attr-defined]
