"""Names of web hosts, and the two sites the cabin serves itself."""

from dataclasses import dataclass
from enum import StrEnum


class Confidence(StrEnum):
    """How sure we are of a fact; only HIGH is told as certain on screen."""

    HIGH = "high"
    MEDIUM = "medium"
    LOW = "low"


class PracticeSite(StrEnum):
    """The two sites of the rehearsal, served by the cabin itself."""

    OFFICE = "practice-office"
    MAIL = "practice-mail"


@dataclass(frozen=True, kw_only=True)
class HostRule:
    """Names a host, or a domain with everything under it.

    Attributes:
        name: Lower-case ASCII name without leading or trailing dot.
        with_subdomains: Whether names that end with a dot and `name` match too.
        confidence: How sure we are that this host is needed.
    """

    name: str
    with_subdomains: bool = False
    confidence: Confidence = Confidence.HIGH

    def matches(self, host: str) -> bool:
        """Whether a lower-case ASCII host is the one meant; dots are borders.

        A name spelled in other letters (``xn--``) is meant only if it is the rule's
        own: "evil.test⁄.caf.fr" is a name under caf.fr, and reads like another.
        """
        if host == self.name:
            return True
        if not self.with_subdomains or not host.endswith("." + self.name):
            return False
        return "xn--" not in host[: -len(self.name)]


@dataclass(frozen=True, kw_only=True)
class Origin:
    """Where a rehearsal site is served: a loopback host and a port."""

    host: str
    port: int

    def url(self, path: str) -> str:
        """Address of a page; ``path`` begins with a slash."""
        return f"http://{self.host}:{self.port}{path}"


@dataclass(frozen=True, kw_only=True)
class PracticeOrigins:
    """Where the rehearsal is served during this run.

    Attributes:
        office: The practice office.
        mail: The practice mailbox.
        room: Its rooms for calls.
        relay: What their sound and pictures go through.
    """

    office: Origin
    mail: Origin
    room: Origin | None = None
    relay: Origin | None = None

    def of(self, site: PracticeSite) -> Origin:
        """The origin of one of the two sites."""
        return self.office if site is PracticeSite.OFFICE else self.mail
