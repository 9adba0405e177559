"""Files a page asks for: the basket answers, later, by the visitor's choice."""

from dataclasses import replace

from cabin_app.catalogue.model import Procedure
from cabin_app.documents.giving import GiveTerms
from cabin_app.documents.model import SPOOL_FULL
from cabin_app.session import guide
from cabin_app.session.effects import (
    Effect,
    HandOver,
    RecordFault,
    RecordHandOver,
    RefuseFiles,
)
from cabin_app.session.events import (
    FileRequested,
    FileRequestGone,
    GiveToSiteAsked,
    HandOverFaulted,
    HandOverReady,
)
from cabin_app.session.rules import Step
from cabin_app.session.sheets import reveal, tell
from cabin_app.session.state import (
    FaultShown,
    FaultSource,
    NoticeKind,
    Phase,
    Scan,
    SessionState,
    Sheet,
    Tab,
)

BYTES_PER_MB = 1_000_000


def file_requested(state: SessionState, event: FileRequested) -> Step:
    """The basket answers, later; with an empty basket the scanner is offered at once.

    Only the page in front can ask: anything else was not the visitor's wish.
    """
    seen = state.phase is Phase.ONLINE or (
        state.phase is Phase.DOCUMENTS and state.return_to is Phase.ONLINE
    )
    if not seen or event.request.tab is not state.tab:
        return Step(state, (RefuseFiles(event.request.id),))
    former: tuple[Effect, ...] = ()
    if state.file_request is not None:
        former = (RefuseFiles(state.file_request.id),)
    asked = replace(
        state,
        phase=Phase.DOCUMENTS,
        return_to=Phase.ONLINE,
        file_request=event.request,
        handing_over=False,
        notice=None,
    )
    at_work = any(one is not None for one in (state.scan, state.print, state.stick))
    if asked.basket.documents or at_work:
        return Step(reveal(asked), former)
    return Step(
        replace(asked, sheet=Sheet.SCAN, scan=Scan(), viewed=None, fault=None), former
    )


def file_request_gone(state: SessionState, event: FileRequestGone) -> Step:
    request = state.file_request
    if request is None or request.id != event.request_id:
        return Step(state)
    return Step(replace(state, file_request=None, handing_over=False))


def give_to_site_asked(state: SessionState, event: GiveToSiteAsked) -> Step:
    """The chosen document goes to the page that asked, made as the page wants it."""
    request = state.file_request
    document = state.basket.find(state.chosen) if state.chosen is not None else None
    if request is None or document is None or state.handing_over:
        return Step(state)
    asker = state.procedure_online if request.tab is Tab.PROCEDURE else None
    terms = _terms(asker).in_way(event.way, pages=len(document.pages))
    effect = HandOver(request, document, terms.max_bytes, terms.formats)
    return Step(replace(state, handing_over=True, notice=None), (effect,))


def hand_over_ready(state: SessionState, event: HandOverReady) -> Step:
    request = state.file_request
    chosen = state.chosen
    if request is None or request.id != event.request_id or not state.handing_over:
        return Step(state)
    given = state.tally.documents_given + 1
    online = replace(
        state,
        phase=Phase.ONLINE,
        tab=request.tab,
        file_request=None,
        handing_over=False,
        tally=replace(state.tally, documents_given=given),
    )
    told = tell(online, NoticeKind.DOCUMENT_GIVEN, document=chosen)
    after = guide.document_given(told, chosen) if chosen is not None else told
    return Step(after, (RecordHandOver(event.pages),))


def hand_over_faulted(state: SessionState, event: HandOverFaulted) -> Step:
    """The page goes on waiting: another document may do."""
    request = state.file_request
    if request is None or request.id != event.request_id or not state.handing_over:
        return Step(state)
    full = event.reason == SPOOL_FULL
    source = FaultSource.SPOOL if full else FaultSource.DOCUMENT
    fault = FaultShown(source=source, reason=event.reason, can_retry=False)
    return Step(
        replace(state, handing_over=False, fault=fault),
        (RecordFault(source.value, event.reason),),
    )


def _terms(procedure: Procedure | None) -> GiveTerms:
    upload = procedure.upload if procedure is not None else None
    if upload is None:
        return GiveTerms(formats=(), max_bytes=None)
    limit = None if upload.max_mb is None else int(upload.max_mb * BYTES_PER_MB)
    return GiveTerms(
        formats=tuple(item.value for item in upload.formats), max_bytes=limit
    )
