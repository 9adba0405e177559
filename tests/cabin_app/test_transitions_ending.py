"""How a visit ends, and what is left of it: nothing."""

from dataclasses import fields, replace

import pytest

from cabin_app.session import events as e
from cabin_app.session.effects import RecordVisit
from cabin_app.session.hearing import BY_HAND, VISIT_PHASES, is_heard
from cabin_app.session.rules import Rules
from cabin_app.session.state import (
    Comfort,
    Contrast,
    Ending,
    ErasureStep,
    Face,
    Phase,
    SessionState,
    Sheet,
    StopCause,
    Tally,
)
from cabin_app.session.transitions import step
from support.sentences import Row, check, rows
from support.visits import (
    FAREWELL,
    HANDING_OVER,
    MENU,
    ONLINE,
    PROVEN,
    READING,
    RULES,
    SCANNED,
    WELCOME,
    after,
    page,
    played,
)

END = ("RecordVisit", "AnnounceFarewell", "EraseVisit")
LEAVING = (*SCANNED, e.LeaveAsked())
BROKE = e.Broke(StopCause.UNEXPECTED, "somewhere")
ERASING = (*SCANNED, BROKE)
STOPPED = (BROKE,)


@rows(
    Row("leaving asks first", SCANNED, e.LeaveAsked(), {"sheet": Sheet.LEAVE},
        ("AnnounceFarewell",)),
    Row("a visit of nothing needs no next process", WELCOME, e.LeaveAsked(), {
        "sheet": Sheet.LEAVE}),
    Row("leaving is nothing unless it was asked", SCANNED, e.LeaveConfirmed(), {
        "phase": Phase.ONLINE}),
    Row("leaving erases and says farewell", LEAVING, e.LeaveConfirmed(), {
        "phase": Phase.FAREWELL,
        "ending": Ending.FINISHED,
        "basket.documents": (),
        "procedure_tab.opened": False,
        "sheet": None,
        "tally.pages_scanned": 1}, END),
    Row("leaving answers the page that waits", (*HANDING_OVER, e.LeaveAsked()),
        e.LeaveConfirmed(), {"file_request": None}, ("RefuseFiles", *END)),
    Row("leaving stops the scanner", (*READING, e.LeaveAsked()),
        e.LeaveConfirmed(), {"scan": None}, ("CancelScan", *END)),
    Row("leaving stops the printer",
        (*SCANNED, e.PrintAsked(1), e.PrintConfirmed(), e.LeaveAsked()),
        e.LeaveConfirmed(), {"print": None}, ("CancelPrint", *END)),
    Row("who touched and left again leaves nothing to erase",
        (*WELCOME, e.LeaveAsked()), e.LeaveConfirmed(), {
            "phase": Phase.RESTING, "visit": None}),
    Row("a promise that is kept is shown", FAREWELL,
        e.ErasureStepDone(ErasureStep.PAGES), {
            "erasure.done": (ErasureStep.PAGES,)}),
    Row("it is shown once", FAREWELL,
        (e.ErasureStepDone(ErasureStep.PAGES),) * 2, {
            "erasure.done": (ErasureStep.PAGES,)}),
    Row("nothing found is the proof", FAREWELL, e.ErasureChecked((), "14:32"), {
        "erasure.verified_at": "14:32", "phase": Phase.FAREWELL}),
    Row("anything found stops the cabin", FAREWELL,
        e.ErasureChecked(("spool",), "14:32"), {
            "phase": Phase.OUT_OF_ORDER,
            "stop_cause": StopCause.RESIDUE,
            "stop_detail": "spool",
            "erasure.residues": ("spool",),
            "visit": None}, ("RecordResidue", "AnnounceStop")),
    Row("going before the proof is not yet possible", FAREWELL, e.QuitAsked(), {
        "phase": Phase.FAREWELL}),
    Row("going after it rests the cabin", PROVEN, e.QuitAsked(), {
        "phase": Phase.RESTING}, ("AnnounceEnd",)),
    Row("a face is counted", FAREWELL, e.FaceTouched(Face.GOOD), {
        "face": Face.GOOD}, ("RecordFace",)),
    Row("another face is only shown", (*FAREWELL, e.FaceTouched(Face.GOOD)),
        e.FaceTouched(Face.HARD), {"face": Face.HARD}),
    Row("comfort still answers on the farewell", FAREWELL, e.ComfortAsked(), {
        "sheet": Sheet.COMFORT}),
    Row("a page that comes late is erased", FAREWELL, e.PageArrived(page()), {
        "basket.documents": ()}, ("ErasePages",)),
    Row("a download that comes late is erased", PROVEN,
        e.DocumentArrived("from_site", "a", (page(),)), {
            "basket.documents": ()}, ("ErasePages",)),
    Row("an empty one that comes late is nothing", PROVEN,
        e.DocumentArrived("from_site", "a", ()), {}),
)  # fmt: skip
def test_ending(row: Row) -> None:
    check(row)


@rows(
    Row("a bug in mid-visit erases it", SCANNED, BROKE, {
        "phase": Phase.ERASING,
        "ending": Ending.BROKEN,
        "basket.documents": ()}, ("RecordUnexpected", *END)),
    Row("the cabin rests once it is erased", ERASING,
        e.ErasureChecked((), "14:32"), {"phase": Phase.RESTING},
        ("AnnounceEnd",)),
    Row("a residue stops it there too", ERASING,
        e.ErasureChecked(("view",), "14:32"), {"phase": Phase.OUT_OF_ORDER},
        ("RecordResidue", "AnnounceStop")),
    Row("a second bug while erasing stops the cabin", ERASING, BROKE, {
        "phase": Phase.OUT_OF_ORDER, "stop_cause": StopCause.UNEXPECTED},
        ("RecordUnexpected", "AnnounceStop")),
    Row("a bug at rest stops the cabin", (), BROKE, {
        "phase": Phase.OUT_OF_ORDER, "stop_detail": "somewhere"},
        ("RecordUnexpected", "AnnounceStop")),
    Row("a wrong file is no bug", (),
        e.Broke(StopCause.BAD_FILE, "settings.yaml:3"), {
            "stop_cause": StopCause.BAD_FILE}, ("AnnounceStop",)),
    Row("a bug on the farewell lets the erasure go on unseen", FAREWELL, BROKE, {
        "phase": Phase.ERASING, "ending": Ending.FINISHED},
        ("RecordUnexpected",)),
    Row("a bug after the proof ends the farewell", PROVEN, BROKE, {
        "phase": Phase.RESTING}, ("RecordUnexpected", "AnnounceEnd")),
    Row("a stopped cabin stays stopped", STOPPED, (
        BROKE, e.Woken("x"), e.QuitAsked(), e.ErasureChecked((), "14:32")), {
            "phase": Phase.OUT_OF_ORDER, "visit": None}),
)  # fmt: skip
def test_the_unexpected(row: Row) -> None:
    check(row)


def test_the_journal_is_told_the_whole_visit() -> None:
    open_since = after(SCANNED, at_s=100)
    _, effects = played((e.LeaveAsked(), e.LeaveConfirmed()), open_since, 700)
    (record,) = [effect for effect in effects if isinstance(effect, RecordVisit)]
    assert (record.began_at_s, record.ended_at_s) == (100, 700)
    assert record.ending is Ending.FINISHED
    assert record.language == "fr"
    assert [(use.began_at_s, use.ended_at_s) for use in record.uses] == [(100, 700)]
    assert record.pages_scanned == 1


CHANGED = {
    "language": "ar",
    "text_size": 4,
    "contrast": Contrast.DARK,
    "page_zoom_percent": 300,
    "reduced_motion": True,
    "voice_on_arrival": True,
    "speech_percent": 150,
    "volume_percent": 100,
    "own_words_aloud": True,
    "slow": True,
    "left_handed": True,
    "low_reach": True,
}


@pytest.mark.parametrize("name", [field.name for field in fields(Comfort)])
def test_every_setting_of_a_visitor_is_back_after_the_visit(name) -> None:
    visit = after(SCANNED)
    comfort = replace(visit.comfort, **{name: CHANGED[name]})
    assert getattr(comfort, name) != getattr(Comfort(), name)
    state = after(
        (*FAREWELL[len(SCANNED) :], e.ErasureChecked((), "14:32"), e.QuitAsked()),
        replace(visit, comfort=comfort),
    )
    assert state.comfort == Comfort()


KEPT_ON_FAREWELL = {
    "phase",
    "visit",
    "began_at_s",
    "present_at_s",
    "comfort",
    "tally",
    "ending",
}


@pytest.mark.parametrize("phase", sorted(VISIT_PHASES))
@pytest.mark.parametrize("name", [field.name for field in fields(SessionState)])
def test_no_field_of_a_visit_outlives_it(name, phase) -> None:
    """Whatever a field held, it is as new in the farewell, and surely at rest."""
    full = replace(after(HANDING_OVER), phase=phase, still_there_since_s=1000.0)
    ended = step(full, e.LeaveConfirmed(), 1000.0, RULES).state
    if name not in KEPT_ON_FAREWELL:
        assert getattr(ended, name) == getattr(SessionState(), name)
    rested = after((e.ErasureChecked((), "14:32"), e.QuitAsked()), ended)
    assert getattr(rested, name) == getattr(SessionState(), name)


def test_what_the_farewell_keeps_of_a_visit_holds_no_document() -> None:
    assert {field.name for field in fields(Tally)} == {
        "pages_scanned",
        "pages_printed",
        "documents_given",
        "uses",
        "assisted",
        "unmet",
        "calls_answered",
    }


def test_nothing_made_by_hand_is_heard_by_a_stopped_or_erasing_cabin() -> None:
    """Except the staff's hand on a stopped cabin: they come to mend it."""
    for kind in BY_HAND:
        blank = object.__new__(kind)
        assert not is_heard(after(ERASING), blank)
        assert is_heard(after(STOPPED), blank) is (kind is e.GateAsked)


@pytest.mark.parametrize("given", [MENU, ONLINE, READING])
def test_a_visit_ends_by_itself_when_nobody_is_there(given) -> None:
    timeouts = Rules().timeouts
    state = after(given, at_s=0)
    at_s = 10_000.0
    state = step(state, e.TimePassed(), at_s, RULES).state
    assert state.still_there_since_s == at_s
    at_s += timeouts.still_there_s
    came = step(state, e.TimePassed(), at_s, RULES)
    assert came.state.phase is Phase.ERASING
    assert came.state.ending is Ending.TIMED_OUT
