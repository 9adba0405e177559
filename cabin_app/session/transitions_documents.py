"""The scan sheet and the basket."""

from dataclasses import replace

from cabin_app.documents.model import SPOOL_FULL, Basket, DocumentId, Origin
from cabin_app.session import guide
from cabin_app.session.effects import CancelScan, ErasePages, RecordFault, StartScan
from cabin_app.session.events import (
    DocumentArrived,
    DocumentRemoved,
    DocumentsJoined,
    DocumentTouched,
    DocumentTurned,
    DownloadRefused,
    PageArrived,
    ScanFaulted,
    ViewAsked,
)
from cabin_app.session.rules import Step
from cabin_app.session.sheets import reveal, sources_gone, tell
from cabin_app.session.state import (
    FaultShown,
    FaultSource,
    NoticeKind,
    Phase,
    Scan,
    ScanStage,
    SessionState,
    Sheet,
)

CANCELLED = "cancelled"
"""The scanner's reason when the visitor gave the page up: no fault at all."""


def is_reading(state: SessionState) -> bool:
    """Whether the scanner reads a page now."""
    return state.scan is not None and state.scan.stage is ScanStage.READING


# --- the scan sheet ----------------------------------------------------------------


def scan_asked(state: SessionState) -> Step:
    """The sheet opens, unless another piece of work stands on the table."""
    if state.scan is not None or state.print is not None:
        return Step(state)
    return Step(
        replace(
            state,
            sheet=Sheet.SCAN,
            scan=Scan(),
            viewed=None,
            fault=None,
            notice=None,
        )
    )


def page_scan_asked(state: SessionState) -> Step:
    if state.scan is None or is_reading(state):
        return Step(state)
    scan = replace(state.scan, stage=ScanStage.READING)
    return Step(replace(state, scan=scan, fault=None), (StartScan(),))


def page_arrived(state: SessionState, event: PageArrived) -> Step:
    """The first page makes a document, the next ones join it."""
    if state.scan is None or not is_reading(state):
        return Step(state, (ErasePages((event.source,)),))
    document = state.scan.document
    if document is not None and state.basket.find(document) is not None:
        basket = state.basket.append_page(document, event.source)
    else:
        basket, document = state.basket.add(Origin.SCANNED, "", (event.source,))
    grown = basket.find(document)
    pages = (*state.scan.pages, grown.pages[-1].id) if grown else state.scan.pages
    scan = Scan(stage=ScanStage.PAGE_READ, document=document, pages=pages)
    tally = replace(state.tally, pages_scanned=state.tally.pages_scanned + 1)
    return Step(replace(state, scan=scan, basket=basket, tally=tally))


def scan_faulted(state: SessionState, event: ScanFaulted) -> Step:
    """Pages read before are kept; the sheet asks for the page again."""
    if state.scan is None or not is_reading(state):
        return Step(state)
    placing = replace(state, scan=replace(state.scan, stage=ScanStage.PLACING))
    if event.reason == CANCELLED:
        return Step(placing)
    full = event.reason == SPOOL_FULL
    source = FaultSource.SPOOL if full else FaultSource.SCANNER
    fault = FaultShown(source=source, reason=event.reason, can_retry=not full)
    return Step(
        replace(placing, fault=fault), (RecordFault(source.value, event.reason),)
    )


def scan_stopped(state: SessionState) -> Step:
    """*Arrêter*: the page being read first, then the sheet."""
    if is_reading(state):
        return Step(state, (CancelScan(),))
    return scan_finished(state)


def scan_finished(state: SessionState) -> Step:
    """*J’ai fini*: what was read is the chosen document."""
    if state.scan is None or is_reading(state):
        return Step(state)
    closed = reveal(put_away(state))
    if state.file_request is not None:
        closed = replace(closed, phase=Phase.DOCUMENTS)
    return Step(closed)


def put_away(state: SessionState) -> SessionState:
    """The scan sheet goes; its document stays and is the chosen one."""
    if state.scan is None:
        return state
    closed = replace(state, scan=None, fault=None)
    if not state.scan.pages:
        return closed
    return guide.page_scanned(replace(closed, chosen=state.scan.document))


def last_page_rejected(state: SessionState) -> Step:
    """The page read last goes and is asked again."""
    if state.scan is None or not state.scan.pages or is_reading(state):
        return Step(state)
    basket = state.basket.remove_page(state.scan.pages[-1])
    pages = state.scan.pages[:-1]
    document = state.scan.document if pages else None
    scan = Scan(stage=ScanStage.PLACING, document=document, pages=pages)
    scanned = max(state.tally.pages_scanned - 1, 0)
    changed = replace(
        state,
        scan=scan,
        basket=basket,
        tally=replace(state.tally, pages_scanned=scanned),
    )
    return Step(changed, _erased(state.basket, basket))


# --- the basket --------------------------------------------------------------------


def document_arrived(state: SessionState, event: DocumentArrived) -> Step:
    """A download is in the basket; the visitor is told."""
    if not event.sources:
        return Step(state)
    basket, document = state.basket.add(event.origin, event.title, event.sources)
    arrived = guide.document_received(replace(state, basket=basket, chosen=document))
    return Step(tell(arrived, NoticeKind.DOCUMENT_ARRIVED, document=document))


def download_refused(state: SessionState, event: DownloadRefused) -> Step:
    if event.reason == SPOOL_FULL:
        return Step(
            tell(state, NoticeKind.BASKET_FULL),
            (RecordFault(FaultSource.SPOOL.value, SPOOL_FULL),),
        )
    return Step(tell(state, NoticeKind.DOWNLOAD_REFUSED, event.reason))


def document_touched(state: SessionState, event: DocumentTouched) -> Step:
    if state.phase is not Phase.DOCUMENTS or state.handing_over:
        return Step(state)
    if state.basket.find(event.document) is None:
        return Step(state)
    return Step(replace(state, chosen=event.document))


def document_turned(state: SessionState, event: DocumentTurned) -> Step:
    if not _may_change(state):
        return Step(state)
    return Step(replace(state, basket=state.basket.turn(event.document)))


def document_removed(state: SessionState, event: DocumentRemoved) -> Step:
    if not _may_change(state) or state.basket.find(event.document) is None:
        return Step(state)
    basket = state.basket.remove(event.document)
    kept = _forget(replace(state, basket=basket), event.document)
    return Step(kept, _erased(state.basket, basket))


def documents_joined(state: SessionState, event: DocumentsJoined) -> Step:
    if not _may_change(state):
        return Step(state)
    basket = state.basket.join(event.first, event.second)
    if basket == state.basket:
        return Step(state)
    joined = replace(state, basket=basket, chosen=event.first)
    return Step(_forget(joined, event.second))


def view_asked(state: SessionState, event: ViewAsked) -> Step:
    if state.sheet is not None or state.basket.find(event.document) is None:
        return Step(state)
    return Step(replace(state, viewed=event.document, sheet=Sheet.VIEW, notice=None))


def _may_change(state: SessionState) -> bool:
    """Documents stay as they are while a machine or a page works on them."""
    on_table = state.sheet in (None, Sheet.VIEW)
    at_rest = state.print is None and state.scan is None and not state.handing_over
    return on_table and at_rest


def _forget(state: SessionState, document: DocumentId) -> SessionState:
    """Nothing points to a document that is gone."""
    chosen = None if state.chosen == document else state.chosen
    notice = state.notice
    if notice is not None and notice.document == document:
        notice = None
    kept = replace(state, chosen=chosen, notice=notice)
    if state.viewed == document:
        return reveal(replace(kept, viewed=None))
    return kept


def _erased(before: Basket, after: Basket) -> tuple[ErasePages, ...]:
    gone = sources_gone(before, after)
    return (ErasePages(gone),) if gone else ()
