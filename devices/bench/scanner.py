"""Scanners on the bench: list, look, read pages."""

import argparse
import json
import sys
import time
from collections.abc import Iterator
from concurrent.futures import Future, ThreadPoolExecutor, wait
from contextlib import closing
from dataclasses import asdict
from pathlib import Path

from devices.bench.answers import Row, fault_row, health_row
from devices.ports.scanner import (
    ScanMode,
    ScannedPage,
    ScannerFault,
    ScannerPort,
    ScanReason,
    ScanRequest,
    ScanSource,
)
from devices.scanner.sane import SaneScanner
from devices.scanner.simulated import SimulatedScanner

FAMILY = "scanner"
_LOOK_EVERY_S = 0.1
_MOST_SHEETS = 200
_WIDEST_MM, _TALLEST_MM = 310.0, 440.0

SIZES_MM = {
    "a4": (210.0, 297.0),
    "a5": (148.0, 210.0),
    "letter": (215.9, 279.4),
    "card": (85.6, 54.0),
}
_MOST_LOOKS = 8
"""SANE asks the network for scanners longer than one look may take."""


def find(*, simulate: bool) -> list[Row]:
    """All scanners there are."""
    if simulate:
        return [_found("simulated", "", "Simulated scanner")]
    with closing(SaneScanner()) as scanner:
        try:
            return [_found(*device) for device in scanner.devices()]
        except ScannerFault as fault:
            return [fault_row(FAMILY, fault)]


def add_place(parser: argparse.ArgumentParser) -> None:
    """Say which scanner to look at."""
    parser.add_argument("--device", default="auto", help="scanner, as `list` names it")


def look(options: argparse.Namespace) -> Row:
    """How the scanner is that the cabin would use."""
    with closing(_scanner(options.device, simulate=options.simulate)) as scanner:
        for _ in range(_MOST_LOOKS):
            health = scanner.health()
            if health.reason != ScanReason.TIMED_OUT:
                break
        return health_row(FAMILY, health)


def add_commands(
    commands: "argparse._SubParsersAction[argparse.ArgumentParser]",
    shared: argparse.ArgumentParser,
) -> None:
    """Add ``scan``."""
    scan = commands.add_parser("scan", parents=[shared], help="read pages into files")
    scan.add_argument("--out", type=Path, default=Path(), help="folder of the pages")
    scan.add_argument("--device", default="auto", help="as `list` names it")
    scan.add_argument(
        "--resolution", type=int, default=300, choices=range(75, 601), metavar="DPI"
    )
    scan.add_argument("--mode", choices=list(ScanMode), default=ScanMode.GREY)
    scan.add_argument(
        "--size",
        type=size_mm,
        default=SIZES_MM["a4"],
        metavar="SIZE",
        help=f"{', '.join(SIZES_MM)}, or WIDTHxHEIGHT in millimetres",
    )
    scan.add_argument(
        "--source",
        choices=list(ScanSource),
        default=ScanSource.FLATBED,
        help="one page of the glass, or all sheets of the feeder",
    )
    scan.add_argument(
        "--fault",
        choices=[reason.value for reason in ScanReason],
        help="with --simulate: let the first page fail so, half-way",
    )
    scan.add_argument(
        "--pace",
        type=float,
        default=4.0,
        metavar="SECONDS",
        help="with --simulate: how long a page takes",
    )
    scan.set_defaults(act=_scan, usage_error=scan.error)


def size_mm(word: str) -> tuple[float, float]:
    """Width and height of a paper, by its name or as "105x148".

    Raises:
        ValueError: The word is neither.
    """
    known = SIZES_MM.get(word.lower())
    if known is not None:
        return known
    width, height = (float(side) for side in word.lower().split("x"))
    if not (0 < width <= _WIDEST_MM and 0 < height <= _TALLEST_MM):
        raise ValueError(word)
    return width, height


def _scan(options: argparse.Namespace) -> int:
    if options.fault and not options.simulate:
        options.usage_error("--fault needs --simulate")
    if not options.out.is_dir():
        options.usage_error(f"no such folder: {options.out}")
    scanner = _scanner(
        options.device, simulate=options.simulate, seconds_per_page=options.pace
    )
    if options.fault and isinstance(scanner, SimulatedScanner):
        scanner.simulate_fault(ScanReason(options.fault), 0.5)
    with closing(scanner):
        return _read(scanner, options)


def _read(scanner: ScannerPort, options: argparse.Namespace) -> int:
    rows: list[Row] = []
    found: Row | None = None
    try:
        for page, seconds in _pages(scanner, options):
            rows.append({**asdict(page), "path": str(page.path), "seconds": seconds})
            if not options.json:
                print(_sentence(page, seconds))
    except ScannerFault as fault:
        found = fault_row(FAMILY, fault)
        print(f"No page: {fault}", file=sys.stderr)
    if options.json:
        answer = {"pages": rows, "fault": found}
        print(json.dumps(answer, ensure_ascii=False, indent=2))
    return 1 if found else 0


def _pages(
    scanner: ScannerPort, options: argparse.Namespace
) -> Iterator[tuple[ScannedPage, float]]:
    width_mm, height_mm = options.size
    request = ScanRequest(
        resolution_dpi=options.resolution,
        mode=ScanMode(options.mode),
        width_mm=width_mm,
        height_mm=height_mm,
        source=ScanSource(options.source),
    )
    fed = request.source is ScanSource.FEEDER
    for count in range(_MOST_SHEETS if fed else 1):
        begun_s = time.monotonic()
        try:
            page = _page(scanner, request, options.out)
        except ScannerFault as fault:
            if count and fault.reason is ScanReason.NO_PAPER:
                return
            raise
        yield page, round(time.monotonic() - begun_s, 3)


def _page(scanner: ScannerPort, request: ScanRequest, folder: Path) -> ScannedPage:
    """Read one page, showing how far it is; Ctrl-C gives it up."""
    with ThreadPoolExecutor(1) as pool:
        reading = pool.submit(scanner.scan_page, request, folder)
        try:
            _show(scanner, reading)
        except KeyboardInterrupt:
            scanner.cancel()
        return reading.result()


def _show(scanner: ScannerPort, reading: Future[ScannedPage]) -> None:
    watched = sys.stderr.isatty()
    while not reading.done():
        progress = scanner.progress()
        if watched and progress.lines_total:
            share = 100 * progress.lines_done // progress.lines_total
            print(f"\r{share:3} %", end="", file=sys.stderr, flush=True)
        wait([reading], timeout=_LOOK_EVERY_S)
    if watched:
        print("\r     \r", end="", file=sys.stderr, flush=True)


def _scanner(
    device: str, *, simulate: bool, seconds_per_page: float = 4.0
) -> SaneScanner | SimulatedScanner:
    if simulate:
        return SimulatedScanner(seconds_per_page=seconds_per_page)
    return SaneScanner(device=device)


def _found(name: str, maker: str, model: str) -> Row:
    return {"family": FAMILY, "device": name, "maker": maker, "model": model}


def _sentence(page: ScannedPage, seconds: float) -> str:
    size = f"{page.width_px} x {page.height_px}, {page.resolution_dpi} dpi"
    return f"{page.path}: {size}, {page.mode.value}, {seconds:.1f} s"
