"""The guide card: which step, and whether a message is awaited."""

from dataclasses import replace

from cabin_app.catalogue.model import DoneWhen
from cabin_app.catalogue.things import ThingToHave
from cabin_app.documents.model import DocumentId, Origin
from cabin_app.session.state import SessionState

_BRINGS_MAIL = frozenset({DoneWhen.MAIL_OPENED, DoneWhen.LINK_FOLLOWED})


def moved(state: SessionState, direction: int, at_s: float) -> SessionState:
    """One step on or back, within the procedure that is online."""
    procedure = state.procedure_online
    if procedure is None or not procedure.steps:
        return state
    last = len(procedure.steps) - 1
    step = min(max(state.guide_step + direction, 0), last)
    awaited = procedure.steps[step].done_when in _BRINGS_MAIL
    read = state.code_read and step == state.guide_step
    given = state.given_here if step == state.guide_step else frozenset()
    there = replace(state, guide_step=step, code_read=read, given_here=given)
    return awaiting(there, awaited, at_s)


def at_page(
    state: SessionState, host: str, path: str, at_s: float, *, went_on: bool
) -> SessionState:
    """Follow the page to the step that happens there, if one is known to.

    The nearest step ahead is meant when several share a page; a site that sends back
    to an earlier one takes the card back too. Papers come first where the guide says
    so: a site that asks at once who is there does not end their step. A page that no
    step names ends the step of a code, if the page before it was another (`went_on`).
    """
    procedure = state.procedure_online
    steps = procedure.steps if procedure is not None else ()
    there = [
        number
        for number, step in enumerate(steps)
        if any(page.matches(host, path) for page in step.pages)
    ]
    if not there:
        return _code_accepted(state, at_s) if went_on else state
    if state.guide_step in there:
        return state
    ahead = [number for number in there if number > state.guide_step]
    if ahead and steps[state.guide_step].done_when is DoneWhen.PAGE_SCANNED:
        return state
    step = ahead[0] if ahead else there[-1]
    return moved(state, step - state.guide_step, at_s)


def awaiting(state: SessionState, awaited: bool, at_s: float) -> SessionState:
    """Say whether a message is awaited; the hold counts from when it began."""
    if awaited and not state.code_awaited:
        return replace(state, code_awaited=True, code_awaited_since_s=at_s)
    return replace(state, code_awaited=awaited)


def wanted_paper(state: SessionState) -> ThingToHave | None:
    """The next paper that the step at hand asks for, None when it names none."""
    procedure = state.procedure_online
    if procedure is None or state.guide_step >= len(procedure.steps):
        return None
    papers = procedure.steps[state.guide_step].papers
    return next((each for each in papers if each.name not in state.scanned), None)


def page_scanned(state: SessionState) -> SessionState:
    """The step is over once each of its papers was scanned."""
    if wanted_paper(state) is not None:
        return state
    return _over(state, DoneWhen.PAGE_SCANNED)


def document_given(state: SessionState, document: DocumentId) -> SessionState:
    """The step is over once the site has as many as were scanned for it."""
    given = state.given_here | {document}
    there = replace(state, given_here=given)
    if len(given) < _to_give(there):
        return there
    return _over(there, DoneWhen.DOCUMENT_GIVEN)


def _to_give(state: SessionState) -> int:
    """How many papers of the procedure were scanned, and are still there."""
    procedure = state.procedure_online
    steps = procedure.steps if procedure is not None else ()
    named = {paper.name for step in steps for paper in step.papers}
    held = [d for d in state.basket.documents if d.origin is Origin.SCANNED]
    return min(len(named & state.scanned), len(held))


def document_received(state: SessionState) -> SessionState:
    return _over(state, DoneWhen.DOCUMENT_RECEIVED)


def document_printed(state: SessionState) -> SessionState:
    return _over(state, DoneWhen.DOCUMENT_PRINTED)


def mail_opened(state: SessionState) -> SessionState:
    """A step that only opens the mailbox is over; one that types its code is not."""
    if not _types_code(state):
        return _over(state, DoneWhen.MAIL_OPENED)
    return code_seen(state)


def link_followed(state: SessionState, host: str) -> SessionState:
    """In the mailbox's tab stands a page of the procedure: its message led there."""
    procedure, provider = state.procedure_online, state.mail_provider
    own = procedure.hosts + procedure.identity_hosts if procedure is not None else ()
    mail = provider.hosts if provider is not None else ()
    if any(rule.matches(host) for rule in mail):
        return state
    there = any(rule.matches(host) for rule in own)
    return _over(state, DoneWhen.LINK_FOLLOWED) if there else state


def code_seen(state: SessionState) -> SessionState:
    """The code was looked for; until the page takes it, the step stays."""
    return replace(state, code_read=True) if _types_code(state) else state


def _code_accepted(state: SessionState, at_s: float) -> SessionState:
    """The page went on to one that no step names: it has the code now."""
    if not (state.code_read and _types_code(state)):
        return state
    return moved(state, 1, at_s)


def _types_code(state: SessionState) -> bool:
    """Whether the step at hand is about a code, and the page that asks for it known."""
    procedure = state.procedure_online
    if procedure is None or state.guide_step >= len(procedure.steps):
        return False
    step = procedure.steps[state.guide_step]
    return step.done_when is DoneWhen.MAIL_OPENED and bool(step.pages)


def _over(state: SessionState, met: DoneWhen) -> SessionState:
    """Move on if that was what the current step waited for; the last step stays."""
    procedure = state.procedure_online
    if procedure is None or state.guide_step >= len(procedure.steps) - 1:
        return state
    if procedure.steps[state.guide_step].done_when is not met:
        return state
    on = moved(state, 1, state.present_at_s)
    if met is DoneWhen.MAIL_OPENED and procedure.code_by_email:
        return awaiting(on, True, state.present_at_s)
    return on
