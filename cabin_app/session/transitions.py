"""The visit as a machine: one event, the next state, what is to be done.

Pure: no clock (the time comes with the event), no Qt, no device. What is journalled
is an effect, so a test of a transition is a test of the journal.
"""

from dataclasses import replace
from typing import assert_never

from cabin_app.session import events as e
from cabin_app.session import transitions_address as address
from cabin_app.session import transitions_calls as calls
from cabin_app.session import transitions_documents as documents
from cabin_app.session import transitions_ending as ending
from cabin_app.session import transitions_handover as handover
from cabin_app.session import transitions_note as note
from cabin_app.session import transitions_online as online
from cabin_app.session import transitions_preparing as preparing
from cabin_app.session import transitions_printing as printing
from cabin_app.session import transitions_reading as reading
from cabin_app.session import transitions_scan as scan
from cabin_app.session import transitions_staff as staff
from cabin_app.session import transitions_stick as sticks
from cabin_app.session import transitions_visit as visit
from cabin_app.session.effects import ErasePages, RefuseFiles
from cabin_app.session.events_note import NoteMove
from cabin_app.session.events_stick import StickItemTaken
from cabin_app.session.hearing import (
    SIGNS_OF_LIFE,
    STAFF_PHASES,
    goes_on_beneath,
    is_heard,
)
from cabin_app.session.rules import Rules, Step
from cabin_app.session.state import SessionState, Sheet


def step(state: SessionState, event: e.Event, at_s: float, rules: Rules) -> Step:
    """What an event comes to.

    Args:
        state: The visit as it stands.
        event: What happened.
        at_s: When, in monotonic seconds; never earlier than the event before.
        rules: What the house decided.
    """
    if state.phase in STAFF_PHASES and goes_on_beneath(event):
        return staff.beneath(state, lambda below: _played(below, event, at_s, rules))
    return _played(state, event, at_s, rules)


def _played(state: SessionState, event: e.Event, at_s: float, rules: Rules) -> Step:
    if not is_heard(state, event):
        return _unheard(state, event)
    if type(event) in SIGNS_OF_LIFE and reading.is_life(state, event):
        state = replace(state, present_at_s=at_s)
    state = staff.aid_set_aside(state, event)
    return reading.followed(state, _heard(state, event, at_s, rules))


def _unheard(state: SessionState, event: e.Event) -> Step:
    """Too late or too early; only what it brought is put back."""
    match event:
        case e.PageArrived(source=source):
            return Step(state, (ErasePages((source,)),))
        case e.DocumentArrived(sources=found) | StickItemTaken(sources=found) if found:
            return Step(state, (ErasePages(found),))
        case e.FileRequested(request=request):
            return Step(state, (RefuseFiles(request.id),))
        case _:
            return Step(state)


def _heard(state: SessionState, event: e.Event, at_s: float, rules: Rules) -> Step:
    if isinstance(event, e.CallEvent):
        return calls.heard(state, event, at_s)
    if state.phase in STAFF_PHASES and isinstance(event, staff.OwnComfort):
        return staff.comfort_chosen(state, event)
    if isinstance(event, e.StaffMove):
        return staff.heard(state, event, at_s)
    if isinstance(event, e.StickEvent):
        return sticks.heard(state, event)
    if isinstance(event, NoteMove):
        return note.heard(state, event)
    match event:
        case e.Woken():
            return visit.woken(state, event, at_s)
        case e.Presence():
            return Step(state)
        case e.ReadingAsked() | e.ReadingCame():
            return reading.asked(state, event)
        case e.ReadingStopped():
            return Step(replace(state, reading=None))
        case e.SentenceSaid():
            return reading.sentence_said(state)
        case e.HeadsetPulled():
            return reading.headset_pulled(state)
        case e.SpeechFaulted():
            return reading.faulted(state)
        case (
            e.TextSizeChosen()
            | e.ContrastChosen()
            | e.MotionChosen()
            | e.VoiceChosen()
            | e.SpeechMoved()
            | e.VolumeMoved()
            | e.OwnWordsChosen()
            | e.SlownessChosen()
            | e.HandChosen()
            | e.ReachChosen()
        ):
            return reading.set_to(state, event)
        case e.StillHere():
            return visit.still_here(state)
        case e.LanguageChosen():
            return visit.language_chosen(state, event, rules)
        case e.LanguagesAsked():
            return visit.covered(state, Sheet.LANGUAGE)
        case e.ComfortAsked():
            return visit.covered(state, Sheet.COMFORT)
        case e.ComfortReset():
            return visit.comfort_reset(state)
        case e.ZoomMoved():
            return visit.zoom_moved(state, event)
        case e.HumanAsked():
            return calls.human_asked(state)
        case e.LeaveAsked():
            return visit.leave_asked(state)
        case e.LeaveConfirmed():
            return ending.leave_confirmed(state, at_s)
        case e.SheetClosed():
            return visit.sheet_closed(state)
        case e.NoticeClosed():
            return Step(replace(state, notice=None))
        case e.BackAsked() if staff.aid_is_open(state):
            return staff.aid_closed(state)
        case e.BackAsked():
            return visit.back_asked(state, at_s)
        case e.DocumentsAsked():
            return visit.documents_asked(state, at_s)
        case e.RetryAsked():
            return visit.retry_asked(state, rules)
        case e.WentOnWithout():
            return visit.went_on_without(state)
        case e.LetterAsked():
            return preparing.letter_asked(state)
        case e.LetterPutAway():
            return Step(replace(state, letter=False))
        case e.NothingFound():
            return preparing.nothing_found(state)
        case e.ServiceChosen():
            return preparing.service_chosen(state, event)
        case e.ThingTicked():
            return preparing.thing_ticked(state, event)
        case e.NumberAsked():
            return preparing.number_asked(state, event)
        case e.ProcedureChosen():
            return visit.procedure_chosen(state, event)
        case e.MissingPaperAsked():
            return visit.missing_paper_asked(state)
        case e.ChecklistAsked():
            return visit.checklist_asked(state)
        case e.AddressAsked():
            return address.asked(state)
        case e.NamesGiven():
            return address.names_given(state, event)
        case e.AddressChosen():
            return address.chosen(state, event)
        case e.PassphraseMade():
            return address.passphrase_made(state, event)
        case e.AddressCardAsked():
            return address.card_asked(state, event)
        case e.NotToday():
            return visit.not_today(state, at_s)
        case e.ProcedureFinished():
            return visit.procedure_finished(state, at_s)
        case e.ProcedureStarted():
            return online.procedure_started(state, event, at_s)
        case e.GuideMoved():
            return online.guide_moved(state, event, at_s)
        case e.TabChosen():
            return online.tab_chosen(state, event, at_s)
        case e.MailProviderChosen():
            return online.mail_provider_chosen(state, event, at_s)
        case e.MailProviderForgotten():
            return online.mail_provider_forgotten(state)
        case e.ReloadAsked():
            return online.reload_asked(state, event)
        case e.FirstPageAsked():
            return online.first_page_asked(state, event)
        case e.PageWordsAsked():
            return online.page_words_asked(state, event)
        case e.GuideFolded(folded=folded):
            return Step(replace(state, guide_folded=folded))
        case e.PageLoading():
            return online.page_loading(state, event)
        case e.PageMoved():
            return online.page_moved(state, event, at_s)
        case e.PageShown():
            return online.page_shown(state, event)
        case e.PageSlow():
            return online.page_slow(state, event)
        case e.PageFailed():
            return online.page_failed(state, event)
        case e.AddressRefused():
            return online.address_refused(state, event)
        case e.FileRequested():
            return handover.file_requested(state, event)
        case e.FileRequestGone():
            return handover.file_request_gone(state, event)
        case e.GiveToSiteAsked():
            return handover.give_to_site_asked(state, event)
        case e.HandOverReady():
            return handover.hand_over_ready(state, event)
        case e.HandOverFaulted():
            return handover.hand_over_faulted(state, event)
        case e.ScanAsked():
            return scan.scan_asked(state)
        case e.PageScanAsked():
            return scan.page_scan_asked(state)
        case e.ScanStopped():
            return scan.scan_stopped(state)
        case e.PaperChosen():
            return scan.paper_chosen(state, event)
        case e.AnotherPageAsked():
            return scan.another_page_asked(state)
        case e.PageRejected():
            return scan.page_rejected(state)
        case e.PageKept():
            return scan.page_kept(state)
        case e.PageRemoved():
            return scan.page_removed(state)
        case e.ScanEnded():
            return scan.scan_ended(state)
        case e.ScanFinished():
            return scan.scan_finished(state)
        case e.PageArrived():
            return scan.page_arrived(state, event)
        case e.ScanFaulted():
            return scan.scan_faulted(state, event)
        case e.DocumentArrived():
            return documents.document_arrived(state, event)
        case e.DownloadRefused():
            return documents.download_refused(state, event)
        case e.DocumentTouched():
            return documents.document_touched(state, event)
        case e.DocumentTurned():
            return documents.document_turned(state, event)
        case e.DocumentRemoved():
            return documents.document_removed(state, event)
        case e.DocumentsJoined():
            return documents.documents_joined(state, event)
        case e.ViewAsked():
            return documents.view_asked(state, event)
        case e.PrintAsked():
            return printing.asked(state, event, rules)
        case e.CopiesMoved():
            return printing.copies_moved(state, event, rules)
        case e.PrintColourChosen():
            return printing.colour_chosen(state, event)
        case e.PrintSidesChosen():
            return printing.sides_chosen(state, event)
        case e.PageLimitLifted():
            return printing.limit_lifted(state)
        case e.PrintConfirmed():
            return printing.confirmed(state, rules)
        case e.PrintCancelled():
            return printing.cancelled(state)
        case e.PrintProgressed():
            return printing.progressed(state, event)
        case e.PrintCompleted():
            return printing.completed(state, event)
        case e.PrintFaulted():
            return printing.faulted(state, event)
        case e.PrintResumed():
            return printing.resumed(state)
        case e.TicketAsked():
            return printing.ticket_asked(state)
        case e.TicketPrinted():
            return printing.ticket_printed(state, event)
        case e.TicketFaulted():
            return printing.ticket_faulted(state, event)
        case e.FaceTouched():
            return ending.face_touched(state, event)
        case e.QuitAsked():
            return ending.quit_asked(state)
        case e.TimePassed() if state.stay is not None or state.gate is not None:
            return staff.time_passed(state, at_s, rules)
        case e.TimePassed():
            return ending.time_passed(state, at_s, rules)
        case e.ErasureStepDone():
            return ending.erasure_step_done(state, event)
        case e.ErasureChecked():
            return ending.erasure_checked(state, event)
        case e.Broke():
            return ending.broke(state, event, at_s)
        case _:
            assert_never(event)
