"""Scans and the basket."""

from cabin_app.documents.model import DocumentId, Origin
from cabin_app.session import events as e
from cabin_app.session.effects import ErasePages
from cabin_app.session.state import (
    NoticeKind,
    Phase,
    Sheet,
)
from support.sentences import Row, check, rows
from support.visits import (
    ARRIVED,
    DOCUMENTS,
    HANDING_OVER,
    ONLINE,
    SCANNED,
    after,
    page,
    played,
)

DOC = DocumentId(1)
SECOND = DocumentId(3)
TWO = (
    *SCANNED,
    e.DocumentArrived(Origin.FROM_SITE, "b", (page("b.pdf"), page("b.pdf", 1))),
    e.DocumentsAsked(),
)


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
