"""Papers that miss, procedures that end: how each use of the visit is told."""

import pytest

from cabin_app.session import events as e
from cabin_app.session.state import (
    NoticeKind,
    Outcome,
    Phase,
    Sheet,
    TicketStage,
)
from support.sentences import Row, check, rows
from support.visits import (
    DOCUMENTS,
    MENU,
    ONLINE,
    PROCEDURE,
    SCAN,
    START_URL,
    after,
    procedure,
    service,
)

OTHER = procedure("caf-autre")


@rows(
    Row("a missing paper is told beside a procedure", PROCEDURE,
        e.MissingPaperAsked(), {"sheet": Sheet.MISSING}),
    Row("also beside the site", ONLINE, e.MissingPaperAsked(), {
        "sheet": Sheet.MISSING}),
    Row("it means nothing in the menu", MENU, e.MissingPaperAsked(), {
        "sheet": None}),
    Row("it does not cover a scan", SCAN, e.MissingPaperAsked(), {
        "sheet": Sheet.SCAN}),
    Row("it means nothing among documents", DOCUMENTS, e.MissingPaperAsked(), {
        "sheet": None}),
    Row("the list is printed", PROCEDURE, e.ChecklistAsked(), {
        "ticket": TicketStage.PRINTING}, ("PrintChecklist",)),
    Row("one tap, one list", (*PROCEDURE, e.ChecklistAsked()),
        e.ChecklistAsked(), {}, ()),
    Row("no list without a procedure", MENU, e.ChecklistAsked(), {}, ()),
    Row("the list is out", (*PROCEDURE, e.ChecklistAsked()), e.TicketPrinted(), {
        "notice.kind": NoticeKind.TICKET_PRINTED,
        "ticket": TicketStage.OFFERED}, ("RecordTicket",)),
    Row("a list that failed may be tried again",
        (*PROCEDURE, e.ChecklistAsked(), e.TicketFaulted("paper_out")),
        e.RetryAsked(), {"fault": None}, ("PrintChecklist",)),
    Row("or done without",
        (*PROCEDURE, e.ChecklistAsked(), e.TicketFaulted("paper_out")),
        e.WentOnWithout(), {"fault": None, "phase": Phase.PROCEDURE}),
    Row("not today leads to the menu", (*PROCEDURE, e.MissingPaperAsked()),
        e.NotToday(), {"phase": Phase.MENU, "sheet": None, "procedure": None}),
    Row("not today means nothing in the menu", MENU, e.NotToday(), {
        "tally.uses": ()}),
    Row("a finished procedure asks whether the visit ends", ONLINE,
        e.ProcedureFinished(), {"phase": Phase.MENU, "sheet": Sheet.LEAVE},
        ("AnnounceFarewell",)),
    Row("it is finished on the site only", PROCEDURE, e.ProcedureFinished(), {
        "phase": Phase.PROCEDURE}),
    Row("going on without a fault is nothing", MENU, e.WentOnWithout(), {}),
    Row("trying again without a fault is nothing", MENU, e.RetryAsked(), {}),
    Row("presence changes no screen", ONLINE, e.Presence(), {
        "phase": Phase.ONLINE}),
)  # fmt: skip
def test_papers_and_outcomes(row: Row) -> None:
    check(row)


def test_a_procedure_never_opened_counts_as_not_today() -> None:
    (use,) = after((*PROCEDURE, e.MissingPaperAsked(), e.NotToday())).tally.uses
    assert use.outcome is Outcome.NOT_TODAY
    assert use.began_at_s == use.ended_at_s


def test_a_procedure_that_was_open_is_put_off() -> None:
    open_since = after(ONLINE, at_s=100)
    (use,) = after((e.MissingPaperAsked(), e.NotToday()), open_since, 160).tally.uses
    assert (use.outcome, use.began_at_s, use.ended_at_s) == (
        Outcome.NOT_TODAY,
        100,
        160,
    )


def test_a_finished_procedure_is_done_and_timed() -> None:
    state = after((e.ProcedureFinished(),), after(ONLINE, at_s=100), 400)
    (use,) = state.tally.uses
    assert (use.outcome, use.ended_at_s) == (Outcome.DONE, 400)


def test_a_procedure_found_again_is_one_use_and_keeps_its_page() -> None:
    again = (*ONLINE, e.BackAsked(), e.ProcedureStarted(START_URL))
    state = after(again)
    assert len(state.tally.uses) == 1
    assert state.tally.uses[0].ended_at_s is None
    assert state.procedure_tab.generation == 1


@pytest.mark.parametrize("finished", [True, False])
def test_taking_up_a_finished_procedure_again_leaves_it_done(finished) -> None:
    end = (e.ProcedureFinished(), e.SheetClosed()) if finished else (
        e.MissingPaperAsked(), e.NotToday())  # fmt: skip
    again = (
        *ONLINE,
        *end,
        e.ProcedureChosen(service(), procedure()),
        e.ProcedureStarted(START_URL),
    )
    (use,) = after(again).tally.uses
    assert use.ended_at_s is None
    assert use.outcome is (Outcome.DONE if finished else Outcome.STARTED)


def test_another_procedure_ends_the_former_and_reloads_the_tab() -> None:
    first = after(ONLINE, at_s=100)
    other = (
        e.BackAsked(),
        e.BackAsked(),
        e.ProcedureChosen(service(), OTHER),
        e.ProcedureStarted("https://caf.example/other"),
    )
    state = after(other, first, 250)
    former, present = state.tally.uses
    assert (former.ended_at_s, present.ended_at_s) == (250, None)
    assert state.procedure_tab.generation == 2
    assert state.procedure_tab.start_url == "https://caf.example/other"
    assert state.procedure_online == OTHER
    assert state.guide_step == 0
