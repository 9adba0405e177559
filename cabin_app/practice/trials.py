"""Pages that misbehave as real ones do, for tests: ``/test/`` at the office."""

from dataclasses import dataclass
from pathlib import Path
from threading import Event

from cabin_app.practice.exchange import Ask, Reply, Route
from cabin_app.practice.pages import Pages

OUTSIDE_URL = "https://outside.example/"


@dataclass(frozen=True, kw_only=True)
class Trials:
    """Plain English files of ``assets/practice/trials``, and two live cases.

    Attributes:
        closing: Set when the servers stop, which frees those who wait.
    """

    folder: Path
    pages: Pages
    closing: Event

    def routes(self) -> tuple[Route, ...]:
        """Every trial page."""
        return (
            Route(method="GET", path="/test/", handler=self.index),
            Route(method="GET", path="/test/slow", handler=self.slow),
            Route(method="GET", path="/test/redirect-outside", handler=self.outside),
            Route(method="GET", path="/test/<name>", handler=self.page),
            Route(method="POST", path="/test/<name>", handler=self.page),
        )

    def index(self, ask: Ask) -> Reply:
        """The list of trial pages."""
        return self._file(ask, "index")

    def page(self, ask: Ask) -> Reply:
        """One trial page; what is sent to it is dropped."""
        return self._file(ask, ask.places["name"])

    def slow(self, ask: Ask) -> Reply:
        """A page that never answers while the servers run."""
        self.closing.wait()
        return self.pages.reply(ask, "error", status=503, kind="500")

    def outside(self, _ask: Ask) -> Reply:
        """A redirection to a host that no rule knows."""
        return Reply(status=302, headers={"Location": OUTSIDE_URL})

    def _file(self, ask: Ask, name: str) -> Reply:
        known = {path.stem: path for path in self.folder.glob("*.html")}
        if name not in known:
            return self.pages.reply(ask, "error", status=404, kind="404")
        return Reply(body=known[name].read_bytes())
