"""Receipts, line by line, in every language; and what never stands on one."""

from dataclasses import fields, replace
from pathlib import Path

import pytest

from cabin_app.catalogue.contacts import Helpline
from cabin_app.catalogue.hosts import Confidence
from cabin_app.catalogue.loader import load_shelf
from cabin_app.catalogue.model import (
    Deadline,
    OfficialStart,
    OutcomeWords,
    PracticeSite,
    PracticeStart,
    Procedure,
    Service,
)
from cabin_app.catalogue.things import ThingToHave
from cabin_app.language import Language, LocalText
from cabin_app.printing import words
from cabin_app.printing.ticket import (
    OwnNote,
    VisitSummary,
    checklist_ticket,
    ticket_words,
    visit_ticket,
)
from devices.ports.ticket_printer import Pictogram, Qr, Strong, Ticket
from support import visits
from support.ticket_text import as_text

ROOT = Path(__file__).parents[2]
GOLDEN = ROOT / "tests" / "golden"
SHELF = load_shelf(ROOT / "assets" / "catalogue")
PLACE = "Mairie de Saint-Exemple"


def said(fr: str, en: str, ar: str) -> LocalText:
    return LocalText.of({"fr": fr, "en": en, "ar": ar})


AID = replace(
    visits.procedure(),
    title=said("Demander une aide", "Ask for help", "طلب مساعدة"),
    things=(
        ThingToHave(
            icon="id",
            label=said("Votre carte", "Your card", "بطاقتك"),
            hint=said("Les deux côtés", "Both sides", "الوجهان"),
        ),
        ThingToHave(
            icon="key", label=said("Un stylo", "A pen", "قلم"), hint=said("", "", "")
        ),
    ),
    outcome=OutcomeWords(
        done=said("Aide demandée", "Help asked for", "تم طلب المساعدة"),
        next=said("Une lettre arrive.", "A letter comes.", "ستصل رسالة."),
    ),
)
OFFICE = replace(
    visits.service(),
    name=said("Le guichet", "The office", "المكتب"),
    procedures=(AID, visits.procedure("other")),
    helpline=Helpline(
        number="3000",
        hours=said("Le matin", "In the morning", "صباحا"),
        cost=said("Gratuit", "Free", "مجانا"),
        confidence=Confidence.HIGH,
    ),
)
REHEARSAL = replace(AID, start=PracticeStart(site=PracticeSite.OFFICE, path="/"))


def on_the_shelf(procedure: Procedure) -> tuple[Service, Procedure]:
    return SHELF.service(procedure.service_id), procedure


FULL = VisitSummary(
    language=Language.FRENCH,
    place=PLACE,
    day="23/11/2026",
    done=((OFFICE, AID),),
    pages_scanned=2,
    pages_printed=4,
    documents_given=1,
    verified_at="14:32",
)
EMPTY = VisitSummary(
    language=Language.FRENCH,
    place="",
    day="23/11/2026",
    done=(),
    pages_scanned=0,
    pages_printed=0,
    documents_given=0,
    verified_at="",
)


def checklist(language: Language) -> Ticket:
    return checklist_ticket(
        OFFICE, AID, language=language, place=PLACE, day="23/11/2026"
    )


def test_only_what_is_missing_goes_home() -> None:
    card, pen = AID.things
    named = replace(AID, things=(replace(card, name="card"), replace(pen, name="pen")))

    def listed(*ready: str) -> str:
        ticket = checklist_ticket(
            OFFICE,
            named,
            language=Language.FRENCH,
            place=PLACE,
            day="23/11/2026",
            ready=frozenset(ready),
        )
        return as_text(ticket)

    assert "Il vous manque" in listed("card")
    assert "Votre carte" not in listed("card")
    assert "Un stylo" in listed("card")
    assert listed("card", "pen") == listed()


def test_what_to_remember_is_told_when_it_is_sure() -> None:
    later = said("Revenez en mars.", "Come back in March.", "عد في مارس")
    outcome = replace(AID.outcome, remember=later)
    summary = replace(FULL, done=((OFFICE, replace(AID, outcome=outcome)),))
    assert "Revenez en mars." in as_text(visit_ticket(summary))

    for confidence in Confidence:
        dated = replace(AID, deadline=Deadline(text=later, confidence=confidence))
        ticket = checklist_ticket(
            OFFICE, dated, language=Language.FRENCH, place="", day=""
        )
        told = "Revenez en mars." in as_text(ticket)
        assert told is (confidence is Confidence.HIGH)


def golden_cases() -> dict[str, Ticket]:
    cases = {"nothing": visit_ticket(EMPTY)}
    rehearsed = replace(EMPTY, done=((OFFICE, REHEARSAL),), verified_at="9:05")
    cases["rehearsal"] = visit_ticket(rehearsed)
    for language in Language:
        cases[f"visit-{language}"] = visit_ticket(replace(FULL, language=language))
        cases[f"checklist-{language}"] = checklist(language)
    return cases


CASES = golden_cases()


def test_who_cannot_read_a_receipt_is_told_what_it_says() -> None:
    said = ticket_words(visit_ticket(FULL))
    receipt = as_text(visit_ticket(FULL)).replace("\n", " ")
    assert said[0] == words.DONE.in_language(FULL.language)
    assert said[-1] == words.THANKS.in_language(FULL.language)
    for text in said:
        assert text.split()[0] in receipt
    assert not any("https:" in text for text in said)
    assert words.NAME.in_language(FULL.language) not in said


@pytest.mark.parametrize("name", CASES)
def test_receipts_are_as_approved(name: str) -> None:
    """To approve a change: read the new text, then write it into the file."""
    path = GOLDEN / f"ticket-{name}.txt"
    assert as_text(CASES[name]) == path.read_text("utf-8")


def test_no_approved_receipt_is_forgotten() -> None:
    names = {path.stem.removeprefix("ticket-") for path in GOLDEN.glob("ticket-*.txt")}
    assert names == set(CASES)


def test_there_is_no_room_for_a_person() -> None:
    """A summary is made of catalogue words, counts, a place, times; a note if asked."""
    kinds = {field.name: field.type for field in fields(VisitSummary)}
    assert {name for name, kind in kinds.items() if kind is str} == {
        "place",
        "day",
        "verified_at",
    }
    assert {name for name, kind in kinds.items() if kind is not str} == {
        "language",
        "done",
        "pages_scanned",
        "pages_printed",
        "documents_given",
        "note",
    }
    assert VisitSummary.note == OwnNote(), "personal is only what was asked for"


@pytest.mark.parametrize("language", list(Language))
def test_nothing_is_said_of_what_was_not_done(language: Language) -> None:
    receipt = as_text(visit_ticket(replace(EMPTY, language=language)))
    assert "{" not in receipt
    free = words.FREE.in_language(language)
    assert "0" not in receipt.replace("23/11/2026", "").replace(free, "")
    assert words.ERASED.in_language(language).split("{")[0] not in receipt


@pytest.mark.parametrize("language", list(Language))
def test_erasure_is_claimed_once_it_is_proven(language: Language) -> None:
    proof = words.ERASED.in_language(language).format(time="14:32")
    proven = visit_ticket(replace(FULL, language=language))
    assert Strong(proof, Pictogram.ERASED) in proven.lines
    unproven = visit_ticket(replace(FULL, language=language, verified_at=""))
    assert Strong(proof, Pictogram.ERASED) not in unproven.lines
    assert proven.right_to_left is (language is Language.ARABIC)


def test_every_procedure_has_its_next_step_and_its_address() -> None:
    for procedure in SHELF.procedures:
        for language in Language:
            summary = replace(FULL, language=language, done=(on_the_shelf(procedure),))
            ticket = visit_ticket(summary)
            assert procedure.outcome.next.in_language(language) in as_text(ticket)
            codes = [line.data for line in ticket.lines if isinstance(line, Qr)]
            start = procedure.start
            official = isinstance(start, OfficialStart)
            assert codes == ([start.url] if official else [])


def test_two_procedures_each_have_their_part() -> None:
    done = tuple((OFFICE, procedure) for procedure in OFFICE.procedures)
    ticket = visit_ticket(replace(FULL, done=done))
    nexts = [
        line for line in ticket.lines if line == Strong(str(words.NEXT), Pictogram.NEXT)
    ]
    assert len(nexts) == 2


def test_fixed_words_are_in_every_language() -> None:
    texts = {name: value for name, value in vars(words).items() if name.isupper()}
    assert len(texts) > 10
    for name, value in texts.items():
        assert isinstance(value, LocalText)
        texts_of_it = [value.in_language(language) for language in Language]
        assert all(texts_of_it), name
        assert len({text.count("{") for text in texts_of_it}) == 1, name
