"""A stick that the kernel really mounts, in a world of its own; says what was met.

Run under ``unshare --map-root-user --mount``: a file system in memory, which can be
full, read-only, unmounted under a reader's hands, or have another one mounted in it.
"""

import json
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

from devices.ports.stick import StickFault, StickFile
from support.stick_rigs import ENDINGS, PDF, stick_at, sticks_named

MOST = 1 << 20


def met(act: Callable[[], object]) -> str:
    """The reason of the fault, "" without one."""
    try:
        act()
    except StickFault as fault:
        return fault.reason.value
    return ""


def mount(folder: Path, *words: str) -> None:
    subprocess.run(["mount", *words, "stick", str(folder)], check=True)


def main() -> None:
    folder, ours = Path(sys.argv[1]), Path(sys.argv[2])
    folder.mkdir()
    mount(folder, "-t", "tmpfs", "-o", "size=256k")
    stick, sticks = stick_at(folder), sticks_named("folders")
    (folder / "a.pdf").write_bytes(PDF)
    inner = folder / "inner"
    inner.mkdir()
    mount(inner, "-t", "tmpfs")
    (inner / "b.pdf").write_bytes(PDF)
    found = sticks.look(stick, ENDINGS).files
    forged = StickFile(path=("inner", "b.pdf"), size_bytes=9, changed_ns=0, head=b"")
    said = {
        "found": [file.path for file in found],
        "another_disk": met(
            lambda: sticks.fetch(stick, forged, ours / "b", most_bytes=MOST)
        ),
    }
    subprocess.run(["umount", str(inner)], check=True)
    large, small = ours / "large", ours / "small"
    large.write_bytes(bytes(MOST))
    small.write_bytes(PDF)
    said["too_much"] = met(lambda: sticks.put(stick, "large.pdf", large))
    said["left"] = sorted(path.name for path in folder.iterdir())
    mount(folder, "-o", "remount,ro")
    said["read_only"] = met(lambda: sticks.put(stick, "small.pdf", small))
    said["read_all_the_same"] = met(
        lambda: sticks.fetch(stick, found[0], ours / "a", most_bytes=MOST)
    )
    subprocess.run(["umount", "-l", str(folder)], check=True)
    said["pulled_out"] = met(
        lambda: sticks.fetch(stick, found[0], ours / "c", most_bytes=MOST)
    )
    said["pulled_out_put"] = met(lambda: sticks.put(stick, "small.pdf", small))
    said["ours"] = sorted(path.name for path in ours.iterdir())
    sys.stdout.write(json.dumps(said))


if __name__ == "__main__":
    main()
