"""Downloads: PDF and pictures into the spool, everything else told and dropped."""

import secrets
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWebEngineCore import QWebEngineDownloadRequest

from cabin_app.catalogue.address_policy import Refused, ResourceKind
from cabin_app.documents.arrivals import (
    HEAD_BYTES,
    MOST_BYTES,
    DownloadReason,
    ending_of,
    may_begin,
)
from cabin_app.documents.titles import clean_title
from ui.web.gate import AddressGate

_State = QWebEngineDownloadRequest.DownloadState


class Downloads(QObject):
    """Every download of one visit.

    Args:
        gate: The one decision.
        spool: Folder of the visit, asked at each download.
        page_host: Host of the page in front, which is the one that downloads.
        on_arrived: Gets a file of the spool and its title.
        on_refused: Gets the reason.
    """

    def __init__(
        self,
        *,
        gate: AddressGate,
        spool: Callable[[], Path],
        page_host: Callable[[], str],
        on_arrived: Callable[[Path, str], None],
        on_refused: Callable[[DownloadReason], None],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._gate = gate
        self._spool = spool
        self._page_host = page_host
        self._on_arrived = on_arrived
        self._on_refused = on_refused
        self._begun = 0
        self._running: set[QWebEngineDownloadRequest] = set()

    def take(self, request: QWebEngineDownloadRequest) -> None:
        """The engine asks whether to download; unanswered means no."""
        reason = self._judge(request)
        if reason is not None:
            request.cancel()
            self._on_refused(reason)
            return
        self._begun += 1
        title = clean_title(request.suggestedFileName())
        request.setDownloadDirectory(str(self._spool()))
        request.setDownloadFileName(secrets.token_hex(16))
        request.receivedBytesChanged.connect(lambda: _limit(request))
        request.isFinishedChanged.connect(lambda: self._end(request, title))
        self._running.add(request)
        request.accept()

    def cancel_all(self) -> None:
        """The visit ends: stop everything, say nothing."""
        running, self._running = self._running, set()
        for request in running:
            request.cancel()

    def _judge(self, request: QWebEngineDownloadRequest) -> DownloadReason | None:
        verdict = self._gate.ask(
            request.url(), ResourceKind.DOWNLOAD, self._page_host()
        )
        if isinstance(verdict, Refused):
            return DownloadReason.NOT_ALLOWED
        if request.isSavePageDownload():
            return DownloadReason.WRONG_KIND
        return may_begin(
            request.mimeType(),
            total_bytes=request.totalBytes(),
            begun_before=self._begun,
        )

    def _end(self, request: QWebEngineDownloadRequest, title: str) -> None:
        if request not in self._running:
            return
        self._running.discard(request)
        path = Path(request.downloadDirectory()) / request.downloadFileName()
        if request.state() is not _State.DownloadCompleted:
            too_large = request.receivedBytes() > MOST_BYTES
            path.unlink(missing_ok=True)
            self._on_refused(
                DownloadReason.TOO_LARGE if too_large else DownloadReason.FAILED
            )
            return
        self.admit(path, title)

    def admit(self, path: Path, title: str) -> None:
        """Judge a finished file by what it holds; it arrives, or it is erased."""
        reason = None
        with path.open("rb") as file:
            ending = ending_of(file.read(HEAD_BYTES))
        if ending is None:
            reason = DownloadReason.WRONG_KIND
        elif path.stat().st_size > MOST_BYTES:
            reason = DownloadReason.TOO_LARGE
        if reason is not None:
            path.unlink()
            self._on_refused(reason)
            return
        self._on_arrived(path.rename(path.with_suffix(ending or "")), title)


def _limit(request: QWebEngineDownloadRequest) -> None:
    if request.receivedBytes() > MOST_BYTES:
        request.cancel()
