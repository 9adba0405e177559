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
from cabin_app.session.state_under import PASSING, Under

_AT_WORK = (None, Sheet.PRINT, Sheet.SCAN, Sheet.STICK, Sheet.VIEW)
"""Whether they stand is told by the business they are of, see `beneath`."""


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
    return replace(state, sheet=sheet, fault=fault, under=None)


def cover(state: SessionState, sheet: Sheet) -> SessionState:
    """Put a sheet of the bars on top; scan, print and view stay beneath it."""
    return replace(state, sheet=sheet, fault=None, notice=None, number=None, under=None)


def pass_over(state: SessionState, sheet: Sheet) -> SessionState:
    """Put comfort or the languages over everything, which waits as it is."""
    passed = state.under if state.sheet in PASSING else Under(sheet=state.sheet)
    hidden = passed or Under()
    # It sends to this very sheet: read, then done with.
    read = state.notice is not None and state.notice.kind is NoticeKind.OWN_WORDS_KEPT
    notice = None if read else state.notice
    hidden = replace(
        hidden, fault=state.fault or hidden.fault, notice=notice or hidden.notice
    )
    return replace(state, sheet=sheet, under=hidden, fault=None, notice=None)


def uncover(state: SessionState) -> SessionState:
    """Take a passing sheet away: what it stood over is there again."""
    hidden = state.under or Under()
    shown = reveal(state)
    # A job that waits says so itself, and may have gone on meanwhile.
    fault = None if _waits(hidden.fault) else hidden.fault
    return replace(
        shown,
        sheet=shown.sheet if hidden.sheet in _AT_WORK else hidden.sheet,
        fault=shown.fault or fault,
        notice=state.notice or hidden.notice,
    )


def _waits(fault: FaultShown | None) -> bool:
    printer = fault is not None and fault.source is FaultSource.PRINTER
    return printer and fault is not None and not fault.can_retry


def working_sheet(state: SessionState) -> Sheet | None:
    """The sheet of the visitor's work, though comfort stands over it."""
    return uncover(state).sheet if state.sheet in PASSING else state.sheet


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
