"""What may happen to a visit. Past tense: it has happened; the machine decides.

Three origins: the visitor's hand, the world (devices, web pages, time), the staff.
Times are not in the events but given to ``step`` with each of them.
"""

from cabin_app.session.events_moves import (
    BackAsked,
    ChecklistAsked,
    ComfortAsked,
    ComfortReset,
    ContrastChosen,
    DocumentsAsked,
    FaceTouched,
    FirstPageAsked,
    GuideFolded,
    GuideMoved,
    HumanAsked,
    LanguageChosen,
    LanguagesAsked,
    LeaveAsked,
    LeaveConfirmed,
    MailProviderChosen,
    MailProviderForgotten,
    MissingPaperAsked,
    MotionChosen,
    NoticeClosed,
    NotToday,
    PageWordsAsked,
    Presence,
    ProcedureChosen,
    ProcedureFinished,
    ProcedureStarted,
    QuitAsked,
    ReloadAsked,
    RetryAsked,
    ServiceChosen,
    SheetClosed,
    StillHere,
    TabChosen,
    TextSizeChosen,
    WentOnWithout,
    Woken,
    ZoomMoved,
)
from cabin_app.session.events_papers import (
    AnotherPageAsked,
    CopiesMoved,
    DocumentRemoved,
    DocumentsJoined,
    DocumentTouched,
    DocumentTurned,
    GiveToSiteAsked,
    PageKept,
    PageRejected,
    PageRemoved,
    PageScanAsked,
    PaperChosen,
    PrintAsked,
    PrintCancelled,
    PrintColourChosen,
    PrintConfirmed,
    PrintSidesChosen,
    ScanAsked,
    ScanFinished,
    ScanStopped,
    TicketAsked,
    ViewAsked,
)
from cabin_app.session.events_staff import (
    AssistanceBegun,
    CodeEntered,
    GateAnswered,
    GateAsked,
    StaffLeft,
)
from cabin_app.session.events_world import (
    AddressRefused,
    Broke,
    DocumentArrived,
    DownloadRefused,
    ErasureChecked,
    ErasureStepDone,
    FileRequested,
    FileRequestGone,
    HandOverFaulted,
    HandOverReady,
    PageArrived,
    PageFailed,
    PageLimitLifted,
    PageLoading,
    PageMoved,
    PageShown,
    PageSlow,
    PrintCompleted,
    PrintFaulted,
    PrintProgressed,
    PrintResumed,
    ScanEnded,
    ScanFaulted,
    TicketFaulted,
    TicketPrinted,
    TimePassed,
)

__all__ = [
    "AddressRefused",
    "AnotherPageAsked",
    "AssistanceBegun",
    "BackAsked",
    "Broke",
    "ChecklistAsked",
    "CodeEntered",
    "ComfortAsked",
    "ComfortReset",
    "ContrastChosen",
    "CopiesMoved",
    "DocumentArrived",
    "DocumentRemoved",
    "DocumentTouched",
    "DocumentTurned",
    "DocumentsAsked",
    "DocumentsJoined",
    "DownloadRefused",
    "ErasureChecked",
    "ErasureStepDone",
    "Event",
    "FaceTouched",
    "FileRequestGone",
    "FileRequested",
    "FirstPageAsked",
    "GateAnswered",
    "GateAsked",
    "GiveToSiteAsked",
    "GuideFolded",
    "GuideMoved",
    "HandOverFaulted",
    "HandOverReady",
    "HumanAsked",
    "LanguageChosen",
    "LanguagesAsked",
    "LeaveAsked",
    "LeaveConfirmed",
    "MailProviderChosen",
    "MailProviderForgotten",
    "MissingPaperAsked",
    "MotionChosen",
    "NotToday",
    "NoticeClosed",
    "PageArrived",
    "PageFailed",
    "PageKept",
    "PageLimitLifted",
    "PageLoading",
    "PageMoved",
    "PageRejected",
    "PageRemoved",
    "PageScanAsked",
    "PageShown",
    "PageSlow",
    "PageWordsAsked",
    "PaperChosen",
    "Presence",
    "PrintAsked",
    "PrintCancelled",
    "PrintColourChosen",
    "PrintCompleted",
    "PrintConfirmed",
    "PrintFaulted",
    "PrintProgressed",
    "PrintResumed",
    "PrintSidesChosen",
    "ProcedureChosen",
    "ProcedureFinished",
    "ProcedureStarted",
    "QuitAsked",
    "ReloadAsked",
    "RetryAsked",
    "ScanAsked",
    "ScanEnded",
    "ScanFaulted",
    "ScanFinished",
    "ScanStopped",
    "ServiceChosen",
    "SheetClosed",
    "StaffLeft",
    "StillHere",
    "TabChosen",
    "TextSizeChosen",
    "TicketAsked",
    "TicketFaulted",
    "TicketPrinted",
    "TimePassed",
    "ViewAsked",
    "WentOnWithout",
    "Woken",
    "ZoomMoved",
]

Event = (
    Woken
    | Presence
    | LanguageChosen
    | LanguagesAsked
    | ComfortAsked
    | TextSizeChosen
    | ContrastChosen
    | MotionChosen
    | ComfortReset
    | ZoomMoved
    | ServiceChosen
    | ProcedureChosen
    | ProcedureStarted
    | GuideMoved
    | GuideFolded
    | ProcedureFinished
    | MissingPaperAsked
    | ChecklistAsked
    | NotToday
    | TabChosen
    | MailProviderChosen
    | MailProviderForgotten
    | BackAsked
    | DocumentsAsked
    | HumanAsked
    | LeaveAsked
    | LeaveConfirmed
    | SheetClosed
    | NoticeClosed
    | StillHere
    | ScanAsked
    | PageScanAsked
    | ScanStopped
    | PageRejected
    | PageKept
    | PageRemoved
    | PaperChosen
    | AnotherPageAsked
    | ScanFinished
    | DocumentTouched
    | DocumentTurned
    | DocumentRemoved
    | DocumentsJoined
    | ViewAsked
    | GiveToSiteAsked
    | PrintAsked
    | CopiesMoved
    | PrintColourChosen
    | PrintSidesChosen
    | PrintConfirmed
    | PrintCancelled
    | RetryAsked
    | WentOnWithout
    | ReloadAsked
    | FirstPageAsked
    | PageWordsAsked
    | TicketAsked
    | FaceTouched
    | QuitAsked
    | TimePassed
    | PageArrived
    | ScanEnded
    | ScanFaulted
    | FileRequested
    | FileRequestGone
    | HandOverReady
    | HandOverFaulted
    | DocumentArrived
    | DownloadRefused
    | AddressRefused
    | PageLoading
    | PageMoved
    | PageShown
    | PageSlow
    | PageFailed
    | PrintProgressed
    | PrintCompleted
    | PrintFaulted
    | PrintResumed
    | PageLimitLifted
    | TicketPrinted
    | TicketFaulted
    | ErasureStepDone
    | ErasureChecked
    | Broke
    | GateAsked
    | CodeEntered
    | GateAnswered
    | AssistanceBegun
    | StaffLeft
)
