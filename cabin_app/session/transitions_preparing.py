"""Before a procedure: who wrote, what is at hand, where a number is."""

from dataclasses import replace

from cabin_app.session.events import NumberAsked, ServiceChosen, ThingTicked
from cabin_app.session.needs import unmet
from cabin_app.session.rules import Step
from cabin_app.session.sheets import cover
from cabin_app.session.state import Phase, SessionState, Sheet, Unmet


def letter_asked(state: SessionState) -> Step:
    """*J’ai reçu un courrier*, on the menu."""
    if state.phase is not Phase.MENU or state.sheet is not None:
        return Step(state)
    return Step(replace(state, letter=True))


def service_chosen(state: SessionState, event: ServiceChosen) -> Step:
    """A tile of the menu; who came with a letter sees first what answers it."""
    if state.phase is not Phase.MENU:
        return Step(state)
    return Step(replace(state, phase=Phase.SERVICE, service=event.service))


def nothing_found(state: SessionState) -> Step:
    """A person is shown; what was looked for is nobody's business."""
    if state.phase not in (Phase.MENU, Phase.SERVICE) or state.sheet is not None:
        return Step(state)
    noted, effects = unmet(state, Unmet.NOT_FOUND)
    return Step(cover(noted, Sheet.HELP), effects)


def thing_ticked(state: SessionState, event: ThingTicked) -> Step:
    """It is at hand, or no longer; a paper stays so for every procedure."""
    known = state.procedure.things if state.procedure is not None else ()
    if event.name not in {thing.name for thing in known}:
        return Step(state)
    return Step(replace(state, ready=state.ready ^ {event.name}))


def number_asked(state: SessionState, event: NumberAsked) -> Step:
    """*Où le trouver ?* stands over the procedure, or over its page."""
    if event.thing.number is None or state.sheet is not None:
        return Step(state)
    if state.phase not in (Phase.PROCEDURE, Phase.ONLINE):
        return Step(state)
    return Step(replace(cover(state, Sheet.NUMBER), number=event.thing))
