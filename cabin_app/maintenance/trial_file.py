"""The file that keeps how trials went; nothing in it is about a visitor."""

import json
from collections.abc import Mapping
from datetime import datetime
from pathlib import Path
from types import MappingProxyType

from cabin_app.health.model import Family
from cabin_app.json_file import read_json
from cabin_app.maintenance.model import Trial, TrialBook, TrialOutcome

FILE_NAME = "trials.json"


def trials_path(state_folder: Path) -> Path:
    """Where they are kept."""
    return state_folder / FILE_NAME


def read_trials(path: Path) -> TrialBook:
    """What was kept; a missing or spoilt file is an empty book."""
    try:
        kept = read_json(path)
        found = {Family(name): _trial(value) for name, value in kept.items()}
    except (OSError, ValueError, KeyError, TypeError, AttributeError):
        return TrialBook()
    return TrialBook(MappingProxyType(found))


def write_trials(path: Path, book: TrialBook) -> None:
    """Keep them; a disk that refuses costs the memory of a trial, nothing else.

    Raises:
        OSError: It could not be kept.
    """
    kept = {
        family.value: {
            "outcome": trial.outcome.value,
            "reason": trial.reason,
            "at": trial.at.isoformat(timespec="minutes"),
            "took_s": trial.took_s,
        }
        for family, trial in book.trials.items()
        if trial.outcome is not TrialOutcome.RUNNING
    }
    path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    draft = path.with_suffix(".new")
    draft.write_text(json.dumps(kept, indent=2) + "\n", encoding="utf-8")
    draft.replace(path)


def _trial(value: Mapping[str, str | int]) -> Trial:
    return Trial(
        outcome=TrialOutcome(str(value["outcome"])),
        reason=str(value["reason"]),
        at=datetime.fromisoformat(str(value["at"])),
        took_s=int(value["took_s"]),
    )
