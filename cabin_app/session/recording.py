"""What the machine wants counted, in the journal's words."""

from typing import assert_never

from cabin_app.journal import observations as j
from cabin_app.journal.events import (
    CallOutcome,
    DeviceFamily,
    Help,
    Need,
    Satisfaction,
    UnexpectedKind,
)
from cabin_app.journal.events import Ending as JournalEnding
from cabin_app.journal.events import Outcome as JournalOutcome
from cabin_app.language import Language
from cabin_app.session.effects import (
    RecordFace,
    RecordFault,
    RecordHandOver,
    RecordNeed,
    RecordRefusedHost,
    RecordResidue,
    RecordTicket,
    RecordUnexpected,
    RecordVisit,
)
from cabin_app.session.effects_calls import RecordCall
from cabin_app.session.state import Ending, Outcome, ServiceUse

Record = (
    RecordVisit
    | RecordHandOver
    | RecordTicket
    | RecordCall
    | RecordFault
    | RecordUnexpected
    | RecordRefusedHost
    | RecordNeed
    | RecordFace
    | RecordResidue
)


def observations_of(effect: Record) -> tuple[j.Observation, ...]:  # noqa: C901
    """The observations of one effect; a visit brings those of its procedures."""
    match effect:
        case RecordVisit():
            return (_visit(effect), *(_use(u, effect.ended_at_s) for u in effect.uses))
        case RecordHandOver(pages=pages):
            return (j.DocumentHandedOver(pages=max(pages, 1)),)
        case RecordTicket():
            return (j.TicketPrinted(),)
        case RecordCall(outcome=outcome, talked_s=talked_s):
            said = CallOutcome(outcome.value)
            return (j.HumanCalled(outcome=said, talked_s=talked_s),)
        case RecordFault(device=device, reason=reason):
            return (j.DeviceFaulted(family=DeviceFamily(device), reason=reason),)
        case RecordUnexpected():
            return (j.UnexpectedErrorMet(kind=UnexpectedKind.OTHER),)
        case RecordRefusedHost(host=host):
            return (j.AddressRefused(host=host),)
        case RecordNeed(need=need):
            return (j.NeedUnmet(need=Need(need.value)),)
        case RecordFace(face=face):
            return (j.FaceTouched(satisfaction=Satisfaction(face.value)),)
        case RecordResidue():
            return (j.ResidueFound(),)
        case _:
            assert_never(effect)


def _visit(effect: RecordVisit) -> j.VisitClosed:
    return j.VisitClosed(
        duration_s=effect.ended_at_s - effect.began_at_s,
        ending=_ending(effect),
        help=_help(effect),
        language=Language(effect.language),
        pages_scanned=effect.pages_scanned,
        pages_printed=effect.pages_printed,
    )


def _help(effect: RecordVisit) -> Help:
    """Who stood beside counts before who was at the other end."""
    if effect.assisted:
        return Help.ASSISTED
    return Help.REMOTE if effect.calls_answered else Help.ALONE


def _ending(effect: RecordVisit) -> JournalEnding:
    """A visit whose every procedure was left half-way was left, not finished."""
    match effect.ending:
        case Ending.TIMED_OUT:
            return JournalEnding.TIMED_OUT
        case Ending.BROKEN:
            return JournalEnding.CRASHED
        case Ending.FINISHED:
            open_ended = [u.outcome is Outcome.STARTED for u in effect.uses]
            left = bool(open_ended) and all(open_ended)
            return JournalEnding.LEFT if left else JournalEnding.FINISHED
        case _:
            assert_never(effect.ending)


def _use(use: ServiceUse, at_s: float) -> j.ServiceUsed:
    ended_at_s = at_s if use.ended_at_s is None else use.ended_at_s
    outcomes = {
        Outcome.STARTED: JournalOutcome.LEFT,
        Outcome.DONE: JournalOutcome.DONE,
        Outcome.NOT_TODAY: JournalOutcome.NOT_TODAY,
    }
    return j.ServiceUsed(
        service_id=use.service.id,
        procedure_id=use.procedure.id,
        duration_s=ended_at_s - use.began_at_s,
        outcome=outcomes[use.outcome],
    )
