"""Commands of the cabin, run from within it in a process of their own.

What they open and load goes with them: no visit carries the journal's libraries.
"""

import json
import subprocess
import sys
from pathlib import Path

from cabin_app.maintenance.findings import Found, FoundState

LOOK_WITHIN_S = 60.0
"""Devices that are silent take long; a look that takes longer says so."""


def look_at_cabin(config: Path | None, only: str = "") -> tuple[Found, ...]:
    """Everything `check` looks at, or a part of it; from a lane, some seconds."""
    words = ["check", "--json", *(("--only", only) if only else ())]
    try:
        done = run_command(words, config)
        return tuple(
            Found(
                place=each["place"],
                condition=FoundState(each["state"]),
                message=each["message"],
                remedy=each["remedy"],
            )
            for each in json.loads(done.stdout)
        )
    except (OSError, subprocess.TimeoutExpired, ValueError, KeyError) as error:
        return (
            Found(
                place="check",
                condition=FoundState.FAULT,
                message=f"the look at the cabin did not end: {type(error).__name__}",
                remedy="Run `python -m cabin_app check` in a terminal.",
            ),
        )


def run_command(
    words: list[str], config: Path | None
) -> "subprocess.CompletedProcess[str]":
    """Run one; what it printed and how it ended.

    Raises:
        OSError: It cannot be started.
        TimeoutExpired: It was ended after `LOOK_WITHIN_S`.
    """
    command = [sys.executable, "-m", "cabin_app", *words]
    if config is not None:
        command += ["--config", str(config)]
    return subprocess.run(  # noqa: S603 (no shell, our words)
        command, capture_output=True, text=True, timeout=LOOK_WITHIN_S, check=False
    )
