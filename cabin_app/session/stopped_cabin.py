"""A cabin out of order, without anything that could break: only staff come in."""

from functools import partial

from cabin_app.clock import Clock
from cabin_app.jobs import Alarms, Executor
from cabin_app.session import effects as do
from cabin_app.session.event_player import EventPlayer, ask_gate
from cabin_app.session.hands import GateHands
from cabin_app.session.rules import Rules
from cabin_app.session.state import Phase, SessionState
from cabin_app.session.stop_cause import StopCause


class StoppedCabin(EventPlayer):
    """Says why it stopped, and asks those who hold its mark for their code."""

    def __init__(
        self,
        cause: StopCause,
        detail: str,
        *,
        gate: GateHands,
        executor: Executor,
        alarms: Alarms,
        clock: Clock,
    ) -> None:
        """Take note.

        Args:
            cause: Why it stopped.
            detail: For the staff: which file, line and value, or what to do.
            gate: Looks at codes.
            executor: Where it looks.
            alarms: End the stay of who has left.
            clock: Tells when.
        """
        state = SessionState(
            phase=Phase.OUT_OF_ORDER, stop_cause=cause, stop_detail=detail
        )
        super().__init__(state, alarms=alarms, clock=clock, rules=Rules())
        self._gate = gate
        self._executor = executor

    def _follow(self, before: SessionState, after: SessionState) -> None:
        """Nobody is served, nothing is counted."""

    def _run(self, effect: do.Effect) -> None:
        ask = partial(ask_gate, executor=self._executor, dispatch=self.dispatch)
        match effect:
            case do.LookAtGate():
                ask(self._gate.look)
            case do.TryCode(code=code):
                ask(partial(self._gate.try_code, code))
            case _:
                message = f"{effect} is no matter of a cabin that stopped"
                raise AssertionError(message)
