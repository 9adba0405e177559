"""The print sheet and the ticket."""

from cabin_app.documents.model import DocumentId, Origin
from cabin_app.session import events as e
from cabin_app.session.effects import StartPrint
from cabin_app.session.rules import Rules
from cabin_app.session.state import (
    FaultSource,
    NoticeKind,
    Phase,
    PrintStage,
    Sheet,
    TicketStage,
)
from devices.ports.document_printer import MOST_COPIES, PrintOptions
from support.sentences import Row, check, rows
from support.visits import (
    ARRIVED,
    FAREWELL,
    ONLINE,
    SCAN,
    after,
    page,
    played,
)

DOC = DocumentId(1)
CHOOSING = (*ARRIVED, e.PrintAsked(DOC))
PREPARING = (*CHOOSING, e.PrintConfirmed())
PRINTING = (*PREPARING, e.PrintProgressed(0))
WAITING = (*PRINTING, e.PrintFaulted("no_paper", waiting=True))
FAILED = (*PRINTING, e.PrintFaulted("jammed", waiting=False))
DONE = (*PRINTING, e.PrintCompleted(1))


@rows(
    Row("the sheet opens on one grey copy", ARRIVED, e.PrintAsked(DOC), {
        "sheet": Sheet.PRINT,
        "print.stage": PrintStage.CHOOSING,
        "print.copies": 1,
        "print.colour": False}),
    Row("a document shown large may be printed", (*ARRIVED, e.ViewAsked(DOC)),
        e.PrintAsked(DOC), {"sheet": Sheet.PRINT, "viewed": None}),
    Row("a document that is gone is not", ARRIVED, e.PrintAsked(DocumentId(9)), {
        "sheet": None}),
    Row("a print does not open over a scan", SCAN, e.PrintAsked(DOC), {
        "sheet": Sheet.SCAN}),
    Row("one more copy", CHOOSING, e.CopiesMoved(1), {"print.copies": 2}),
    Row("never less than one", CHOOSING, e.CopiesMoved(-1), {"print.copies": 1}),
    Row("never more than the visit may print", CHOOSING,
        (e.CopiesMoved(1),) * 30, {"print.copies": 20}),
    Row("in colour", CHOOSING, e.PrintColourChosen(True), {
        "print.colour": True}),
    Row("no choice once it prints", PREPARING,
        (e.CopiesMoved(1), e.PrintColourChosen(True)), {
            "print.copies": 1, "print.colour": False}),
    Row("no choice without a sheet", ARRIVED,
        (e.CopiesMoved(1), e.PrintColourChosen(True)), {"print": None}),
    Row("on both sides", CHOOSING, e.PrintSidesChosen(True), {
        "print.both_sides": True}),
    Row("sides are chosen before, not while", PREPARING, e.PrintSidesChosen(True), {
        "print.both_sides": False}),
    Row("no sheet, no sides", ARRIVED, e.PrintSidesChosen(True), {"print": None}),
    Row("one tap, one job", CHOOSING, (e.PrintConfirmed(), e.PrintConfirmed()), {
        "print.stage": PrintStage.PREPARING}, ("StartPrint",)),
    Row("nothing is printed without a sheet", ARRIVED, e.PrintConfirmed(), {}, ()),
    Row("the printer tells how far it is", PREPARING, e.PrintProgressed(1), {
        "print.stage": PrintStage.PRINTING, "print.pages_done": 1}),
    Row("news of no job are none", CHOOSING, (
        e.PrintProgressed(1), e.PrintCompleted(1), e.PrintResumed(),
        e.PrintFaulted("jammed", waiting=False)), {
            "print.stage": PrintStage.CHOOSING, "fault": None}),
    Row("a print that is done is counted", PRINTING, e.PrintCompleted(2), {
        "print.stage": PrintStage.DONE, "tally.pages_printed": 2}),
    Row("no paper is told while the job waits", PRINTING,
        e.PrintFaulted("no_paper", waiting=True), {
            "fault.source": FaultSource.PRINTER,
            "fault.can_retry": False,
            "print.stage": PrintStage.PRINTING}, ("RecordFault",)),
    Row("it is counted once however often it is told", WAITING,
        e.PrintFaulted("no_paper", waiting=True), {}, ()),
    Row("paper makes it go on", WAITING, e.PrintResumed(), {
        "fault": None, "print.waiting": ""}),
    Row("a print that ends takes its fault along", WAITING, e.PrintCompleted(1), {
        "fault": None, "print.stage": PrintStage.DONE}),
    Row("a job may be given up while it waits", WAITING, e.WentOnWithout(), {
        "fault": None, "print": None, "sheet": None}, ("CancelPrint",)),
    Row("a failed job may be tried again", FAILED, e.RetryAsked(), {
        "fault": None, "print.stage": PrintStage.PREPARING}, ("StartPrint",)),
    Row("or given up", FAILED, e.WentOnWithout(), {
        "fault": None, "print": None}),
    Row("pages that came out before it failed are counted",
        (*PREPARING, e.PrintProgressed(1)),
        e.PrintFaulted("jammed", waiting=False), {"tally.pages_printed": 1},
        ("RecordFault",)),
    Row("cancelling a job purges it and counts what came out",
        (*PREPARING, e.PrintProgressed(1)), e.PrintCancelled(), {
            "print": None, "sheet": None, "tally.pages_printed": 1},
        ("CancelPrint",)),
    Row("cancelling before it begins only closes", CHOOSING, e.PrintCancelled(), {
        "print": None, "sheet": None}),
    Row("a print that is done is closed", DONE, e.SheetClosed(), {
        "print": None, "sheet": None}),
    Row("cancelling nothing is nothing", ARRIVED, e.PrintCancelled(), {}),
)  # fmt: skip
def test_printing(row: Row) -> None:
    check(row)


@rows(
    Row("the ticket is printed", FAREWELL, e.TicketAsked(), {
        "ticket": TicketStage.PRINTING}, ("PrintTicket",)),
    Row("one tap, one ticket", (*FAREWELL, e.TicketAsked()), e.TicketAsked(), {},
        ()),
    Row("it is out", (*FAREWELL, e.TicketAsked()), e.TicketPrinted(), {
        "ticket": TicketStage.PRINTED, "notice": None}, ("RecordTicket",)),
    Row("it is out of the other printer", (*FAREWELL, e.TicketAsked()),
        e.TicketPrinted(on_a4=True), {
            "ticket": TicketStage.PRINTED_ON_A4, "notice": None}, ("RecordTicket",)),
    Row("it may be asked again", (*FAREWELL, e.TicketAsked(), e.TicketPrinted()),
        e.TicketAsked(), {"ticket": TicketStage.PRINTING}, ("PrintTicket",)),
    Row("it could not be printed", (*FAREWELL, e.TicketAsked()),
        e.TicketFaulted("paper_out"), {
            "fault.source": FaultSource.TICKET,
            "ticket": TicketStage.OFFERED}, ("RecordFault",)),
    Row("it is tried again",
        (*FAREWELL, e.TicketAsked(), e.TicketFaulted("paper_out")),
        e.RetryAsked(), {"fault": None}, ("PrintTicket",)),
    Row("or done without",
        (*FAREWELL, e.TicketAsked(), e.TicketFaulted("paper_out")),
        e.WentOnWithout(), {"fault": None}),
    Row("a ticket nobody asked for says nothing", FAREWELL,
        (e.TicketPrinted(), e.TicketFaulted("paper_out")), {
            "ticket": TicketStage.OFFERED, "fault": None}),
    Row("no ticket in mid-visit", ONLINE, e.TicketAsked(), {}, ()),
)  # fmt: skip
def test_the_ticket(row: Row) -> None:
    check(row)


def test_what_is_asked_is_what_is_printed() -> None:
    _, effects = played(
        (
            *CHOOSING,
            e.CopiesMoved(1),
            e.PrintColourChosen(True),
            e.PrintSidesChosen(True),
            e.PrintConfirmed(),
        )
    )
    (job,) = [effect for effect in effects if isinstance(effect, StartPrint)]
    assert (job.document.id, job.copies) == (DOC, 2)
    assert (job.colour, job.both_sides) == (True, True)


def test_no_more_copies_are_asked_than_a_printer_takes() -> None:
    generous = Rules(pages_per_visit=200)
    state = after((*CHOOSING, *[e.CopiesMoved(1)] * 50), rules=generous)
    assert state.print is not None
    assert PrintOptions(copies=state.print.copies).copies == MOST_COPIES


def test_a_visit_prints_no_more_than_its_limit() -> None:
    three = Rules(pages_per_visit=3)
    two_pages = e.DocumentArrived(
        Origin.FROM_SITE, "a", (page("a.pdf"), page("a.pdf", 1))
    )
    begun = (*ONLINE, two_pages, e.PrintAsked(DOC))
    state = after((*begun, e.CopiesMoved(1)), rules=three)
    assert state.print is not None
    assert state.print.copies == 1
    spent = (*begun, e.PrintConfirmed(), e.PrintCompleted(2), e.SheetClosed())
    state = after((*spent, e.PrintAsked(DOC)), rules=three)
    assert state.print is None
    assert state.notice is not None
    assert state.notice.kind is NoticeKind.PAGE_LIMIT


def test_a_job_that_printed_half_cannot_start_over_past_the_limit() -> None:
    two = Rules(pages_per_visit=2)
    begun = (*ARRIVED, e.PrintAsked(DOC), e.CopiesMoved(1), e.PrintConfirmed())
    failed = (*begun, e.PrintProgressed(1), e.PrintFaulted("jammed", waiting=False))
    state, effects = played((*failed, e.BackAsked(), e.PrintConfirmed()), rules=two)
    assert state.notice is not None
    assert state.notice.kind is NoticeKind.PAGE_LIMIT
    assert sum(isinstance(effect, StartPrint) for effect in effects) == 1
    state, effects = played((*failed, e.RetryAsked()), rules=two)
    assert sum(isinstance(effect, StartPrint) for effect in effects) == 1


def test_an_agent_lifts_the_limit_for_this_visit_only() -> None:
    one = Rules(pages_per_visit=1)
    spent = (*CHOOSING, e.PrintConfirmed(), e.PrintCompleted(1), e.SheetClosed())
    state = after((*spent, e.PrintAsked(DOC)), rules=one)
    assert state.notice is not None
    assert state.notice.kind is NoticeKind.PAGE_LIMIT
    state = after((e.PageLimitLifted(),), state, rules=one)
    assert state.notice is None
    state, effects = played((e.PrintAsked(DOC), e.PrintConfirmed()), state, rules=one)
    assert [type(effect) for effect in effects] == [StartPrint]
    assert state.pages_left(one.pages_per_visit) > MOST_COPIES
    gone = after((e.SheetClosed(), e.LeaveAsked(), e.LeaveConfirmed()), state)
    gone = after((e.ErasureChecked((), "14:32"), e.QuitAsked()), gone)
    assert gone.phase is Phase.RESTING
    assert not gone.page_limit_lifted


def test_a_lifted_limit_leaves_other_sentences_alone() -> None:
    state = after((*ONLINE, e.DownloadRefused("wrong_kind"), e.PageLimitLifted()))
    assert state.notice is not None
    assert state.notice.kind is NoticeKind.DOWNLOAD_REFUSED
