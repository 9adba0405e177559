"""The card of a new e-mail address: what to write by hand, and where to find it again.

The one paper with something personal on it; the password only if it was asked for.
"""

from cabin_app.catalogue.model import OfficialStart, Procedure
from cabin_app.language import Language, LocalText
from cabin_app.printing import address_words as words
from cabin_app.printing.words import NAME, PRACTICE
from devices.ports.ticket_printer import (
    Bullet,
    Gap,
    Heading,
    Rule,
    Strong,
    Text,
    Ticket,
    TicketLine,
)

LINE = "_" * 24
"""To be written on: half the width of the narrowest roll and more."""


def address_card(
    procedure: Procedure,
    *,
    local: str,
    password: str,
    language: Language,
    place: str,
    day: str,
) -> Ticket:
    """The card.

    Args:
        procedure: Where the address is made; its first page is where it is found again.
        local: What stands before the @, "" to be written by hand.
        password: "" to be written by hand.
        language: Of the visit.
        place: Town or centre, "" when not told.
        day: Of the visit.
    """

    def said(text: LocalText) -> str:
        return text.in_language(language)

    lines: list[TicketLine] = [Heading(said(NAME))]
    lines += [Text(text) for text in (place, day) if text]
    lines += [Rule(), Strong(said(words.ADDRESS))]
    lines.append(Text(f"{local} @ {LINE[: len(LINE) // 2]}" if local else LINE))
    lines += [Gap(), Strong(said(words.PASSWORD))]
    if password:
        lines += [Strong(password), Text(said(words.WARNING))]
    else:
        lines += [Text(said(words.WRITE)), Gap(), Text(LINE), Gap(), Text(LINE)]
    lines += [Rule(), Strong(said(words.AGAIN))]
    lines += [Bullet(said(text)) for text in (words.SITE, words.TYPE, words.OFTEN)]
    if isinstance(procedure.start, OfficialStart):
        lines.append(Text(procedure.start.url))
    else:
        lines.append(Text(said(PRACTICE)))
    lines += [Gap(), Text(said(words.KEEP))]
    return Ticket(lines=tuple(lines), right_to_left=language.is_right_to_left)
