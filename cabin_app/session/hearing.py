"""Which events mean something where. What is not heard changes nothing.

Harmless pairs are refused here, in one table, instead of in every transition.
"""

from cabin_app.session import events as e
from cabin_app.session.state import Phase, SessionState

VISIT_PHASES = frozenset(
    {
        Phase.WELCOME,
        Phase.MENU,
        Phase.SERVICE,
        Phase.PROCEDURE,
        Phase.ONLINE,
        Phase.DOCUMENTS,
    }
)
"""Where somebody is in the cabin and something of theirs may be."""

BY_HAND: frozenset[type] = frozenset(
    {
        e.Woken,
        e.Presence,
        e.LanguageChosen,
        e.LanguagesAsked,
        e.ComfortAsked,
        e.TextSizeChosen,
        e.ContrastChosen,
        e.MotionChosen,
        e.ComfortReset,
        e.ZoomMoved,
        e.ServiceChosen,
        e.ProcedureChosen,
        e.ProcedureStarted,
        e.GuideMoved,
        e.ProcedureFinished,
        e.MissingPaperAsked,
        e.ChecklistAsked,
        e.NotToday,
        e.TabChosen,
        e.MailProviderChosen,
        e.MailProviderForgotten,
        e.BackAsked,
        e.DocumentsAsked,
        e.HumanAsked,
        e.LeaveAsked,
        e.LeaveConfirmed,
        e.SheetClosed,
        e.NoticeClosed,
        e.StillHere,
        e.ScanAsked,
        e.PageScanAsked,
        e.ScanStopped,
        e.LastPageRejected,
        e.ScanFinished,
        e.DocumentTouched,
        e.DocumentTurned,
        e.DocumentRemoved,
        e.DocumentsJoined,
        e.ViewAsked,
        e.GiveToSiteAsked,
        e.PrintAsked,
        e.CopiesMoved,
        e.PrintColourChosen,
        e.PrintConfirmed,
        e.PrintCancelled,
        e.RetryAsked,
        e.WentOnWithout,
        e.ReloadAsked,
        e.TicketAsked,
        e.FaceTouched,
        e.QuitAsked,
    }
)
"""What a finger does."""

SIGNS_OF_LIFE: frozenset[type] = BY_HAND | {
    e.PageArrived,
    e.DocumentArrived,
    e.FileRequested,
    e.HandOverReady,
    e.PrintProgressed,
    e.PrintCompleted,
    e.PrintResumed,
    e.TicketPrinted,
}
"""What stands for presence: hands, and machines that do what a hand asked for.

A page that loads is none: some reload themselves for ever.
"""

_ENDINGS: frozenset[type] = frozenset(
    {e.TicketAsked, e.FaceTouched, e.QuitAsked, e.ErasureStepDone, e.ErasureChecked}
)

_ON_FAREWELL: frozenset[type] = _ENDINGS | {
    e.Presence,
    e.LanguageChosen,
    e.LanguagesAsked,
    e.ComfortAsked,
    e.TextSizeChosen,
    e.ContrastChosen,
    e.MotionChosen,
    e.ComfortReset,
    e.BackAsked,
    e.HumanAsked,
    e.SheetClosed,
    e.NoticeClosed,
    e.RetryAsked,
    e.WentOnWithout,
    e.TicketPrinted,
    e.TicketFaulted,
    e.TimePassed,
    e.Broke,
}

_ON_STILL_THERE: frozenset[type] = frozenset(
    {e.StillHere, e.LeaveConfirmed, e.HumanAsked}
)


def is_heard(state: SessionState, event: e.Event) -> bool:
    """Whether the event means something where the visit is."""
    kind = type(event)
    match state.phase:
        case Phase.RESTING:
            return kind in (e.Woken, e.Broke)
        case Phase.FAREWELL:
            return kind in _ON_FAREWELL
        case Phase.ERASING:
            return kind in (e.ErasureStepDone, e.ErasureChecked, e.Broke)
        case Phase.OUT_OF_ORDER:
            return False
        case _:
            hidden = state.still_there_since_s is not None and kind in BY_HAND
            if hidden:
                return kind in _ON_STILL_THERE
            return kind is not e.Woken and kind not in _ENDINGS
