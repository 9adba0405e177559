"""The guide card: which step, and whether a code by e-mail is awaited."""

from dataclasses import replace

from cabin_app.catalogue.model import DoneWhen, StepAction
from cabin_app.catalogue.things import ThingToHave
from cabin_app.session.state import SessionState


def moved(state: SessionState, direction: int, at_s: float) -> SessionState:
    """One step on or back, within the procedure that is online."""
    procedure = state.procedure_online
    if procedure is None or not procedure.steps:
        return state
    last = len(procedure.steps) - 1
    step = min(max(state.guide_step + direction, 0), last)
    awaited = procedure.steps[step].action is StepAction.MAIL
    return awaiting(replace(state, guide_step=step), awaited, at_s)


def at_page(state: SessionState, host: str, path: str, at_s: float) -> SessionState:
    """Follow the page to the step that happens there, if one is known to.

    The nearest step ahead is meant when several share a page; a site that sends back
    to an earlier one takes the card back too.
    """
    procedure = state.procedure_online
    steps = procedure.steps if procedure is not None else ()
    there = [
        number
        for number, step in enumerate(steps)
        if any(page.matches(host, path) for page in step.pages)
    ]
    if not there or state.guide_step in there:
        return state
    ahead = [number for number in there if number > state.guide_step]
    step = ahead[0] if ahead else there[-1]
    return moved(state, step - state.guide_step, at_s)


def awaiting(state: SessionState, awaited: bool, at_s: float) -> SessionState:
    """Say whether a code is awaited; the hold counts from when it began."""
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


def document_given(state: SessionState) -> SessionState:
    return _over(state, DoneWhen.DOCUMENT_GIVEN)


def document_received(state: SessionState) -> SessionState:
    return _over(state, DoneWhen.DOCUMENT_RECEIVED)


def document_printed(state: SessionState) -> SessionState:
    return _over(state, DoneWhen.DOCUMENT_PRINTED)


def mail_opened(state: SessionState) -> SessionState:
    return _over(state, DoneWhen.MAIL_OPENED)


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
