"""Pages known by their address: where a step happens, and where people get stuck."""

from dataclasses import dataclass
from enum import StrEnum

from cabin_app.catalogue.hosts import Confidence, HostRule
from cabin_app.language import LocalText


@dataclass(frozen=True, kw_only=True)
class PagePattern:
    """Pages of a site.

    Attributes:
        host: Of which host; None means wherever the procedure is.
        path: The page, and everything under it; "/" is the whole site.
    """

    host: HostRule | None = None
    path: str = "/"

    def matches(self, host: str, path: str) -> bool:
        """Whether the page of that ASCII host and path is meant; slashes are borders.

        It tells where a page is; it never decides whether one may be opened.
        """
        if self.host is not None and not self.host.matches(host):
            return False
        under = self.path.rstrip("/")
        return path == under or path.startswith(f"{under}/")


class ObstacleKind(StrEnum):
    """What stops people on a page that works well. Each has its words on screen."""

    PHONE_APP = "phone_app"
    """It wants an application on a smartphone."""
    TEXT_MESSAGE = "text_message"
    """It sends a code to a mobile telephone."""
    ROBOT_TEST = "robot_test"
    """It wants a proof that nobody is a robot."""
    SIGNED_OUT = "signed_out"
    """The site waited too long and forgot who was there."""


@dataclass(frozen=True, kw_only=True)
class Obstacle:
    """Pages on which people get stuck, and how else they may go on.

    Attributes:
        kind: What stops them.
        pages: Where.
        other_way: How else to get in; None when only a person can help.
        confidence: How sure we are that these pages ask for it.
    """

    kind: ObstacleKind
    pages: tuple[PagePattern, ...]
    other_way: LocalText | None
    confidence: Confidence

    def is_at(self, host: str, path: str) -> bool:
        """Whether the page of that ASCII host and path is one of these."""
        return any(page.matches(host, path) for page in self.pages)
