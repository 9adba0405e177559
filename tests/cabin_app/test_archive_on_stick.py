"""The support archive goes onto a technician's stick through the port of sticks."""

import os
import subprocess
from pathlib import Path
from typing import Any

import pytest

from cabin_app.bootstrap import technician
from cabin_app.bootstrap.wish import Wish
from cabin_app.paths import find_paths
from devices.ports.stick import StickReason
from devices.usb.simulated import SimulatedUsb
from devices.usb.simulated_sticks import SimulatedSticks

NAME = "cabin-support-20261126-1432.zip"


@pytest.fixture
def state(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    def run(words: list[str], config: Any) -> "subprocess.CompletedProcess[str]":
        path = Path(words[2]) / NAME
        path.write_bytes(b"PK")
        return subprocess.CompletedProcess(words, 0, stdout=f"{path}\n", stderr="")

    monkeypatch.setattr(technician, "run_command", run)
    monkeypatch.setenv("CABIN_STATE_DIR", str(tmp_path / "state"))
    (tmp_path / "state").mkdir()
    return tmp_path / "state"


def written(usb: SimulatedUsb, sticks: SimulatedSticks, *, stick: bool) -> str:
    paths = find_paths(os.environ, os.getuid())
    wish = Wish(simulate=True, rehearsing=True)
    return technician._write_archive(paths, wish, usb, sticks, stick)


def test_on_a_stick_nothing_of_it_is_left_here(state: Path, tmp_path: Path) -> None:
    usb, folder = SimulatedUsb(), tmp_path / "stick"
    folder.mkdir()
    usb.simulate_stick(folder)
    assert written(usb, SimulatedSticks(), stick=True) == str(folder / NAME)
    assert (folder / NAME).read_bytes() == b"PK"
    assert list(state.rglob("*.zip")) == []


def test_without_a_stick_or_on_a_locked_one_that_is_said(
    state: Path, tmp_path: Path
) -> None:
    usb, sticks = SimulatedUsb(), SimulatedSticks()
    assert written(usb, sticks, stick=True) == technician.NO_STICK
    usb.simulate_stick(tmp_path)
    sticks.simulate_trouble(StickReason.READ_ONLY)
    assert written(usb, sticks, stick=True) == technician.REFUSED


def test_in_the_cabin_it_stays_with_its_state(state: Path) -> None:
    said = written(SimulatedUsb(), SimulatedSticks(), stick=False)
    assert said == str(state / "support" / NAME)
