"""Settings that hold: the file, the technician's changes, and the last good ones.

The changes made on the screen stand in a file of their own in the state folder. The
installer's file keeps its words and may belong to somebody else; the program need not
write where it was installed. What is wrong in either is refused whole, with a sentence,
and the cabin goes on with what was right before.
"""

import json
import os
from dataclasses import dataclass, replace
from hashlib import sha256
from pathlib import Path
from types import MappingProxyType
from typing import Any

from cabin_app.datafile import DataFile
from cabin_app.errors import BadFile, Problem
from cabin_app.settings import Settings, read_settings, settings_of

CHANGES_NAME = "settings.yaml"
LAST_GOOD_NAME = "settings.json"
LAST_GOOD = "last good"
"""The source of values that no file says any more, or says wrongly."""


@dataclass(frozen=True, kw_only=True)
class KeptSettings:
    """Settings to run with.

    Attributes:
        settings: They are right.
        problems: Why they are not what the files say; empty as it should be.
    """

    settings: Settings
    problems: tuple[Problem, ...] = ()


def changes_path(state_folder: Path) -> Path:
    """Where the technician's changes are."""
    return state_folder / CHANGES_NAME


def load_kept(
    config: Path | None, state_folder: Path, *, keep: bool = True
) -> KeptSettings:
    """Read them; what was right is kept for the day when it is not.

    Args:
        config: The installer's file, None for the defaults.
        state_folder: Where changes and the copy are.
        keep: Whether to write the copy; without, nothing is changed.

    Raises:
        BadFile: A file is wrong, and nothing was right before.
    """
    copy = state_folder / LAST_GOOD_NAME
    try:
        file = read_settings(config, changes_path(state_folder))
    except BadFile as error:
        good = _read_copy(copy, config)
        if good is None:
            raise
        return KeptSettings(settings=good, problems=error.problems)
    if keep and file is not None:
        _write_copy(copy, config, file)
    return KeptSettings(settings=settings_of(file))


def write_privately(path: Path, text: str) -> None:
    """Replace a file in one go, so that a power cut leaves the old or the new.

    Raises:
        OSError: It cannot be written.
    """
    path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    draft = path.with_suffix(".new")
    opened = os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
    with os.fdopen(opened, "w", encoding="utf-8") as file:
        file.write(text)
        file.flush()
        os.fsync(file.fileno())
    draft.replace(path)


def _write_copy(copy: Path, config: Path | None, file: DataFile) -> None:
    """A disk that refuses costs the copy, nothing else: `check` tells of the folder."""
    body = json.dumps({"of": str(config), "values": file.value}, ensure_ascii=False)
    text = f"{_seal(body)}\n{body}"
    try:
        if not copy.exists() or copy.read_text("utf-8") != text:
            write_privately(copy, text)
    except (OSError, UnicodeDecodeError):
        return


def _read_copy(copy: Path, config: Path | None) -> Settings | None:
    """The last good ones of that very file."""
    try:
        seal, _, body = copy.read_text("utf-8").partition("\n")
        kept: dict[str, Any] = json.loads(body) if seal == _seal(body) else {}
    except (OSError, ValueError):
        return None
    if kept.get("of") != str(config):
        return None
    settings = settings_of(DataFile(path=copy, value=kept["values"], lines={}))
    sources = dict.fromkeys(settings.sources, LAST_GOOD)
    return replace(settings, sources=MappingProxyType(sources))


def _seal(body: str) -> str:
    return f"cabin settings {sha256(body.encode()).hexdigest()}"
