"""Keeps what became of the last look at the sites: how many, never which visit."""

import json
from contextlib import suppress
from datetime import datetime
from pathlib import Path

from cabin_app.json_file import read_json
from cabin_app.maintenance.morning import SitesSeen

FILE_NAME = "sites.json"


def sites_path(state_folder: Path) -> Path:
    """Where it is kept."""
    return state_folder / FILE_NAME


def read_sites(path: Path) -> SitesSeen | None:
    """The last look; None when there was none, or the file is spoilt."""
    with suppress(OSError, ValueError, KeyError, TypeError):
        kept = read_json(path)
        at = datetime.fromisoformat(kept["at"])
        if at.tzinfo is not None:
            return SitesSeen(at=at, good=int(kept["good"]), bad=int(kept["bad"]))
    return None


def write_sites(path: Path, seen: SitesSeen) -> None:
    """Keep it; a disk that refuses costs this look only."""
    words = {
        "at": seen.at.isoformat(timespec="minutes"),
        "good": seen.good,
        "bad": seen.bad,
    }
    with suppress(OSError):
        path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        draft = path.with_suffix(".new")
        draft.write_text(json.dumps(words) + "\n", encoding="utf-8")
        draft.replace(path)
