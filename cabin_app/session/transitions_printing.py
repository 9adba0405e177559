"""The print sheet, and what comes out of the receipt printer."""

from dataclasses import replace

from cabin_app.session import guide
from cabin_app.session.effects import (
    CancelPrint,
    Effect,
    PrintTicket,
    RecordFault,
    RecordTicket,
    StartPrint,
)
from cabin_app.session.events import (
    CopiesMoved,
    PrintAsked,
    PrintColourChosen,
    PrintCompleted,
    PrintFaulted,
    PrintProgressed,
    PrintSidesChosen,
    TicketFaulted,
    TicketPrinted,
)
from cabin_app.session.needs import unmet
from cabin_app.session.rules import Rules, Step
from cabin_app.session.sheets import reveal, tell, waiting_fault
from cabin_app.session.state import (
    FaultShown,
    FaultSource,
    NoticeKind,
    Phase,
    Print,
    PrintStage,
    SessionState,
    Sheet,
    TicketStage,
    Unmet,
)
from cabin_app.session.state_call import CallStage
from devices.ports.document_printer import MOST_COPIES


def _pages(state: SessionState, job: Print) -> int:
    document = state.basket.find(job.document)
    return len(document.pages) if document is not None else 0


def _pages_left(state: SessionState, rules: Rules) -> int:
    return state.pages_left(rules.pages_per_visit)


# --- choosing ----------------------------------------------------------------------


def asked(state: SessionState, event: PrintAsked, rules: Rules) -> Step:
    """The sheet opens, unless the visit has no page left to print."""
    if state.sheet not in (None, Sheet.VIEW) or state.print is not None:
        return Step(state)
    job = Print(document=event.document)
    pages = _pages(state, job)
    if pages == 0:
        return Step(state)
    if pages > _pages_left(state, rules):
        return _over_the_limit(state)
    return Step(replace(state, print=job, sheet=Sheet.PRINT, viewed=None, notice=None))


def _over_the_limit(state: SessionState) -> Step:
    """An agent may allow more, and staff see how often that is wanted."""
    return Step(*unmet(tell(state, NoticeKind.PAGE_LIMIT), Unmet.MORE_PAGES))


def copies_moved(state: SessionState, event: CopiesMoved, rules: Rules) -> Step:
    job = state.print
    if job is None or job.stage is not PrintStage.CHOOSING:
        return Step(state)
    allowed = _pages_left(state, rules) // max(_pages(state, job), 1)
    most = min(max(allowed, 1), MOST_COPIES)
    copies = min(max(job.copies + event.direction, 1), most)
    return Step(replace(state, print=replace(job, copies=copies)))


def colour_chosen(state: SessionState, event: PrintColourChosen) -> Step:
    job = state.print
    if job is None or job.stage is not PrintStage.CHOOSING:
        return Step(state)
    return Step(replace(state, print=replace(job, colour=event.colour)))


def sides_chosen(state: SessionState, event: PrintSidesChosen) -> Step:
    job = state.print
    if job is None or job.stage is not PrintStage.CHOOSING:
        return Step(state)
    return Step(replace(state, print=replace(job, both_sides=event.both)))


def limit_lifted(state: SessionState) -> Step:
    """For this visit only; the sentence that said no goes away."""
    notice = state.notice
    told = notice is not None and notice.kind is NoticeKind.PAGE_LIMIT
    lifted = replace(state, page_limit_lifted=True)
    return Step(replace(lifted, notice=None) if told else lifted)


def confirmed(state: SessionState, rules: Rules) -> Step:
    """One tap, one job, the first time or again; never past the visit's limit."""
    job = state.print
    document = state.basket.find(job.document) if job is not None else None
    if job is None or document is None or job.stage is not PrintStage.CHOOSING:
        return Step(state)
    if job.copies * len(document.pages) > _pages_left(state, rules):
        return _over_the_limit(state)
    begun = replace(job, stage=PrintStage.PREPARING, pages_done=0, waiting="")
    effect = StartPrint(document, job.copies, job.colour, job.both_sides)
    return Step(replace(state, print=begun), (effect,))


# --- the job -----------------------------------------------------------------------


def progressed(state: SessionState, event: PrintProgressed) -> Step:
    job = state.print
    if job is None or not job.under_way:
        return Step(state)
    on = replace(job, stage=PrintStage.PRINTING, pages_done=event.pages_done)
    return Step(replace(state, print=on))


def completed(state: SessionState, event: PrintCompleted) -> Step:
    job = state.print
    if job is None or not job.under_way:
        return Step(state)
    done = replace(job, stage=PrintStage.DONE, pages_done=event.pages, waiting="")
    printed = _counted(_without_fault(state), event.pages)
    return Step(guide.document_printed(replace(printed, print=done)))


def faulted(state: SessionState, event: PrintFaulted) -> Step:
    """A waiting job lives on under its fault; a failed one may be tried again."""
    job = state.print
    if job is None or not job.under_way:
        return Step(state)
    known = job.waiting == event.reason and event.waiting
    source = FaultSource.PRINTER
    effects: tuple[Effect, ...] = (
        () if known else (RecordFault(source.value, event.reason),)
    )
    if event.waiting:
        waits = replace(state, print=replace(job, waiting=event.reason))
        return Step(replace(waits, fault=waiting_fault(event.reason)), effects)
    printed = _counted(state, job.pages_done)
    again = replace(job, stage=PrintStage.CHOOSING, waiting="", pages_done=0)
    fault = FaultShown(source=source, reason=event.reason)
    return Step(replace(printed, print=again, fault=fault), effects)


def resumed(state: SessionState) -> Step:
    job = state.print
    if job is None or not job.under_way:
        return Step(state)
    return Step(replace(_without_fault(state), print=replace(job, waiting="")))


def cancelled(state: SessionState) -> Step:
    """*Annuler*: the sheet goes, and the job under way with it."""
    job = state.print
    if job is None:
        return Step(state)
    closed = reveal(replace(_without_fault(state), print=None))
    if not job.under_way:
        return Step(closed)
    return Step(_counted(closed, job.pages_done), (CancelPrint(),))


def _counted(state: SessionState, pages: int) -> SessionState:
    printed = state.tally.pages_printed + pages
    return replace(state, tally=replace(state.tally, pages_printed=printed))


def _without_fault(state: SessionState) -> SessionState:
    fault = state.fault
    if fault is None or fault.source is not FaultSource.PRINTER:
        return state
    return replace(state, fault=None)


# --- the receipt printer -----------------------------------------------------------


def ticket_asked(state: SessionState) -> Step:
    """One tap, one ticket; another one may be asked once it is out."""
    if state.ticket is TicketStage.PRINTING:
        return Step(state)
    begun = replace(state, ticket=TicketStage.PRINTING, fault=None)
    return Step(begun, (PrintTicket(begun),))


def ticket_printed(state: SessionState, event: TicketPrinted) -> Step:
    """The farewell shows its ticket; a list of papers is told in a sentence."""
    if state.ticket is not TicketStage.PRINTING:
        return Step(state)
    record = (RecordTicket(),)
    if state.phase is Phase.FAREWELL:
        out = TicketStage.PRINTED_ON_A4 if event.on_a4 else TicketStage.PRINTED
        return Step(replace(state, ticket=out), record)
    offered = replace(state, ticket=TicketStage.OFFERED)
    kind = NoticeKind.TICKET_ON_A4 if event.on_a4 else NoticeKind.TICKET_PRINTED
    if state.call is not None and state.call.stage is CallStage.UNANSWERED:
        kind = NoticeKind.CALL_BACK_PRINTED
    return Step(tell(offered, kind), record)


def ticket_faulted(state: SessionState, event: TicketFaulted) -> Step:
    if state.ticket is not TicketStage.PRINTING:
        return Step(state)
    fault = FaultShown(source=FaultSource.TICKET, reason=event.reason)
    return Step(
        replace(state, ticket=TicketStage.OFFERED, fault=fault),
        (RecordFault(FaultSource.TICKET.value, event.reason),),
    )
