"""Counts of drawn visits, as `figures.read_counts` reads them, without a file."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date, timedelta
from random import Random

from cabin_app.catalogue.model import Theme
from cabin_app.journal import events
from cabin_app.journal.coarse import Month, Week
from cabin_app.journal.simulate import Wish, _visit, simulate
from cabin_app.journal.told import Counts
from cabin_app.journal.topics import Topic, slot_of

SERVICES: Mapping[str, Sequence[str]] = {
    theme.value: [f"service-{number}-{n}" for n in range(1 + number % 3)]
    for number, theme in enumerate(Theme)
}
PAIRS = [(Theme(t), s) for t, services in SERVICES.items() for s in services]


def drawn(
    visits: float | Sequence[int], seed: int, *, years: float, today: date
) -> Iterator[events.Event]:
    """Visits of some years: so many a day, or so many in each week."""
    if not isinstance(visits, Sequence):
        wish = Wish(years=years, today=today, seed=seed, visits_a_day=visits)
        yield from simulate(wish, PAIRS)
        return
    chance = Random(seed)  # noqa: S311
    first = Week.of(today - timedelta(days=7 * len(visits))).monday
    for number, count in enumerate(visits):
        for _ in range(count):
            day = first + timedelta(days=7 * number + chance.randrange(7))
            yield from _visit(day, chance, PAIRS, [1.0] * len(PAIRS))


def counts_of(found: Iterable[events.Event]) -> Counts:
    """By topic, by week or month, by category."""
    counts: dict[Topic, dict[Week | Month, Counter[str]]] = {
        topic: defaultdict(Counter) for topic in Topic
    }
    for event in found:
        for topic, when, category in _told(event):
            counts[topic][when][category] += 1
    return counts


def _told(event: events.Event) -> Iterator[tuple[Topic, Week | Month, str]]:
    match event:
        case events.VisitEnded():
            yield from _told_of_visit(event)
        case events.LanguageSpoken(week=week, language=language):
            unknown = language is events.Spoken.UNKNOWN
            yield Topic.LANGUAGE, week, "other" if unknown else language.value
        case events.ServiceUsed(week=week, theme=theme, service=service):
            yield Topic.SERVICE, week, f"{theme.value}/{service.value}"
            yield Topic.OUTCOME, week, event.outcome.value
            yield Topic.USE_DURATION, week, _duration(event.minutes.value)
        case events.DeviceFaulted(week=week, family=family, reason=reason):
            yield Topic.FAULT, week, f"{family.value}/{reason.value}"
        case events.AddressRefused(month=month, host=host):
            yield Topic.HOST, month, host.value
        case events.TicketPrinted(week=week):
            yield Topic.TICKET, week, "printed"
        case _ if type(event) in _ONE_WORD:
            topic, name = _ONE_WORD[type(event)]
            yield topic, getattr(event, "week"), getattr(event, name).value  # noqa: B009


_ONE_WORD: Mapping[type, tuple[Topic, str]] = {
    events.SatisfactionGiven: (Topic.SATISFACTION, "satisfaction"),
    events.HumanCalled: (Topic.CALL, "answer"),
    events.NeedUnmet: (Topic.NEED, "need"),
    events.PagesScanned: (Topic.SCANNED, "pages"),
    events.PagesPrinted: (Topic.PRINTED, "pages"),
    events.DocumentHandedOver: (Topic.HANDED_OVER, "pages"),
}


def _told_of_visit(
    visit: events.VisitEnded,
) -> Iterator[tuple[Topic, Week | Month, str]]:
    week, number = Week.of(visit.day.date), int(visit.day.date.strftime("%Y%m%d"))
    cut = visit.ending in (events.Ending.INTERRUPTED, events.Ending.CRASHED)
    alone = visit.help is events.Help.UNKNOWN
    yield Topic.SLOT, week, slot_of(number, visit.half_day)
    yield Topic.DURATION, week, _duration(visit.minutes.value)
    yield Topic.HELP, week, "alone" if alone else visit.help.value
    yield Topic.ENDING, week, "cut" if cut else visit.ending.value


def _duration(minutes: int) -> str:
    if minutes < 30:
        return "under_30_min"
    if minutes < 60:
        return "30_min_to_1_h"
    return "1_h_to_2_h" if minutes < 120 else "2_h_and_more"
