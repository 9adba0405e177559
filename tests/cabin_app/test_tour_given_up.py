"""A tour whose processes die at their start ends at once, with a sentence."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from cabin_app.tour_plan import PLAYED, TourPlan
from support.patience import PLAY_LIMIT_S


@pytest.fixture
def plan(tmp_path: Path) -> TourPlan:
    """Its settings are not there, so no process of it can start."""
    return TourPlan(
        journey="photocopy",
        language="fr",
        folder=tmp_path,
        width_px=1920,
        height_px=1080,
        text_size=1,
        contrast="light",
        voice=False,
        config=tmp_path / "not-there.yaml",
        practice_log=tmp_path / "practice.log",
    )


def touring(plan: TourPlan, verb: str) -> "subprocess.CompletedProcess[str]":
    path = plan.folder / "plan.json"
    plan.write(path)
    return subprocess.run(
        [sys.executable, "-m", "cabin_app.bootstrap.touring", path, verb],
        env={
            **os.environ,
            "CABIN_STATE_DIR": str(plan.folder / "state"),
            "CABIN_RUNTIME_DIR": str(plan.folder / "runtime"),
            "QT_QPA_PLATFORM": "offscreen",
        },
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        timeout=PLAY_LIMIT_S,
    )


def test_it_says_so_and_ends(plan: TourPlan) -> None:
    done = touring(plan, "supervise")
    assert done.returncode != 0
    assert "not-there.yaml" in done.stdout
    told = json.loads((plan.folder / PLAYED).read_text("utf-8"))
    assert "failed at its start" in told["failure"]


def test_a_visit_that_was_played_is_not_told_otherwise(plan: TourPlan) -> None:
    (plan.folder / PLAYED).write_text("{}")
    assert touring(plan, "give-up").returncode == 1
    assert (plan.folder / PLAYED).read_text("utf-8") == "{}"
