"""Confort on every screen: it comes, each setting holds at once, and nothing is lost.

The screens are those of the pictures, so that a new one is held to it too.
"""

from collections.abc import Iterator
from dataclasses import fields, replace

import pytest

from cabin_app.catalogue.loader import load_shelf
from cabin_app.paths import SHIPPED_ASSETS
from cabin_app.session import events as e
from cabin_app.session import sheets, transitions_visit
from cabin_app.session.events import Event
from cabin_app.session.hearing import VISIT_PHASES
from cabin_app.session.sheets import working_sheet
from cabin_app.session.state import (
    Comfort,
    Contrast,
    FaultShown,
    FaultSource,
    Notice,
    NoticeKind,
    Phase,
    SessionState,
    Sheet,
)
from cabin_app.session.state_under import PASSING
from support.shot_states import shot_states
from support.visits import played

SETTINGS: tuple[tuple[Event, dict[str, object]], ...] = (
    (e.TextSizeChosen(4), {"text_size": 4, "page_zoom_percent": 175}),
    (e.ContrastChosen(Contrast.SOFT), {"contrast": Contrast.SOFT}),
    (e.ContrastChosen(Contrast.DARK), {"contrast": Contrast.DARK}),
    (e.MotionChosen(True), {"reduced_motion": True}),
    (e.VoiceChosen(True), {"voice_on_arrival": True}),
    (e.SpeechMoved(1), {"speech_percent": 125}),
    (e.VolumeMoved(-1), {"volume_percent": 60}),
    (e.OwnWordsChosen(True), {"own_words_aloud": True}),
    (e.SlownessChosen(True), {"slow": True}),
    (e.HandChosen(True), {"left_handed": True}),
    (e.ReachChosen(True), {"low_reach": True}),
)
"""Every setting but the language, which has its own sheet."""
EVERY_SHEET = tuple(sheet for sheet in Sheet if sheet not in PASSING)


@pytest.fixture(scope="module")
def screens(tmp_path_factory: pytest.TempPathFactory) -> dict[str, SessionState]:
    shelf = load_shelf(SHIPPED_ASSETS / "catalogue")
    folder = tmp_path_factory.mktemp("pages")
    return {
        name: state
        for name, state in shot_states(shelf, folder).items()
        if state.phase in {*VISIT_PHASES, Phase.FAREWELL}
        and state.sheet not in PASSING
        and not (state.stay is not None and state.stay.aid_open)
    }


def back(state: SessionState, *moves: Event) -> SessionState:
    """Over to Confort, these moves there, and back; comfort and time aside."""
    there, _ = played((e.ComfortAsked(), *moves), state)
    assert there.sheet is Sheet.COMFORT
    done, _ = played((e.SheetClosed(),), there)
    return replace(done, comfort=state.comfort, present_at_s=state.present_at_s)


def lost(screens: dict[str, SessionState], *moves: Event) -> Iterator[str]:
    """What of which screen is not as it was."""
    for name, state in screens.items():
        here = replace(state, still_there_since_s=None)
        there = back(here, *moves)
        yield from (
            f"{name}: {each.name}"
            for each in fields(SessionState)
            if getattr(here, each.name) != getattr(there, each.name)
        )


def test_all_settings_have_a_row() -> None:
    touched = {name for _, changed in SETTINGS for name in changed}
    assert touched | {"language"} == {each.name for each in fields(Comfort)}


def test_from_every_screen_and_back_with_nothing_lost(
    screens: dict[str, SessionState],
) -> None:
    assert {state.phase for state in screens.values()} == {
        *VISIT_PHASES,
        Phase.FAREWELL,
    }
    shown = {state.sheet for state in screens.values()}
    assert shown >= {*EVERY_SHEET, None}
    assert list(lost(screens, *(event for event, _ in SETTINGS))) == []


def test_the_languages_come_and_go_as_well(screens: dict[str, SessionState]) -> None:
    for state in screens.values():
        here = replace(state, still_there_since_s=None)
        chosen, _ = played((e.LanguagesAsked(), e.LanguageChosen("fr")), here)
        assert chosen.sheet is here.sheet
        assert chosen.fault == here.fault


def test_a_screen_that_loses_something_is_told(
    screens: dict[str, SessionState], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sheets, "uncover", sheets.reveal)
    monkeypatch.setattr(transitions_visit, "uncover", sheets.reveal)
    found = list(lost(screens))
    assert "note-long: sheet" in found
    assert "fault: fault" in found


@pytest.mark.parametrize(("event", "changed"), SETTINGS)
def test_each_setting_is_that_of_its_name(
    event: Event, changed: dict[str, object]
) -> None:
    start = SessionState(phase=Phase.MENU)
    state, effects = played((event,), start)
    assert state.comfort == replace(Comfort(), **changed)  # type: ignore[arg-type]
    assert not effects


def test_pages_follow_the_text_size_and_may_still_be_changed() -> None:
    moves = (e.ZoomMoved(1), e.TextSizeChosen(3), e.ZoomMoved(-1))
    zooms = []
    state = SessionState(phase=Phase.MENU)
    for move in (*moves, e.TextSizeChosen(1), e.TextSizeChosen(4), e.ComfortReset()):
        state, _ = played((move,), state)
        zooms.append(state.comfort.page_zoom_percent)
    assert zooms == [125, 175, 150, 100, 175, 100]


def test_work_goes_on_beneath_and_comes_back_as_it_is_by_then() -> None:
    fault = FaultShown(source=FaultSource.PRINTER, reason="no_paper")
    waits = replace(fault, can_retry=False)
    telling = Notice(kind=NoticeKind.WANTS_TO_PHONE, detail="3646")
    start = SessionState(phase=Phase.MENU, fault=fault, notice=telling)
    there, _ = played((e.ComfortAsked(), e.LanguagesAsked(), e.ComfortAsked()), start)
    assert (there.fault, there.notice, working_sheet(there)) == (None, None, None)
    came, _ = played((e.SheetClosed(),), there)
    assert (came.fault, came.notice, came.under) == (fault, telling, None)
    # A job that waited for paper, and has gone on: nothing is told of it.
    paper, _ = played((e.ComfortAsked(), e.SheetClosed()), replace(start, fault=waits))
    assert paper.fault is None
    # What sends to this sheet has been read.
    kept = Notice(kind=NoticeKind.OWN_WORDS_KEPT)
    read, _ = played((e.ComfortAsked(), e.SheetClosed()), replace(start, notice=kept))
    assert read.notice is None


def test_another_sheet_asked_from_there_forgets_what_was_under_it() -> None:
    start = SessionState(phase=Phase.MENU, sheet=Sheet.NOTE)
    state, _ = played((e.ComfortAsked(), e.LeaveAsked(), e.SheetClosed()), start)
    assert (state.sheet, state.under) == (None, None)
