"""Looks for what a visitor left: in files, and in the table of processes."""

import os
from collections.abc import Iterable
from pathlib import Path

from cabin_app.supervision.processes import process_table

DOCUMENTS = (b"%PDF-", b"\x89PNG\r\n", b"\xff\xd8\xff", b"P4\n", b"P5\n", b"P6\n")
"""How scans, downloads and prints begin."""


def files_with(words: Iterable[str], folders: Iterable[Path]) -> list[str]:
    """Files that hold one of the words, in their name or in their raw bytes."""
    spelled = {
        word: (word.encode(), word.encode("utf-16-le"), word.encode("utf-16-be"))
        for word in words
    }
    return [
        f"{word} in {path}"
        for path in _files(folders)
        for word, spellings in spelled.items()
        if word in path.name or any(s in _content(path) for s in spellings)
    ]


def documents_in(folders: Iterable[Path]) -> list[str]:
    """Files that begin as a scan, a download or a print does, or hold one whole."""
    return [
        str(path)
        for path in _files(folders)
        if _content(path).startswith(DOCUMENTS) or b"%PDF-" in _content(path)
    ]


def processes_with(mark: str) -> list[str]:
    """Command lines of living processes whose environment or words hold the mark."""
    found = []
    for process in Path("/proc").iterdir():
        if not process.name.isdecimal():
            continue
        try:
            words = (process / "cmdline").read_bytes()
            known = words + (process / "environ").read_bytes()
        except OSError:
            continue
        if mark.encode() in known:
            found.append(words.replace(b"\0", b" ").decode(errors="replace"))
    return found


def children(words: str) -> list[int]:
    """Living processes below this one whose command line holds these words."""
    mine, grown = {os.getpid()}, True
    table = process_table()
    while grown:
        below = {fact.pid for fact in table if fact.parent in mine} - mine
        mine, grown = mine | below, bool(below)
    return [pid for pid in sorted(mine - {os.getpid()}) if words in command_of(pid)]


def command_of(pid: int) -> str:
    """Its words; "" once it is gone."""
    try:
        return Path(f"/proc/{pid}/cmdline").read_text().replace("\0", " ")
    except OSError:
        return ""


def _files(folders: Iterable[Path]) -> Iterable[Path]:
    for folder in folders:
        for path in sorted(folder.rglob("*")):
            if path.is_file() and not path.is_symlink():
                yield path


def _content(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except FileNotFoundError:
        return b""
