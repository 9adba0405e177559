"""The door into the journal: an exact observation becomes coarse events. Pure.

The door out is `anonymise`.
"""

from datetime import datetime, timedelta
from typing import assert_never

from cabin_app.catalogue.model import ProcedureId, Service, ServiceId
from cabin_app.journal import events, observations
from cabin_app.journal.coarse import (
    MINUTES_MAX,
    MINUTES_STEP,
    Day,
    HostName,
    Minutes,
    Week,
    Word,
)
from cabin_app.journal.events import Ending, HalfDay, Help, Pages, Spoken
from cabin_app.journal.observations import Observation, Vocabulary
from cabin_app.language import Language


def coarsen(  # noqa: C901 (one closed match)
    observation: Observation, *, at: datetime, vocabulary: Vocabulary
) -> tuple[events.Event, ...]:
    """The events that may be stored of an observation made at ``at`` (local time).

    Raises:
        ValueError: A service or procedure that is not on the shelf: a bug.
    """
    week = Week.of(at.date())
    match observation:
        case observations.VisitClosed():
            return _visit(observation, at)
        case observations.VisitCut():
            return _cut_visit(at)
        case observations.ServiceUsed():
            return (_service(observation, week, vocabulary),)
        case observations.DocumentHandedOver(pages=pages):
            return (events.DocumentHandedOver(week=week, pages=bucket(pages)),)
        case observations.TicketPrinted():
            return (events.TicketPrinted(week=week),)
        case observations.HumanCalled(outcome=outcome, talked_s=talked_s):
            minutes = rounded(talked_s)
            return (events.HumanCalled(week=week, answer=outcome, minutes=minutes),)
        case observations.FaceTouched(satisfaction=satisfaction):
            return (events.SatisfactionGiven(week=week, satisfaction=satisfaction),)
        case observations.AddressRefused(host=host):
            return _refusal(host, at)
        case _:
            return (_trouble(observation, week, vocabulary),)


def rounded(duration_s: float) -> Minutes:
    """A duration to the nearest 5 minutes, halves up, between 0 and 240."""
    steps = int(max(duration_s, 0.0) / 60 / MINUTES_STEP + 0.5)
    return Minutes(min(steps * MINUTES_STEP, MINUTES_MAX))


def bucket(pages: int) -> Pages:
    """The class of a number of pages; less than one counts as one."""
    if pages <= 1:
        return Pages.ONE
    if pages <= 3:
        return Pages.FEW
    return Pages.SOME if pages <= 10 else Pages.MANY


def _half_day(at: datetime) -> HalfDay:
    return HalfDay.MORNING if at.hour < 12 else HalfDay.AFTERNOON


def _visit(visit: observations.VisitClosed, at: datetime) -> tuple[events.Event, ...]:
    began_at = at - timedelta(seconds=max(visit.duration_s, 0.0))
    week = Week.of(began_at.date())
    found: list[events.Event] = [
        events.VisitEnded(
            day=Day(began_at.date()),
            half_day=_half_day(began_at),
            minutes=rounded(visit.duration_s),
            help=visit.help,
            ending=visit.ending,
        ),
        events.LanguageSpoken(week=week, language=_spoken(visit.language)),
    ]
    if visit.pages_scanned > 0:
        scanned = bucket(visit.pages_scanned)
        found.append(events.PagesScanned(week=week, pages=scanned))
    if visit.pages_printed > 0:
        printed = bucket(visit.pages_printed)
        found.append(events.PagesPrinted(week=week, pages=printed))
    return tuple(found)


def _spoken(language: Language | None) -> Spoken:
    if language is None:
        return Spoken.UNKNOWN
    told = {each.value: each for each in Spoken}
    return told.get(language.value, Spoken.OTHER)


def _cut_visit(at: datetime) -> tuple[events.Event, ...]:
    return (
        events.VisitEnded(
            day=Day(at.date()),
            half_day=_half_day(at),
            minutes=Minutes(0),
            help=Help.UNKNOWN,
            ending=Ending.INTERRUPTED,
        ),
        events.LanguageSpoken(week=Week.of(at.date()), language=Spoken.UNKNOWN),
    )


def _service(
    use: observations.ServiceUsed, week: Week, vocabulary: Vocabulary
) -> events.ServiceUsed:
    service = _known(vocabulary, use.service_id, use.procedure_id)
    return events.ServiceUsed(
        week=week,
        service=Word(use.service_id),
        procedure=Word(use.procedure_id),
        theme=service.theme,
        minutes=rounded(use.duration_s),
        outcome=use.outcome,
    )


def _known(
    vocabulary: Vocabulary, service_id: ServiceId, procedure_id: ProcedureId
) -> Service:
    for service in vocabulary.shelf.services:
        if service.id == service_id and any(
            procedure.id == procedure_id for procedure in service.procedures
        ):
            return service
    message = "a procedure of the shelf expected"
    raise ValueError(message)


def _refusal(host: str, at: datetime) -> tuple[events.Event, ...]:
    """The domain alone; nothing at all when it is no host name."""
    try:
        name = HostName(host).domain
    except ValueError:
        return ()
    return (events.AddressRefused(month=Week.of(at.date()).month, host=name),)


def _trouble(
    trouble: observations.DeviceFaulted
    | observations.ResidueFound
    | observations.UnexpectedErrorMet
    | observations.NeedUnmet,
    week: Week,
    vocabulary: Vocabulary,
) -> events.Event:
    match trouble:
        case observations.DeviceFaulted(family=family, reason=reason):
            known = reason in vocabulary.fault_reasons.get(family, ())
            word = Word(reason.replace("_", "-") if known else "unknown")
            return events.DeviceFaulted(week=week, family=family, reason=word)
        case observations.ResidueFound():
            return events.ResidueFound(week=week)
        case observations.NeedUnmet(need=need):
            return events.NeedUnmet(week=week, need=need)
        case observations.UnexpectedErrorMet(kind=kind):
            return events.UnexpectedErrorMet(week=week, kind=kind)
        case _:
            assert_never(trouble)
