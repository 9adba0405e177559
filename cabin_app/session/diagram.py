"""The screens of a visit as a Mermaid state diagram, found by playing events.

Nothing is drawn by hand: from each screen that can be reached, every event of a small
set is played through the machine, and each arrow is what came of it.
Run as ``python -m cabin_app.session.diagram``.
"""

import sys
from collections.abc import Iterator
from dataclasses import replace

from cabin_app.catalogue.loader import load_shelf
from cabin_app.catalogue.model import Shelf
from cabin_app.paths import SHIPPED_ASSETS
from cabin_app.roles.model import Answer, Role, Verdict
from cabin_app.session import events as e
from cabin_app.session.rules import Rules
from cabin_app.session.state import (
    FileRequest,
    Phase,
    RequestId,
    SessionState,
    StopCause,
    Tab,
    VisitId,
)
from cabin_app.session.timeouts import next_deadline
from cabin_app.session.transitions import step

_RULES = Rules()
_LEAVE = "leave"
_TIME = "nobody there"


def arrows(shelf: Shelf) -> frozenset[tuple[Phase, str, Phase]]:
    """Every way from one screen to another, with the word of what leads there."""
    found: set[tuple[Phase, str, Phase]] = set()
    met = {_place(SessionState())}
    waiting = [SessionState()]
    while waiting:
        state = waiting.pop()
        for word, after in _ways(state, shelf):
            if after.phase is state.phase:
                continue
            found.add((state.phase, word, after.phase))
            place = _place(after)
            if place not in met:
                met.add(place)
                waiting.append(after)
    return frozenset(found)


def _place(state: SessionState) -> tuple[object, ...]:
    """Where "Retour" or the staff's leaving leads makes one screen several."""
    return (state.phase, state.return_to, state.gate, state.stay)


def mermaid(shelf: Shelf) -> str:
    """The diagram, in the order of the phases."""
    order = list(Phase)
    lines = sorted(
        arrows(shelf),
        key=lambda arrow: (order.index(arrow[0]), order.index(arrow[2]), arrow[1]),
    )
    body = [f"    {a.value} --> {b.value}: {word}" for a, word, b in lines]
    return "\n".join(["stateDiagram-v2", "    [*] --> resting", *body])


def _ways(state: SessionState, shelf: Shelf) -> Iterator[tuple[str, SessionState]]:
    for word, event in _events(shelf).items():
        yield word, _after(state, event)
    asked = _after(state, e.LeaveAsked())
    yield _LEAVE, _after(asked, e.LeaveConfirmed())
    yield _TIME, _left_alone(state)
    if state.phase is Phase.FAREWELL:
        proven = _after(state, e.ErasureChecked((), "12:00"))
        yield "proven, then quit", _after(proven, e.QuitAsked())
        yield "proven, then " + _TIME, _left_alone(proven)


def _left_alone(state: SessionState) -> SessionState:
    """What becomes of it when nobody touches anything, erasure aside."""
    for _ in range(2):
        deadline_s = next_deadline(state, _RULES.timeouts)
        if deadline_s is not None:
            state = step(state, e.TimePassed(), deadline_s, _RULES).state
    return state


def _after(state: SessionState, event: e.Event) -> SessionState:
    return step(state, event, state.present_at_s, _RULES).state


def _events(shelf: Shelf) -> dict[str, e.Event]:
    service = shelf.services[0]
    procedure = replace(service.procedures[0], steps=())
    request = FileRequest(id=RequestId(1), tab=Tab.PROCEDURE)
    return {
        "touch": e.Woken(VisitId("visit")),
        "language": e.LanguageChosen("fr"),
        "service": e.ServiceChosen(service),
        "procedure": e.ProcedureChosen(service, procedure),
        "start": e.ProcedureStarted("https://service.example/"),
        "documents": e.DocumentsAsked(),
        "page asks for a file": e.FileRequested(request),
        "done": e.ProcedureFinished(),
        "not today": e.NotToday(),
        "back": e.BackAsked(),
        "erased": e.ErasureChecked((), "12:00"),
        "residue": e.ErasureChecked(("spool",), "12:00"),
        "gate": e.GateAsked(),
        "agent's code": _admitted(Role.AGENT),
        "technician's code": _admitted(Role.TECHNICIAN),
        "assist": e.AssistanceBegun(),
        "staff leave": e.StaffLeft(),
        "bug": e.Broke(StopCause.UNEXPECTED, ""),
    }


def _admitted(role: Role) -> e.Event:
    return e.GateAnswered(Verdict(answer=Answer.ADMITTED, role=role))


def main() -> None:
    """Print it."""
    sys.stdout.write(mermaid(load_shelf(SHIPPED_ASSETS / "catalogue")) + "\n")


if __name__ == "__main__":
    main()
