"""Fifty sheets from a feeder: how much this process grows, and what the spool holds."""

import tempfile
from pathlib import Path

from bench.figures import Figure
from bench.scanned_page import AtOnce, Never

from cabin_app.catalogue.scan_profile import PILE
from cabin_app.documents.model import PageSource
from cabin_app.documents.scan_desk import ScanDesk
from devices.scanner.sane import SaneScanner
from support.sane_backend import FaultDriver

SHEETS = 50
LIMIT_MB = 60
ROOM_BYTES = 256_000_000


def main() -> list[Figure]:
    """Through the worker and a driver of ours, A4 at 300 dpi in grey."""
    kept: list[PageSource] = []
    told: list[str] = []
    sizes: list[float] = []
    with tempfile.TemporaryDirectory(dir="/dev/shm") as name:
        folder, driver_folder = Path(name) / "spool", Path(name) / "driver"
        folder.mkdir()
        driver_folder.mkdir()
        driver = FaultDriver(driver_folder)
        driver.fill(SHEETS)
        scanner = SaneScanner(environment=driver.environment)
        scanner.prepare()
        desk = ScanDesk(
            scanner=scanner,
            folder=lambda: folder,
            room_bytes=lambda: ROOM_BYTES - _used_bytes(folder),
            executor=AtOnce(),
            alarms=Never(),
        )
        before_mb = _resident_mb()

        def page(source: PageSource) -> None:
            kept.append(source)
            sizes.append(_resident_mb())

        desk.scan(
            PILE,
            beside=None,
            on_page=page,
            on_end=lambda: told.append("end"),
            on_fault=told.append,
        )
        scanner.close()
        spool_mb = _used_bytes(folder) / 1e6
    if len(kept) != SHEETS or told != ["end"]:
        message = f"{len(kept)} sheets, then {told}"
        raise RuntimeError(message)
    return [
        Figure(
            name=f"feeder of {SHEETS} sheets, growth",
            unit="MB",
            ours=max(sizes) - before_mb,
            limit=LIMIT_MB,
            remark=f"from {before_mb:.0f}, libraries included; spool {spool_mb:.0f} MB",
        )
    ]


def _used_bytes(folder: Path) -> int:
    return sum(path.stat().st_size for path in folder.iterdir())


def _resident_mb() -> float:
    for line in Path("/proc/self/status").read_text("utf-8").splitlines():
        if line.startswith("VmRSS"):
            return int(line.split()[1]) / 1024
    return 0.0
