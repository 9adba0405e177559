"""What screens show and send, as tables."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtGui import QGuiApplication

from cabin_app.calling.desks import HumanNow
from cabin_app.catalogue.search import Finder
from cabin_app.documents.giving import GiveWay
from cabin_app.language import Language
from cabin_app.session import events as e
from cabin_app.session.state import (
    Comfort,
    Contrast,
    Erasure,
    ErasureStep,
    Face,
    FaultShown,
    FaultSource,
    Phase,
    Sheet,
    Tab,
)
from cabin_app.settings import HumanHelp
from support import visits
from support.calls import NOON
from support.screens import HeldSession
from ui.viewmodels import (
    documents,
    farewell,
    overlays,
    printing,
    procedure,
    scan,
    service,
    shell,
)
from ui.viewmodels import help as help_sheet
from ui.viewmodels.comfort import ComfortViewModel
from ui.viewmodels.languages import LanguagesViewModel
from ui.viewmodels.menu import MenuViewModel, found_rows, service_rows
from ui.viewmodels.still_there import pills_left, seconds_told
from ui.viewmodels.wiring import door_of


@pytest.mark.parametrize(
    ("events", "phase", "path_step", "bars", "back"),
    [
        ((), "resting", 0, False, True),
        (visits.WELCOME, "welcome", 0, True, False),
        (visits.MENU, "menu", 1, True, True),
        (visits.SERVICE, "service", 1, True, True),
        (visits.PROCEDURE, "procedure", 2, True, True),
        (visits.ONLINE, "online", 3, True, True),
        (visits.DOCUMENTS, "documents", 3, True, True),
        (visits.FAREWELL, "farewell", 4, True, False),
        (visits.ERASING, "erasing", 4, True, False),
    ],
)
def test_the_frame(
    events: tuple[e.Event, ...], phase: str, path_step: int, bars: bool, back: bool
) -> None:
    props = shell.derive(visits.after(events))
    assert props.phase == phase
    assert (props.path_step, props.bars) == (path_step, bars)
    if events:
        assert props.can_go_back is back
        assert props.can_leave is (phase != "erasing")


@pytest.mark.parametrize("contrast", list(Contrast))
@pytest.mark.parametrize("asked", [True, False])
def test_contrast_modes_stand_still(contrast: Contrast, asked: bool) -> None:
    comfort = Comfort(contrast=contrast, reduced_motion=asked)
    props = shell.derive(replace(visits.after(visits.MENU), comfort=comfort))
    calm = contrast in (Contrast.DARK, Contrast.LIGHT_CONTRAST)
    assert props.reduced_motion is (asked or calm)


@pytest.mark.parametrize("language", list(Language))
def test_the_frame_is_mirrored_for_right_to_left(language: Language) -> None:
    comfort = Comfort(language=language.value)
    props = shell.derive(replace(visits.after(visits.MENU), comfort=comfort))
    assert props.right_to_left is (language is Language.ARABIC)
    assert props.language_name == language.own_name


def test_a_hand_has_no_language(qapp: QGuiApplication) -> None:
    # What is touched most: at the left or the right of the screen, and the tile chosen.
    shown = {}
    for language in (Language.FRENCH, Language.ARABIC):
        for left in (None, False, True):
            comfort = Comfort(language=language.value, left_handed=left)
            state = replace(visits.after(visits.MENU), comfort=comfort)
            props = shell.derive(state)
            at_left = props.acts_at_start is not props.right_to_left
            tiles = ComfortViewModel(HeldSession(state).parts)
            shown[language, left] = (at_left, tiles.leftHanded, tiles.rightHanded)
    french, arabic = Language.FRENCH, Language.ARABIC
    assert shown == {
        (french, None): (False, False, True),
        (french, False): (False, False, True),
        (french, True): (True, True, False),
        (arabic, None): (True, False, False),
        (arabic, False): (False, False, True),
        (arabic, True): (True, True, False),
    }


def test_the_sheet_of_the_work_stays_built_under_comfort() -> None:
    noting = replace(visits.after(visits.MENU), sheet=Sheet.NOTE)
    over = visits.after((e.ComfortAsked(),), noting)
    shown = [shell.derive(state) for state in (noting, over)]
    assert [(props.sheet, props.passing) for props in shown] == [
        ("note", ""),
        ("note", "comfort"),
    ]


def test_a_sheet_can_always_be_left() -> None:
    welcome = visits.after(visits.WELCOME)
    for sheet in Sheet:
        assert shell.derive(replace(welcome, sheet=sheet)).can_go_back


def test_documents_and_their_pictures() -> None:
    state = visits.after((e.DocumentsAsked(),), visits.after(visits.SCANNED))
    (paper,) = state.basket.documents
    turned = visits.after(
        (e.DocumentTouched(paper.id), e.DocumentTurned(paper.id)), state
    )
    before, after = documents.derive(state), documents.derive(turned)
    assert before.count == 1
    assert before.documents[0].picture != after.documents[0].picture, "QML asks anew"
    assert after.documents[0].picture.endswith("/1")
    assert (after.chosen, after.documents[0].chosen) == (paper.id, True)
    assert not after.can_join


def test_a_document_that_is_gone_is_not_shown() -> None:
    state = visits.after(visits.SCANNED)
    paper = state.basket.documents[0].id
    gone = replace(state, basket=state.basket.remove(paper), chosen=paper, viewed=paper)
    props = documents.derive(gone)
    assert (props.count, props.chosen, props.viewed) == (0, 0, ())


@pytest.mark.parametrize(
    ("events", "stage", "number", "pages"),
    [
        (visits.ONLINE, "placing", 1, 0),
        (visits.SCAN, "placing", 1, 0),
        (visits.READING, "reading", 1, 0),
        (visits.PAGE_READ, "page_read", 1, 1),
        ((*visits.PAGE_READ, *visits.NEXT_PAGE), "reading", 2, 1),
    ],
)
def test_the_scan_sheet(
    events: tuple[e.Event, ...], stage: str, number: int, pages: int
) -> None:
    props = scan.derive(visits.after(events))
    assert (props.stage, props.page_number, len(props.pages)) == (stage, number, pages)
    assert bool(props.shown_picture) is bool(pages)


def test_the_print_sheet_counts_sheets() -> None:
    state = visits.after(visits.SCANNED)
    paper = state.basket.documents[0].id
    opened = visits.after((e.DocumentsAsked(), e.PrintAsked(paper)), state)
    more = visits.after((e.CopiesMoved(1), e.CopiesMoved(1)), opened)
    assert printing.derive(opened, 20).sheet_count == 1
    assert printing.derive(more, 20).sheet_count == 3
    used = replace(more, tally=replace(more.tally, pages_printed=25))
    assert printing.derive(used, 20).sheets_left == 0
    assert printing.derive(state, 20) == printing.PrintProps()


@pytest.mark.parametrize("source", list(FaultSource))
def test_faults_name_their_source(source: FaultSource) -> None:
    fault = FaultShown(source=source, reason="jam", can_retry=False)
    state = replace(visits.after(visits.SCANNED), fault=fault)
    props = overlays.derive(state)
    assert (props.fault_source, props.fault_reason) == (source.value, "jam")
    assert (props.can_retry, props.pages_safe) == (False, 1)
    assert overlays.derive(replace(state, fault=None)).fault_source == ""


def test_help_promises_only_what_is_known() -> None:
    nobody = help_sheet.derive(visits.after(visits.MENU), HumanHelp(), HumanNow(), NOON)
    assert nobody == help_sheet.HelpProps()
    told = HumanHelp(telephone="01", hours=visits.text("9 h"))
    known = help_sheet.derive(visits.after(visits.SERVICE), told, HumanNow(), NOON)
    assert (known.local_number, known.local_hours) == ("01", "9 h")
    assert known.service_name == "CAF"
    assert known.helpline == ""


def test_the_farewell_tells_what_was_done_and_kept() -> None:
    state = visits.after(visits.SCANNED)
    props = farewell.derive(state)
    assert [(row.kind, row.count) for row in props.deeds] == [("scanned", 1)]
    assert props.next_words == "", "nothing was finished"
    finished = visits.after((e.ProcedureFinished(),), state)
    assert farewell.derive(finished).deeds[0].text == "done"
    assert farewell.derive(finished).next_words == "next"


@pytest.mark.parametrize("count", range(5))
def test_promises_are_ticked_in_order(count: int) -> None:
    steps = tuple(ErasureStep)[:count]
    state = replace(visits.after(visits.FAREWELL), erasure=Erasure(done=steps))
    props = farewell.derive(state)
    assert [row.done for row in props.erasure] == [n < count for n in range(4)]
    assert not props.erased, "done is not yet proven"


def test_nothing_is_shown_of_no_service() -> None:
    state = visits.after(visits.MENU)
    assert service.derive(state) == service.ServiceProps()
    assert procedure.derive(state) == procedure.ProcedureProps()
    chosen = visits.after(visits.SERVICE)
    titles = [row.title for row in service.derive(chosen).procedures]
    assert titles == ["caf-aide", "caf-autre"]


@pytest.mark.parametrize(
    ("left_s", "pills", "told_s"),
    [(60, 12, 60), (59.9, 12, 60), (44, 9, 45), (1, 1, 15), (0, 0, 0), (-5, 0, 0)],
)
def test_time_left_is_told_calmly(left_s: float, pills: int, told_s: int) -> None:
    assert (pills_left(left_s), seconds_told(left_s)) == (pills, told_s)


def test_words_find_procedures_and_no_words_find_none() -> None:
    shelf = HeldSession().shelf.value
    finder = Finder(shelf, Language.FRENCH)
    assert found_rows(shelf, Language.FRENCH, "  ", finder) == ()
    assert len(found_rows(shelf, Language.FRENCH, "words", finder)) == 2
    assert [row.label for row in service_rows(shelf, Language.FRENCH)] == ["CAF"]


def test_doors_have_colours_of_their_own() -> None:
    known = [replace(visits.service(), id=name) for name in ("caf", "impots", "email")]
    assert [door_of(each) for each in known] == [0, 1, 7]
    assert door_of(None) == 0
    assert door_of(replace(visits.service(), id="new", order=17)) == 1


def test_what_was_looked_for_is_forgotten_with_the_visit(qapp: QGuiApplication) -> None:
    session = HeldSession(visits.after(visits.MENU))
    menu = MenuViewModel(session.parts)
    menu.find("words")
    assert (menu.words, menu.foundCount) == ("words", 2)
    session.change(visit=None, phase=Phase.RESTING)
    assert (menu.words, menu.foundCount) == ("", 0)


def built(kind: type, *values: object) -> Callable[[HeldSession], object]:
    return lambda session: kind(session.parts, *values)


FAREWELL = built(farewell.FarewellViewModel)
OVERLAY = built(overlays.OverlayViewModel)
SHELL = built(shell.ShellViewModel)
SCAN_SHEET = built(documents.DocumentsViewModel)


@pytest.mark.parametrize(
    ("make", "intent", "values", "sent"),
    [
        (SHELL, "goBack", (), e.BackAsked()),
        (SHELL, "showDocuments", (), e.DocumentsAsked()),
        (SHELL, "askHuman", (), e.HumanAsked()),
        (SHELL, "leave", (), e.LeaveAsked()),
        (SHELL, "askLanguages", (), e.LanguagesAsked()),
        (SHELL, "askComfort", (), e.ComfortAsked()),
        (OVERLAY, "retry", (), e.RetryAsked()),
        (OVERLAY, "goOnWithout", (), e.WentOnWithout()),
        (OVERLAY, "closeNotice", (), e.NoticeClosed()),
        (OVERLAY, "stillHere", (), e.StillHere()),
        (OVERLAY, "endVisit", (), e.LeaveConfirmed()),
        (OVERLAY, "stay", (), e.SheetClosed()),
        (FAREWELL, "takeTicket", (), e.TicketAsked()),
        (FAREWELL, "touchFace", ("good",), e.FaceTouched(Face.GOOD)),
        (FAREWELL, "quit", (), e.QuitAsked()),
        (built(ComfortViewModel), "chooseTextSize", (3,), e.TextSizeChosen(3)),
        (built(ComfortViewModel), "reset", (), e.ComfortReset()),
        (built(LanguagesViewModel, ()), "choose", ("en",), e.LanguageChosen("en")),
        (SCAN_SHEET, "choose", (4,), e.DocumentTouched(4)),  # type: ignore[arg-type]
        (SCAN_SHEET, "giveToSite", (), e.GiveToSiteAsked()),
        (SCAN_SHEET, "giveLighter", (), e.GiveToSiteAsked(GiveWay.LIGHTER)),
        (SCAN_SHEET, "givePicture", (), e.GiveToSiteAsked(GiveWay.PICTURE)),
    ],
)
def test_intents_become_events(
    qapp: QGuiApplication,
    make: Callable[[HeldSession], object],
    intent: str,
    values: tuple[object, ...],
    sent: e.Event,
) -> None:
    session = HeldSession(visits.after(visits.ONLINE))
    getattr(make(session), intent)(*values)
    assert session.sent == [sent]


def test_leaving_the_farewell_is_going(qapp: QGuiApplication) -> None:
    session = HeldSession(visits.after(visits.FAREWELL))
    shell.ShellViewModel(session.parts).leave()
    assert session.sent == [e.QuitAsked()]


def test_without_a_chosen_document_nothing_is_sent(qapp: QGuiApplication) -> None:
    session = HeldSession(visits.after(visits.DOCUMENTS))
    model = documents.DocumentsViewModel(session.parts)
    for intent in ("printChosen", "viewChosen", "turnChosen", "removeChosen"):
        getattr(model, intent)()
    model.joinChosen()
    assert session.sent == []
    assert session.state.value.tab is Tab.PROCEDURE
