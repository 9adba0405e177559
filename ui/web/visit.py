"""The web side of one visit: its profile, its gates, its downloads, its views."""

import os
import secrets
import signal
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWebEngineQuick import QQuickWebEngineProfile

from cabin_app.catalogue.address_policy import Refused
from cabin_app.documents.arrivals import DownloadReason
from cabin_app.documents.titles import clean_title
from ui.web.downloads import Downloads
from ui.web.gate import AddressGate
from ui.web.interceptor import RequestInterceptor
from ui.web.profile import make_profile, set_language


class WebVisit(QObject):
    """Everything that must be gone after the visit, in one place.

    Args:
        gate: The one decision, shared with the tabs.
        call_gate: The same for the room of a call, shared with its view.
        language: Code of the visit's language at this moment.
        spool: Folder of the visit, asked when something is written.
        page_host: Host of the page in front.
        on_part_refused: A page's picture, script, frame… was refused; with its host.
        on_download: Gets a file of the spool and its title.
        on_print: Likewise, for a page that wants to be printed.
        on_download_refused: Gets the reason.
    """

    profile: QQuickWebEngineProfile | None

    def __init__(
        self,
        *,
        gate: AddressGate,
        call_gate: AddressGate,
        language: str,
        spool: Callable[[], Path],
        page_host: Callable[[], str],
        on_part_refused: Callable[[Refused, str], None],
        on_download: Callable[[Path, str], None],
        on_print: Callable[[Path, str], None],
        on_download_refused: Callable[[DownloadReason], None],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.spool = spool
        self._printing: Path | None = None
        self.views: set[QObject] = set()
        self._interceptor = RequestInterceptor((gate, call_gate), on_part_refused, self)
        profile = make_profile(language=language, interceptor=self._interceptor)
        self.profile = profile
        self._prints = self._desk(gate, page_host, on_print, on_download_refused)
        self._downloads = self._desk(gate, page_host, on_download, on_download_refused)
        profile.downloadRequested.connect(self._downloads.take)

    def _desk(
        self,
        gate: AddressGate,
        page_host: Callable[[], str],
        on_arrived: Callable[[Path, str], None],
        on_refused: Callable[[DownloadReason], None],
    ) -> Downloads:
        return Downloads(
            gate=gate,
            spool=self.spool,
            page_host=page_host,
            on_arrived=on_arrived,
            on_refused=on_refused,
            parent=self,
        )

    def keep(self, view: QObject, on_gone: Callable[[], None]) -> None:
        """Count a view; ``on_gone`` is called when it was destroyed."""
        self.views.add(view)

        def gone() -> None:
            self.views.discard(view)
            on_gone()

        view.destroyed.connect(gone)

    def begin_print(self) -> str:
        """File to write a page into, "" while another is being written."""
        if self._printing is not None:
            return ""
        self._printing = self.spool() / secrets.token_hex(16)
        return str(self._printing)

    def end_print(self, path: str, title: str, *, written: bool) -> None:
        """A page was written, or not; only the path we gave is believed."""
        expected, self._printing = self._printing, None
        if expected is None or str(expected) != path:
            return
        if written and expected.is_file():
            self._prints.admit(expected, clean_title(title))
        else:
            expected.unlink(missing_ok=True)

    def speak(self, language: str) -> None:
        """Tell sites which language the visitor reads from now on."""
        if self.profile is not None:
            set_language(self.profile, language)

    def stop(self) -> None:
        """No download goes on; the pages' processes end, so that none begins."""
        self._printing = None
        self._downloads.cancel_all()
        for view in self.views:
            number = view.property("renderProcessPid")
            if isinstance(number, int) and number > 0:
                with suppress(ProcessLookupError):
                    os.kill(number, signal.SIGKILL)

    def drop_profile(self, on_gone: Callable[[], None]) -> None:
        """Destroy the profile. Views must be gone: a living one would crash."""
        profile, self.profile = self.profile, None
        if profile is None:
            on_gone()
            return
        profile.destroyed.connect(on_gone)
        profile.deleteLater()
