"""A note for oneself on the receipt: in memory, on paper if asked, then nowhere."""

from dataclasses import replace
from pathlib import Path

import pytest

from cabin_app.language import Language
from cabin_app.printing.ticket import OwnNote, VisitSummary, visit_ticket
from cabin_app.session import events as e
from cabin_app.session.effects import PrintTicket
from cabin_app.session.events_note import NoteAsked, NotePrintAsked, NoteWritten
from cabin_app.session.state import (
    FaultSource,
    NoticeKind,
    Phase,
    ReceiptNote,
    SessionState,
    Sheet,
    TicketStage,
)
from cabin_app.session.timeouts import holds_nothing
from cabin_app.session.transitions import step
from cabin_app.session.transitions_note import MOST_LETTERS
from devices.ports.ticket_printer import Qr, Strong, Text, Ticket
from devices.services.escpos_paper import Paper, commands
from devices.ticket_printer.escpos_bytes import encode_rows
from devices.ticket_printer.layout import rows_of
from devices.ticket_printer.strip import draw_lines
from support.visits import AT_S, MENU, ONLINE, RULES, VISIT, after

FONTS = Path(__file__).parents[2] / "assets" / "fonts"
NUMBER = "2026-4417-0932"
WHEN = "mardi 8, 10 h 30"
WRITTEN = NoteWritten(NUMBER, WHEN, "Apporter la quittance")


def played(state: SessionState, *events: e.Event) -> SessionState:
    for event in events:
        state = step(state, event, AT_S, RULES).state
    return state


def leaving(*more: e.Event) -> SessionState:
    return played(after(MENU), e.LeaveAsked(), NoteAsked(), *more)


def test_it_is_asked_for_before_leaving_and_leads_back_there() -> None:
    asked = leaving()
    assert asked.sheet is Sheet.NOTE
    for closing in (e.SheetClosed(), e.BackAsked()):
        back = played(asked, WRITTEN, closing)
        assert back.sheet is Sheet.LEAVE
        assert back.note is not None
        assert back.note.number == NUMBER


def test_beside_the_site_it_leads_back_to_the_page() -> None:
    asked = played(after(ONLINE), NoteAsked())
    assert asked.sheet is Sheet.NOTE
    back = played(asked, e.SheetClosed())
    assert (back.phase, back.sheet) == (Phase.ONLINE, None)


@pytest.mark.parametrize(
    "elsewhere",
    [
        played(SessionState(), e.Woken(VISIT), e.LeaveAsked()),
        after(MENU),
        played(after(MENU), e.HumanAsked()),
    ],
)
def test_it_is_asked_for_nowhere_else(elsewhere: SessionState) -> None:
    assert played(elsewhere, NoteAsked()).note is None


def test_it_is_printed_only_when_asked_and_told() -> None:
    written = leaving(WRITTEN)
    came = step(written, NotePrintAsked(), AT_S, RULES)
    (effect,) = came.effects
    assert isinstance(effect, PrintTicket)
    assert effect.state.note is not None
    assert effect.state.note.appointment == WHEN
    again = step(came.state, NotePrintAsked(), AT_S, RULES)
    assert again.effects == ()
    out = played(came.state, e.TicketPrinted())
    assert out.notice is not None
    assert out.notice.kind is NoticeKind.TICKET_PRINTED
    assert out.ticket is TicketStage.OFFERED


def test_a_printer_that_stopped_is_tried_again_with_the_same_note() -> None:
    stopped = played(leaving(WRITTEN, NotePrintAsked()), e.TicketFaulted("no_paper"))
    assert stopped.fault is not None
    assert stopped.fault.source is FaultSource.TICKET
    (effect,) = step(stopped, e.RetryAsked(), AT_S, RULES).effects
    assert isinstance(effect, PrintTicket)
    assert effect.state.note == stopped.note


def test_an_empty_note_is_not_printed() -> None:
    for event in (NoteWritten("", "", ""), NoteWritten(" ", "  ", "")):
        assert step(leaving(event), NotePrintAsked(), AT_S, RULES).effects == ()


def test_what_is_too_long_is_refused_whole_and_the_rest_is_kept() -> None:
    much = leaving(WRITTEN, NoteWritten("1" * (MOST_LETTERS + 1), "", ""))
    assert much.note is not None
    assert much.note.too_long
    assert much.note.number == NUMBER
    assert step(much, NotePrintAsked(), AT_S, RULES).effects == ()
    shorter = played(much, NoteWritten("1" * MOST_LETTERS, "", ""))
    assert shorter.note == ReceiptNote(number="1" * MOST_LETTERS, leaving=True)
    opened = played(much, e.SheetClosed(), NoteAsked())
    assert opened.note is not None
    assert not opened.note.too_long


def test_nothing_is_written_where_the_sheet_does_not_stand() -> None:
    assert played(after(MENU), WRITTEN, NotePrintAsked()).note is None


@pytest.mark.parametrize(
    "ending",
    [
        (e.SheetClosed(), e.LeaveConfirmed()),
        (
            NotePrintAsked(),
            e.TicketPrinted(),
            e.BackAsked(),
            e.BackAsked(),
            e.LeaveConfirmed(),
        ),
    ],
)
def test_the_farewell_knows_nothing_of_it(ending: tuple[e.Event, ...]) -> None:
    state = played(leaving(WRITTEN), *ending)
    assert state.phase is Phase.FAREWELL
    assert state.note is None
    assert NUMBER not in repr(state)
    assert "quittance" not in repr(state)


def test_a_visit_with_a_note_only_is_not_nothing() -> None:
    assert holds_nothing(after(MENU))
    assert not holds_nothing(leaving(WRITTEN))


# --- the paper ---------------------------------------------------------------------

SUMMARY = VisitSummary(
    language=Language.FRENCH,
    place="",
    day="26/11/2026",
    done=(),
    pages_scanned=0,
    pages_printed=0,
    documents_given=0,
    verified_at="",
)


def noted(language: Language, note: OwnNote) -> Ticket:
    return visit_ticket(replace(SUMMARY, language=language, note=note))


@pytest.mark.parametrize("language", Language)
def test_the_note_stands_first_in_large_letters(language: Language) -> None:
    own = OwnNote(number=NUMBER, appointment=WHEN, words="")
    ticket = noted(language, own)
    strong = [line.text for line in ticket.lines if isinstance(line, Strong)]
    assert strong[1:3] == [NUMBER, WHEN]
    assert len(ticket.lines) > len(noted(language, OwnNote()).lines)
    assert not [line for line in ticket.lines if isinstance(line, Qr)]


def test_without_a_note_nothing_is_said_of_it() -> None:
    said = noted(Language.FRENCH, OwnNote()).lines
    assert not any(
        isinstance(line, Strong | Text) and "note" in line.text for line in said
    )


@pytest.mark.parametrize(
    ("words", "on_paper"),
    [
        ("Voir Mme Lefèvre à 10 h", "Voir Mme Lefèvre à 10 h"),
        ("موعد يوم الثلاثاء", "[picture 576x"),
        ("Зустріч у вівторок", "[picture 576x"),
        ("Çarşamba günü, şube İ", "[picture 576x"),
        ("5 €, {1} & <b>%n</b>", "5 €, {1} & <b>%n</b>"),
    ],
)
def test_the_receipt_printer_writes_or_draws_every_script(
    words: str, on_paper: str
) -> None:
    plain = noted(Language.FRENCH, OwnNote(words="A"))
    assert "[picture" not in wire_words(plain)
    assert on_paper in wire_words(noted(Language.FRENCH, OwnNote(words=words)))


def wire_words(ticket: Ticket) -> str:
    """What the bytes of the printer say, without the heads, which have pictograms."""
    body = tuple(
        line for line in ticket.lines if getattr(line, "pictogram", None) is None
    )
    paper = Paper()
    rows = rows_of(replace(ticket, lines=body), columns=48)
    content = encode_rows(rows, columns=48, fonts=FONTS, right_to_left=False)
    for command in commands(bytearray(content)):
        paper.take(command)
    return "\n".join(paper.receipts)


@pytest.mark.parametrize("words", ["Lefèvre, bureau 4", "موعد يوم الثلاثاء", "Зустріч"])
def test_on_a_sheet_it_is_drawn_with_letters_of_ours(words: str) -> None:
    def inked(note: OwnNote) -> int:
        drawn = draw_lines(noted(Language.ARABIC, note), fonts=FONTS, scale=2)
        return sum(line.histogram()[0] for line in drawn)

    with_words, as_long = inked(OwnNote(words=words)), inked(OwnNote(words="."))
    assert with_words > as_long + 500
