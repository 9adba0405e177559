"""The second gate: every request of every page, worker and frame."""

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtWebEngineCore import (
    QWebEngineUrlRequestInfo,
    QWebEngineUrlRequestInterceptor,
)

from cabin_app.catalogue.address_policy import Refused, ResourceKind
from ui.web.gate import AddressGate, ascii_host

_Type = QWebEngineUrlRequestInfo.ResourceType
_KINDS = {
    _Type.ResourceTypeMainFrame: ResourceKind.MAIN_FRAME,
    _Type.ResourceTypeNavigationPreloadMainFrame: ResourceKind.MAIN_FRAME,
    _Type.ResourceTypeSubFrame: ResourceKind.SUB_FRAME,
    _Type.ResourceTypeNavigationPreloadSubFrame: ResourceKind.SUB_FRAME,
}


class RequestInterceptor(QWebEngineUrlRequestInterceptor):
    """Blocks what the gate refuses. Runs on the interface thread: keep it thin.

    Args:
        gate: The one decision.
        on_refused: Gets what was refused, and the ASCII host of the page that asked;
            "" when the engine does not say, and for a page itself.
    """

    def __init__(
        self,
        gate: AddressGate,
        on_refused: Callable[[Refused, str], None],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._gate = gate
        self._on_refused = on_refused

    def interceptRequest(self, info: QWebEngineUrlRequestInfo) -> None:
        """Called by the engine before each request."""
        kind = _KINDS.get(info.resourceType(), ResourceKind.SUB_RESOURCE)
        asking = ""
        if kind is not ResourceKind.MAIN_FRAME:
            asking = ascii_host(info.firstPartyUrl())
        verdict = self._gate.ask(info.requestUrl(), kind, asking)
        if isinstance(verdict, Refused):
            info.block(True)
            self._on_refused(verdict, asking)
