"""One look when the house opens: each thing green, amber or red, and what to do. Pure.

The machines are told as they are now, the rest as `check` found it.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from types import MappingProxyType

from cabin_app.health.model import CabinHealth, Family, is_stopped
from cabin_app.maintenance.findings import Found, FoundState, worst_first

FEW_SHEETS, TOO_FEW_SHEETS = 40, 10
SITES_HOLD_H = 24
"""Sites that were looked at yesterday say nothing about this morning."""


class Topic(StrEnum):
    """What is looked at, in the order of the page."""

    SCANNER = "scanner"
    PRINTER = "document_printer"
    PAPER = "paper"
    TICKET = "ticket_printer"
    SOUND = "sound"
    NETWORK = "network"
    SITES = "sites"
    CLOCK = "clock"
    MACHINE = "machine"
    """Disk, memory, heat, what is plugged in."""
    FIGURES = "figures"
    CABIN = "cabin"
    """Everything else that `check` looks at: files, codes, folders."""


@dataclass(frozen=True, kw_only=True)
class SitesSeen:
    """What became of the last look at the sites.

    Attributes:
        at: When.
        good: How many answered.
        bad: How many did not, or may not let visitors in.
    """

    at: datetime
    good: int
    bad: int


@dataclass(frozen=True, kw_only=True)
class MorningLine:
    """One thing.

    Attributes:
        topic: Which.
        light: Green, amber or red.
        reason: Of a machine, the port's; of the others what is worst of them.
        count: How many things are not well, or sheets that are left.
        at: Of the sites: when they were looked at.
    """

    topic: Topic
    light: FoundState
    reason: str = ""
    count: int = 0
    at: datetime | None = None


def morning(
    *,
    found: Sequence[Found],
    health: CabinHealth,
    sites: SitesSeen | None,
    sheets_left: int | None,
    journal: str,
    now: datetime,
) -> tuple[MorningLine, ...]:
    """Every line, in the order of the page; a machine that is not there has none.

    Args:
        found: What `check` found.
        health: How the machines are now.
        sites: The last look at them.
        sheets_left: As counted since the tray was filled; None when nobody counted.
        journal: Where the figures are kept: that place of `check` is theirs.
        now: What time it is.
    """
    by_topic: dict[Topic, list[Found]] = {}
    for each in found:
        by_topic.setdefault(topic_of(each.place, journal), []).append(each)
    lines = [_machine(topic, health) for topic in _MACHINES]
    if health.of(Family.DOCUMENT_PRINTER) is not None:
        lines.insert(2, _paper(sheets_left))
    told = [line for line in lines if line is not None]
    for topic in _CHECKED:
        if topic is Topic.SITES:
            told.append(_sites(sites, now))
        elif topic in by_topic:
            told.append(_checked(topic, by_topic[topic]))
    return tuple(told)


def verdict(lines: Sequence[MorningLine]) -> FoundState:
    """The worst of them: whether the house can open."""
    order = list(FoundState)
    return min((line.light for line in lines), key=order.index, default=FoundState.OK)


def topic_of(place: str, journal: str) -> Topic:
    """Where something that `check` names belongs."""
    if place in _PLACES:
        return _PLACES[place]
    if journal and place.startswith(journal):
        return Topic.FIGURES
    word = place.partition(" ")[0]
    return _WORDS.get(word, Topic.SITES if "://" in place else Topic.CABIN)


_MACHINES: Mapping[Topic, Family] = MappingProxyType(
    {
        Topic.SCANNER: Family.SCANNER,
        Topic.PRINTER: Family.DOCUMENT_PRINTER,
        Topic.TICKET: Family.TICKET_PRINTER,
    }
)
_CHECKED = (
    Topic.SOUND,
    Topic.NETWORK,
    Topic.SITES,
    Topic.CLOCK,
    Topic.MACHINE,
    Topic.FIGURES,
    Topic.CABIN,
)
_PLACES: Mapping[str, Topic] = MappingProxyType(
    {
        "scanner": Topic.SCANNER,
        "document printer": Topic.PRINTER,
        "ticket printer": Topic.TICKET,
        "sites": Topic.SITES,
    }
)
_WORDS: Mapping[str, Topic] = MappingProxyType(
    {
        "audio": Topic.SOUND,
        "camera": Topic.SOUND,
        "network": Topic.NETWORK,
        "certificate": Topic.NETWORK,
        "clock": Topic.CLOCK,
        "disk": Topic.MACHINE,
        "memory": Topic.MACHINE,
        "temperature": Topic.MACHINE,
        "usb": Topic.MACHINE,
    }
)


def _machine(topic: Topic, health: CabinHealth) -> MorningLine | None:
    seen = health.of(_MACHINES[topic])
    if seen is None:
        return None
    light = FoundState.OK
    if is_stopped(seen):
        light = FoundState.FAULT
    elif seen.reason:
        light = FoundState.ATTENTION
    return MorningLine(topic=topic, light=light, reason=seen.reason)


def _paper(left: int | None) -> MorningLine:
    if left is None:
        return MorningLine(
            topic=Topic.PAPER, light=FoundState.ATTENTION, reason="uncounted"
        )
    light = FoundState.OK
    if left < FEW_SHEETS:
        light = FoundState.FAULT if left < TOO_FEW_SHEETS else FoundState.ATTENTION
    return MorningLine(topic=Topic.PAPER, light=light, reason="sheets", count=left)


def _sites(seen: SitesSeen | None, now: datetime) -> MorningLine:
    if seen is None:
        return MorningLine(
            topic=Topic.SITES, light=FoundState.ATTENTION, reason="never"
        )
    hours = (now - seen.at).total_seconds() / 3600
    if seen.bad:
        # Not the house's fault, and the other sites serve.
        light, reason = FoundState.ATTENTION, "some"
        if not seen.good:
            light, reason = FoundState.FAULT, "no_site"
    elif not 0 <= hours <= SITES_HOLD_H:
        light, reason = FoundState.ATTENTION, "long_ago"
    else:
        light, reason = FoundState.OK, "all"
    count = seen.bad or seen.good
    return MorningLine(
        topic=Topic.SITES, light=light, reason=reason, count=count, at=seen.at
    )


def _checked(topic: Topic, found: Sequence[Found]) -> MorningLine:
    worst = worst_first(tuple(found))[0]
    bad = sum(each.condition is not FoundState.OK for each in found)
    return MorningLine(
        topic=topic,
        light=worst.condition,
        reason=worst.place.partition(" ")[0] if bad else "",
        count=bad,
    )
