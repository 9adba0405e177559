"""The second gate: every request of every page, worker and frame."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject
from PySide6.QtWebEngineCore import (
    QWebEngineUrlRequestInfo,
    QWebEngineUrlRequestInterceptor,
)

from cabin_app.catalogue.address_policy import Allowed, Refused, ResourceKind
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
        gates: The one decision, for the tabs and for the room of a call: what one
            of them lets pass for the page that asks.
        on_refused: Gets what was refused, and the ASCII host of the page that asked;
            "" when the engine does not say, and for a page itself.
    """

    def __init__(
        self,
        gates: Sequence[AddressGate],
        on_refused: Callable[[Refused, str], None],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._gates = gates
        self._on_refused = on_refused

    def interceptRequest(self, info: QWebEngineUrlRequestInfo) -> None:
        """Called by the engine before each request."""
        kind = _KINDS.get(info.resourceType(), ResourceKind.SUB_RESOURCE)
        asking = ""
        if kind is not ResourceKind.MAIN_FRAME:
            asking = ascii_host(info.firstPartyUrl())
        url = info.requestUrl()
        first: Refused | None = None
        for gate in self._gates:
            verdict = gate.ask(url, kind, asking)
            if isinstance(verdict, Allowed):
                return
            first = first or verdict
        if first is not None:
            info.block(True)
            self._on_refused(first, asking)
