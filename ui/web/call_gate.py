"""The decision for a call: its room, or our own page of the check."""

from PySide6.QtCore import QUrl

from cabin_app.catalogue.address_policy import Allowed, Refused, ResourceKind
from ui.web.gate import AddressGate


class CallGate(AddressGate):
    """Open to nothing, to the check's page, or to a room; the interceptor asks it too.

    The check's page is given to the engine as text, which then asks for a page in
    memory. No page of a site reaches such an address: its own gate refuses it first.
    """

    def __init__(self) -> None:
        super().__init__()
        self.checking = False

    def ask(
        self, url: QUrl, kind: ResourceKind, first_party: str = ""
    ) -> Allowed | Refused:
        """As `AddressGate.ask`."""
        own_page = kind is ResourceKind.MAIN_FRAME and url.scheme() == "data"
        if self.checking and own_page:
            return Allowed()
        return super().ask(url, kind, first_party)
