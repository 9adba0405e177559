"""Before a procedure: who wrote, what is at hand, where a number is."""

from cabin_app.session import events as e
from cabin_app.session.state import Phase, Sheet
from support.sentences import Row, check, rows
from support.visits import (
    MENU,
    NUMBER,
    ONLINE,
    PAPER,
    PROCEDURE,
    SERVICE,
    procedure,
    service,
)

LETTER = (*MENU, e.LetterAsked())
READY = (*PROCEDURE, e.ThingTicked("rib"))
LOOKING = (*PROCEDURE, e.NumberAsked(NUMBER))


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
    Row("nothing found: a person", MENU, e.NothingFound(), {"sheet": Sheet.HELP}),
    Row("nothing here: a person", SERVICE, e.NothingFound(), {"sheet": Sheet.HELP}),
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
        e.ComfortAsked(),
        {"sheet": Sheet.COMFORT, "number": None},
    ),
)
def test_before_a_procedure(row: Row) -> None:
    check(row)
