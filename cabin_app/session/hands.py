"""What the conductor drives, as it sees them: plain calls and plain callbacks.

Every call is made on the interface thread and returns at once; callbacks come on the
interface thread. After ``EraseVisit`` began, late callbacks are ignored by the machine.
"""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from cabin_app.catalogue.scan_profile import ScanProfile
from cabin_app.documents.model import Document, PageSource
from cabin_app.errors import Problem
from cabin_app.journal.observations import Observation
from cabin_app.roles.model import Verdict
from cabin_app.session.effects_calls import RecordCall
from cabin_app.session.hands_stick import StickHands
from cabin_app.session.state import RequestId, SessionState
from cabin_app.settings_calling import Desk
from cabin_app.speech.script import Sentence


class ScanHands(Protocol):
    """Reads papers. Fulfilled by `documents.scan_desk`."""

    def scan(
        self,
        profile: ScanProfile,
        *,
        beside: PageSource | None,
        on_page: Callable[[PageSource], None],
        on_end: Callable[[], None],
        on_fault: Callable[[str], None],
    ) -> None:
        """Read; ``on_page`` for each page, then ``on_end`` or ``on_fault``, once."""
        ...

    def cancel_scan(self) -> None:
        """Give up; ``on_fault("cancelled")`` comes."""
        ...


class DocumentHands(Protocol):
    """Works on documents. Fulfilled by `documents.desk`."""

    def erase(self, sources: tuple[PageSource, ...]) -> None:
        """Erase files no document needs any more."""
        ...

    def hand_over(
        self,
        document: Document,
        *,
        accept: tuple[str, ...],
        several: bool,
        formats: tuple[str, ...],
        max_bytes: int | None,
        on_ready: Callable[[tuple[Path, ...], int], None],
        on_fault: Callable[[str], None],
    ) -> None:
        """Make files a form accepts; ``on_ready(paths, pages)`` or ``on_fault``."""
        ...


class PrintHands(Protocol):
    """Prints documents. Fulfilled by `printing.desk`."""

    def print_document(
        self,
        document: Document,
        *,
        copies: int,
        colour: bool,
        both_sides: bool,
        on_progress: Callable[[int], None],
        on_waiting: Callable[[str], None],
        on_resumed: Callable[[], None],
        on_completed: Callable[[int], None],
        on_failed: Callable[[str], None],
    ) -> None:
        """One tap, one job, followed to its real end."""
        ...

    def cancel_print(self) -> None:
        """Cancel and purge the job under way, if any; no further callback comes."""
        ...

    def purge(self, on_done: Callable[[tuple[str, ...]], None]) -> None:
        """Purge every job; ``on_done`` gets residues, empty when none is left."""
        ...


class TicketHands(Protocol):
    """Prints receipts. Fulfilled in the composition root over `printing.desk`."""

    def print_ticket(
        self,
        state: SessionState,
        *,
        on_printed: Callable[[bool], None],
        on_fault: Callable[[str], None],
    ) -> None:
        """What was done and what comes next, in the visitor's language.

        ``on_printed`` is told whether it came out of the document printer.
        """
        ...

    def print_checklist(
        self,
        state: SessionState,
        *,
        on_printed: Callable[[bool], None],
        on_fault: Callable[[str], None],
    ) -> None:
        """What to bring for the chosen procedure."""
        ...

    def print_address_card(
        self,
        state: SessionState,
        *,
        with_password: bool,
        on_printed: Callable[[bool], None],
        on_fault: Callable[[str], None],
    ) -> None:
        """The card of a new address, to be kept at home."""
        ...

    def print_call_back(
        self,
        state: SessionState,
        *,
        on_printed: Callable[[bool], None],
        on_fault: Callable[[str], None],
    ) -> None:
        """The slip on which somebody writes how to be called back."""
        ...


class CallHands(Protocol):
    """Rings who is called. Fulfilled by `session.switchboard`."""

    def ring_desk(
        self,
        desk: Desk,
        *,
        room: str,
        theme: str,
        language: str,
        on_fault: Callable[[str], None],
    ) -> None:
        """Tell a desk that somebody waits; ``on_fault`` comes if it was not told."""
        ...

    def ring_staff(
        self,
        *,
        theme: str,
        language: str,
        on_rung: Callable[[], None],
        on_fault: Callable[[str], None],
    ) -> None:
        """Tell people of the centre; exactly one callback comes."""
        ...

    def note(self, call: RecordCall) -> None:
        """Add to the requests of the day that staff see."""


class WebHands(Protocol):
    """The web pages. Fulfilled by `ui.web`."""

    def answer_files(self, request_id: RequestId, paths: tuple[Path, ...]) -> None:
        """Give the files to the page; a request that is gone is ignored."""
        ...

    def refuse_files(self, request_id: RequestId) -> None:
        """Answer with nothing; a request that is gone is ignored."""
        ...

    def destroy(self, on_done: Callable[[tuple[str, ...]], None]) -> None:
        """Dialogs, then pages, then profile; never navigates.

        ``on_done`` gets residues: "profile", "view", "window"; empty when all is gone.
        """
        ...


class WordsHands(Protocol):
    """Clipboard and keyboard. Fulfilled by `ui.application`."""

    def forget(self) -> tuple[str, ...]:
        """Empty the clipboards and the keyboard's memory; returns residues."""
        ...


class SpeechHands(Protocol):
    """Says sentences. Fulfilled by `speech.desk`."""

    def say(
        self,
        sentence: Sentence,
        *,
        speed_percent: int,
        volume_percent: int,
        on_said: Callable[[], None],
        on_fault: Callable[[str], None],
    ) -> None:
        """Say it, in place of what is being said; one callback comes, or `hush`."""
        ...

    def hush(self) -> None:
        """Be silent now; no callback comes any more. Twice is allowed."""
        ...


class SpoolHands(Protocol):
    """The visit's folder. Fulfilled by `session.spool`."""

    @property
    def exists(self) -> bool:
        """Whether anything of the visit is on the file system."""
        ...

    @property
    def key(self) -> int | None:
        """Of the visit's row in the journal; None while there is no folder."""
        ...

    def folder(self) -> Path:
        """The visit's folder; made at the first call."""
        ...

    def erase(self) -> None:
        """Erase it; may be called from a lane. OSError when something is left."""
        ...


class RecorderHands(Protocol):
    """The journal's door. Fulfilled by `journal.recorder`."""

    def record(self, observation: Observation) -> None:
        """Collect; instant, never raises for a disk."""
        ...

    def begin_visit(self, key: int) -> None:
        """A visit began, whose row will have this key; instant."""
        ...

    def drop_visit(self, key: int) -> None:
        """The visit was nothing, unless it has ended meanwhile; instant."""
        ...

    def keep(self, key: int | None = None) -> None:
        """What was collected outlives a kill from now on; some milliseconds."""
        ...

    def end_visit(self) -> Problem | None:
        """Write what was collected; blocks up to about 1 s, so from a lane."""
        ...


class GateHands(Protocol):
    """Looks at the codes of the staff. Fulfilled by `roles.gate`; from one lane."""

    def look(self) -> Verdict:
        """Whether a code may be typed."""
        ...

    def try_code(self, code: str) -> Verdict:
        """Look at a code; blocks about 0.1 s."""
        ...


@dataclass(frozen=True, kw_only=True)
class Hands:
    """Everything the conductor drives."""

    scanning: ScanHands
    documents: DocumentHands
    sticks: StickHands
    printing: PrintHands
    tickets: TicketHands
    calls: CallHands
    web: WebHands
    words: WordsHands
    speech: SpeechHands
    spool: SpoolHands
    recorder: RecorderHands
    gate: GateHands
