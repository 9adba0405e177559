"""Commands of the cabin, run from within it in a process of their own.

What they open and load goes with them: no visit carries the journal's libraries.
"""

import json
import subprocess
import sys
from pathlib import Path

from cabin_app.maintenance.findings import Found, FoundState

LOOK_WITHIN_S, SITES_WITHIN_S = 60.0, 150.0
"""Devices and sites that are silent take long; a look that takes longer says so."""


def look_at_cabin(
    config: Path | None, *, only: str = "", sites: bool = False
) -> tuple[Found, ...]:
    """Everything `check` looks at; from a lane, some seconds.

    Args:
        config: The installer's file.
        only: A part of it.
        sites: Go to the first page of each procedure too: up to a minute more.
    """
    words = ["check", "--json", *(("--only", only) if only else ())]
    words += ["--sites"] if sites else []
    within_s = SITES_WITHIN_S if sites else LOOK_WITHIN_S
    try:
        done = run_command(words, config, within_s=within_s)
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
    words: list[str], config: Path | None, *, within_s: float = LOOK_WITHIN_S
) -> "subprocess.CompletedProcess[str]":
    """Run one; what it printed and how it ended.

    Raises:
        OSError: It cannot be started.
        TimeoutExpired: It was ended after ``within_s``.
    """
    command = [sys.executable, "-m", "cabin_app", *words]
    if config is not None:
        command += ["--config", str(config)]
    return subprocess.run(  # noqa: S603 (no shell, our words)
        command, capture_output=True, text=True, timeout=within_s, check=False
    )
