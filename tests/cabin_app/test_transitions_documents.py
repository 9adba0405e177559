"""Scans and the basket."""

from dataclasses import replace

from cabin_app.documents.model import DocumentId, Origin
from cabin_app.session import events as e
from cabin_app.session.effects import ErasePages, StartScan
from cabin_app.session.state import (
    FaultSource,
    NoticeKind,
    Phase,
    ScanStage,
    Sheet,
)
from support.sentences import Row, check, rows
from support.visits import (
    ARRIVED,
    DOCUMENTS,
    HANDING_OVER,
    ONLINE,
    PAGE_READ,
    READING,
    SCAN,
    SCANNED,
    after,
    page,
    played,
    request,
)

DOC = DocumentId(1)
SECOND = DocumentId(3)
TWO = (
    *SCANNED,
    e.DocumentArrived(Origin.FROM_SITE, "b", (page("b.pdf"), page("b.pdf", 1))),
    e.DocumentsAsked(),
)


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
    Row("the next page joins it", (*PAGE_READ, e.PageScanAsked()),
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
    Row("a jam keeps the pages read before", (*PAGE_READ, e.PageScanAsked()),
        e.ScanFaulted("jammed"), {
            "fault.source": FaultSource.SCANNER,
            "fault.reason": "jammed",
            "basket.page_count": 1,
            "scan.stage": ScanStage.PLACING}, ("RecordFault",)),
    Row("trying again reads again", (*READING, e.ScanFaulted("jammed")),
        e.RetryAsked(), {"fault": None, "scan.stage": ScanStage.READING},
        ("StartScan",)),
    Row("going on without keeps what was read",
        (*PAGE_READ, e.PageScanAsked(), e.ScanFaulted("jammed")),
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
    Row("the last page is taken back", PAGE_READ, e.LastPageRejected(), {
        "basket.page_count": 0,
        "scan.pages": (),
        "scan.document": None,
        "scan.stage": ScanStage.PLACING,
        "tally.pages_scanned": 0}, ("ErasePages",)),
    Row("the first page stays when the second is taken back",
        (*PAGE_READ, e.PageScanAsked(), e.PageArrived(page("page-2.png"))),
        e.LastPageRejected(), {"basket.page_count": 1, "scan.document": DOC},
        ("ErasePages",)),
    Row("no page, none taken back", SCAN, e.LastPageRejected(), {}, ()),
)  # fmt: skip
def test_scanning(row: Row) -> None:
    check(row)


@rows(
    Row("a download joins the basket and is told", ONLINE,
        e.DocumentArrived(Origin.FROM_SITE, "a", (page("a.pdf"),)), {
            "basket.page_count": 1,
            "notice.kind": NoticeKind.DOCUMENT_ARRIVED,
            "notice.document": DOC,
            "chosen": DOC}),
    Row("a download beside the last step moves no guide",
        (*ONLINE, *(e.GuideMoved(1),) * 3),
        e.DocumentArrived(Origin.FROM_SITE, "a", (page("a.pdf"),)), {
            "guide_step": 3}),
    Row("an empty download is nothing", ONLINE,
        e.DocumentArrived(Origin.FROM_SITE, "a", ()), {"notice": None}),
    Row("a refused download is told", ONLINE, e.DownloadRefused("too_large"), {
        "notice.kind": NoticeKind.DOWNLOAD_REFUSED,
        "notice.detail": "too_large"}),
    Row("a download without room is told as a full basket", ONLINE,
        e.DownloadRefused("spool_full"), {
            "notice.kind": NoticeKind.BASKET_FULL}, ("RecordFault",)),
    Row("a document is chosen", TWO, e.DocumentTouched(DOC), {"chosen": DOC}),
    Row("one that is gone is not", TWO, e.DocumentTouched(DocumentId(99)), {
        "chosen": SECOND}),
    Row("choosing means nothing on another screen", ARRIVED,
        e.DocumentTouched(SECOND), {"chosen": DOC}),
    Row("a document is removed, and its file", TWO, e.DocumentRemoved(SECOND), {
        "basket.page_count": 1, "chosen": None}, ("ErasePages",)),
    Row("one that is gone is not removed", TWO,
        e.DocumentRemoved(DocumentId(99)), {"basket.page_count": 3}),
    Row("nothing is removed while it is given", HANDING_OVER,
        e.DocumentRemoved(DOC), {"basket.page_count": 1}),
    Row("a notice about a removed document goes with it",
        (*TWO, e.DocumentArrived(Origin.FROM_SITE, "c", (page("c.pdf"),))),
        e.DocumentRemoved(DocumentId(6)), {"notice": None}, ("ErasePages",)),
    Row("a large document that is removed is closed",
        (*TWO, e.ViewAsked(DOC)), e.DocumentRemoved(DOC), {
            "sheet": None, "viewed": None}, ("ErasePages",)),
    Row("two papers become one", TWO, e.DocumentsJoined(DOC, SECOND), {
        "basket.page_count": 3, "chosen": DOC}),
    Row("a paper is not joined to itself", TWO, e.DocumentsJoined(DOC, DOC), {
        "chosen": SECOND}),
    Row("nothing is joined under a sheet", (*TWO, e.ScanAsked()),
        e.DocumentsJoined(DOC, SECOND), {"basket.page_count": 3}),
    Row("a document is shown large", TWO, e.ViewAsked(DOC), {
        "sheet": Sheet.VIEW, "viewed": DOC}),
    Row("one that is gone is not shown", TWO, e.ViewAsked(DocumentId(99)), {
        "sheet": None}),
    Row("nothing is turned under a sheet", (*TWO, e.ScanAsked()),
        e.DocumentTurned(DOC), {"sheet": Sheet.SCAN}),
)  # fmt: skip
def test_the_basket(row: Row) -> None:
    check(row)


def test_a_document_is_turned_a_quarter() -> None:
    turned = after((*DOCUMENTS, *TWO[len(DOCUMENTS) :], e.DocumentTurned(DOC)))
    state = after((*TWO, e.DocumentTurned(DOC)))
    document = state.basket.find(DOC)
    assert document is not None
    assert document.pages[0].quarter_turns == 1
    assert turned.phase is Phase.DOCUMENTS


def test_a_file_that_another_page_still_needs_is_kept() -> None:
    shared = (
        *ONLINE,
        e.DocumentArrived(Origin.FROM_SITE, "a", (page("a.pdf"),)),
        e.DocumentArrived(Origin.FROM_SITE, "a", (page("a.pdf", 1),)),
        e.DocumentsAsked(),
    )
    state, effects = played((*shared, e.DocumentRemoved(DocumentId(3))))
    assert effects == ()
    _, effects = played((e.DocumentRemoved(DocumentId(1)),), state)
    assert effects == (ErasePages((page("a.pdf"),)),)


def test_pages_go_to_a_new_document_when_theirs_was_lost() -> None:
    reading = after((*PAGE_READ, e.PageScanAsked()))
    without = reading.basket.remove(DOC)
    state = after((e.PageArrived(page("2.png")),), replace(reading, basket=without))
    assert state.scan is not None
    assert state.scan.document == SECOND


def test_a_full_spool_leads_on_to_the_documents_and_back_to_the_scanner() -> None:
    full = (*PAGE_READ, e.PageScanAsked(), e.ScanFaulted("spool_full"))
    state = after((*full, e.WentOnWithout(), e.ScanFinished(), e.DocumentsAsked()))
    assert state.phase is Phase.DOCUMENTS
    state, effects = played((e.DocumentRemoved(DOC),), state)
    assert effects == (ErasePages((page(),)),)
    _, effects = played((e.ScanAsked(), e.PageScanAsked()), state)
    assert effects == (StartScan(),)
