"""What the machine wants done is done, once, and answered to the right visit."""

from dataclasses import replace
from pathlib import Path

import pytest

from cabin_app.documents.model import DocumentId
from cabin_app.errors import Problem
from cabin_app.journal import observations as j
from cabin_app.session import events as e
from cabin_app.session.state import (
    ErasureStep,
    Face,
    NoticeKind,
    Phase,
    PrintStage,
    ScanStage,
    StopCause,
    Tab,
    TicketStage,
)
from cabin_app.settings import Timeouts
from cabin_app.supervision_link import Said
from support.conducted import Conducted
from support.visits import (
    ARRIVED,
    BROKEN,
    MENU,
    NEXT_PAGE,
    ONLINE,
    PAGE_READ,
    PROCEDURE,
    READING,
    REQUESTED,
    SCANNED,
    page,
    request,
)

LEAVE = (e.LeaveAsked(), e.LeaveConfirmed())


@pytest.fixture
def cabin(tmp_path) -> Conducted:
    return Conducted(tmp_path)


def test_each_visit_has_a_random_id(cabin) -> None:
    cabin.conductor.wake()
    first = cabin.state.visit
    cabin.play((*MENU[1:], *LEAVE))
    cabin.erase_well()
    cabin.play((e.QuitAsked(),))
    cabin.conductor.wake()
    assert cabin.state.visit not in (None, first)


def test_a_scanned_page_comes_into_the_basket(cabin) -> None:
    cabin.play(READING)
    cabin.hands.scanning.scans[0]["on_page"](page())
    assert cabin.state.basket.page_count == 1
    cabin.hands.scanning.scans[0]["on_end"]()
    cabin.play(NEXT_PAGE)
    cabin.hands.scanning.scans[1]["on_fault"]("jammed")
    assert cabin.state.fault is not None


def test_a_page_given_up_is_told_to_the_scanner(cabin) -> None:
    cabin.play((*READING, e.ScanStopped()))
    assert cabin.hands.scanning.cancelled == 1


def test_pages_removed_are_erased(cabin) -> None:
    cabin.play((*PAGE_READ, e.PageRejected()))
    assert cabin.hands.documents.erased == [page()]


def test_a_page_of_another_visit_is_erased_not_shown(cabin) -> None:
    cabin.play((*READING, *LEAVE))
    cabin.erase_well()
    cabin.play((e.QuitAsked(),))
    cabin.conductor.wake()
    cabin.play((*READING[1:],))
    cabin.hands.scanning.scans[0]["on_page"](page("of-another.png"))
    cabin.hands.scanning.scans[0]["on_fault"]("jammed")
    assert cabin.hands.documents.erased == [page("of-another.png")]
    assert cabin.state.basket.page_count == 0
    assert cabin.state.scan is not None
    assert cabin.state.scan.stage is ScanStage.READING


def test_files_are_given_once_and_only_to_who_asked(cabin) -> None:
    cabin.play((*REQUESTED, e.GiveToSiteAsked()))
    handed = cabin.hands.documents.handed[0]
    assert (handed["accept"], handed["max_bytes"]) == ((".pdf",), 2_000_000)
    paths = (Path("/spool/given.pdf"),)
    handed["on_ready"](paths, 1)
    handed["on_ready"](paths, 1)
    assert cabin.hands.web.answered == [(1, paths)]
    assert cabin.state.notice is not None
    assert cabin.state.notice.kind is NoticeKind.DOCUMENT_GIVEN
    assert cabin.hands.recorder.observed == [j.DocumentHandedOver(pages=1)]


def test_files_of_a_request_that_is_gone_are_given_to_nobody(cabin) -> None:
    cabin.play((*REQUESTED, e.GiveToSiteAsked(), e.FileRequested(request(2))))
    cabin.hands.documents.handed[0]["on_ready"]((Path("/spool/given.pdf"),), 1)
    assert cabin.hands.web.answered == []
    assert cabin.hands.web.refused == [1]


def test_a_document_that_cannot_be_made_fit_is_told(cabin) -> None:
    cabin.play((*REQUESTED, e.GiveToSiteAsked()))
    cabin.hands.documents.handed[0]["on_fault"]("too_large")
    assert cabin.state.fault is not None
    assert cabin.state.fault.reason == "too_large"


def test_a_print_is_followed_to_its_end(cabin) -> None:
    cabin.play((*ARRIVED, e.PrintAsked(DocumentId(1)), e.PrintConfirmed()))
    job = cabin.hands.printing.jobs[0]
    job["on_progress"](0)
    job["on_waiting"]("no_paper")
    assert cabin.state.fault is not None
    assert not cabin.state.fault.can_retry
    job["on_resumed"]()
    assert cabin.state.fault is None
    job["on_completed"](1)
    assert cabin.state.print is not None
    assert cabin.state.print.stage is PrintStage.DONE


def test_a_print_that_failed_or_is_given_up(cabin) -> None:
    cabin.play((*ARRIVED, e.PrintAsked(DocumentId(1)), e.PrintConfirmed()))
    cabin.hands.printing.jobs[0]["on_failed"]("jammed")
    assert cabin.state.fault is not None
    cabin.play((e.RetryAsked(), e.PrintCancelled()))
    assert cabin.hands.printing.cancelled == 1
    assert len(cabin.hands.printing.jobs) == 2


def test_tickets_and_lists(cabin) -> None:
    cabin.play((*PROCEDURE, e.ChecklistAsked()))
    kind, _, answers = cabin.hands.tickets.tickets.pop()
    assert kind == "checklist"
    answers["on_fault"]("paper_out")
    assert cabin.state.fault is not None
    cabin.play((*LEAVE, e.TicketAsked()))
    kind, _, answers = cabin.hands.tickets.tickets.pop()
    assert kind == "ticket"
    answers["on_printed"](False)
    assert cabin.state.ticket is TicketStage.PRINTED


def test_events_that_come_while_one_is_played_wait_for_their_turn(cabin) -> None:
    seen = []

    def listen(state) -> None:
        seen.append(state.phase)
        if state.phase is Phase.WELCOME:
            cabin.play((e.LanguageChosen("fr"), e.ComfortAsked()))

    cabin.conductor.state.subscribe(listen)
    cabin.conductor.wake()
    assert seen == [Phase.WELCOME, Phase.MENU, Phase.MENU]
    assert cabin.state.sheet is not None


def test_a_bug_in_a_listener_does_not_stop_what_comes_after(cabin) -> None:
    def listen(state) -> None:
        message = "a bug on screen"
        raise RuntimeError(message)

    end = cabin.conductor.state.subscribe(listen)
    with pytest.raises(RuntimeError):
        cabin.conductor.wake()
    end()
    cabin.play((BROKEN,))
    assert cabin.state.phase is Phase.ERASING
    cabin.erase_well()
    assert cabin.state.phase is Phase.RESTING


def test_one_alarm_follows_the_deadline(cabin) -> None:
    timeouts = Timeouts()
    cabin.play(ONLINE)
    assert len(cabin.alarms.armed) == 1
    cabin.alarms.pass_time(timeouts.idle_warning_s - 1)
    cabin.play((e.Presence(),))
    cabin.alarms.pass_time(timeouts.idle_warning_s - 1)
    assert cabin.state.still_there_since_s is None
    cabin.alarms.pass_time(1)
    assert cabin.state.still_there_since_s is not None
    cabin.alarms.pass_time(timeouts.still_there_s)
    assert cabin.state.phase is Phase.ERASING


def test_an_alarm_that_rings_early_is_set_again(cabin) -> None:
    cabin.play(MENU)
    (alarm,) = cabin.alarms.armed
    cabin.clock.move(100)
    cabin.alarms.waiting.remove(alarm)
    alarm.call()
    assert cabin.state.still_there_since_s is None
    (again,) = cabin.alarms.armed
    assert again.at_s == alarm.at_s


def test_the_spool_marks_a_visit_from_its_first_touch_to_its_end(cabin) -> None:
    assert not cabin.hands.spool.exists
    cabin.conductor.wake()
    assert cabin.hands.spool.exists
    cabin.alarms.pass_time(Timeouts().welcome_s)
    assert cabin.state.phase is Phase.RESTING
    assert not cabin.hands.spool.exists


def test_a_visit_ends_erased_journalled_and_announced(cabin) -> None:
    cabin.conductor.wake()
    cabin.play(SCANNED[1:])
    (cabin.hands.spool.folder() / "page.png").write_bytes(b"a secret")
    cabin.play(LEAVE)
    # When leaving is asked, and when it is sure.
    farewells = [(Said.FAREWELL, ""), (Said.FAREWELL, "")]
    assert cabin.link.said == farewells
    cabin.erase_well()
    assert cabin.state.erasure.done == tuple(ErasureStep)
    assert cabin.state.erasure.verified_at == "14:32"
    assert not cabin.hands.spool.exists
    assert (cabin.hands.printing.purged, cabin.hands.words.forgotten) == (1, 1)
    cabin.play((e.FaceTouched(Face.GOOD),))
    assert cabin.link.said == farewells
    recorder = cabin.hands.recorder
    kept, written = len(recorder.kept), recorder.written
    cabin.play((e.QuitAsked(),))
    # The counts are kept first; the disk is waited for by nobody.
    assert len(recorder.kept) == kept + 1
    assert cabin.link.said == [*farewells, (Said.ERASED, "")]
    cabin.executor.drain("journal")
    assert recorder.written == written + 1
    kinds = [type(o).__name__ for o in cabin.hands.recorder.observed]
    assert kinds == ["VisitClosed", "ServiceUsed", "FaceTouched"]


def test_an_unwritable_journal_holds_nobody_up(cabin, caplog) -> None:
    cabin.hands.recorder.problem = Problem(place="journal", message="is locked.")
    cabin.play((*MENU, *LEAVE))
    cabin.erase_well()
    cabin.play((e.QuitAsked(),))
    cabin.executor.drain()
    assert cabin.link.said[-1] == (Said.ERASED, "")
    assert "is locked" in caplog.text


def test_a_bug_in_the_journal_holds_nobody_up_but_is_not_hidden(cabin) -> None:
    def broken() -> None:
        message = "a bug in the journal"
        raise ValueError(message)

    cabin.hands.recorder.end_visit = broken
    cabin.play((BROKEN,))
    with pytest.raises(ValueError, match="a bug"):
        cabin.executor.drain()
    assert cabin.link.said == [(Said.STOPPED, "unexpected")]


def test_a_residue_is_told_to_the_supervisor(cabin) -> None:
    cabin.play((*MENU, *LEAVE))
    cabin.hands.web.destroying.pop()(("profile",))
    cabin.executor.drain()
    assert cabin.state.phase is Phase.OUT_OF_ORDER
    assert cabin.link.said[-1] == (Said.STOPPED, StopCause.RESIDUE.value)
    assert j.ResidueFound() in cabin.hands.recorder.observed


def test_a_supervised_process_serves_one_visit(tmp_path) -> None:
    cabin = Conducted(tmp_path, supervised=True)
    cabin.conductor.wake()
    assert cabin.state.phase is Phase.RESTING
    cabin.conductor.begin()
    cabin.conductor.wake()
    assert cabin.state.phase is Phase.WELCOME
    cabin.play((e.LanguageChosen("fr"), *LEAVE))
    cabin.erase_well()
    cabin.play((e.QuitAsked(),))
    cabin.conductor.wake()
    assert cabin.state.phase is Phase.RESTING
    assert not cabin.conductor.takes_visits.value


def test_refused_files_and_hosts_reach_their_hands(cabin) -> None:
    cabin.play((*ONLINE, e.AddressRefused("link", "x.example", True, Tab.PROCEDURE)))
    cabin.play((e.FileRequested(request(7, Tab.MAIL)),))
    assert cabin.hands.web.refused == [7]
    assert cabin.hands.recorder.observed == [j.AddressRefused(host="x.example")]


def test_a_replaced_state_is_published_once(cabin) -> None:
    seen = []
    cabin.conductor.state.subscribe(seen.append)
    cabin.play((*MENU, e.SheetClosed()))
    assert seen == [replace(s) for s in seen]
    assert len(seen) == 2
