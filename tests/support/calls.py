"""Desks, directories and calls in small."""

from dataclasses import replace
from datetime import UTC, datetime, time
from pathlib import Path
from tempfile import mkdtemp

from cabin_app.calling.day import CallsOfTheDay
from cabin_app.calling.directory import Directory
from cabin_app.language import Language
from cabin_app.opening import ALWAYS, Opening, Span
from cabin_app.settings_calling import Calling, Desk, RingWebhook, Staff
from support.driven import ManualClock
from support.visits import text

NOON = datetime(2026, 11, 23, 12, 0, tzinfo=UTC)
"""A Monday."""
MORNINGS = Opening(week=((Span(time(9), time(12, 30)),),) * 5 + ((), ()))
RING = RingWebhook(url="http://127.0.0.1:9/bell", secret="sixteen letters!")


def desk(number: str = "1", **changes: object) -> Desk:
    plain = Desk(
        id=number,
        name=text(f"desk {number}"),
        themes=frozenset(),
        languages=tuple(Language),
        opening=ALWAYS,
        ring=RING,
        room="https://visio.example/{room}",
    )
    return replace(plain, **changes)  # type: ignore[arg-type]


def staff(opening: Opening = ALWAYS) -> Staff:
    return Staff(opening=opening, ring=RING)


def directory(
    calling: Calling, clock: ManualClock, *, practice: Desk | None = None
) -> Directory:
    day = CallsOfTheDay(folder=Path(mkdtemp(prefix="calls-")), now=clock.now)
    return Directory(
        calling=calling, practice=practice, everywhere=False, day=day, clock=clock
    )


def empty_directory() -> Directory:
    return directory(Calling(), ManualClock())
