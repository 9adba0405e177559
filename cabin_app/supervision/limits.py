"""How long a process may take, and how often one may fail."""

from dataclasses import dataclass, field


@dataclass(frozen=True, kw_only=True)
class Limits:
    """Delays of the supervisor, in seconds unless said otherwise.

    Attributes:
        ready_s: From start to warm; the web engine on a slow disk takes some 10 s.
        shown_s: From being told to show to the first frame.
        quit_s: From being told to quit to the end; then the process is ended.
        hang_s: Longest silence of an interface thread that has spoken once.
        restarts: Failures that are mended by starting again.
        within_s: Over which time they are counted; one more stops the cabin.
    """

    ready_s: float = 30.0
    shown_s: float = 10.0
    quit_s: float = 2.0
    hang_s: float = 20.0
    restarts: int = 5
    within_s: float = 600.0


@dataclass
class Restarts:
    """Counts failures over a sliding time."""

    limits: Limits
    failed_at_s: list[float] = field(default_factory=list)

    def may_go_on(self, at_s: float) -> bool:
        """Count a failure; False once there were too many."""
        recent = [t for t in self.failed_at_s if at_s - t < self.limits.within_s]
        self.failed_at_s = [*recent, at_s]
        return len(self.failed_at_s) <= self.limits.restarts
