"""The cabin's own log on disk, for technicians: what broke and where, never about whom.

A line keeps the program's own sentence. Of what was filled into it only what is the
program's too: numbers, reasons, kinds and places of errors, what the system says of its
files. Any other text might quote what a visitor typed, and becomes "…".
"""

import logging
import os
import re
from collections.abc import Iterable, Mapping
from datetime import datetime
from enum import Enum
from pathlib import Path

from cabin_app.errors import BadFile, Problem
from cabin_app.traces import ProgramText

FILE_NAME = "cabin.log"
MOST_BYTES = 256_000
"""Then the file becomes the former one: half a megabyte in all, a year of quiet."""
LEFT_OUT = "…"

_WORD = re.compile(r"[a-z]{2,20}(_[a-z]{2,20}){0,3}")
_SYSTEM_SAYS = frozenset(os.strerror(number) for number in range(1, 134))


def log_path(state_folder: Path) -> Path:
    """Where it is."""
    return state_folder / "log" / FILE_NAME


def keep_log(state_folder: Path) -> None:
    """From now on, warnings and faults of this process are kept there too."""
    path = log_path(state_folder)
    try:
        path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        if path.exists() and path.stat().st_size > MOST_BYTES:
            path.replace(path.with_suffix(".log.former"))
    except OSError:
        return
    logging.getLogger().addHandler(LogbookHandler(path))


def last_lines(state_folder: Path, most: int) -> tuple[str, ...]:
    """The last lines, the newest at the end."""
    path = log_path(state_folder)
    lines: list[str] = []
    for each in (path.with_suffix(".log.former"), path):
        try:
            lines += each.read_text("utf-8", "replace").splitlines()
        except OSError:
            continue
    return tuple(lines[-most:])


class LogbookHandler(logging.Handler):
    """Appends to a file that several processes share; one line is one write."""

    def __init__(self, path: Path) -> None:
        super().__init__(level=logging.WARNING)
        self._path = path

    def emit(self, record: logging.LogRecord) -> None:
        """Write a line; a disk that refuses costs the line."""
        at = datetime.fromtimestamp(record.created).astimezone()
        line = (
            f"{at:%Y-%m-%d %H:%M} {record.levelname} {record.name}: {said_by(record)}"
        )
        try:
            opened = os.open(self._path, os.O_WRONLY | os.O_APPEND | os.O_CREAT, 0o600)
        except OSError:
            return
        try:
            os.write(opened, line.encode() + b"\n")
        except OSError:
            return
        finally:
            os.close(opened)


def said_by(record: logging.LogRecord) -> str:
    """What a record says, as far as the program itself says it."""
    if not isinstance(record.msg, str):
        return _kept(record.msg)
    filled = record.args or ()
    try:
        if isinstance(filled, Mapping):
            return record.msg % {name: _own(each) for name, each in filled.items()}
        return (
            record.msg % tuple(_own(each) for each in filled) if filled else record.msg
        )
    except (TypeError, ValueError):
        return record.msg


def _own(value: object) -> object:
    """Numbers stay numbers, so that their formats hold."""
    return value if isinstance(value, bool | int | float) else _kept(value)


def _kept(value: object) -> str:
    match value:
        case ProgramText():
            return str(value)
        case Enum():
            return str(value.value)
        case BadFile():
            return _listed(value.problems)
        case Problem():
            where = f"{Path(value.place).name}:{value.line} {value.field}"
            return where.strip().removesuffix(":0")
        case OSError():
            return f"{type(value).__name__} {value.strerror or ''}".strip()
        case BaseException():
            return type(value).__name__
        case str() if value in _SYSTEM_SAYS or _WORD.fullmatch(value):
            return value
        case _:
            return LEFT_OUT


def _listed(problems: Iterable[Problem]) -> str:
    return "; ".join(_kept(problem) for problem in problems)
