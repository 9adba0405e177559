"""What a hand does to write a note for oneself on the receipt."""

from dataclasses import dataclass

from cabin_app.session.bare import Bare


class NoteAsked(Bare):
    """*Ajouter une note au ticket*, on the sheet of leaving or beside the site."""


@dataclass(frozen=True)
class NoteWritten:
    """What the fields hold now: each time one of them changes."""

    number: str
    appointment: str
    words: str


class NotePrintAsked(Bare):
    """*Imprimer*, once the note was shown as it will be on the paper."""


NoteMove = NoteAsked | NoteWritten | NotePrintAsked
"""Any move for a note on the receipt."""
