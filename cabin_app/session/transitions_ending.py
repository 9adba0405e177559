"""How a visit ends, how the cabin proves that nothing is left, how it stops."""

from dataclasses import replace

from cabin_app.session import transitions_calls as calls
from cabin_app.session import transitions_stick as sticks
from cabin_app.session import uses
from cabin_app.session.call_records import call_records, staff_records
from cabin_app.session.effects import (
    AnnounceEnd,
    AnnounceFarewell,
    AnnounceStop,
    CancelPrint,
    CancelScan,
    Effect,
    EraseVisit,
    RecordFace,
    RecordResidue,
    RecordUnexpected,
    RecordVisit,
    RefuseFiles,
)
from cabin_app.session.events import (
    Broke,
    ErasureChecked,
    ErasureStepDone,
    FaceTouched,
)
from cabin_app.session.rules import Rules, Step
from cabin_app.session.sheets import tell
from cabin_app.session.state import (
    Ending,
    Erasure,
    NoticeKind,
    Phase,
    ScanStage,
    SessionState,
    Sheet,
    StopCause,
)
from cabin_app.session.timeouts import (
    call_deadline,
    holds_nothing,
    next_deadline,
)
from cabin_app.session.transitions_line import time_passed as time_passed_for_the_line


def leave_confirmed(state: SessionState, at_s: float) -> Step:
    """*Terminer ma visite*, on the sheet or on the still-there screen."""
    asked = state.sheet is Sheet.LEAVE or state.still_there_since_s is not None
    if not asked:
        return Step(state)
    if state.phase is Phase.WELCOME and holds_nothing(state):
        return Step(SessionState())
    return _ended(state, Phase.FAREWELL, Ending.FINISHED, at_s)


def time_passed(state: SessionState, at_s: float, rules: Rules) -> Step:
    """A deadline came; one that moved meanwhile is not yet due."""
    deadline = next_deadline(state, rules.timeouts)
    if deadline is None or at_s < deadline:
        return Step(state)
    call_due_s = call_deadline(state, rules.timeouts)
    if call_due_s is not None and at_s >= call_due_s:
        return time_passed_for_the_line(state, at_s)
    if state.phase is Phase.FAREWELL:
        return _rested()
    if state.phase is Phase.WELCOME and holds_nothing(state):
        return Step(SessionState())
    if state.still_there_since_s is None:
        return Step(replace(state, still_there_since_s=at_s))
    return _ended(state, Phase.ERASING, Ending.TIMED_OUT, at_s)


def broke(state: SessionState, event: Broke, at_s: float) -> Step:
    """The unexpected ends a visit cleanly; without a visit the cabin stops.

    In the farewell the erasure that runs goes on unseen, or has ended already; a
    second blow while erasing leaves nothing to rely on.
    """
    unexpected = (RecordUnexpected(),) if event.cause is StopCause.UNEXPECTED else ()
    if state.phase in (Phase.RESTING, Phase.ERASING):
        stopped = SessionState(
            phase=Phase.OUT_OF_ORDER, stop_cause=event.cause, stop_detail=event.detail
        )
        return Step(stopped, (*unexpected, AnnounceStop()))
    if state.phase is Phase.FAREWELL:
        if state.erasure.verified_at:
            return _rested(unexpected)
        unseen = replace(state, phase=Phase.ERASING, sheet=None, fault=None)
        return Step(unseen, unexpected)
    ended = _ended(state, Phase.ERASING, Ending.BROKEN, at_s)
    return Step(ended.state, (*unexpected, *ended.effects))


def erasure_step_done(state: SessionState, event: ErasureStepDone) -> Step:
    if event.step in state.erasure.done:
        return Step(state)
    done = (*state.erasure.done, event.step)
    return Step(replace(state, erasure=replace(state.erasure, done=done)))


def erasure_checked(state: SessionState, event: ErasureChecked) -> Step:
    """Nothing found: the proof, with its time. Anything found: the cabin stops."""
    if event.residues:
        stopped = SessionState(
            phase=Phase.OUT_OF_ORDER,
            erasure=Erasure(done=state.erasure.done, residues=event.residues),
            stop_cause=StopCause.RESIDUE,
            stop_detail=", ".join(event.residues),
        )
        return Step(stopped, (RecordResidue(event.residues), AnnounceStop()))
    if state.phase is Phase.ERASING:
        return _rested()
    proven = replace(state.erasure, verified_at=event.at)
    return Step(replace(state, erasure=proven))


def face_touched(state: SessionState, event: FaceTouched) -> Step:
    """The first touch is counted; a change of mind is only shown."""
    effects = (RecordFace(event.face),) if state.face is None else ()
    return Step(replace(state, face=event.face), effects)


def quit_asked(state: SessionState) -> Step:
    """The visitor goes, once it is proven that nothing is left."""
    return _rested() if state.erasure.verified_at else Step(state)


def _rested(before: tuple[Effect, ...] = ()) -> Step:
    """A new state: what is not in it cannot have been forgotten."""
    return Step(SessionState(), (*before, AnnounceEnd()))


def _ended(state: SessionState, phase: Phase, ending: Ending, at_s: float) -> Step:
    """Erase; only what the farewell and the ticket say is carried over."""
    records = (*call_records(state, at_s), *staff_records(state))
    state = calls.hung_up(state, at_s).state
    tally = uses.ended(state.tally, at_s)
    kept = SessionState(
        phase=phase,
        visit=state.visit,
        began_at_s=state.began_at_s,
        present_at_s=at_s,
        comfort=state.comfort,
        tally=tally,
        ending=ending,
    )
    if phase is Phase.FAREWELL and state.stick_in is not None:
        kept = replace(tell(kept, NoticeKind.STICK_LEFT), stick_in=state.stick_in)
    record = RecordVisit(
        began_at_s=state.began_at_s,
        ended_at_s=at_s,
        ending=ending,
        language=state.comfort.language,
        uses=tally.uses,
        pages_scanned=tally.pages_scanned,
        pages_printed=tally.pages_printed,
        assisted=tally.assisted,
        calls_answered=tally.calls_answered,
    )
    return Step(
        kept, (*_stopped(state), *records, record, AnnounceFarewell(), EraseVisit())
    )


def _stopped(state: SessionState) -> tuple[Effect, ...]:
    """Machines at work are stopped before what they work on is erased."""
    stops: list[Effect] = []
    if state.file_request is not None:
        stops.append(RefuseFiles(state.file_request.id))
    if state.scan is not None and state.scan.stage is ScanStage.READING:
        stops.append(CancelScan())
    if state.print is not None and state.print.under_way:
        stops.append(CancelPrint())
    return (*stops, *sticks.stopped(state))
