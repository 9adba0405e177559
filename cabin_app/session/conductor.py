"""Holds the visit, lets the machine decide, and does what it wants done."""

import secrets
from collections.abc import Callable
from pathlib import Path

from cabin_app.clock import Clock
from cabin_app.documents.model import PageSource
from cabin_app.jobs import Alarms, Executor
from cabin_app.observable import Observable
from cabin_app.roles.model import Verdict
from cabin_app.session import effects as do
from cabin_app.session import events as e
from cabin_app.session.cleanup import Cleanup
from cabin_app.session.counting import Counting
from cabin_app.session.effects_calls import RecordCall, RingDesk, RingStaff
from cabin_app.session.effects_stick import StickEffect
from cabin_app.session.event_player import EventPlayer, ask_gate
from cabin_app.session.hands import Hands
from cabin_app.session.ringing import ring
from cabin_app.session.rules import Rules
from cabin_app.session.state import Phase, SessionState, VisitId
from cabin_app.session.stick_driving import drive as drive_stick
from cabin_app.supervision_link import Said, SupervisorLink


class Conductor(EventPlayer):
    """Lives on the interface thread; every call and callback is made there.

    Attributes:
        state: The visit as published; view models subscribe to it.
        takes_visits: Whether a touch of the resting screen begins a visit. Under a
            supervisor, only from `begin` to the end of one visit: the next one
            belongs to the next process.
    """

    def __init__(
        self,
        *,
        hands: Hands,
        executor: Executor,
        alarms: Alarms,
        clock: Clock,
        rules: Rules,
        link: SupervisorLink,
        supervised: bool = False,
    ) -> None:
        super().__init__(SessionState(), alarms=alarms, clock=clock, rules=rules)
        self.takes_visits = Observable(not supervised)
        self._supervised = supervised
        self._hands = hands
        self._executor = executor
        self._counting = Counting(
            recorder=hands.recorder, spool=hands.spool, executor=executor
        )
        self._link = link

    def begin(self) -> None:
        """The supervisor gave us the screen alone."""
        self.takes_visits.publish(True)

    def wake(self) -> None:
        """The resting screen was touched: a visit begins under a random name."""
        if self.takes_visits.value:
            self.dispatch(e.Woken(VisitId(secrets.token_hex(16))))

    def ask_gate(self) -> None:
        """The discreet place was touched; at rest, only while the screen is ours."""
        if self.state.value.phase is not Phase.RESTING or self.takes_visits.value:
            self.dispatch(e.GateAsked())

    def _follow(self, before: SessionState, after: SessionState) -> None:
        if before.phase is Phase.RESTING and after.phase is Phase.WELCOME:
            self._counting.visit_began()
        elif before.phase is not Phase.RESTING and after.phase is Phase.RESTING:
            self._counting.visit_over()

    def _run(self, effect: do.Effect) -> None:  # noqa: C901 (one closed match)
        hands = self._hands
        if isinstance(effect, StickEffect):
            drive_stick(hands.sticks, effect, self._answer)
            return
        match effect:
            case do.StartScan():
                self._scan(effect)
            case do.CancelScan():
                hands.scanning.cancel_scan()
            case do.ErasePages(sources=sources):
                hands.documents.erase(sources)
            case do.HandOver():
                self._hand_over(effect)
            case do.RefuseFiles(request_id=request_id):
                hands.web.refuse_files(request_id)
            case do.StartPrint():
                self._print(effect)
            case do.CancelPrint():
                hands.printing.cancel_print()
            case do.PrintTicket(state=state):
                hands.tickets.print_ticket(
                    state, on_printed=self._ticket_out, on_fault=self._ticket_failed
                )
            case do.PrintChecklist(state=state):
                hands.tickets.print_checklist(
                    state, on_printed=self._ticket_out, on_fault=self._ticket_failed
                )
            case do.Say(sentence=sentence):
                hands.speech.say(
                    sentence,
                    speed_percent=effect.speed_percent,
                    volume_percent=effect.volume_percent,
                    on_said=self._answer(e.SentenceSaid),
                    on_fault=self._answer(e.SpeechFaulted),
                )
            case do.Hush():
                hands.speech.hush()
            case do.PrintCallBack(state=state):
                hands.tickets.print_call_back(
                    state, on_printed=self._ticket_out, on_fault=self._ticket_failed
                )
            case RingDesk() | RingStaff():
                ring(hands.calls, effect, self._answer)
            case do.PrintAddressCard(state=state, with_password=with_password):
                hands.tickets.print_address_card(
                    state,
                    with_password=with_password,
                    on_printed=self._ticket_out,
                    on_fault=self._ticket_failed,
                )
            case do.EraseVisit():
                self._erase()
            case do.LookAtGate():
                self._ask_gate(hands.gate.look)
            case do.TryCode(code=code):
                self._ask_gate(lambda: hands.gate.try_code(code))
            case do.AnnounceFarewell():
                self._link.say(Said.FAREWELL)
            case do.AnnounceEnd():
                self.takes_visits.publish(not self._supervised)
                # Kept, the counts outlive us: nobody waits for the disk.
                self._counting.keep()
                self._link.say(Said.ERASED)
                self._counting.write(lambda: None)
            case do.AnnounceStop():
                self._announce_stop()
            case RecordCall():
                hands.calls.note(effect)
                self._counting.record(effect)
            case _:
                self._counting.record(effect)

    # --- devices and pages ---------------------------------------------------------

    def _answer(self, make: Callable[..., e.Event]) -> Callable[..., None]:
        """A callback of this visit; in another visit it says nothing."""
        visit = self.state.value.visit

        def answer(*values: object) -> None:
            if self.state.value.visit == visit:
                self.dispatch(make(*values))

        return answer

    def _scan(self, effect: do.StartScan) -> None:
        visit = self.state.value.visit

        def page(source: PageSource) -> None:
            if self.state.value.visit == visit:
                self.dispatch(e.PageArrived(source))
            else:
                self._hands.documents.erase((source,))

        self._hands.scanning.scan(
            effect.profile,
            beside=effect.beside,
            on_page=page,
            on_end=self._answer(e.ScanEnded),
            on_fault=self._answer(e.ScanFaulted),
        )

    def _hand_over(self, effect: do.HandOver) -> None:
        request = effect.request

        def ready(paths: tuple[Path, ...], pages: int) -> None:
            state = self.state.value
            if state.file_request != request or not state.handing_over:
                return
            self._hands.web.answer_files(request.id, paths)
            self.dispatch(e.HandOverReady(request.id, pages))

        self._hands.documents.hand_over(
            effect.document,
            accept=request.accept,
            several=request.several,
            formats=effect.formats,
            max_bytes=effect.max_bytes,
            on_ready=ready,
            on_fault=self._answer(lambda reason: e.HandOverFaulted(request.id, reason)),
        )

    def _print(self, effect: do.StartPrint) -> None:
        self._hands.printing.print_document(
            effect.document,
            copies=effect.copies,
            colour=effect.colour,
            both_sides=effect.both_sides,
            on_progress=self._answer(e.PrintProgressed),
            on_waiting=self._answer(lambda reason: e.PrintFaulted(reason, True)),
            on_resumed=self._answer(e.PrintResumed),
            on_completed=self._answer(e.PrintCompleted),
            on_failed=self._answer(lambda reason: e.PrintFaulted(reason, False)),
        )

    def _ticket_out(self, on_a4: bool) -> None:
        self.dispatch(e.TicketPrinted(on_a4=on_a4))

    def _ticket_failed(self, reason: str) -> None:
        self.dispatch(e.TicketFaulted(reason))

    def _ask_gate(self, ask: Callable[[], Verdict]) -> None:
        ask_gate(ask, executor=self._executor, dispatch=self.dispatch)

    def _erase(self) -> None:
        Cleanup(
            hands=self._hands,
            executor=self._executor,
            alarms=self._alarms,
            clock=self._clock,
            dispatch=self.dispatch,
        ).begin()

    def _announce_stop(self) -> None:
        cause = self.state.value.stop_cause
        word = cause.value if cause is not None else ""
        self._counting.write(lambda: self._link.say(Said.STOPPED, word))
