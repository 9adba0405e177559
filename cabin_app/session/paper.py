"""Everything that comes out on paper, as the conductor drives it."""

from collections.abc import Callable
from pathlib import Path

from cabin_app.clock import Clock
from cabin_app.documents.desk import DocumentDesk
from cabin_app.documents.model import Document
from cabin_app.language import Language
from cabin_app.printing.address_card import address_card
from cabin_app.printing.desk import PrintDesk, PrintListener
from cabin_app.printing.ticket import (
    OwnNote,
    VisitSummary,
    call_back_ticket,
    checklist_ticket,
    ticket_words,
    visit_ticket,
)
from cabin_app.printing.ticket_desk import TicketDesk
from cabin_app.session.state import Outcome, SessionState
from cabin_app.speech.script import Passage
from devices.ports.document_printer import PrintColour, PrintOptions, PrintSides


class Paper:
    """Fulfils PrintHands and TicketHands over the desks."""

    def __init__(
        self,
        *,
        documents: DocumentDesk,
        printing: PrintDesk,
        tickets: TicketDesk,
        clock: Clock,
        place: str,
    ) -> None:
        self._documents = documents
        self._printing = printing
        self._tickets = tickets
        self._clock = clock
        self._place = place
        self._wanted = 0

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
        self._wanted += 1
        wanted = self._wanted
        listener = PrintListener(
            on_progress=on_progress,
            on_waiting=on_waiting,
            on_resumed=on_resumed,
            on_completed=lambda _: on_completed(copies * len(document.pages)),
            on_failed=on_failed,
        )

        options = PrintOptions(
            copies=copies,
            colour=PrintColour.COLOUR if colour else PrintColour.GREY,
            sides=PrintSides.BOTH if both_sides else PrintSides.ONE,
        )

        def ready(path: Path) -> None:
            if wanted == self._wanted:
                self._printing.print_file(path, options, listener=listener)

        def refused(reason: str) -> None:
            if wanted == self._wanted:
                on_failed(reason)

        self._documents.printable(document, on_ready=ready, on_fault=refused)

    def cancel_print(self) -> None:
        """Cancel and purge the job under way, if any; no further callback comes."""
        self._wanted += 1
        self._printing.cancel()

    def purge(self, on_done: Callable[[tuple[str, ...]], None]) -> None:
        """Purge every job; ``on_done`` gets residues, empty when none is left."""
        self._wanted += 1
        self._printing.purge(on_done)

    def ticket_words(self, state: SessionState) -> tuple[Passage, ...]:
        """What the ticket of the farewell says, in the visitor's language."""
        summary = self._summary(state)
        noted = {summary.note.number, summary.note.appointment, summary.note.words}
        return tuple(
            Passage(text=text, own=text in noted)
            for text in ticket_words(visit_ticket(summary))
        )

    def print_ticket(
        self,
        state: SessionState,
        *,
        on_printed: Callable[[bool], None],
        on_fault: Callable[[str], None],
    ) -> None:
        """What was done and what comes next, in the visitor's language."""
        ticket = visit_ticket(self._summary(state))
        self._tickets.print_ticket(ticket, on_printed=on_printed, on_fault=on_fault)

    def print_checklist(
        self,
        state: SessionState,
        *,
        on_printed: Callable[[bool], None],
        on_fault: Callable[[str], None],
    ) -> None:
        """What to bring for the chosen procedure."""
        if state.service is None or state.procedure is None:
            return
        ticket = checklist_ticket(
            state.service,
            state.procedure,
            language=Language(state.comfort.language),
            place=self._place,
            day=self._day(),
            ready=state.ready,
        )
        self._tickets.print_ticket(ticket, on_printed=on_printed, on_fault=on_fault)

    def print_call_back(
        self,
        state: SessionState,
        *,
        on_printed: Callable[[bool], None],
        on_fault: Callable[[str], None],
    ) -> None:
        """The slip on which somebody writes how to be called back."""
        language = Language(state.comfort.language)
        ticket = call_back_ticket(
            about=state.service.name.in_language(language) if state.service else "",
            language=language,
            place=self._place,
            day=self._day(),
        )
        self._tickets.print_ticket(ticket, on_printed=on_printed, on_fault=on_fault)

    def print_address_card(
        self,
        state: SessionState,
        *,
        with_password: bool,
        on_printed: Callable[[bool], None],
        on_fault: Callable[[str], None],
    ) -> None:
        """The card of a new address, to be kept at home."""
        new, procedure = state.new_address, state.procedure
        if new is None or procedure is None:
            return
        card = address_card(
            procedure,
            local=new.local,
            password=new.passphrase if with_password else "",
            language=Language(state.comfort.language),
            place=self._place,
            day=self._day(),
        )
        self._tickets.print_ticket(card, on_printed=on_printed, on_fault=on_fault)

    def _summary(self, state: SessionState) -> VisitSummary:
        tally = state.tally
        return VisitSummary(
            language=Language(state.comfort.language),
            place=self._place,
            day=self._day(),
            done=tuple(
                (use.service, use.procedure)
                for use in tally.uses
                if use.outcome is Outcome.DONE
            ),
            pages_scanned=tally.pages_scanned,
            pages_printed=tally.pages_printed,
            documents_given=tally.documents_given,
            verified_at=state.erasure.verified_at,
            note=_own_note(state),
        )

    def _day(self) -> str:
        return self._clock.now().strftime("%d/%m/%Y")


def _own_note(state: SessionState) -> OwnNote:
    note = state.note
    if note is None:
        return OwnNote()
    return OwnNote(number=note.number, appointment=note.appointment, words=note.words)
