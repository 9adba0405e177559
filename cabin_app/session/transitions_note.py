"""A note for oneself on the receipt: in memory, on paper if asked, gone with the visit.

It is printed while the visit lasts. The ticket of the farewell never has it: what is
proven erased then would be on it.
"""

from dataclasses import replace
from typing import assert_never

from cabin_app.session.events_note import (
    NoteAsked,
    NoteMove,
    NotePrintAsked,
    NoteWritten,
)
from cabin_app.session.rules import Step
from cabin_app.session.sheets import cover, reveal
from cabin_app.session.state import Phase, ReceiptNote, SessionState, Sheet
from cabin_app.session.transitions_printing import ticket_asked

MOST_LETTERS = 60
"""Of each part: two lines of the narrowest roll."""


def heard(state: SessionState, event: NoteMove) -> Step:
    """One move for the note."""
    match event:
        case NoteAsked():
            return _asked(state)
        case NoteWritten():
            return _written(state, event)
        case NotePrintAsked():
            return print_asked(state)
        case _:
            assert_never(event)


def _asked(state: SessionState) -> Step:
    """The sheet of leaving comes back after it, if it was asked for there."""
    leaving = state.sheet is Sheet.LEAVE
    beside = state.phase is Phase.ONLINE and state.sheet is None
    if not beside and (not leaving or state.phase is Phase.WELCOME):
        return Step(state)
    note = replace(state.note or ReceiptNote(), leaving=leaving, too_long=False)
    return Step(replace(cover(state, Sheet.NOTE), note=note))


def _written(state: SessionState, event: NoteWritten) -> Step:
    """What is too long is refused whole, and said; what was there before is kept."""
    before = state.note
    if before is None or state.sheet is not Sheet.NOTE:
        return Step(state)
    parts = tuple(
        " ".join(text.split())
        for text in (event.number, event.appointment, event.words)
    )
    if any(len(text) > MOST_LETTERS for text in parts):
        return Step(replace(state, note=replace(before, too_long=True)))
    number, appointment, words = parts
    written = ReceiptNote(
        number=number, appointment=appointment, words=words, leaving=before.leaving
    )
    return Step(replace(state, note=written))


def print_asked(state: SessionState) -> Step:
    """One tap, one ticket; never an empty note, nor half of one."""
    note = state.note
    if state.sheet is not Sheet.NOTE or note is None or note.too_long or note.is_empty:
        return Step(state)
    return ticket_asked(state)


def closed(state: SessionState) -> Step:
    """Back to where it was asked for; the note waits."""
    if state.note is not None and state.note.leaving:
        return Step(cover(state, Sheet.LEAVE))
    return Step(reveal(state))
