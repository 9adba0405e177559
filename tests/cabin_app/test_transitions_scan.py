"""The scan sheet: one page, both sides of a card, a pile, a page that looks wrong."""

from dataclasses import replace

from cabin_app.catalogue.scan_profile import CARD, PILE, SHEET, PaperKind
from cabin_app.documents.model import DocumentId, PageId, PageRemark
from cabin_app.session import events as e
from cabin_app.session.effects import ErasePages, StartScan
from cabin_app.session.state import (
    FaultSource,
    Phase,
    ScanStage,
    Sheet,
)
from support.sentences import Row, check, rows
from support.visits import (
    ARRIVED,
    NEXT_PAGE,
    ONLINE,
    PAGE_READ,
    READING,
    SCAN,
    after,
    page,
    played,
    request,
)

DOC = DocumentId(1)
SECOND = DocumentId(3)
BLANK = page("blank.png", remark=PageRemark.BLANK)
CUT = page("cut.png", remark=PageRemark.CUT)
PILED = (*SCAN, e.PaperChosen(PaperKind.PILE), e.PageScanAsked())
THREE = (*PILED, *(e.PageArrived(page(f"{n}.png")) for n in range(3)))
DOUBTFUL = (
    *PILED,
    e.PageArrived(page("0.png")),
    e.PageArrived(BLANK),
    e.PageArrived(page("2.png")),
    e.ScanEnded(),
)
CARD_READ = (*SCAN, e.PaperChosen(PaperKind.CARD), e.PageScanAsked())
ONE_SIDE = (*CARD_READ, e.PageArrived(page("side-1.png")), e.ScanEnded())


@rows(
    Row("the sheet opens and waits for a page", ONLINE, e.ScanAsked(), {
        "sheet": Sheet.SCAN, "scan.stage": ScanStage.PLACING}),
    Row("it does not open over a print",
        (*ARRIVED, e.PrintAsked(DOC)), e.ScanAsked(), {
            "sheet": Sheet.PRINT, "scan": None}),
    Row("the page is read", SCAN, e.PageScanAsked(), {
        "scan.stage": ScanStage.READING}, ("StartScan",)),
    Row("one tap reads one page", READING, e.PageScanAsked(), {}, ()),
    Row("no page is read without the sheet", ONLINE, e.PageScanAsked(), {}, ()),
    Row("a page makes a document", READING, e.PageArrived(page()), {
        "scan.stage": ScanStage.PAGE_READ,
        "scan.document": DOC,
        "basket.page_count": 1,
        "tally.pages_scanned": 1}),
    Row("the next page joins it", (*PAGE_READ, *NEXT_PAGE),
        e.PageArrived(page("page-2.png")), {
            "scan.document": DOC,
            "basket.page_count": 2,
            "tally.pages_scanned": 2}),
    Row("a page nobody waits for is erased", PAGE_READ, e.PageArrived(page()), {
        "basket.page_count": 1}, ("ErasePages",)),
    Row("a page without a sheet is erased", ONLINE, e.PageArrived(page()), {
        "basket.page_count": 0}, ("ErasePages",)),
    Row("stopping gives up the page being read", READING, e.ScanStopped(), {
        "sheet": Sheet.SCAN}, ("CancelScan",)),
    Row("a page given up is asked again", READING, e.ScanFaulted("cancelled"), {
        "scan.stage": ScanStage.PLACING, "fault": None}),
    Row("stopping again closes the sheet", SCAN, e.ScanStopped(), {
        "sheet": None, "scan": None}),
    Row("a jam keeps the pages read before", (*PAGE_READ, *NEXT_PAGE),
        e.ScanFaulted("jammed"), {
            "fault.source": FaultSource.SCANNER,
            "fault.reason": "jammed",
            "basket.page_count": 1,
            "scan.stage": ScanStage.PLACING}, ("RecordFault",)),
    Row("trying again reads again", (*READING, e.ScanFaulted("jammed")),
        e.RetryAsked(), {"fault": None, "scan.stage": ScanStage.READING},
        ("StartScan",)),
    Row("going on without keeps what was read",
        (*PAGE_READ, *NEXT_PAGE, e.ScanFaulted("jammed")),
        e.WentOnWithout(), {"sheet": None, "chosen": DOC, "fault": None}),
    Row("a full basket cannot be tried again", READING,
        e.ScanFaulted("spool_full"), {
            "fault.source": FaultSource.SPOOL, "fault.can_retry": False},
        ("RecordFault",)),
    Row("going on from a full basket", (*READING, e.ScanFaulted("spool_full")),
        e.WentOnWithout(), {"fault": None, "sheet": Sheet.SCAN}),
    Row("a late fault is none", PAGE_READ, e.ScanFaulted("jammed"), {
        "fault": None}),
    Row("finishing chooses the document", PAGE_READ, e.ScanFinished(), {
        "sheet": None, "scan": None, "chosen": DOC, "phase": Phase.ONLINE}),
    Row("finishing for a page leads to the documents",
        (*ONLINE, e.FileRequested(request()), e.PageScanAsked(),
         e.PageArrived(page())),
        e.ScanFinished(), {"phase": Phase.DOCUMENTS, "chosen": DOC}),
    Row("a page being read is not finished", READING, e.ScanFinished(), {
        "sheet": Sheet.SCAN}),
    Row("finishing nothing is nothing", ONLINE, e.ScanFinished(), {
        "phase": Phase.ONLINE}),
    Row("the last page is taken back", PAGE_READ, e.PageRejected(), {
        "basket.page_count": 0,
        "scan.pages": (),
        "scan.document": None,
        "scan.stage": ScanStage.PLACING,
        "tally.pages_scanned": 0}, ("ErasePages",)),
    Row("the first page stays when the second is taken back",
        (*PAGE_READ, *NEXT_PAGE, e.PageArrived(page("page-2.png"))),
        e.PageRejected(), {"basket.page_count": 1, "scan.document": DOC},
        ("ErasePages",)),
    Row("no page, none taken back", SCAN, e.PageRejected(), {}, ()),
)  # fmt: skip
def test_scanning(row: Row) -> None:
    check(row)


@rows(
    Row("a pile is read until it ends", THREE, e.PageArrived(page("3.png")), {
        "scan.stage": ScanStage.READING, "basket.page_count": 4}),
    Row("its pages are one document", THREE, e.ScanEnded(), {
        "scan.stage": ScanStage.PAGE_READ,
        "scan.document": DOC,
        "tally.pages_scanned": 3}),
    Row("a jam keeps the sheets before it", THREE, e.ScanFaulted("jam"), {
        "scan.stage": ScanStage.PLACING,
        "basket.page_count": 3,
        "fault.reason": "jam"}, ("RecordFault",)),
    Row("the pile goes on after the jam", (*THREE, e.ScanFaulted("jam")),
        e.RetryAsked(), {"scan.stage": ScanStage.READING}, ("StartScan",)),
    Row("the end of nothing is nothing", PAGE_READ, e.ScanEnded(), {
        "scan.stage": ScanStage.PAGE_READ}),
    Row("another paper is chosen before a page is read", SCAN,
        e.PaperChosen(PaperKind.PILE), {"scan.profile": PILE}),
    Row("not while one is read", READING, e.PaperChosen(PaperKind.PILE), {
        "scan.profile": SHEET}),
    Row("not when a card waits for its other side", ONE_SIDE,
        e.PaperChosen(PaperKind.SHEET), {"scan.profile": CARD}),
    Row("a card is turned over", (*CARD_READ,), e.PageArrived(page("side-1.png")), {
        "scan.stage": ScanStage.PLACING,
        "scan.turned_over": True,
        "basket.page_count": 1}),
    Row("its other side makes one page of both", (*ONE_SIDE, e.PageScanAsked()),
        e.PageArrived(page("both.png")), {
            "scan.stage": ScanStage.PAGE_READ,
            "scan.turned_over": False,
            "basket.page_count": 1,
            "tally.pages_scanned": 1}, ("ErasePages",)),
    Row("one side may be enough", ONE_SIDE, e.ScanFinished(), {
        "sheet": None, "basket.page_count": 1, "chosen": DOC}),
    Row("a side without a card on it is asked about", CARD_READ,
        e.PageArrived(CUT), {
            "scan.stage": ScanStage.PAGE_READ, "scan.doubts": (PageId(2),)}),
)  # fmt: skip
def test_piles_and_cards(row: Row) -> None:
    check(row)


@rows(
    Row("an empty sheet stays until it is answered for", DOUBTFUL, e.PageKept(), {
        "basket.page_count": 3, "scan.doubts": ()}, ()),
    Row("it is taken out if one says so", DOUBTFUL, e.PageRemoved(), {
        "basket.page_count": 2,
        "scan.doubts": (),
        "scan.stage": ScanStage.PAGE_READ,
        "tally.pages_scanned": 2}, ("ErasePages",)),
    Row("or read again, on the glass", DOUBTFUL, e.PageRejected(), {
        "scan.stage": ScanStage.PLACING,
        "scan.profile": SHEET,
        "basket.page_count": 3}, ()),
    Row("finishing keeps it", DOUBTFUL, e.ScanFinished(), {
        "basket.page_count": 3, "scan": None}, ()),
    Row("no other page before the answer", DOUBTFUL, e.AnotherPageAsked(), {
        "scan.stage": ScanStage.PAGE_READ}),
    Row("nothing doubtful, nothing kept", PAGE_READ, e.PageKept(), {
        "basket.page_count": 1}),
    Row("nor removed", PAGE_READ, e.PageRemoved(), {"basket.page_count": 1}, ()),
    Row("a single doubtful page is asked again", (*READING, e.PageArrived(CUT)),
        e.PageRejected(), {
            "scan.stage": ScanStage.PLACING,
            "scan.doubts": (),
            "basket.page_count": 0}, ("ErasePages",)),
    Row("the next page may be laid down", PAGE_READ, e.AnotherPageAsked(), {
        "scan.stage": ScanStage.PLACING}),
    Row("not while one is read", READING, e.AnotherPageAsked(), {
        "scan.stage": ScanStage.READING}),
)  # fmt: skip
def test_pages_that_look_wrong(row: Row) -> None:
    check(row)


def test_a_page_read_again_takes_its_place_in_the_pile() -> None:
    state = after((*DOUBTFUL, e.PageRejected(), e.PageScanAsked()))
    state, effects = played((e.PageArrived(page("again.png")),), state)
    document = state.basket.find(DOC)
    assert document is not None
    names = [each.source.path.name for each in document.pages]
    assert names == ["0.png", "again.png", "2.png"]
    assert effects == (ErasePages((BLANK,)),)
    assert state.scan is not None
    assert (state.scan.doubts, state.scan.replacing) == ((), None)


def test_the_other_side_is_read_beside_the_first() -> None:
    _, effects = played((e.PageScanAsked(),), after(ONE_SIDE))
    assert effects == (StartScan(CARD, page("side-1.png")),)


def test_pages_go_to_a_new_document_when_theirs_was_lost() -> None:
    reading = after((*PAGE_READ, *NEXT_PAGE))
    without = reading.basket.remove(DOC)
    state = after((e.PageArrived(page("2.png")),), replace(reading, basket=without))
    assert state.scan is not None
    assert state.scan.document == SECOND


def test_a_full_spool_leads_on_to_the_documents_and_back_to_the_scanner() -> None:
    full = (*PAGE_READ, *NEXT_PAGE, e.ScanFaulted("spool_full"))
    state = after((*full, e.WentOnWithout(), e.ScanFinished(), e.DocumentsAsked()))
    assert state.phase is Phase.DOCUMENTS
    state, effects = played((e.DocumentRemoved(DOC),), state)
    assert effects == (ErasePages((page(),)),)
    _, effects = played((e.ScanAsked(), e.PageScanAsked()), state)
    assert effects == (StartScan(SHEET),)
