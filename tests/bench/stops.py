"""Where `touching` goes: every kind of screen and sheet, there and back."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from cabin_app.session.state import Phase, SessionState

PROCEDURES = (
    ("entrainement", "envoyer-un-document"),
    ("entrainement", "avoir-une-attestation"),
    ("entrainement", "envoyer-un-document"),
)
PAGES_BEFORE = 2
"""The rehearsal is on the third page; who comes back finds it as it was left."""


@dataclass(frozen=True)
class Stop:
    """A button, and what holds once it was touched.

    Attributes:
        name: `objectName` of what is tapped.
        leads_to: Whether the next screen is the one on show.
    """

    name: str
    leads_to: Callable[[SessionState], bool]


def tour() -> Iterator[Stop]:
    """From the resting screen, around, and to the sheet that ends the visit."""
    yield Stop("restingScreen", _phase(Phase.WELCOME))
    yield Stop("language-fr", _phase(Phase.MENU))
    for _ in range(PAGES_BEFORE):
        yield Stop("morePages", _phase(Phase.MENU))
    for service, procedure in PROCEDURES:
        yield Stop(f"service-{service}", _phase(Phase.SERVICE))
        yield Stop(f"procedure-{procedure}", _phase(Phase.PROCEDURE))
        yield Stop("comfortButton", _with_sheet)
        yield Stop("keepComfortButton", _without_sheet)
        yield Stop("humanButton", _with_sheet)
        yield Stop("closeHelpButton", _without_sheet)
        yield Stop("documentsButton", _phase(Phase.DOCUMENTS))
        yield Stop("backButton", _phase(Phase.PROCEDURE))
        yield Stop("startButton", _phase(Phase.ONLINE))
        yield Stop("backButton", _phase(Phase.PROCEDURE))
        yield Stop("backButton", _phase(Phase.SERVICE))
        yield Stop("backButton", _phase(Phase.MENU))
    yield Stop("leaveButton", _with_sheet)


def _phase(phase: Phase) -> Callable[[SessionState], bool]:
    return lambda state: state.phase is phase and state.sheet is None


def _with_sheet(state: SessionState) -> bool:
    return state.sheet is not None


def _without_sheet(state: SessionState) -> bool:
    return state.sheet is None
