"""From the scanner's file to the PDF a form gets: time and size."""

import statistics
import tempfile
import time
from pathlib import Path

from bench.figures import RUNS, Figure, spread
from PIL import Image

from cabin_app.catalogue.scan_profile import SHEET
from devices.ports.scanner import ScanMode, ScannedPage
from support.hard_page import hard_page, plain_letter
from support.papers import document

LIMIT_MS = 700
HARD_KB, PLAIN_KB = 500, 150


def main() -> list[Figure]:
    """A hard page and a plain letter, both read in colour at 300 dpi."""
    return [
        *_figures("hard page", hard_page(), HARD_KB),
        *_figures("plain letter", plain_letter(), PLAIN_KB),
    ]


def _figures(name: str, picture: Image.Image, limit_kb: int) -> list[Figure]:
    with tempfile.TemporaryDirectory(dir="/dev/shm") as folder:
        done = [_paper(picture, Path(folder)) for _ in range(RUNS + 1)][1:]
    times = [took_ms for took_ms, _, _ in done]
    work_ms = statistics.median(worked for _, worked, _ in done)
    return [
        Figure(
            name=f"{name}, raw to PDF",
            unit="ms",
            ours=statistics.median(times),
            limit=LIMIT_MS,
            remark=f"{spread(times)}; of it work {work_ms:.0f}",
        ),
        Figure(name=f"{name}, PDF", unit="KB", ours=done[0][2], limit=limit_kb),
    ]


def _paper(picture: Image.Image, folder: Path) -> tuple[float, float, float]:
    """Milliseconds that passed, milliseconds of work, kilobytes."""
    # Not before: the feeder's bench counts what these libraries weigh.
    from cabin_app.documents.finish import finish_page
    from cabin_app.documents.handover import hand_over

    raw = folder / "raw.pnm"
    picture.save(raw, "PPM")
    page = ScannedPage(
        path=raw,
        width_px=picture.width,
        height_px=picture.height,
        resolution_dpi=300,
        mode=ScanMode.COLOUR,
    )
    begun_s, work_s = time.monotonic(), time.process_time()
    source = finish_page(page, SHEET, beside=None, folder=folder)
    handed = hand_over(
        document(source),
        accept=(".pdf",),
        formats=("pdf",),
        several=False,
        max_bytes=None,
        folder=folder,
    )
    took_s, work_s = time.monotonic() - begun_s, time.process_time() - work_s
    size = handed.paths[0].stat().st_size
    source.path.unlink()
    return 1000 * took_s, 1000 * work_s, size / 1000
