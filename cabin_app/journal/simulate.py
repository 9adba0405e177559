"""A journal as a cabin may have it after some years: nobody's visits, drawn by chance.

For demonstrations, benches and attacks on the door. Shares of themes follow those of
France Services (Cour des comptes, September 2024); lengths, hours and endings are
guesses of the trade, and move with the season.
"""

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path
from random import Random
from typing import TypeVar

from cabin_app.catalogue.model import Shelf, Theme
from cabin_app.journal import database, events
from cabin_app.journal.closed import (
    CallOutcome,
    DeviceFamily,
    Ending,
    HalfDay,
    Help,
    JournalKind,
    Need,
    Outcome,
    Pages,
    Satisfaction,
    Spoken,
)
from cabin_app.journal.coarse import Day, HostName, Minutes, Week, Word
from cabin_app.journal.coarsen import rounded
from cabin_app.journal.keys import random_key
from cabin_app.journal.limits import LAST_WAIT_S
from cabin_app.journal.plain import Plain, event_to_plain, name_of

T = TypeVar("T")
_Papers = type[events.PagesScanned | events.PagesPrinted | events.DocumentHandedOver]
VISITS_A_DAY = 24.0
"""Of an open day: 6,000 visits a year."""
_SHARES: dict[Theme, float] = {
    Theme.PAPERS: 19,
    Theme.FAMILY: 16,
    Theme.HEALTH_AND_SOCIAL: 16,
    Theme.MONEY_AND_TAX: 15,
    Theme.EMAIL: 11,
    Theme.WORK: 10,
    Theme.HOUSING: 6,
    Theme.FOREIGNERS: 3,
    Theme.JUSTICE: 2,
    Theme.TRANSPORT: 1,
    Theme.LEISURE: 0.5,
    Theme.ASSOCIATIONS: 0.3,
    Theme.FIRST_STEPS: 0.2,
}
_HOSTS = ("cdn.example.org", "fonts.example.com", "stats.example.net", "video.example")
_FAULTS = (
    (DeviceFamily.PRINTER, "no-paper", 8),
    (DeviceFamily.PRINTER, "jam", 3),
    (DeviceFamily.SCANNER, "no-paper", 6),
    (DeviceFamily.SCANNER, "jam", 2),
    (DeviceFamily.TICKET, "no-paper", 2),
)
_WEEKDAYS = (1.1, 1.15, 1.25, 0.95, 0.9, 0.25, 0.0)
"""Wednesday is full; Saturday morning only; closed on Sunday."""


@dataclass(frozen=True, kw_only=True)
class Wish:
    """What to draw.

    Attributes:
        years: How many, up to yesterday.
        today: Local day.
        seed: The same seed draws the same visits.
        visits_a_day: Mean of an open day in the last year.
    """

    years: float
    today: date
    seed: int = 7
    visits_a_day: float = VISITS_A_DAY


def simulate(
    wish: Wish, services: Sequence[tuple[Theme, str]]
) -> Iterator[events.Event]:
    """Draw the events, in the order they might have come."""
    chance = Random(wish.seed)  # noqa: S311 (nobody's visits)
    days = round(wish.years * 365.25)
    pairs = list(services)
    weights = [_SHARES.get(theme, 1.0) for theme, _ in pairs]
    for number in range(days):
        day = wish.today - timedelta(days=days - number)
        for _ in range(_visits_of(day, number / 365.25, wish, chance)):
            yield from _visit(day, chance, pairs, weights)
        yield from _troubles(day, chance)


def services_of(shelf: Shelf) -> list[tuple[Theme, str]]:
    """What may be used, theme and id; one stand-in for each theme without a service."""
    found = [(service.theme, str(service.id)) for service in shelf.services]
    missing = set(_SHARES) - {theme for theme, _ in found}
    return [*found, *((t, t.value.replace("_", "-")) for t in sorted(missing))]


def write_simulated(path: Path, drawn: Iterator[events.Event]) -> int:
    """Write a new journal in one go, in place of the one before; how many events.

    Raises:
        Unreachable: It cannot be written.
    """
    for tail in ("", "-wal", "-shm"):
        path.with_name(path.name + tail).unlink(missing_ok=True)
    path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    rows: dict[type[events.Event], list[tuple[Plain, ...]]] = {}
    for event in drawn:
        _, *values = event_to_plain(event).values()
        rows.setdefault(type(event), []).append((random_key(), *values))
    with database.connection(path, wait_s=LAST_WAIT_S) as opened:
        database.prepare(opened, path, JournalKind.PUBLIC)
        with database.transaction(opened):
            for kind, found in rows.items():
                marks = ", ".join("?" * len(found[0]))
                said = f"INSERT INTO {name_of(kind)} VALUES ({marks})"  # noqa: S608
                opened.exec_driver_sql(said, found)
        database.compact(opened)
    return sum(map(len, rows.values()))


def _visits_of(day: date, year: float, wish: Wish, chance: Random) -> int:
    """Known slowly, calm in summer and at the end of the year, closed on holidays."""
    if (day.month, day.day) in ((1, 1), (5, 1), (5, 8), (7, 14), (11, 11), (12, 25)):
        return 0
    known = 1 - 0.5 * math.exp(-2.0 * year)
    season = 1 - 0.35 * (day.month == 8) - 0.2 * (day.month in (7, 12))
    mean = wish.visits_a_day * _WEEKDAYS[day.weekday()] * known * season
    return max(0, round(chance.gauss(mean, math.sqrt(max(mean, 0.1)))))


def _visit(
    day: date,
    chance: Random,
    services: list[tuple[Theme, str]],
    weights: list[float],
) -> Iterator[events.Event]:
    week = Week.of(day)
    cut = chance.random() < 0.004
    ending = Ending.INTERRUPTED if cut else _one(chance, _ENDINGS)
    minutes = Minutes(0) if cut else rounded(chance.lognormvariate(3.2, 0.6) * 60)
    morning = day.weekday() == 5 or chance.random() < 0.45
    yield events.VisitEnded(
        day=Day(day),
        half_day=HalfDay.MORNING if morning else HalfDay.AFTERNOON,
        minutes=minutes,
        help=Help.UNKNOWN if cut else _one(chance, _HELPS),
        ending=ending,
    )
    language = Spoken.UNKNOWN if cut else _one(chance, _LANGUAGES)
    yield events.LanguageSpoken(week=week, language=language)
    if cut:
        return
    for theme, service in chance.choices(services, weights, k=_one(chance, _USES)):
        yield events.ServiceUsed(
            week=week,
            service=Word(service),
            procedure=Word(f"{service}-a"),
            theme=theme,
            minutes=rounded(chance.lognormvariate(2.9, 0.6) * 60),
            outcome=_one(chance, _OUTCOMES),
        )
    yield from _extras(week, chance)


def _extras(week: Week, chance: Random) -> Iterator[events.Event]:
    for share, kind in _PAPERS:
        if chance.random() < share:
            yield kind(week=week, pages=_one(chance, _PAGES))
    if chance.random() < 0.5:
        yield events.TicketPrinted(week=week)
    if chance.random() < 0.4:
        yield events.SatisfactionGiven(week=week, satisfaction=_one(chance, _FACES))
    if chance.random() < 0.09:
        yield _call(week, chance)
    if chance.random() < 0.06:
        yield events.NeedUnmet(week=week, need=_one(chance, _NEEDS))
    if chance.random() < 0.08:
        host = HostName(chance.choice(_HOSTS))
        yield events.AddressRefused(month=week.month, host=host)


def _call(week: Week, chance: Random) -> events.HumanCalled:
    answer = _one(chance, _ANSWERS)
    talked = answer is CallOutcome.ANSWERED
    minutes = rounded(chance.lognormvariate(2.2, 0.5) * 60 * talked)
    return events.HumanCalled(week=week, answer=answer, minutes=minutes)


def _troubles(day: date, chance: Random) -> Iterator[events.Event]:
    for family, reason, weekly in _FAULTS:
        if chance.random() < weekly / 40:
            yield events.DeviceFaulted(
                week=Week.of(day), family=family, reason=Word(reason)
            )


def _one(chance: Random, weighted: Sequence[tuple[T, float]]) -> T:
    values, weights = zip(*weighted, strict=True)
    found: T = chance.choices(values, weights)[0]
    return found


_ENDINGS = (
    (Ending.FINISHED, 68.0),
    (Ending.LEFT, 20.0),
    (Ending.TIMED_OUT, 11.5),
    (Ending.CRASHED, 0.2),
)
_HELPS = ((Help.ALONE, 62.0), (Help.ASSISTED, 31.0), (Help.REMOTE, 7.0))
_LANGUAGES = (
    (Spoken.FRENCH, 88.0),
    (Spoken.ARABIC, 6.0),
    (Spoken.ENGLISH, 4.0),
    (Spoken.OTHER, 2.0),
)
_USES = ((0, 8.0), (1, 66.0), (2, 21.0), (3, 5.0))
_OUTCOMES = ((Outcome.DONE, 66.0), (Outcome.LEFT, 22.0), (Outcome.NOT_TODAY, 12.0))
_PAGES = ((Pages.ONE, 45.0), (Pages.FEW, 35.0), (Pages.SOME, 17.0), (Pages.MANY, 3.0))
_PAPERS: tuple[tuple[float, _Papers], ...] = (
    (0.35, events.PagesScanned),
    (0.4, events.PagesPrinted),
    (0.25, events.DocumentHandedOver),
)
_FACES = (
    (Satisfaction.GOOD, 71.0),
    (Satisfaction.FAIR, 20.0),
    (Satisfaction.HARD, 9.0),
)
_ANSWERS = (
    (CallOutcome.ANSWERED, 75.0),
    (CallOutcome.UNMET, 17.0),
    (CallOutcome.GIVEN_UP, 8.0),
)
_NEEDS = (
    (Need.NOT_FOUND, 5.0),
    (Need.MORE_PAGES, 2.0),
    (Need.SITE_DOWN, 3.0),
)
