"""A grey A4 page at 300 dpi through our worker, beside scanimage, in pairs."""

import os
import statistics
import subprocess
import tempfile
import time
from pathlib import Path

from bench.figures import RUNS, Figure, spread

from devices.ports.scanner import ScanRequest
from devices.scanner.sane import SaneScanner
from devices.services.processes import find_program
from devices.services.sane_test import sane_test

LIMIT_RATIO, ALLOWANCE_MS = 1.25, 60
PAGE = ScanRequest()


def main() -> list[Figure]:
    """Medians of the pairs; the worker was started before, as in a visit."""
    ours: list[float] = []
    theirs: list[float] = []
    with sane_test() as sane, tempfile.TemporaryDirectory(dir="/dev/shm") as name:
        folder = Path(name)
        scanner = SaneScanner(device="test:0", environment=sane.environment)
        scanner.prepare()
        for _ in range(RUNS + 1):
            ours.append(_ours(scanner, folder))
            theirs.append(_theirs(folder, sane.environment))
        scanner.close()
    mine, other = statistics.median(ours[1:]), statistics.median(theirs[1:])
    return [
        Figure(
            name="A4 grey 300 dpi, worker (60 ms taken off)",
            unit="ms",
            ours=max(mine - ALLOWANCE_MS, 0.0),
            peer=other,
            limit=LIMIT_RATIO,
            remark=f"worker {spread(ours[1:])}, scanimage {spread(theirs[1:])}",
        )
    ]


def _ours(scanner: SaneScanner, folder: Path) -> float:
    begun_s = time.monotonic()
    page = scanner.scan_page(PAGE, folder)
    took_s = time.monotonic() - begun_s
    page.path.unlink()
    return 1000 * took_s


def _theirs(folder: Path, environment: dict[str, str]) -> float:
    path = folder / "theirs.pnm"
    command = [find_program("scanimage", "sane-utils"), "-d", "test:0"]
    command += ["--mode", "Gray", "--resolution", "300", "--format=pnm", "-o", path]
    begun_s = time.monotonic()
    subprocess.run(command, env={**os.environ, **environment}, check=True)
    took_s = time.monotonic() - begun_s
    path.unlink()
    return 1000 * took_s
