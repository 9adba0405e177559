"""A conductor with everything around it driven by hand."""

from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from pathlib import Path

from cabin_app.session.conductor import Conductor
from cabin_app.session.events import Event
from cabin_app.session.hands import Hands, RecorderHands
from cabin_app.session.rules import Rules
from cabin_app.session.spool import Spool
from cabin_app.session.state import SessionState
from cabin_app.supervision_link import Said
from support.driven import DrainedExecutor, ManualAlarms, ManualClock
from support.hands import HeldHands


@dataclass
class HeardLink:
    """A `SupervisorLink` that remembers."""

    said: list[tuple[Said, str]] = field(default_factory=list)

    def say(self, word: Said, cause: str = "") -> None:
        self.said.append((word, cause))


class Conducted:
    """The conductor under test and all it drives."""

    def __init__(self, folder: Path, *, supervised: bool = False) -> None:
        self.hands = HeldHands(Spool.create(folder / "spool", 1_000_000))
        self.clock = ManualClock()
        self.alarms = ManualAlarms(self.clock)
        self.executor = DrainedExecutor()
        self.link = HeardLink()
        self._supervised = supervised
        self.conductor = self._conductor(self.hands.all)

    def _conductor(self, hands: Hands) -> Conductor:
        return Conductor(
            hands=hands,
            executor=self.executor,
            alarms=self.alarms,
            clock=self.clock,
            rules=Rules(),
            link=self.link,
            supervised=self._supervised,
        )

    def use_recorder(self, recorder: RecorderHands) -> None:
        """A real one, in place of the one that only remembers."""
        self.conductor = self._conductor(replace(self.hands.all, recorder=recorder))

    @property
    def state(self) -> SessionState:
        return self.conductor.state.value

    def play(self, events: Iterable[Event]) -> None:
        for event in events:
            self.conductor.dispatch(event)

    def erase_well(self) -> None:
        """Every hand answers that nothing is left."""
        self.hands.web.destroying.pop()(())
        self.executor.drain()
