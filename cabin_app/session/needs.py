"""What the cabin could not give, counted once a visit each, to be mended."""

from dataclasses import replace

from cabin_app.session.effects import Effect, RecordNeed
from cabin_app.session.state import SessionState, Unmet


def unmet(state: SessionState, need: Unmet) -> tuple[SessionState, tuple[Effect, ...]]:
    """Note it; what was noted before in this visit says nothing new."""
    if need in state.tally.unmet:
        return state, ()
    tally = replace(state.tally, unmet=(*state.tally.unmet, need))
    return replace(state, tally=tally), (RecordNeed(need),)
