"""Which events mean something where. What is not heard changes nothing.

Harmless pairs are refused here, in one table, instead of in every transition.
"""

from collections.abc import Collection, Mapping
from types import MappingProxyType

from cabin_app.session import events as e
from cabin_app.session import events_calls as calls
from cabin_app.session import events_note as notes
from cabin_app.session import events_stick as sticks
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

STAFF_PHASES = frozenset({Phase.GATE, Phase.AGENT, Phase.MAINTENANCE})
"""Where the screen is the staff's; the visit, if any, goes on beneath."""

_COMFORT: frozenset[type] = frozenset(
    {
        e.LanguageChosen,
        e.LanguagesAsked,
        e.ComfortAsked,
        e.TextSizeChosen,
        e.ContrastChosen,
        e.MotionChosen,
        e.VoiceChosen,
        e.SpeechMoved,
        e.VolumeMoved,
        e.OwnWordsChosen,
        e.SlownessChosen,
        e.HandChosen,
        e.ReachChosen,
        e.ReadingAsked,
        e.ReadingStopped,
        e.ComfortReset,
    }
)
"""How the screen speaks and looks; chosen anywhere, at the farewell too."""

BY_HAND: frozenset[type] = _COMFORT | frozenset(
    {
        e.Woken,
        e.Presence,
        e.ZoomMoved,
        e.ServiceChosen,
        e.ProcedureChosen,
        e.ProcedureStarted,
        e.GuideMoved,
        e.GuideFolded,
        e.ProcedureFinished,
        e.MissingPaperAsked,
        e.LetterAsked,
        e.LetterPutAway,
        e.NothingFound,
        e.ThingTicked,
        e.NumberAsked,
        e.ChecklistAsked,
        e.AddressAsked,
        e.NamesGiven,
        e.AddressChosen,
        e.PassphraseMade,
        e.AddressCardAsked,
        notes.NoteAsked,
        notes.NoteWritten,
        notes.NotePrintAsked,
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
        e.PageRejected,
        e.PageKept,
        e.PageRemoved,
        e.PaperChosen,
        e.AnotherPageAsked,
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
        e.PrintSidesChosen,
        e.PrintConfirmed,
        e.PrintCancelled,
        e.RetryAsked,
        e.WentOnWithout,
        e.ReloadAsked,
        e.FirstPageAsked,
        e.PageWordsAsked,
        e.TicketAsked,
        e.FaceTouched,
        e.QuitAsked,
        e.GateAsked,
        e.CodeEntered,
        e.AssistanceBegun,
        e.AidAsked,
        e.AidClosed,
        e.MagnifierTouched,
        e.StaffPageChosen,
        e.StaffBackAsked,
        e.StaffLeft,
        calls.StaffAsked,
        calls.CallAsked,
        calls.CheckPassed,
        calls.CallAgainAsked,
        calls.CallHungUp,
        calls.CallBackAsked,
        calls.MuteTouched,
        calls.CameraTouched,
        calls.CallPlaced,
        calls.CallVolumeMoved,
        sticks.StickAsked,
        sticks.StickItemTouched,
        sticks.StickTakeAsked,
        sticks.StickPutAsked,
        sticks.StickPutConfirmed,
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
    calls.CallAnswered,
    calls.CallLost,
    calls.CallRestored,
    calls.StaffComing,
    e.SentenceSaid,
    sticks.StickCame,
    sticks.StickWent,
    sticks.StickItemTaken,
    sticks.StickWritten,
}
"""What stands for presence: hands, and machines that do what a hand asked for.

A page that loads is none: some reload themselves for ever.
"""

_ENDINGS: frozenset[type] = frozenset(
    {e.TicketAsked, e.FaceTouched, e.QuitAsked, e.ErasureStepDone, e.ErasureChecked}
)

_ON_FAREWELL: frozenset[type] = (
    _ENDINGS
    | _COMFORT
    | {
        e.Presence,
        e.ReadingCame,
        e.SentenceSaid,
        e.HeadsetPulled,
        e.SpeechFaulted,
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
        sticks.StickWent,
    }
)

_ON_STILL_THERE: frozenset[type] = frozenset(
    {
        e.StillHere,
        e.LeaveConfirmed,
        e.HumanAsked,
        e.ReadingAsked,
        e.ReadingStopped,
    }
)


_ON_STAFF: frozenset[type] = frozenset({e.StaffLeft, e.Presence, e.TimePassed})
_ON_GATE: frozenset[type] = _ON_STAFF | {e.CodeEntered, e.GateAnswered}
_ON_SPACE: frozenset[type] = _ON_STAFF | {
    e.StaffPageChosen,
    e.StaffBackAsked,
    e.MagnifierTouched,
    e.ContrastChosen,
    e.LanguageChosen,
}
_HEARD: Mapping[Phase, Collection[type]] = MappingProxyType(
    {
        Phase.RESTING: (e.Woken, e.Broke, e.GateAsked),
        Phase.FAREWELL: _ON_FAREWELL,
        Phase.ERASING: (e.ErasureStepDone, e.ErasureChecked, e.Broke),
        Phase.OUT_OF_ORDER: (e.GateAsked,),
        Phase.GATE: _ON_GATE,
        Phase.AGENT: _ON_SPACE | {e.AssistanceBegun},
        Phase.MAINTENANCE: _ON_SPACE,
    }
)
_BESIDE: frozenset[type] = frozenset(
    {e.StaffLeft, e.AidAsked, e.AidClosed, e.MagnifierTouched}
)
"""What an agent does beside the visitor, on the visitor's own screen."""

_STAFF_ONLY: frozenset[type] = frozenset(
    {
        e.CodeEntered,
        e.GateAnswered,
        e.AssistanceBegun,
        e.StaffPageChosen,
        e.StaffBackAsked,
    }
)


def goes_on_beneath(event: e.Event) -> bool:
    """Whether it happens to the visit though the screen is the staff's."""
    kind = type(event)
    return kind not in BY_HAND and kind not in (e.GateAnswered, e.TimePassed)


def is_heard(state: SessionState, event: e.Event) -> bool:
    """Whether the event means something where the visit is."""
    kind = type(event)
    if state.phase in VISIT_PHASES:
        return _is_heard_in_visit(state, kind)
    return kind in _HEARD[state.phase]


def _is_heard_in_visit(state: SessionState, kind: type) -> bool:
    if state.still_there_since_s is not None and kind in BY_HAND:
        return kind in _ON_STILL_THERE
    if kind in _BESIDE:
        return state.stay is not None
    return kind not in (e.Woken, *_ENDINGS, *_STAFF_ONLY)
