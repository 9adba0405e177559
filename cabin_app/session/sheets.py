"""What lies over a screen: sheets, notices, faults, and what comes back beneath."""

from dataclasses import replace

from cabin_app.documents.model import Basket, DocumentId, PageSource
from cabin_app.session.effects import ErasePages
from cabin_app.session.state import (
    FaultShown,
    FaultSource,
    Notice,
    NoticeKind,
    SessionState,
    Sheet,
)


def beneath(state: SessionState) -> Sheet | None:
    """The sheet that comes back once the one on top is gone."""
    if state.print is not None:
        return Sheet.PRINT
    if state.scan is not None:
        return Sheet.SCAN
    if state.stick is not None:
        return Sheet.STICK
    return Sheet.VIEW if state.viewed is not None else None


def reveal(state: SessionState) -> SessionState:
    """Take away what is on top; unfinished business comes back to sight."""
    sheet = beneath(state)
    fault = None
    if sheet is Sheet.PRINT and state.print is not None and state.print.waiting:
        fault = waiting_fault(state.print.waiting)
    return replace(state, sheet=sheet, fault=fault)


def cover(state: SessionState, sheet: Sheet) -> SessionState:
    """Put a sheet of the bars on top; scan, print and view stay beneath it."""
    return replace(state, sheet=sheet, fault=None, notice=None, number=None)


def waiting_fault(reason: str) -> FaultShown:
    """A job that goes on by itself: nothing to try again, only something to do."""
    return FaultShown(source=FaultSource.PRINTER, reason=reason, can_retry=False)


def tell(
    state: SessionState,
    kind: NoticeKind,
    detail: str = "",
    document: DocumentId | None = None,
) -> SessionState:
    """Say a sentence that stays until it is closed."""
    return replace(state, notice=Notice(kind=kind, detail=detail, document=document))


def erased(before: Basket, after: Basket) -> tuple[ErasePages, ...]:
    """What is to be erased now that the basket is another one."""
    gone = sources_gone(before, after)
    return (ErasePages(gone),) if gone else ()


def sources_gone(before: Basket, after: Basket) -> tuple[PageSource, ...]:
    """Sources no page needs any more; a file still needed by another page is kept."""
    needed = {p.source.path for d in after.documents for p in d.pages}
    pages = (p for d in before.documents for p in d.pages)
    return tuple(p.source for p in pages if p.source.path not in needed)
