"""The window of a cabin out of order, touched as a technician touches it."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from cabin_app.bootstrap.stopped import MOST_PROBLEMS
from cabin_app.clock import SystemClock
from cabin_app.maintenance.findings import Found, FoundState
from cabin_app.maintenance.restarting import Restarting
from cabin_app.roles.codes import codes_path, set_code
from cabin_app.roles.gate import Gate
from cabin_app.roles.model import Role
from cabin_app.session.events import GateAsked
from cabin_app.session.state import GateStage, Phase
from cabin_app.session.stop_cause import StopCause
from cabin_app.session.stopped_cabin import StoppedCabin
from cabin_app.supervision_link import Said
from support.conducted import HeardLink
from support.patience import PATIENCE_MS
from support.shot_geometry import faults
from ui.qt_jobs import QtAlarms, QtExecutor
from ui.stopped import StoppedScreen, StoppedTools
from ui.tour.hand import Hand

ASSETS = Path(__file__).parents[2] / "assets"
CODES = {Role.AGENT: "482615", Role.TECHNICIAN: "915346"}
DETAIL = "\n".join(
    f"/etc/cabin/cabin.yaml:{line}: timeouts.farewell_s: expected 20 to 180, found 5."
    for line in range(1, MOST_PROBLEMS + 1)
)
FOUND = Found(
    place="cabin.yaml:6",
    condition=FoundState.FAULT,
    message="expected 20 to 180, found 5.",
    remedy="Correct the line.",
)


class Sign:
    """The real screen over the real gate; what is looked at is given."""

    def __init__(self, qtbot: QtBot, folder: Path) -> None:
        for role, code in CODES.items():
            set_code(codes_path(folder), role, code)
        self._qtbot, clock = qtbot, SystemClock()
        self.link = HeardLink()
        self._executor, self._alarms = QtExecutor(), QtAlarms()
        self.cabin = StoppedCabin(
            StopCause.BAD_FILE,
            DETAIL,
            gate=Gate(folder, monotonic_s=clock.monotonic_s, now=clock.now),
            executor=self._executor,
            alarms=self._alarms,
            clock=clock,
        )
        self._screen = StoppedScreen(
            cabin=self.cabin,
            tools=StoppedTools(
                look=lambda _: (FOUND,) * 8,
                restarting=Restarting(
                    link=self.link,
                    supervised=True,
                    rehearsing=True,
                    executor=self._executor,
                ),
                executor=self._executor,
                clock=clock,
            ),
            assets=ASSETS,
            pixels_per_mm=3.66,
            parent=self._executor,
        )
        self.window = self._screen.window
        self.hand = Hand(self.window)

    def show(self, wide: int = 1920, high: int = 1080) -> None:
        """Until a frame was drawn, and everything is in its place."""
        frames: list[bool] = []
        self.window.frameSwapped.connect(lambda: frames.append(True))
        self.window.resize(wide, high)
        self.window.show()
        self.until(lambda: bool(frames))

    def until(self, holds: Callable[[], bool]) -> None:
        """Let the loop run until it holds."""
        self._qtbot.waitUntil(holds, timeout=PATIENCE_MS)

    def tap(self, name: str) -> None:
        """Tap it once it is there."""
        self.until(lambda: self.hand.sees(name))
        self.hand.tap(name)

    def is_at(self, phase: Phase) -> None:
        self.until(lambda: self.cabin.state.value.phase is phase)

    def _is_open(self) -> bool:
        gate = self.cabin.state.value.gate
        return gate is not None and gate.stage is GateStage.OPEN

    def enter(self, code: str) -> None:
        """Go in, without holding the mark for so long."""
        self.cabin.dispatch(GateAsked())
        self.until(self._is_open)
        self.write(code)

    def hold(self) -> None:
        """Hold the mark until the gate stands there."""
        mark = self.hand.place("staffPlace")
        assert mark is not None
        QTest.mousePress(self.window, Qt.MouseButton.LeftButton, pos=mark)
        self.until(self._is_open)
        QTest.mouseRelease(self.window, Qt.MouseButton.LeftButton, pos=mark)

    def write(self, code: str) -> None:
        """Type it, and go in."""
        for digit in code:
            self.tap(f"digit {digit}")
        self.tap("gateEnterButton")

    def reads(self) -> str:
        """Every word on the screen."""
        words: list[str] = []
        left = [self.window.contentItem()]
        while left:
            item = left.pop()
            if item.isVisible():
                words.append(str(item.property("text") or ""))
                left += item.childItems()
        return "\n".join(words)

    def close(self) -> None:
        self._screen.close()
        self._alarms.close()
        self._executor.close()


@pytest.fixture
def sign(qtbot: QtBot, qapp: object, tmp_path: Path) -> Iterator[Sign]:
    made = Sign(qtbot, tmp_path)
    yield made
    made.close()


def test_a_technician_sees_why_and_starts_the_cabin_anew(sign: Sign) -> None:
    sign.show()
    assert DETAIL in sign.reads()
    sign.hold()
    sign.write(CODES[Role.TECHNICIAN])
    sign.is_at(Phase.MAINTENANCE)
    sign.tap("lookAgainButton")
    assert DETAIL in sign.reads()
    assert FOUND.place in sign.reads()
    sign.tap("restartApplicationButton")
    assert sign.link.said == [], "a second touch is asked for"
    sign.tap("confirmRestartButton")
    assert sign.link.said == [(Said.AGAIN, "")]
    sign.tap("restartMachineButton")
    sign.tap("confirmRestartButton")
    assert "C’est un entraînement" in sign.reads()
    sign.tap("staffLeaveButton")
    assert sign.cabin.state.value.phase is Phase.OUT_OF_ORDER
    assert not sign.hand.sees("stoppedSpace")


def test_an_agent_sees_why_and_starts_nothing(sign: Sign) -> None:
    sign.show()
    sign.enter(CODES[Role.AGENT])
    sign.is_at(Phase.AGENT)
    sign.tap("lookAgainButton")
    assert FOUND.place in sign.reads()
    assert not sign.hand.sees("restartApplicationButton")
    sign.tap("staffBackButton")
    assert sign.cabin.state.value.phase is Phase.OUT_OF_ORDER


def test_a_wrong_code_opens_nothing(sign: Sign) -> None:
    sign.show()
    sign.enter("000000")
    sign.is_at(Phase.GATE)
    sign.until(lambda: "Ce code ne marche pas" in sign.reads())


@pytest.mark.parametrize(("wide", "high"), [(1920, 1080), (1080, 1920)])
@pytest.mark.parametrize("role", Role)
def test_everything_is_whole_and_in_its_place(
    sign: Sign, role: Role, wide: int, high: int
) -> None:
    sign.show(wide, high)
    sign.enter(CODES[role])
    sign.until(lambda: FOUND.place in sign.reads())
    assert faults(sign.window) == []
