"""Moves of the visitor from screen to screen, and of what lies over them."""

from dataclasses import replace
from typing import assert_never

from cabin_app.session import transitions_address as address
from cabin_app.session import transitions_calls as calls
from cabin_app.session import transitions_note as notes
from cabin_app.session import transitions_printing as printing
from cabin_app.session import transitions_scan as scan
from cabin_app.session import transitions_stick as sticks
from cabin_app.session import uses
from cabin_app.session.effects import AnnounceFarewell, PrintChecklist, RefuseFiles
from cabin_app.session.events import (
    LanguageChosen,
    ProcedureChosen,
    Woken,
    ZoomMoved,
)
from cabin_app.session.rules import Rules, Step
from cabin_app.session.sheets import cover, pass_over, reveal, uncover
from cabin_app.session.state import (
    Comfort,
    FaultSource,
    Outcome,
    Phase,
    SessionState,
    Sheet,
    TicketStage,
)
from cabin_app.session.timeouts import holds_nothing
from cabin_app.session.zoom import zoomed


def woken(state: SessionState, event: Woken, at_s: float) -> Step:
    """The door opens on the choice of language."""
    return Step(replace(state, phase=Phase.WELCOME, visit=event.visit, began_at_s=at_s))


def still_here(state: SessionState) -> Step:
    """Everything that was hidden is shown again."""
    return Step(replace(state, still_there_since_s=None))


# --- comfort -----------------------------------------------------------------------


def language_chosen(state: SessionState, event: LanguageChosen, rules: Rules) -> Step:
    """The screen of languages leads on; the sheet of languages closes."""
    if event.language not in rules.languages:
        return Step(state)
    chosen = replace(state, comfort=replace(state.comfort, language=event.language))
    if state.sheet is Sheet.LANGUAGE:
        return Step(uncover(chosen))
    if state.phase is Phase.WELCOME and state.sheet is None:
        return Step(replace(chosen, phase=Phase.MENU))
    return Step(chosen)


def comfort_reset(state: SessionState) -> Step:
    """Everything as it was, except the language one reads."""
    return Step(replace(state, comfort=Comfort(language=state.comfort.language)))


def zoom_moved(state: SessionState, event: ZoomMoved) -> Step:
    zoom = zoomed(state.comfort.page_zoom_percent, event.direction)
    return Step(replace(state, comfort=replace(state.comfort, page_zoom_percent=zoom)))


def covered(state: SessionState, sheet: Sheet) -> Step:
    """A sheet of the bars to look at in passing: comfort, languages."""
    return Step(pass_over(state, sheet))


def leave_asked(state: SessionState) -> Step:
    """Does the visit end here? The next process warms up while that is read."""
    asked = cover(state, Sheet.LEAVE)
    if state.phase is Phase.WELCOME and holds_nothing(state):
        return Step(asked)
    return Step(asked, (AnnounceFarewell(),))


# --- menu, service, procedure ------------------------------------------------------


def procedure_chosen(state: SessionState, event: ProcedureChosen) -> Step:
    if state.phase not in (Phase.MENU, Phase.SERVICE):
        return Step(state)
    return Step(
        replace(
            state,
            phase=Phase.PROCEDURE,
            service=event.service,
            procedure=event.procedure,
        )
    )


def missing_paper_asked(state: SessionState) -> Step:
    """*Il me manque un papier* means something only beside a procedure."""
    if state.procedure is None or state.sheet is not None:
        return Step(state)
    if state.phase not in (Phase.PROCEDURE, Phase.ONLINE):
        return Step(state)
    return Step(cover(state, Sheet.MISSING))


def checklist_asked(state: SessionState) -> Step:
    """One tap, one list."""
    if state.procedure is None or state.ticket is TicketStage.PRINTING:
        return Step(state)
    begun = replace(state, ticket=TicketStage.PRINTING)
    return Step(begun, (PrintChecklist(begun),))


def not_today(state: SessionState, at_s: float) -> Step:
    """The visitor will come back: a good end, then the menu."""
    if state.service is None or state.procedure is None:
        return Step(state)
    tally = uses.concluded(
        state.tally, state.service, state.procedure, Outcome.NOT_TODAY, at_s
    )
    return Step(_to_menu(replace(state, tally=tally)))


def procedure_finished(state: SessionState, at_s: float) -> Step:
    """Done: the menu, and over it the question whether the visit ends here."""
    service, procedure = state.service, state.procedure
    if state.phase is not Phase.ONLINE or service is None or procedure is None:
        return Step(state)
    tally = uses.concluded(state.tally, service, procedure, Outcome.DONE, at_s)
    return leave_asked(_to_menu(replace(state, tally=tally)))


def _to_menu(state: SessionState) -> SessionState:
    return replace(
        reveal(state),
        phase=Phase.MENU,
        service=None,
        procedure=None,
        letter=False,
        code_awaited=False,
    )


# --- documents screen, closing, back -----------------------------------------------


def documents_asked(state: SessionState, at_s: float) -> Step:
    """A page being read is stopped first, so that it is never read into nowhere."""
    if scan.is_reading(state):
        return scan.scan_stopped(state)
    if state.stick is not None:
        return sticks.closed(state)
    aside = calls.put_aside(state, at_s)
    state = aside.state
    closed = scan.put_away(replace(state, viewed=None))
    if closed.print is not None and not closed.print.under_way:
        closed = replace(closed, print=None)
    shown = replace(reveal(closed), notice=None)
    if state.phase is Phase.DOCUMENTS:
        return Step(shown, aside.effects)
    there = replace(shown, phase=Phase.DOCUMENTS, return_to=state.phase)
    return Step(there, aside.effects)


def sheet_closed(state: SessionState) -> Step:
    """The named button of the sheet on top."""
    match state.sheet:
        case None:
            return Step(state)
        case Sheet.SCAN:
            return scan.scan_stopped(state)
        case Sheet.PRINT:
            return printing.cancelled(state)
        case Sheet.VIEW:
            return Step(reveal(replace(state, viewed=None)))
        case Sheet.NUMBER:
            return Step(reveal(replace(state, number=None)))
        case Sheet.STICK:
            return sticks.closed(state)
        case Sheet.NOTE:
            return notes.closed(state)
        case Sheet.COMFORT | Sheet.LANGUAGE:
            return Step(uncover(state))
        case Sheet.HELP | Sheet.LEAVE | Sheet.MISSING | Sheet.ADDRESS:
            return Step(reveal(state))
        case _:
            assert_never(state.sheet)


def back_asked(state: SessionState, at_s: float) -> Step:
    """*Retour*: what is on top first, then one screen back."""
    if state.fault is not None:
        return Step(replace(state, fault=None))
    if state.notice is not None:
        return Step(replace(state, notice=None))
    if state.sheet is not None:
        return sheet_closed(state)
    if state.call is not None and state.call.covers:
        return calls.put_aside(state, at_s)
    return _screen_back(state)


def _screen_back(state: SessionState) -> Step:
    match state.phase:
        case Phase.DOCUMENTS:
            return _leave_documents(state)
        case Phase.ONLINE:
            return Step(replace(state, phase=Phase.PROCEDURE))
        case Phase.PROCEDURE:
            return Step(replace(state, phase=Phase.SERVICE, procedure=None))
        case Phase.SERVICE:
            return Step(replace(state, phase=Phase.MENU, service=None))
        case Phase.MENU if state.letter:
            return Step(replace(state, letter=False))
        case Phase.MENU:
            return Step(replace(state, phase=Phase.WELCOME))
        case (
            Phase.WELCOME
            | Phase.RESTING
            | Phase.FAREWELL
            | Phase.ERASING
            | Phase.OUT_OF_ORDER
            | Phase.GATE
            | Phase.AGENT
            | Phase.MAINTENANCE
        ):
            return Step(state)
        case _:
            assert_never(state.phase)


def _leave_documents(state: SessionState) -> Step:
    """Going back without giving anything answers the page with nothing.

    A page whose file request stays open ignores the next tap on its own button.
    """
    back = replace(state, phase=state.return_to, file_request=None, handing_over=False)
    if state.file_request is None:
        return Step(back)
    return Step(back, (RefuseFiles(state.file_request.id),))


# --- faults ------------------------------------------------------------------------


def retry_asked(state: SessionState, rules: Rules) -> Step:
    """The main button of a fault: the same thing again."""
    if state.fault is None or not state.fault.can_retry:
        return Step(state)
    source = state.fault.source
    calm = replace(state, fault=None)
    match source:
        case FaultSource.SCANNER:
            return scan.page_scan_asked(calm)
        case FaultSource.PRINTER:
            return printing.confirmed(calm, rules)
        case FaultSource.TICKET if state.phase is Phase.FAREWELL:
            return printing.ticket_asked(calm)
        case FaultSource.TICKET if state.sheet is Sheet.NOTE:
            return notes.print_asked(calm)
        case FaultSource.TICKET if state.call is not None:
            return calls.call_back_asked(calm)
        case FaultSource.TICKET if state.sheet is Sheet.ADDRESS:
            return address.card_again(calm)
        case FaultSource.TICKET:
            return checklist_asked(calm)
        case FaultSource.SPOOL | FaultSource.DOCUMENT:
            return Step(calm)
        case _:
            assert_never(source)


def went_on_without(state: SessionState) -> Step:
    """The second button of a fault: what had stopped is given up."""
    if state.fault is None:
        return Step(state)
    source = state.fault.source
    calm = replace(state, fault=None)
    match source:
        case FaultSource.SCANNER:
            return scan.scan_stopped(calm)
        case FaultSource.PRINTER:
            return printing.cancelled(calm)
        case FaultSource.TICKET | FaultSource.SPOOL | FaultSource.DOCUMENT:
            return Step(calm)
        case _:
            assert_never(source)
