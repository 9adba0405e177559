"""Before a procedure: who wrote, what is at hand, where a number is."""

from dataclasses import replace

from cabin_app.catalogue.model import DoneWhen, StepAction
from cabin_app.catalogue.scan_profile import PaperKind, ScanColour
from cabin_app.catalogue.things import Paper, PaperSize
from cabin_app.session import events as e
from cabin_app.session.state import Phase, Sheet, Unmet
from support.sentences import Row, check, rows
from support.visits import (
    MENU,
    NUMBER,
    ONLINE,
    PAPER,
    PROCEDURE,
    SERVICE,
    START_URL,
    after,
    guide_step,
    page,
    procedure,
    service,
    text,
)

CARD = replace(
    PAPER,
    name="card",
    label=text("card"),
    paper=Paper(sides=2, colour=True, size=PaperSize.CARD),
)
LETTER = (*MENU, e.LetterAsked())
READY = (*PROCEDURE, e.ThingTicked("rib"))
LOOKING = (*PROCEDURE, e.NumberAsked(NUMBER))


TWO = replace(guide_step(StepAction.SCAN, DoneWhen.PAGE_SCANNED), papers=(CARD, PAPER))
ASKED = procedure("two-papers", steps=(TWO, guide_step()))
PAPERS = (
    *SERVICE,
    e.ProcedureChosen(service(), ASKED),
    e.ProcedureStarted(START_URL),
    e.ScanAsked(),
)
ONE_READ = (
    *PAPERS,
    e.PaperChosen(PaperKind.SHEET),
    e.PageScanAsked(),
    e.PageArrived(page()),
)


@rows(
    Row("a letter changes the question", MENU, e.LetterAsked(), {"letter": True}),
    Row("not beside a service", SERVICE, e.LetterAsked(), {"letter": False}),
    Row("back asks the first question", LETTER, e.BackAsked(), {"letter": False}),
    Row("back leaves the menu no further", LETTER, e.BackAsked(), {"phase": "menu"}),
    Row(
        "who wrote is remembered",
        LETTER,
        e.ServiceChosen(service()),
        {"phase": Phase.SERVICE, "letter": True},
    ),
    Row(
        "all procedures may be seen",
        (*LETTER, e.ServiceChosen(service())),
        e.LetterPutAway(),
        {"letter": False, "phase": Phase.SERVICE},
    ),
    Row(
        "nothing found: a person, and it is counted without a word",
        MENU,
        e.NothingFound(),
        {"sheet": Sheet.HELP},
        does=("RecordNeed",),
    ),
    Row(
        "once a visit",
        (*SERVICE, e.NothingFound(), e.SheetClosed()),
        e.NothingFound(),
        {"sheet": Sheet.HELP, "tally.unmet": (Unmet.NOT_FOUND,)},
    ),
    Row("online nobody asks that", ONLINE, e.NothingFound(), {"sheet": None}),
    Row(
        "a thing is ticked",
        PROCEDURE,
        e.ThingTicked("rib"),
        {"ready": frozenset({"rib"})},
    ),
    Row("ticked twice, it is not", READY, e.ThingTicked("rib"), {"ready": frozenset()}),
    Row("unknown things", PROCEDURE, e.ThingTicked("x"), {"ready": frozenset()}),
    Row(
        "nothing to tick on the menu",
        MENU,
        e.ThingTicked("rib"),
        {"ready": frozenset()},
    ),
    Row(
        "a paper at hand stays so for another procedure",
        (*READY, e.BackAsked()),
        e.ProcedureChosen(service(), procedure("caf-autre")),
        {"ready": frozenset({"rib"})},
    ),
    Row(
        "a number is looked for",
        PROCEDURE,
        e.NumberAsked(NUMBER),
        {"sheet": Sheet.NUMBER, "number": NUMBER},
    ),
    Row("a paper is no number", PROCEDURE, e.NumberAsked(PAPER), {"sheet": None}),
    Row("not on the menu", MENU, e.NumberAsked(NUMBER), {"sheet": None}),
    Row("its sheet closes", LOOKING, e.SheetClosed(), {"sheet": None, "number": None}),
    Row(
        "another sheet puts it away",
        LOOKING,
        e.LeaveAsked(),
        {"sheet": Sheet.LEAVE, "number": None},
        ("AnnounceFarewell",),
    ),
)
def test_before_a_procedure(row: Row) -> None:
    check(row)


@rows(
    Row(
        "a step asks for its first paper, read as it should be",
        PAPERS[:-1],
        PAPERS[-1],
        {
            "scan.wanted": CARD,
            "scan.profile.paper": PaperKind.CARD,
            "scan.profile.colour": ScanColour.ALWAYS,
        },
    ),
    Row(
        "a paper more is to come: the step is not over",
        ONE_READ,
        e.ScanFinished(),
        {"scanned": frozenset({"card"}), "guide_step": 0},
    ),
    Row(
        "then it asks for the next one",
        (*ONE_READ, e.ScanFinished()),
        e.ScanAsked(),
        {"scan.wanted": PAPER, "scan.profile.paper": PaperKind.SHEET},
    ),
    Row(
        "with the last one the step is over",
        (
            *ONE_READ,
            e.ScanFinished(),
            e.ScanAsked(),
            e.PageScanAsked(),
            e.PageArrived(page("page-2.png")),
        ),
        e.ScanFinished(),
        {"scanned": frozenset({"card", "rib"}), "guide_step": 1},
    ),
    Row(
        "a sheet that was closed without a page scanned nothing",
        PAPERS,
        e.ScanFinished(),
        {"scanned": frozenset()},
    ),
)
def test_papers_of_a_step(row: Row) -> None:
    check(row)


def test_a_document_is_called_as_the_paper_asked_for() -> None:
    assert after(ONE_READ).basket.documents[0].title == "card"
