"""The scan sheet: one page, both sides of a card, or a pile."""

from dataclasses import replace

from cabin_app.catalogue.scan_profile import (
    PROFILES,
    PaperKind,
    ScanColour,
    ScanProfile,
)
from cabin_app.catalogue.things import PaperSize, ThingToHave
from cabin_app.documents.model import SPOOL_FULL, Origin, PageId, PageSource
from cabin_app.language import Language
from cabin_app.session import guide
from cabin_app.session.effects import CancelScan, ErasePages, RecordFault, StartScan
from cabin_app.session.events import PageArrived, PaperChosen, ScanFaulted
from cabin_app.session.rules import Step
from cabin_app.session.sheets import erased, reveal
from cabin_app.session.state import (
    FaultShown,
    FaultSource,
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


def scan_asked(state: SessionState) -> Step:
    """The sheet opens, unless another piece of work stands on the table."""
    if state.scan is not None or state.print is not None:
        return Step(state)
    wanted = guide.wanted_paper(state)
    scan = Scan() if wanted is None else Scan(wanted=wanted, profile=_profile(wanted))
    return Step(
        replace(
            state, sheet=Sheet.SCAN, scan=scan, viewed=None, fault=None, notice=None
        )
    )


def _profile(thing: ThingToHave) -> ScanProfile:
    """How the catalogue says that a paper is scanned."""
    paper = thing.paper
    if paper is None:
        return ScanProfile()
    card = paper.size is PaperSize.CARD
    return ScanProfile(
        paper=PaperKind.CARD if card else PaperKind.SHEET,
        colour=ScanColour.ALWAYS if paper.colour else ScanColour.WHERE_IT_MATTERS,
    )


def paper_chosen(state: SessionState, event: PaperChosen) -> Step:
    """Another paper; a card of which one side is read is that card."""
    scan = state.scan
    if scan is None or scan.stage is not ScanStage.PLACING or scan.replacing:
        return Step(state)
    return Step(replace(state, scan=replace(scan, profile=PROFILES[event.paper])))


def another_page_asked(state: SessionState) -> Step:
    """The next page may be laid down."""
    scan = state.scan
    if scan is None or scan.stage is not ScanStage.PAGE_READ or scan.doubts:
        return Step(state)
    return Step(replace(state, scan=replace(scan, stage=ScanStage.PLACING)))


def page_scan_asked(state: SessionState) -> Step:
    scan = state.scan
    if scan is None or scan.stage is not ScanStage.PLACING:
        return Step(state)
    reading = replace(state, scan=replace(scan, stage=ScanStage.READING), fault=None)
    beside = _first_side(state, scan)
    return Step(reading, (StartScan(scan.profile, beside),))


def page_arrived(state: SessionState, event: PageArrived) -> Step:
    """The first page makes a document, the next ones join it."""
    scan = state.scan
    if scan is None or scan.stage is not ScanStage.READING:
        return Step(state, (ErasePages((event.source,)),))
    if scan.replacing is not None:
        return _page_replaced(state, scan, scan.replacing, event.source)
    document = scan.document
    if document is not None and state.basket.find(document) is not None:
        basket = state.basket.append_page(document, event.source)
    else:
        title = _title(state, scan)
        basket, document = state.basket.add(Origin.SCANNED, title, (event.source,))
    grown = basket.find(document)
    if grown is None:
        return Step(state)
    page = grown.pages[-1].id
    counted = replace(scan, document=document, pages=(*scan.pages, page))
    tally = replace(state.tally, pages_scanned=state.tally.pages_scanned + 1)
    held = replace(state, basket=basket, tally=tally)
    return Step(replace(held, scan=_page_seen(counted, page, event.source)))


def scan_ended(state: SessionState) -> Step:
    """The pile is read; of one page it was known already."""
    scan = state.scan
    if scan is None or scan.stage is not ScanStage.READING:
        return Step(state)
    return Step(replace(state, scan=replace(scan, stage=ScanStage.PAGE_READ)))


def scan_faulted(state: SessionState, event: ScanFaulted) -> Step:
    """Pages read before are kept; the sheet asks for the page again."""
    scan = state.scan
    if scan is None or scan.stage is not ScanStage.READING:
        return Step(state)
    placing = replace(state, scan=replace(scan, stage=ScanStage.PLACING))
    if event.reason == CANCELLED:
        return Step(placing)
    full = event.reason == SPOOL_FULL
    source = FaultSource.SPOOL if full else FaultSource.SCANNER
    fault = FaultShown(source=source, reason=event.reason, can_retry=not full)
    return Step(
        replace(placing, fault=fault), (RecordFault(source.value, event.reason),)
    )


def page_kept(state: SessionState) -> Step:
    """*Garder la page*: it is as the visitor wants it."""
    scan = state.scan
    if scan is None or not scan.doubts or is_reading(state):
        return Step(state)
    return Step(replace(state, scan=replace(scan, doubts=scan.doubts[1:])))


def page_removed(state: SessionState) -> Step:
    """*Retirer la page*: the doubtful one goes, the others stay."""
    scan = state.scan
    if scan is None or not scan.doubts or is_reading(state):
        return Step(state)
    return _without(state, scan, scan.doubts[0])


def page_rejected(state: SessionState) -> Step:
    """The doubtful page, or the last one, is asked again; a page of a pile in place."""
    scan = state.scan
    if scan is None or not scan.pages or is_reading(state):
        return Step(state)
    page = scan.doubts[0] if scan.doubts else scan.pages[-1]
    if page == scan.pages[-1]:
        return _without(state, scan, page)
    again = replace(
        scan,
        stage=ScanStage.PLACING,
        profile=PROFILES[PaperKind.SHEET],
        replacing=page,
    )
    return Step(replace(state, scan=again))


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
    wanted = state.scan.wanted
    scanned = state.scanned if wanted is None else state.scanned | {wanted.name}
    return guide.page_scanned(
        replace(closed, chosen=state.scan.document, scanned=scanned)
    )


def _title(state: SessionState, scan: Scan) -> str:
    """A document is called as the paper that the step asked for."""
    if scan.wanted is None:
        return ""
    return scan.wanted.label.in_language(Language(state.comfort.language))


def _page_seen(scan: Scan, page: PageId, source: PageSource) -> Scan:
    """Where the sheet goes once a page is in the basket."""
    doubts = scan.doubts if source.remark is None else (*scan.doubts, page)
    seen = replace(scan, doubts=doubts, replacing=None)
    match scan.profile.paper:
        case PaperKind.PILE:
            return seen
        case PaperKind.CARD if scan.replacing is None and source.remark is None:
            # The other side comes beside it, in its place.
            return replace(seen, stage=ScanStage.PLACING, replacing=page)
        case _:
            return replace(seen, stage=ScanStage.PAGE_READ)


def _page_replaced(
    state: SessionState, scan: Scan, old: PageId, source: PageSource
) -> Step:
    basket, page = state.basket.replace_page(old, source)
    pages = tuple(page if known == old else known for known in scan.pages)
    doubts = tuple(known for known in scan.doubts if known != old)
    changed = replace(scan, pages=pages, doubts=doubts)
    seen = _page_seen(changed, page, source)
    return Step(replace(state, basket=basket, scan=seen), erased(state.basket, basket))


def _without(state: SessionState, scan: Scan, page: PageId) -> Step:
    basket = state.basket.remove_page(page)
    pages = tuple(known for known in scan.pages if known != page)
    doubts = tuple(known for known in scan.doubts if known != page)
    last = scan.pages[-1] == page
    changed = replace(
        scan,
        stage=ScanStage.PLACING if last or not pages else ScanStage.PAGE_READ,
        document=scan.document if pages else None,
        pages=pages,
        doubts=doubts,
        replacing=None,
    )
    tally = replace(state.tally, pages_scanned=max(state.tally.pages_scanned - 1, 0))
    return Step(
        replace(state, scan=changed, basket=basket, tally=tally),
        erased(state.basket, basket),
    )


def _first_side(state: SessionState, scan: Scan) -> PageSource | None:
    if scan.profile.paper is not PaperKind.CARD or scan.replacing is None:
        return None
    page = state.basket.page(scan.replacing)
    return None if page is None else page.source
