"""What a receipt says: pure composition; personal is only a note that was asked for."""

from dataclasses import dataclass

from cabin_app.catalogue.hosts import Confidence
from cabin_app.catalogue.model import OfficialStart, Procedure, Service
from cabin_app.language import Language
from cabin_app.printing import note_words, words
from devices.ports.ticket_printer import (
    Bullet,
    Gap,
    Heading,
    Pictogram,
    Qr,
    Rule,
    Strong,
    Text,
    Ticket,
    TicketLine,
)


@dataclass(frozen=True, kw_only=True)
class OwnNote:
    """What the visitor wrote for themself; "" where nothing was.

    Attributes:
        number: Of a file.
        appointment: When and where.
        words: Anything else.
    """

    number: str = ""
    appointment: str = ""
    words: str = ""


@dataclass(frozen=True, kw_only=True)
class VisitSummary:
    """What the visit did, in counts and catalogue words.

    Attributes:
        language: Of the visit.
        place: Name of the town or centre, "" when not told.
        day: Day of the visit, as it is written in its language.
        done: Procedures that were finished, with their service.
        pages_scanned: Count.
        pages_printed: Count.
        documents_given: Count.
        verified_at: "14:32" once nothing is left, else "".
        note: Only while the visit lasts, and only if the visitor asked.
    """

    language: Language
    place: str
    day: str
    done: tuple[tuple[Service, Procedure], ...]
    pages_scanned: int
    pages_printed: int
    documents_given: int
    verified_at: str
    note: OwnNote = OwnNote()


def visit_ticket(summary: VisitSummary) -> Ticket:
    """The receipt of the farewell: done, next, whom to call, what was erased."""
    language = summary.language
    lines: list[TicketLine] = [*_head(summary.place, summary.day, language)]
    lines += _note(summary.note, language)
    lines.append(Strong(words.DONE.in_language(language), Pictogram.DONE))
    lines += _deeds(summary)
    for service, procedure in summary.done:
        lines += [Gap(), Strong(words.NEXT.in_language(language), Pictogram.NEXT)]
        lines.append(Text(procedure.outcome.next.in_language(language)))
        lines += _remember(procedure, language)
        lines += _help(service, language)
        lines += _site(procedure, language)
    lines.append(Rule())
    if summary.verified_at:
        erased = words.ERASED.in_language(language)
        lines.append(Strong(erased.format(time=summary.verified_at), Pictogram.ERASED))
    lines.append(Text(words.FREE.in_language(language)))
    lines.append(Text(words.THANKS.in_language(language)))
    return _ticket(lines, language)


def ticket_words(ticket: Ticket) -> tuple[str, ...]:
    """What a receipt says, to who cannot read it: not its head, nor its addresses."""
    told = [line for line in ticket.lines if not isinstance(line, Gap | Qr)]
    heads = [number for number, line in enumerate(told) if isinstance(line, Rule)]
    body = told[heads[0] :] if heads else told
    said = [line.text for line in body if isinstance(line, Strong | Text | Bullet)]
    return tuple(text for text in said if not text.startswith("https:"))


def checklist_ticket(
    service: Service,
    procedure: Procedure,
    *,
    language: Language,
    place: str,
    day: str,
    ready: frozenset[str] = frozenset(),
) -> Ticket:
    """What to bring for a procedure, to take home.

    Args:
        service: Whose procedure.
        procedure: Which.
        language: Of the visit.
        place: Name of the town or centre, "" when not told.
        day: As it is written.
        ready: Names of things at hand: only the others are told, or all if none is
            missing.
    """
    missing = [thing for thing in procedure.things if thing.name not in ready]
    partly = 0 < len(missing) < len(procedure.things)
    heading = words.MISSING if partly else words.BRING
    lines: list[TicketLine] = [*_head(place, day, language)]
    lines.append(Strong(procedure.title.in_language(language)))
    lines += [Gap(), Strong(heading.in_language(language), Pictogram.BRING)]
    for thing in missing or procedure.things:
        lines.append(Bullet(thing.label.in_language(language)))
        hint = thing.hint.in_language(language)
        if hint:
            lines.append(Text(hint))
    lines += _deadline(procedure, language)
    lines += [Gap(), Strong(words.STEPS.in_language(language), Pictogram.STEPS)]
    lines += [Bullet(step.title.in_language(language)) for step in procedure.steps]
    lines += _help(service, language)
    lines += _site(procedure, language)
    lines += [Rule(), Text(words.COME_BACK.in_language(language))]
    return _ticket(lines, language)


def call_back_ticket(*, about: str, language: Language, place: str, day: str) -> Ticket:
    """A slip to write on and to give to the centre; the cabin knows nothing of it.

    Args:
        about: Name of the service, "" when none was chosen.
        language: To be called back in.
        place: Name of the town or centre, "" when not told.
        day: As it is written.
    """
    fields = (words.MY_NAME, words.MY_NUMBER, words.MY_HOURS)
    lines: list[TicketLine] = [*_head(place, day, language)]
    lines.append(Strong(words.CALL_BACK.in_language(language)))
    lines += [Text(text) for text in (about, language.own_name) if text]
    for field in fields:
        lines += [Gap(), Text(field.in_language(language)), Gap(), Rule()]
    lines.append(Text(words.GIVE_SLIP.in_language(language)))
    return _ticket(lines, language)


def _ticket(lines: list[TicketLine], language: Language) -> Ticket:
    return Ticket(lines=tuple(lines), right_to_left=language.is_right_to_left)


def _head(place: str, day: str, language: Language) -> list[TicketLine]:
    lines: list[TicketLine] = [Heading(words.NAME.in_language(language))]
    lines += [Text(text) for text in (place, day) if text]
    return [*lines, Rule()]


def _note(note: OwnNote, language: Language) -> list[TicketLine]:
    """Each part large, under what it is; nothing at all when nothing was written."""
    parts = (
        (note_words.NUMBER, note.number),
        (note_words.APPOINTMENT, note.appointment),
        (note_words.OTHER, note.words),
    )
    written = [(label, text) for label, text in parts if text]
    if not written:
        return []
    lines: list[TicketLine] = [Strong(note_words.NOTE.in_language(language)), Gap()]
    for label, text in written:
        lines += [Text(label.in_language(language)), Strong(text), Gap()]
    return [*lines, Text(note_words.ONLY_HERE.in_language(language)), Rule()]


def _deeds(summary: VisitSummary) -> list[TicketLine]:
    language = summary.language
    lines: list[TicketLine] = [
        Bullet(procedure.outcome.done.in_language(language))
        for _, procedure in summary.done
    ]
    counts = (
        (words.GIVEN, summary.documents_given),
        (words.SCANNED, summary.pages_scanned),
        (words.PRINTED, summary.pages_printed),
    )
    lines += [
        Bullet(text.in_language(language).format(count=count))
        for text, count in counts
        if count
    ]
    return lines or [Text(words.NOTHING.in_language(language))]


def _remember(procedure: Procedure, language: Language) -> list[TicketLine]:
    later = procedure.outcome.remember
    if later is None:
        return []
    head = Strong(words.REMEMBER.in_language(language))
    return [Gap(), head, Text(later.in_language(language))]


def _deadline(procedure: Procedure, language: Language) -> list[TicketLine]:
    """By when, if we are sure of it."""
    deadline = procedure.deadline
    if deadline is None or deadline.confidence is not Confidence.HIGH:
        return []
    head = Strong(words.REMEMBER.in_language(language))
    return [Gap(), head, Text(deadline.text.in_language(language))]


def _help(service: Service, language: Language) -> list[TicketLine]:
    return [*_phone(service, language), *_offices(service, language)]


def _offices(service: Service, language: Language) -> list[TicketLine]:
    """Places nearby, as the town tells them."""
    lines: list[TicketLine] = []
    for office in service.offices:
        lines += [Gap(), Strong(office.name.in_language(language))]
        lines.append(Text(office.address.in_language(language)))
        if office.hours is not None:
            lines.append(Text(office.hours.in_language(language)))
        if office.telephone:
            lines.append(Text(office.telephone))
    return lines


def _phone(service: Service, language: Language) -> list[TicketLine]:
    if service.helpline is None:
        return []
    return [
        Gap(),
        Strong(words.HELP.in_language(language), Pictogram.PHONE),
        Text(
            words.CALL.in_language(language).format(
                name=service.name.in_language(language), number=service.helpline.number
            )
        ),
        Text(service.helpline.hours.in_language(language)),
    ]


def _site(procedure: Procedure, language: Language) -> list[TicketLine]:
    if not isinstance(procedure.start, OfficialStart):
        return [Gap(), Text(words.PRACTICE.in_language(language))]
    return [
        Gap(),
        Text(words.SITE.in_language(language)),
        Qr(procedure.start.url),
        Text(procedure.start.url),
    ]
