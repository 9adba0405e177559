"""Hands that keep what was asked of them and answer when the test says so."""

from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from cabin_app.catalogue.scan_profile import ScanProfile
from cabin_app.documents.model import Document, PageSource
from cabin_app.errors import Problem
from cabin_app.journal.observations import Observation
from cabin_app.roles.model import Answer as GateAnswer
from cabin_app.roles.model import Role, Verdict
from cabin_app.session.effects_calls import RecordCall
from cabin_app.session.hands import Hands
from cabin_app.session.spool import Spool
from cabin_app.session.state import RequestId, SessionState
from cabin_app.settings_calling import Desk
from cabin_app.speech.script import Sentence
from devices.ports.stick import Stick

Answer = Callable[..., None]


@dataclass
class HeldScanning:
    """`ScanHands`."""

    scans: list[dict[str, Any]] = field(default_factory=list)
    cancelled: int = 0

    def scan(self, profile: ScanProfile, **asked: Any) -> None:
        self.scans.append({"profile": profile, **asked})

    def cancel_scan(self) -> None:
        self.cancelled += 1


@dataclass
class HeldDocuments:
    """`DocumentHands`."""

    erased: list[PageSource] = field(default_factory=list)
    handed: list[dict[str, Any]] = field(default_factory=list)

    def erase(self, sources: tuple[PageSource, ...]) -> None:
        self.erased += sources

    def hand_over(self, document: Document, **asked: Any) -> None:
        self.handed.append({"document": document, **asked})


@dataclass
class HeldSticks:
    """`StickHands`."""

    looked: list[dict[str, Any]] = field(default_factory=list)
    taken: list[dict[str, Any]] = field(default_factory=list)
    put_on: list[dict[str, Any]] = field(default_factory=list)
    stopped: int = 0
    forgotten: int = 0

    def look(self, stick: Stick, **asked: Any) -> None:
        self.looked.append({"stick": stick, **asked})

    def take(self, stick: Stick, items: tuple[int, ...], **asked: Any) -> None:
        self.taken.append({"stick": stick, "items": items, **asked})

    def put(self, stick: Stick, document: Document, **asked: Any) -> None:
        self.put_on.append({"stick": stick, "document": document, **asked})

    def stop(self) -> None:
        self.stopped += 1

    def forget(self) -> None:
        self.forgotten += 1


@dataclass
class HeldPrinting:
    """`PrintHands`; a purge is answered at once unless `deaf`."""

    jobs: list[dict[str, Any]] = field(default_factory=list)
    cancelled: int = 0
    purged: int = 0
    deaf: bool = False
    late: list[Answer] = field(default_factory=list)
    residues: tuple[str, ...] = ()

    def print_document(self, document: Document, **asked: Any) -> None:
        self.jobs.append({"document": document, **asked})

    def cancel_print(self) -> None:
        self.cancelled += 1

    def purge(self, on_done: Answer) -> None:
        self.purged += 1
        if self.deaf:
            self.late.append(on_done)
        else:
            on_done(self.residues)


@dataclass
class HeldTickets:
    """`TicketHands`."""

    tickets: list[tuple[str, SessionState, dict[str, Answer]]] = field(
        default_factory=list
    )

    def print_ticket(self, state: SessionState, **answers: Answer) -> None:
        self.tickets.append(("ticket", state, answers))

    def print_address_card(
        self, state: SessionState, *, with_password: bool, **answers: Answer
    ) -> None:
        self.tickets.append((f"card {with_password}", state, answers))

    def print_checklist(self, state: SessionState, **answers: Answer) -> None:
        self.tickets.append(("checklist", state, answers))

    def print_call_back(self, state: SessionState, **answers: Answer) -> None:
        self.tickets.append(("call_back", state, answers))


@dataclass
class HeldCalls:
    """`CallHands`."""

    desks: list[dict[str, Any]] = field(default_factory=list)
    staff: list[dict[str, Any]] = field(default_factory=list)
    noted: list[RecordCall] = field(default_factory=list)

    def ring_desk(self, desk: Desk, **asked: Any) -> None:
        self.desks.append({"desk": desk, **asked})

    def ring_staff(self, **asked: Any) -> None:
        self.staff.append(asked)

    def note(self, call: RecordCall) -> None:
        self.noted.append(call)


@dataclass
class HeldWeb:
    """`WebHands`."""

    answered: list[tuple[RequestId, tuple[Path, ...]]] = field(default_factory=list)
    refused: list[RequestId] = field(default_factory=list)
    destroying: list[Answer] = field(default_factory=list)
    breaks: bool = False

    def answer_files(self, request_id: RequestId, paths: tuple[Path, ...]) -> None:
        self.answered.append((request_id, paths))

    def refuse_files(self, request_id: RequestId) -> None:
        self.refused.append(request_id)

    def destroy(self, on_done: Answer) -> None:
        if self.breaks:
            message = "a bug in the web"
            raise RuntimeError(message)
        self.destroying.append(on_done)


@dataclass
class HeldWords:
    """`WordsHands`."""

    forgotten: int = 0
    residues: tuple[str, ...] = ()

    def forget(self) -> tuple[str, ...]:
        self.forgotten += 1
        return self.residues


@dataclass
class HeldSpeech:
    """`SpeechHands`."""

    said: list[tuple[Sentence, dict[str, Any]]] = field(default_factory=list)
    hushed: int = 0

    def say(self, sentence: Sentence, **asked: Any) -> None:
        self.said.append((sentence, asked))

    def hush(self) -> None:
        self.hushed += 1


@dataclass
class HeldRecorder:
    """`RecorderHands`."""

    observed: list[Observation] = field(default_factory=list)
    begun: list[int] = field(default_factory=list)
    dropped: list[int] = field(default_factory=list)
    kept: list[int | None] = field(default_factory=list)
    written: int = 0
    problem: Problem | None = None

    def record(self, observation: Observation) -> None:
        self.observed.append(observation)

    def begin_visit(self, key: int) -> None:
        self.begun.append(key)

    def drop_visit(self, key: int) -> None:
        self.dropped.append(key)

    def keep(self, key: int | None = None) -> None:
        self.kept.append(key)

    def end_visit(self) -> Problem | None:
        self.written += 1
        return self.problem


@dataclass
class HeldGate:
    """`GateHands`; every code is wrong but `codes`."""

    codes: dict[str, Role] = field(default_factory=dict)
    tried: list[str] = field(default_factory=list)

    def look(self) -> Verdict:
        return Verdict(answer=GateAnswer.OPEN if self.codes else GateAnswer.NO_CODES)

    def try_code(self, code: str) -> Verdict:
        self.tried.append(code)
        role = self.codes.get(code)
        answer = GateAnswer.ADMITTED if role else GateAnswer.REFUSED
        return Verdict(answer=answer, role=role)


@dataclass
class HeldHands:
    """All of them, over a real spool."""

    spool: Spool
    scanning: HeldScanning = field(default_factory=HeldScanning)
    documents: HeldDocuments = field(default_factory=HeldDocuments)
    sticks: HeldSticks = field(default_factory=HeldSticks)
    printing: HeldPrinting = field(default_factory=HeldPrinting)
    tickets: HeldTickets = field(default_factory=HeldTickets)
    calls: HeldCalls = field(default_factory=HeldCalls)
    web: HeldWeb = field(default_factory=HeldWeb)
    words: HeldWords = field(default_factory=HeldWords)
    speech: HeldSpeech = field(default_factory=HeldSpeech)
    recorder: HeldRecorder = field(default_factory=HeldRecorder)
    gate: HeldGate = field(default_factory=HeldGate)

    @property
    def all(self) -> Hands:
        return Hands(
            scanning=self.scanning,
            documents=self.documents,
            sticks=self.sticks,
            printing=self.printing,
            tickets=self.tickets,
            calls=self.calls,
            web=self.web,
            words=self.words,
            speech=self.speech,
            spool=self.spool,
            recorder=self.recorder,
            gate=self.gate,
        )
