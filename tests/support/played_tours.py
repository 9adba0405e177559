"""Tours played once for several tests, three at a time: most of one is waiting."""

import json
import os
import subprocess
import sys
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from support.patience import PLAY_LIMIT_S

ROOT = Path(__file__).parents[2]
AT_ONCE = 3


@dataclass(frozen=True)
class Wanted:
    """One visit to play."""

    journey: str
    language: str
    options: tuple[str, ...] = ()

    @property
    def folder(self) -> str:
        return "-".join((self.journey, self.language, *self.options)).replace("--", "")


@dataclass(frozen=True)
class PlayedTour:
    """What the command left and said."""

    exit_code: int
    said: str
    folder: Path

    @property
    def visit(self) -> dict[str, Any]:
        return json.loads((self.folder / "visit.json").read_text("utf-8"))

    @property
    def log(self) -> str:
        """What the processes of the cabin said."""
        return (self.folder / "cabin.log").read_text("utf-8", "replace")


def start(out: Path, wanted: Wanted) -> "subprocess.Popen[str]":
    """Start one visit as the command line does, in a home of its own."""
    home = out / f"home-{wanted.folder}"
    home.mkdir(parents=True)
    tour = (sys.executable, "-m", "cabin_app", "tour", "--out", out / wanted.folder)
    words = ("--journey", wanted.journey, "--language", wanted.language)
    return subprocess.Popen(
        [*tour, *words, *wanted.options],
        cwd=ROOT,
        env={
            **{k: v for k, v in os.environ.items() if k not in _DISPLAYS},
            "HOME": str(home),
            "CABIN_STATE_DIR": str(home / "state"),
            "PYTHONFAULTHANDLER": "1",
        },
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
    )


def play(out: Path, wanted: Wanted) -> PlayedTour:
    """Play one visit to its end."""
    with start(out, wanted) as tour:
        try:
            said = tour.communicate(timeout=PLAY_LIMIT_S)[0]
        finally:
            tour.kill()
    folder = out / wanted.folder / f"{wanted.journey}-{wanted.language}"
    return PlayedTour(tour.returncode, said, folder)


def play_all(out: Path, wanted: Sequence[Wanted]) -> dict[Wanted, PlayedTour]:
    """Play them all."""
    with ThreadPoolExecutor(AT_ONCE) as pool:
        played = pool.map(lambda one: play(out, one), wanted)
        return dict(zip(wanted, played, strict=True))


_DISPLAYS = frozenset(
    {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM", "QT_QUICK_BACKEND"}
)
