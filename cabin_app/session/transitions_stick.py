"""A visitor's memory stick: it comes, gives, takes, goes."""

from dataclasses import replace
from typing import assert_never

from cabin_app.documents.model import Origin
from cabin_app.documents.stick import MOST_AT_ONCE
from cabin_app.session import events_stick as e
from cabin_app.session.effects import Effect
from cabin_app.session.effects_stick import (
    ForgetStick,
    LookAtStick,
    PutOnStick,
    StopStick,
    TakeFromStick,
)
from cabin_app.session.events_stick import (
    StickCame,
    StickEvent,
    StickItemTaken,
    StickPutAsked,
)
from cabin_app.session.rules import Step
from cabin_app.session.sheets import reveal, tell
from cabin_app.session.state import NoticeKind, Phase, SessionState, Sheet
from cabin_app.session.state_stick import StickStage, StickWork

_OF_STICKS = frozenset({NoticeKind.STICK_CAME, NoticeKind.STICK_LEFT})
"""Said of a stick that is there: no longer true once it is gone."""


def heard(state: SessionState, event: StickEvent) -> Step:
    """What an event of a stick comes to."""
    match event:
        case e.StickCame():
            return came(state, event)
        case e.StickWent():
            return went(state)
        case e.StickUnusable(by_rule=True):
            return Step(tell(state, NoticeKind.STICK_OFF))
        case e.StickUnusable():
            return Step(tell(state, NoticeKind.STICK_UNREADABLE))
        case e.StickForgotten():
            return Step(tell(state, NoticeKind.STICK_FORGOTTEN))
        case e.StickAsked():
            return asked(state)
        case e.StickSeen(items=items, unseen=unseen):
            return _on(
                state,
                StickStage.LOOKING,
                stage=StickStage.CHOOSING,
                items=items,
                unseen=unseen,
            )
        case e.StickItemTouched(item=item):
            return item_touched(state, item)
        case e.StickTakeAsked():
            return take_asked(state)
        case e.StickItemTaken():
            return item_taken(state, event)
        case e.StickItemRefused(item=item, reason=reason):
            return item_refused(state, item, reason)
        case e.StickTakingEnded():
            return taking_ended(state)
        case e.StickPutAsked():
            return put_asked(state, event)
        case e.StickPutConfirmed():
            return put_confirmed(state)
        case e.StickWritten():
            return _on(state, StickStage.PUTTING, stage=StickStage.PUT)
        case e.StickFaulted(reason=reason):
            return faulted(state, reason)
        case _:
            assert_never(event)


# --- it comes and goes -------------------------------------------------------------


def came(state: SessionState, event: StickCame) -> Step:
    """It is offered; nothing of it is looked at before the visitor asks."""
    there = replace(state, stick_in=event.stick, stick_writable=event.writable)
    return Step(tell(there, NoticeKind.STICK_CAME))


def went(state: SessionState) -> Step:
    """What was taken stays; what was being done is not done, and that is said."""
    work, notice = state.stick, state.notice
    kept = replace(state, stick_in=None, stick=None)
    if notice is not None and notice.kind in _OF_STICKS:
        kept = replace(kept, notice=None)
    if work is None:
        return Step(kept, (ForgetStick(),))
    shown = reveal(kept) if state.sheet is Sheet.STICK else kept
    if work.stage in (StickStage.PUT, StickStage.TROUBLED):
        return Step(shown, (ForgetStick(),))
    # A stick that goes first answers with errors, then is told as gone.
    cut = work.under_way or work.trouble
    kind = NoticeKind.STICK_CUT if cut else NoticeKind.STICK_WENT
    return Step(tell(shown, kind), (ForgetStick(),))


def closed(state: SessionState) -> Step:
    """*Fermer*; while files come, only those not begun are given up."""
    work = state.stick
    if work is None or work.stage is StickStage.PUTTING:
        return Step(state)
    if work.stage is StickStage.TAKING:
        return Step(state, (StopStick(),))
    return Step(reveal(replace(state, stick=None)), (ForgetStick(),))


# --- from the stick ----------------------------------------------------------------


def asked(state: SessionState) -> Step:
    """The sheet opens, and the stick is looked at."""
    if state.stick_in is None or not may_open(state):
        return Step(state)
    opened = replace(state, sheet=Sheet.STICK, stick=StickWork(), notice=None)
    return Step(opened, (LookAtStick(state.stick_in),))


def item_touched(state: SessionState, item: int) -> Step:
    """Chosen, or not any more; what cannot come is not chosen."""
    work = state.stick
    if work is None or work.stage is not StickStage.CHOOSING:
        return Step(state)
    if item in work.chosen:
        others = tuple(one for one in work.chosen if one != item)
        return Step(replace(state, stick=replace(work, chosen=others)))
    free = work.item(item) is not None and item not in work.taken
    if not free or work.why_not(item) or len(work.chosen) >= MOST_AT_ONCE:
        return Step(state)
    return Step(replace(state, stick=replace(work, chosen=(*work.chosen, item))))


def take_asked(state: SessionState) -> Step:
    """What was chosen comes, in the order of touch."""
    work, stick = state.stick, state.stick_in
    if work is None or stick is None or work.stage is not StickStage.CHOOSING:
        return Step(state)
    if not work.chosen:
        return Step(state)
    taking = replace(work, stage=StickStage.TAKING, trouble="")
    return Step(replace(state, stick=taking), (TakeFromStick(stick, work.chosen),))


def item_taken(state: SessionState, event: StickItemTaken) -> Step:
    work = state.stick
    item = work.item(event.item) if work is not None else None
    if work is None or item is None:
        return Step(state)
    basket, document = state.basket.add(Origin.FROM_STICK, item.title, event.sources)
    taken = replace(
        work,
        taken=work.taken | {item.id},
        chosen=tuple(one for one in work.chosen if one != item.id),
    )
    return Step(replace(state, basket=basket, chosen=document, stick=taken))


def item_refused(state: SessionState, item: int, reason: str) -> Step:
    """It stays where it is; the others go on."""
    work = state.stick
    if work is None:
        return Step(state)
    chosen = tuple(one for one in work.chosen if one != item)
    refused = (*work.refused, (item, reason))
    return Step(
        replace(state, stick=replace(work, chosen=chosen, refused=refused)),
    )


def taking_ended(state: SessionState) -> Step:
    """All came: the papers are shown. Some did not: the sheet says which."""
    work = state.stick
    if work is None or work.stage is not StickStage.TAKING:
        return Step(state)
    if work.refused or not work.taken:
        left = replace(work, stage=StickStage.CHOOSING, chosen=())
        return Step(replace(state, stick=left))
    shown = reveal(replace(state, stick=None))
    if state.phase is not Phase.DOCUMENTS:
        shown = replace(shown, phase=Phase.DOCUMENTS, return_to=state.phase)
    return Step(tell(shown, NoticeKind.STICK_TAKEN), (ForgetStick(),))


# --- onto the stick ----------------------------------------------------------------


def put_asked(state: SessionState, event: StickPutAsked) -> Step:
    """First it is told that the copy stays on the stick."""
    if state.stick_in is None or not state.stick_writable or not may_open(state):
        return Step(state)
    if state.basket.find(event.document) is None:
        return Step(state)
    work = StickWork(stage=StickStage.OFFERED, document=event.document)
    return Step(replace(state, sheet=Sheet.STICK, stick=work, notice=None))


def put_confirmed(state: SessionState) -> Step:
    work, stick = state.stick, state.stick_in
    if work is None or stick is None or work.stage is not StickStage.OFFERED:
        return Step(state)
    document = None if work.document is None else state.basket.find(work.document)
    if document is None:
        return Step(state)
    putting = replace(work, stage=StickStage.PUTTING, trouble="")
    return Step(replace(state, stick=putting), (PutOnStick(stick, document),))


# --- what goes wrong ---------------------------------------------------------------


def faulted(state: SessionState, reason: str) -> Step:
    """Where it was, with what is wrong; what was taken before is kept."""
    work = state.stick
    if work is None:
        return Step(state)
    before = {
        StickStage.LOOKING: StickStage.TROUBLED,
        StickStage.TAKING: StickStage.CHOOSING,
        StickStage.PUTTING: StickStage.OFFERED,
    }
    if work.stage not in before:
        return Step(state)
    troubled = replace(work, stage=before[work.stage], trouble=reason)
    return Step(replace(state, stick=troubled))


def stopped(state: SessionState) -> tuple[Effect, ...]:
    """What the end of a visit does with a stick."""
    known = state.stick_in is not None or state.stick is not None
    return (ForgetStick(),) if known else ()


def may_open(state: SessionState) -> bool:
    """Whether its sheet can be put on the table now."""
    free = state.scan is None and state.print is None and not state.handing_over
    return free and state.stick is None and state.sheet is None and state.fault is None


def _on(state: SessionState, at: StickStage, **changes: object) -> Step:
    """The sheet changed, if it is at that stage; anything else came too late."""
    work = state.stick
    if work is None or work.stage is not at:
        return Step(state)
    return Step(replace(state, stick=replace(work, **changes)))  # type: ignore[arg-type]
