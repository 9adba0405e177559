"""Memory sticks for tests: folders full of what people and villains put on them."""

import json
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from devices.ports.stick import Stick, StickPort
from devices.usb.simulated_sticks import SimulatedSticks
from devices.usb.stick_files import FolderSticks, place_of

ENDINGS = frozenset({".pdf", ".jpg", ".jpeg", ".png"})
PDF = b"%PDF-1.7\n"


class _Writable:
    """`WriteAccess`: the folder is writable as it is."""

    @contextmanager
    def writable(self, stick: Stick) -> Iterator[Path]:
        yield stick.folder


def sticks_named(name: str) -> StickPort:
    """The adapter of mounted folders, or the twin."""
    return SimulatedSticks() if name == "simulated" else FolderSticks(_Writable())


def stick_at(folder: Path) -> Stick:
    folder.mkdir(exist_ok=True)
    return Stick(place_of(folder.stat().st_dev), folder)


def aged(path: Path, content: bytes, age_s: int = 0) -> Path:
    """A file that was changed so long ago."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content)
    when = 1_700_000_000 - age_s
    os.utime(path, (when, when))
    return path


def hostile(folder: Path, outside: Path) -> None:
    """What must never be seen: links, a pipe, hidden things, a way out."""
    outside.mkdir(exist_ok=True)
    secret = outside / "secret.pdf"
    secret.write_bytes(PDF + b"secret")
    (folder / "link.pdf").symlink_to(secret)
    (folder / "folder").symlink_to(outside)
    (folder / "loop").symlink_to(folder)
    os.mkfifo(folder / "pipe.pdf")
    (folder / ".hidden.pdf").write_bytes(PDF)
    (folder / "$RECYCLE.BIN").mkdir()
    (folder / "$RECYCLE.BIN" / "gone.pdf").write_bytes(PDF)
    (folder / "letter.pdf.exe").write_bytes(PDF)


PROGRAM = """#!/usr/bin/env python3
import json, pathlib, sys
here = pathlib.Path(__file__).parent
words = sys.argv[1:]
with (here / "asked").open("a") as asked:
    asked.write(json.dumps(words) + "\\n")
if (here / "refuse").exists() and (here / "refuse").read_text() in " ".join(words):
    sys.exit(1)
if words[0] == "mount":
    print("Mounted %s at %s." % (words[2], here / "CLE USB"))
"""


def stand_in_for_udisks(folder: Path) -> Path:
    """A program that mounts nothing and remembers what it was asked."""
    path = folder / "udisksctl"
    path.write_text(PROGRAM)
    path.chmod(0o755)
    return path


def asked_of(program: Path) -> list[list[str]]:
    """What that program was asked, in order."""
    lines = program.with_name("asked")
    if not lines.exists():
        return []
    return [json.loads(line) for line in lines.read_text().splitlines()]
