"""Hands that exist after the conductor that drives them."""

from collections.abc import Callable
from pathlib import Path

from cabin_app.session.hands import WebHands
from cabin_app.session.state import RequestId


class LateWeb:
    """Fulfils WebHands; the pages are built with the conductor's state, so after it."""

    def __init__(self) -> None:
        self._web: WebHands | None = None

    def connect(self, web: WebHands) -> None:
        """From now on, drive these pages."""
        self._web = web

    def answer_files(self, request_id: RequestId, paths: tuple[Path, ...]) -> None:
        """See WebHands."""
        if self._web is not None:
            self._web.answer_files(request_id, paths)

    def refuse_files(self, request_id: RequestId) -> None:
        """See WebHands."""
        if self._web is not None:
            self._web.refuse_files(request_id)

    def destroy(self, on_done: Callable[[tuple[str, ...]], None]) -> None:
        """See WebHands; pages that were never built are gone."""
        if self._web is None:
            on_done(())
        else:
            self._web.destroy(on_done)
