"""The look of `check` at the whole cabin, for the screens of the staff."""

import json
import subprocess
import sys
from pathlib import Path

from cabin_app.maintenance.findings import Found, FoundState

LOOK_WITHIN_S = 60.0
"""Devices that are silent take long; a look that takes longer says so."""
SITES_WITHIN_S = 130.0


def look(config: Path | None, *, sites: bool = False) -> tuple[Found, ...]:
    """In a process of its own: what it opens and loads goes with it.

    Args:
        config: The installer's settings.
        sites: Go to the first page of each procedure too.
    """
    words = [sys.executable, "-m", "cabin_app", "check", "--json"]
    if sites:
        words.append("--sites")
    if config is not None:
        words += ["--config", str(config)]
    try:
        done = subprocess.run(  # noqa: S603 (no shell, our words)
            words,
            capture_output=True,
            text=True,
            timeout=SITES_WITHIN_S if sites else LOOK_WITHIN_S,
            check=False,
        )
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
