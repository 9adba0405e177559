"""The basket."""

from dataclasses import replace

from cabin_app.documents.model import SPOOL_FULL, DocumentId
from cabin_app.session import guide
from cabin_app.session.effects import RecordFault
from cabin_app.session.events import (
    DocumentArrived,
    DocumentRemoved,
    DocumentsJoined,
    DocumentTouched,
    DocumentTurned,
    DownloadRefused,
    ViewAsked,
)
from cabin_app.session.rules import Step
from cabin_app.session.sheets import erased, reveal, tell
from cabin_app.session.state import (
    FaultSource,
    NoticeKind,
    Phase,
    SessionState,
    Sheet,
)


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
    return Step(kept, erased(state.basket, basket))


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
