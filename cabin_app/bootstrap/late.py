"""What exists after those who were given it, or is loaded by who asks first."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from cabin_app.bootstrap.equipment import Equipment
from cabin_app.clock import Clock
from cabin_app.health.rehearsing import Machine
from cabin_app.roles.model import Verdict
from cabin_app.session.hands import WebHands
from cabin_app.session.state import RequestId

if TYPE_CHECKING:
    from cabin_app.roles.gate import Gate


class LateGate:
    """Fulfils GateHands; the gate is loaded by the first who stands before it."""

    def __init__(self, state_folder: Path, clock: Clock) -> None:
        self._state_folder = state_folder
        self._clock = clock
        self._gate: Gate | None = None

    def look(self) -> Verdict:
        """See GateHands."""
        return self._loaded().look()

    def try_code(self, code: str) -> Verdict:
        """See GateHands."""
        return self._loaded().try_code(code)

    def _loaded(self) -> "Gate":
        if self._gate is None:
            from cabin_app.roles.gate import Gate

            self._gate = Gate(
                self._state_folder,
                monotonic_s=self._clock.monotonic_s,
                now=self._clock.now,
            )
        return self._gate


class LateWeb:
    """Fulfils WebHands; the pages are built with the conductor's state, so after it."""

    def __init__(self) -> None:
        self._web: WebHands | None = None

    def connect(self, web: WebHands) -> None:
        """From now on, drive these pages."""
        self._web = web

    def answer_files(self, request_id: RequestId, paths: tuple[Path, ...]) -> None:
        """See WebHands."""
        if self._web is not None:
            self._web.answer_files(request_id, paths)

    def refuse_files(self, request_id: RequestId) -> None:
        """See WebHands."""
        if self._web is not None:
            self._web.refuse_files(request_id)

    def destroy(self, on_done: Callable[[tuple[str, ...]], None]) -> None:
        """See WebHands; pages that were never built are gone."""
        if self._web is None:
            on_done(())
        else:
            self._web.destroy(on_done)


def late_machines(equipment: Equipment) -> tuple[Machine, ...]:
    """The machines to rehearse with; the public's cabin never loads their controls."""
    from cabin_app.bootstrap.rehearsing import machines_of

    return machines_of(equipment)
