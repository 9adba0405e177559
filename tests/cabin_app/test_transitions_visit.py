"""From screen to screen, and what lies over them."""

from dataclasses import replace

import pytest

from cabin_app.documents.model import DocumentId
from cabin_app.session import events as e
from cabin_app.session.state import (
    Comfort,
    Contrast,
    FaultShown,
    FaultSource,
    Phase,
    Sheet,
    Tab,
)
from support.sentences import Row, check, rows
from support.visits import (
    ARRIVED,
    DOCUMENTS,
    FAREWELL,
    MENU,
    ONLINE,
    PAGE_READ,
    PROCEDURE,
    READING,
    REQUESTED,
    SCAN,
    SCANNED,
    SERVICE,
    VISIT,
    WELCOME,
    after,
    procedure,
    service,
)

OTHER = procedure("caf-autre")
DOC = DocumentId(1)
PRINTING = (
    *ARRIVED,
    e.PrintAsked(DOC),
    e.PrintConfirmed(),
    e.PrintFaulted("no_paper", waiting=True),
)


@rows(
    Row("a touch opens the welcome", (), e.Woken(VISIT), {"phase": Phase.WELCOME}),
    Row("a visit has its own id", (), e.Woken(VISIT), {"visit": VISIT}),
    Row("a second touch changes nothing", MENU, e.Woken("x"), {"visit": VISIT}),
    Row(
        "a language leads to the menu",
        WELCOME,
        e.LanguageChosen("ar"),
        {"phase": Phase.MENU, "comfort.language": "ar"},
    ),
    Row(
        "a language that is not offered is not taken",
        WELCOME,
        e.LanguageChosen("xx"),
        {"phase": Phase.WELCOME, "comfort.language": "fr"},
    ),
    Row(
        "the sheet of languages closes on a choice",
        (*SERVICE, e.LanguagesAsked()),
        e.LanguageChosen("en"),
        {"phase": Phase.SERVICE, "sheet": None, "comfort.language": "en"},
    ),
    Row(
        "a language chosen under another sheet stays on its screen",
        (*WELCOME, e.ComfortAsked()),
        e.LanguageChosen("en"),
        {"phase": Phase.WELCOME, "sheet": Sheet.COMFORT, "comfort.language": "en"},
    ),
    Row(
        "a tile opens its service",
        MENU,
        e.ServiceChosen(service()),
        {"phase": Phase.SERVICE, "service": service()},
    ),
    Row(
        "a tile that is not on screen does nothing",
        ONLINE,
        e.ServiceChosen(service()),
        {"phase": Phase.ONLINE},
    ),
    Row(
        "a procedure is opened from its service",
        SERVICE,
        e.ProcedureChosen(service(), procedure()),
        {"phase": Phase.PROCEDURE, "procedure": procedure()},
    ),
    Row(
        "a procedure that was searched is opened from the menu",
        MENU,
        e.ProcedureChosen(service(), procedure()),
        {"phase": Phase.PROCEDURE, "service": service()},
    ),
    Row(
        "a procedure cannot replace the one that is online",
        ONLINE,
        e.ProcedureChosen(service(), OTHER),
        {"phase": Phase.ONLINE, "procedure": procedure()},
    ),
)
def test_choosing(row: Row) -> None:
    check(row)


@rows(
    Row(
        "documents lead back to the site",
        DOCUMENTS,
        e.BackAsked(),
        {"phase": Phase.ONLINE},
    ),
    Row(
        "the site leads back to the procedure",
        ONLINE,
        e.BackAsked(),
        {"phase": Phase.PROCEDURE, "procedure_tab.opened": True},
    ),
    Row(
        "the procedure leads back to its service",
        PROCEDURE,
        e.BackAsked(),
        {"phase": Phase.SERVICE, "procedure": None},
    ),
    Row(
        "the service leads back to the menu",
        SERVICE,
        e.BackAsked(),
        {"phase": Phase.MENU, "service": None},
    ),
    Row(
        "the menu leads back to the languages",
        MENU,
        e.BackAsked(),
        {"phase": Phase.WELCOME},
    ),
    Row(
        "the languages lead nowhere back",
        WELCOME,
        e.BackAsked(),
        {"phase": Phase.WELCOME},
    ),
    Row(
        "a farewell leads nowhere back",
        FAREWELL,
        e.BackAsked(),
        {"phase": Phase.FAREWELL},
    ),
    Row(
        "a fault is closed first",
        (*READING, e.ScanFaulted("jammed")),
        e.BackAsked(),
        {"fault": None, "sheet": Sheet.SCAN},
    ),
    Row(
        "then a notice",
        (*ONLINE, e.AddressRefused("link", "x.example", True, Tab.PROCEDURE)),
        e.BackAsked(),
        {"notice": None, "phase": Phase.ONLINE},
    ),
    Row(
        "then a sheet",
        (*MENU, e.ComfortAsked()),
        e.BackAsked(),
        {"sheet": None, "phase": Phase.MENU},
    ),
    Row(
        "leaving the documents of a page refuses its request",
        REQUESTED,
        e.BackAsked(),
        {"phase": Phase.ONLINE, "file_request": None},
        ("RefuseFiles",),
    ),
)
def test_going_back(row: Row) -> None:
    check(row)


@rows(
    *(
        Row(f"{name} opens its sheet", MENU, event, {"sheet": sheet})
        for name, event, sheet in (
            ("the comfort button", e.ComfortAsked(), Sheet.COMFORT),
            ("the language button", e.LanguagesAsked(), Sheet.LANGUAGE),
        )
    ),
    Row(
        "a person opens its sheet",
        MENU,
        e.HumanAsked(),
        {"sheet": Sheet.HELP},
        ("RecordNeed",),
    ),
    Row(
        "its button closes it",
        (*MENU, e.HumanAsked()),
        e.SheetClosed(),
        {"sheet": None},
    ),
    Row("closing nothing is nothing", MENU, e.SheetClosed(), {"sheet": None}),
    Row(
        "the scan comes back from under the comfort",
        (*SCAN, e.ComfortAsked()),
        e.SheetClosed(),
        {"sheet": Sheet.SCAN},
    ),
    Row(
        "a large document comes back from under the help",
        (*ARRIVED, e.ViewAsked(DOC), e.HumanAsked()),
        e.SheetClosed(),
        {"sheet": Sheet.VIEW, "viewed": DOC},
    ),
    Row(
        "a large document is closed",
        (*ARRIVED, e.ViewAsked(DOC)),
        e.SheetClosed(),
        {"sheet": None, "viewed": None},
    ),
    Row(
        "a waiting print comes back with its fault",
        (*PRINTING, e.HumanAsked()),
        e.SheetClosed(),
        {"sheet": Sheet.PRINT, "fault.reason": "no_paper"},
    ),
    Row(
        "closing the scan with pages ends it",
        PAGE_READ,
        e.SheetClosed(),
        {"sheet": None, "scan": None, "chosen": DOC},
    ),
    Row(
        "closing the print sheet cancels",
        (*ARRIVED, e.PrintAsked(DOC)),
        e.SheetClosed(),
        {"sheet": None, "print": None},
    ),
    Row(
        "documents end the scan sheet",
        PAGE_READ,
        e.DocumentsAsked(),
        {"phase": Phase.DOCUMENTS, "scan": None, "chosen": DOC},
    ),
    Row(
        "documents stop a page being read first",
        READING,
        e.DocumentsAsked(),
        {"phase": Phase.ONLINE, "sheet": Sheet.SCAN},
        ("CancelScan",),
    ),
    Row(
        "documents put away a print not begun",
        (*ARRIVED, e.PrintAsked(DOC)),
        e.DocumentsAsked(),
        {"phase": Phase.DOCUMENTS, "print": None},
    ),
    Row(
        "documents keep a print under way in sight",
        (*ARRIVED, e.PrintAsked(DOC), e.PrintConfirmed()),
        e.DocumentsAsked(),
        {"phase": Phase.DOCUMENTS, "sheet": Sheet.PRINT},
    ),
    Row(
        "documents asked twice lead back where one was",
        (*SERVICE, e.DocumentsAsked(), e.DocumentsAsked()),
        e.BackAsked(),
        {"phase": Phase.SERVICE},
    ),
)
def test_what_lies_over_a_screen(row: Row) -> None:
    check(row)


@rows(
    Row("text grows to four at most", MENU, e.TextSizeChosen(9), {
        "comfort.text_size": 4}),
    Row("text shrinks to one at least", MENU, e.TextSizeChosen(0), {
        "comfort.text_size": 1}),
    Row("colours change", MENU, e.ContrastChosen(Contrast.SOFT), {
        "comfort.contrast": Contrast.SOFT}),
    Row("movement stops", MENU, e.MotionChosen(True), {
        "comfort.reduced_motion": True}),
    Row("a page grows by steps", MENU, (e.ZoomMoved(1), e.ZoomMoved(1)), {
        "comfort.page_zoom_percent": 150}),
    Row("a page is not smaller than itself", MENU, e.ZoomMoved(-1), {
        "comfort.page_zoom_percent": 100}),
    Row("a page is not over three times itself", MENU, (e.ZoomMoved(1),) * 9, {
        "comfort.page_zoom_percent": 300}),
    Row("everything as before keeps the language",
        (*WELCOME, e.LanguageChosen("ar"), e.TextSizeChosen(3)), e.ComfortReset(),
        {"comfort": Comfort(language="ar")}),
)  # fmt: skip
def test_comfort(row: Row) -> None:
    check(row)


def test_sheets_of_the_bars_never_hide_under_a_fault() -> None:
    state = after((*READING, e.ScanFaulted("jammed"), e.HumanAsked()))
    assert state.sheet is Sheet.HELP
    assert state.fault is None
    assert after((*SCANNED, e.LeaveAsked())).sheet is Sheet.LEAVE


@pytest.mark.parametrize("source", [FaultSource.SPOOL, FaultSource.DOCUMENT])
def test_a_fault_without_a_machine_is_simply_closed(source) -> None:
    fault = FaultShown(source=source, reason="any", can_retry=True)
    state = replace(after(SCANNED), fault=fault)
    assert after((e.RetryAsked(),), state).fault is None
