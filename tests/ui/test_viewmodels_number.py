"""The sheet of a number: what is typed is judged, and forgotten with the sheet."""

from PySide6.QtGui import QGuiApplication

from cabin_app.session import events as e
from cabin_app.session.state import Phase, Sheet
from support import visits
from support.screens import HeldSession
from ui.viewmodels.menu import MenuViewModel
from ui.viewmodels.number import NumberViewModel
from ui.viewmodels.procedure import ProcedureViewModel


def test_what_is_typed_is_forgotten_with_the_sheet(qapp: QGuiApplication) -> None:
    session = HeldSession(visits.after(visits.PROCEDURE))
    number = NumberViewModel(session.parts)
    number.judge("1 84 13")
    assert number.verdict == ""
    session.change(sheet=Sheet.NUMBER, number=visits.NUMBER)
    number.judge("1 84 13")
    assert (number.label, number.shownOn) == ("number", "health-card")
    assert number.verdict == "wrong"
    assert [row.suspect for row in number.groups.rows] == [False, False, True]
    session.change(sheet=None, number=None)
    assert (number.label, number.verdict, number.groups.rows) == ("", "", ())
    number.close()
    assert session.sent == [e.SheetClosed()]


def test_things_are_ticked_and_numbers_found(qapp: QGuiApplication) -> None:
    session = HeldSession(visits.after(visits.PROCEDURE))
    procedure = ProcedureViewModel(session.parts)
    assert (procedure.readyCount, procedure.thingCount) == (0, 2)
    procedure.tick("rib")
    procedure.findNumber("nir")
    procedure.findNumber("unknown")
    assert session.sent == [e.ThingTicked("rib"), e.NumberAsked(visits.NUMBER)]
    session.change(ready=frozenset({"rib"}))
    assert procedure.readyCount == 1
    assert [row.ready for row in procedure.things.rows] == [True, False]


def test_a_letter_keeps_only_those_who_write(qapp: QGuiApplication) -> None:
    session = HeldSession(visits.after(visits.MENU))
    menu = MenuViewModel(session.parts)
    assert (menu.letter, menu.serviceCount) == (False, 1)
    session.change(letter=True, phase=Phase.MENU)
    assert (menu.letter, menu.serviceCount) == (True, 0)
    menu.haveLetter()
    menu.findNothing()
    assert session.sent == [e.LetterAsked(), e.NothingFound()]
