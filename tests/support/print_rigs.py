"""Document printers the contract is held to, each with a hand that plagues it."""

import io
import shutil
import subprocess
import tempfile
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Protocol

import pikepdf

from devices.document_printer.cups import CupsPrinter
from devices.document_printer.simulated import SimulatedPrinter
from devices.ports.document_printer import (
    DocumentPrinterPort,
    JobId,
    JobProgress,
    PrintReason,
)
from devices.services.private_cups import PrivateCups
from support.patience import PATIENCE_S

_PAUSE = threading.Event()


def letter(folder: Path, words: str, *, pages: int = 1, title: str = "") -> Path:
    """A PDF of real text, with a title in its properties."""
    pdf = pikepdf.new()
    font = pdf.make_indirect(
        pikepdf.Dictionary(
            Type=pikepdf.Name.Font,
            Subtype=pikepdf.Name.Type1,
            BaseFont=pikepdf.Name.Helvetica,
        )
    )
    for number in range(1, pages + 1):
        page = pdf.add_blank_page(page_size=(595, 842))
        fonts = pikepdf.Dictionary(F=font)
        page.Resources = pikepdf.Dictionary(Font=fonts)
        drawn = f"BT /F 24 Tf 72 700 Td ({words} {number}) Tj ET"
        page.Contents = pdf.make_stream(drawn.encode("latin-1"))
    pdf.docinfo["/Title"] = title or words
    path = folder / f"{words}.pdf"
    # Left readable, so that a search of the server's files would find the words.
    pdf.save(path, compress_streams=False)
    return path


def text_of(content: bytes) -> str:
    """What a person reads on the printed pages."""
    return subprocess.run(
        ["pdftotext", "-", "-"], input=content, capture_output=True, check=True
    ).stdout.decode()


def page_count(content: bytes) -> int:
    with pikepdf.open(io.BytesIO(content)) as pdf:
        return len(pdf.pages)


@contextmanager
def private_cups() -> Iterator[PrivateCups]:
    """A print server in a folder that its filters can pass through."""
    folder = Path(tempfile.mkdtemp(prefix="cabin-test-"))
    folder.chmod(0o711)
    try:
        with PrivateCups(folder / "service") as service:
            yield service
    finally:
        shutil.rmtree(folder)


class Rig(Protocol):
    """One printer and the hand that plagues it."""

    printer: DocumentPrinterPort

    def plague(self, reason: PrintReason) -> None:
        """Bring the printer to this."""
        ...

    def hold(self) -> None:
        """Keep the next job inside after its first side."""
        ...

    def mend(self) -> None:
        """Do what a person does."""
        ...

    def pass_time(self) -> None:
        """Let the printer work a little."""
        ...

    def received(self) -> list[bytes]:
        """The PDFs that came out since this rig was made, in order."""
        ...


class SimulatedRig:
    """The simulated twin, whose time passes when it is told to."""

    def __init__(self) -> None:
        self._now_s = 0.0
        self._held = False
        self.printer = SimulatedPrinter(now_s=lambda: self._now_s, seconds_per_page=1.0)

    def plague(self, reason: PrintReason) -> None:
        match reason:
            case PrintReason.NO_PAPER:
                self.printer.simulate_no_paper()
            case PrintReason.COVER_OPEN:
                self.printer.simulate_cover_open()
            case PrintReason.JAM:
                self.printer.simulate_jam()
            case PrintReason.TONER_LOW:
                self.printer.simulate_toner_low()
            case PrintReason.TONER_EMPTY:
                self.printer.simulate_toner_empty()
            case PrintReason.OFF:
                self.printer.simulate_off()
            case _:
                raise AssertionError(reason)

    def hold(self) -> None:
        self._held = True

    def mend(self) -> None:
        self._held = False
        self.printer.simulate_well()

    def pass_time(self) -> None:
        self._now_s = min(self._now_s + 0.5, 1.5) if self._held else self._now_s + 0.5

    def received(self) -> list[bytes]:
        return list(self.printer.received)


class CupsRig:
    """The real print server and the printer simulator that comes with it."""

    def __init__(self, service: PrivateCups) -> None:
        self._service = service
        self._before = len(service.received())
        self._off = False
        self.printer = CupsPrinter(queue=service.queue, server=service.server)

    def plague(self, reason: PrintReason) -> None:
        match reason:
            case PrintReason.NO_PAPER:
                self._service.simulate_no_paper()
            case PrintReason.COVER_OPEN:
                self._service.simulate_cover_open()
            case PrintReason.JAM:
                self._service.simulate_jam()
            case PrintReason.TONER_LOW:
                self._service.simulate_toner_low()
            case PrintReason.TONER_EMPTY:
                self._service.simulate_state("toner-empty")
            case PrintReason.OFF:
                self._off = True
                self._service.simulate_off()
            case _:
                raise AssertionError(reason)

    def hold(self) -> None:
        self._service.simulate_slow()

    def mend(self) -> None:
        self._service.simulate_well()
        if self._off:
            self._off = False
            self._service.simulate_on()

    def pass_time(self) -> None:
        _PAUSE.wait(0.02)

    def received(self) -> list[bytes]:
        return [path.read_bytes() for path in self._service.received()[self._before :]]


def followed(
    rig: Rig, job_id: JobId, enough: Callable[[JobProgress], bool]
) -> JobProgress:
    """Follow a job until it is as wished; the look that was."""
    end_s = time.monotonic() + PATIENCE_S
    while not enough(progress := rig.printer.follow(job_id)):
        assert time.monotonic() < end_s, f"it stayed {progress}"
        rig.pass_time()
    return progress
