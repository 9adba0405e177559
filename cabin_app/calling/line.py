"""What the line of a call tells: answered, frozen, lost, back. Pure.

The room's page is anybody's; the cabin counts what its connections bring, every half
second, and believes only that.
"""

from dataclasses import dataclass, replace
from enum import StrEnum

LOST_AFTER_S = 3.0
"""Without a packet of sound or picture. A silent adviser still sends packets."""

FROZEN_AFTER_S = 4.0
"""Without a new picture, while the sound goes on."""


@dataclass(frozen=True, kw_only=True)
class Report:
    """Counts since the page was opened; a page that reloads begins again at 0.

    Attributes:
        packets: Packets of sound and picture that came in.
        sounds: Those of them that were sound.
        frames: Pictures decoded.
        camera_ended: The camera that was lent stopped by itself: unplugged.
        microphone_ended: Likewise.
        refused: Name of what the page got instead of camera and microphone, "".
    """

    packets: int = 0
    sounds: int = 0
    frames: int = 0
    camera_ended: bool = False
    microphone_ended: bool = False
    refused: str = ""


class LineNews(StrEnum):
    """What changed."""

    ANSWERED = "answered"
    LOST = "lost"
    BACK = "back"
    FROZEN = "frozen"
    MOVES = "moves"


@dataclass(frozen=True, kw_only=True)
class Line:
    """A line as it was last heard.

    Attributes:
        report: The report before.
        packets_at_s: When a packet last came, None before the first.
        frames_at_s: When a picture last came.
        lost: Nothing comes.
        frozen: The picture stands, the sound goes on.
    """

    report: Report = Report()
    packets_at_s: float | None = None
    frames_at_s: float | None = None
    lost: bool = False
    frozen: bool = False

    def heard(self, report: Report, at_s: float) -> "tuple[Line, tuple[LineNews, ...]]":
        """The line after a report, and what changed with it."""
        first = self.packets_at_s is None
        packets = report.packets != self.report.packets and report.packets > 0
        frames = report.frames != self.report.frames and report.frames > 0
        line = replace(
            self,
            report=report,
            packets_at_s=at_s if packets else self.packets_at_s,
            frames_at_s=at_s if frames else self.frames_at_s,
        )
        lost = _silent(line.packets_at_s, at_s, LOST_AFTER_S)
        frozen = not lost and _silent(line.frames_at_s, at_s, FROZEN_AFTER_S)
        news: list[LineNews] = [LineNews.ANSWERED] if first and packets else []
        if lost != self.lost:
            news.append(LineNews.LOST if lost else LineNews.BACK)
        if frozen != self.frozen:
            news.append(LineNews.FROZEN if frozen else LineNews.MOVES)
        return replace(line, lost=lost, frozen=frozen), tuple(news)


def _silent(since_s: float | None, at_s: float, limit_s: float) -> bool:
    return since_s is not None and at_s - since_s >= limit_s
