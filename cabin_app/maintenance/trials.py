"""Tries one machine after the other, each to its real end."""

import logging
import tempfile
from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path

from cabin_app.clock import Clock
from cabin_app.health.model import Family
from cabin_app.jobs import Executor
from cabin_app.maintenance.model import (
    OFF_TARGET,
    TRIED,
    Trial,
    TrialBook,
    TrialOutcome,
)
from cabin_app.maintenance.test_page import write_test_page
from cabin_app.maintenance.trial_file import read_trials, write_trials
from cabin_app.observable import Observable
from cabin_app.printing.at_once import SheetPrinter
from cabin_app.printing.ticket_desk import TicketDesk
from devices.ports.audio import AudioPort
from devices.ports.camera import CameraPort
from devices.ports.common import DeviceFault
from devices.ports.scanner import ScannerPort, ScanRequest
from devices.ports.ticket_printer import Gap, Heading, Rule, Text, Ticket

_log = logging.getLogger(__name__)

QUICK_DPI = 150
"""Enough to see the glass, and read in a third of the time."""


class TrialBench:
    """Lives on the interface thread; one trial of each machine at a time.

    Attributes:
        book: The last trial of each machine.
        picture: What the camera saw last, a JPEG in memory; empty when not asked.
    """

    def __init__(
        self,
        *,
        scanner: ScannerPort,
        sheets: SheetPrinter,
        tickets: TicketDesk,
        audio: AudioPort,
        camera: CameraPort,
        executor: Executor,
        clock: Clock,
        kept_in: Path,
        place: str,
    ) -> None:
        """Read what was kept.

        Args:
            scanner: Used in its lane, "scanner".
            sheets: Prints the test page and follows it to its end.
            tickets: Prints the test ticket.
            audio: Used in its lane, "audio".
            camera: Used in its lane, "camera".
            executor: For what these do not do themselves.
            clock: When.
            kept_in: The file of `cabin_app.maintenance.trial_file`.
            place: The town or centre, printed on what comes out.
        """
        self.book: Observable[TrialBook] = Observable(read_trials(kept_in))
        self.picture: Observable[bytes] = Observable(b"")
        self._scanner = scanner
        self._sheets = sheets
        self._tickets = tickets
        self._audio = audio
        self._camera = camera
        self._executor = executor
        self._clock = clock
        self._kept_in = kept_in
        self._place = place

    def start(self, family: Family) -> None:
        """Try one machine; one that is being tried is let finish."""
        known = self.book.value.of(family)
        running = known is not None and known.outcome is TrialOutcome.RUNNING
        if running or family not in TRIED:
            return
        at = self._clock.now().replace(second=0, microsecond=0)
        self._publish(family, Trial(outcome=TrialOutcome.RUNNING, at=at))
        begun_s = self._clock.monotonic_s()

        def end(reason: str = "") -> None:
            self._ended(family, reason, begun_s)

        {
            Family.SCANNER: self._scan,
            Family.DOCUMENT_PRINTER: self._print,
            Family.TICKET_PRINTER: self._ticket,
            Family.AUDIO: self._hear,
            Family.CAMERA: self._see,
        }[family](end)

    def touched(self, *, begun_s: float, good: bool) -> None:
        """Somebody tried the glass, from ``begun_s`` (monotonic seconds) on."""
        at = self._clock.now().replace(second=0, microsecond=0)
        self._publish(Family.TOUCH, Trial(outcome=TrialOutcome.RUNNING, at=at))
        self._ended(Family.TOUCH, "" if good else OFF_TARGET, begun_s)

    def forget_picture(self) -> None:
        """Nobody looks at it any more."""
        self.picture.publish(b"")

    def _ended(self, family: Family, reason: str, begun_s: float) -> None:
        running = self.book.value.of(family)
        if running is None:
            return
        ended = replace(
            running,
            outcome=TrialOutcome.FAULT if reason else TrialOutcome.GOOD,
            reason=reason,
            took_s=max(1, round(self._clock.monotonic_s() - begun_s)),
        )
        self._publish(family, ended)
        keep = partial(write_trials, self._kept_in, self.book.value)
        self._executor.submit(keep, _nothing, _not_kept, lane="maintenance")

    def _publish(self, family: Family, trial: Trial) -> None:
        self.book.publish(self.book.value.with_trial(family, trial))

    def _scan(self, end: Callable[..., None]) -> None:
        def read() -> None:
            with _private_folder() as folder:
                request = ScanRequest(resolution_dpi=QUICK_DPI)
                self._scanner.scan_page(request, Path(folder))

        self._executor.submit(
            read, lambda _: end(), lambda error: end(_reason(error)), lane="scanner"
        )

    def _hear(self, end: Callable[..., None]) -> None:
        self._executor.submit(
            self._audio.hear_tone,
            lambda _: end(),
            lambda error: end(_reason(error)),
            lane="audio",
        )

    def _see(self, end: Callable[..., None]) -> None:
        def seen(picture: bytes) -> None:
            self.picture.publish(picture)
            end()

        def blind(error: Exception) -> None:
            self.forget_picture()
            end(_reason(error))

        self._executor.submit(self._camera.photo, seen, blind, lane="camera")

    def _print(self, end: Callable[[str], None]) -> None:
        at = self._clock.now()

        def draw(path: Path) -> None:
            write_test_page(path, place=self._place, at=at)

        self._sheets.print_sheet(draw, end)

    def _ticket(self, end: Callable[..., None]) -> None:
        now = self._clock.now()
        lines = (
            Heading("Ticket d’essai"),
            Text(self._place or "La cabine"),
            Text(f"{now:%d/%m/%Y, %H h %M}"),
            Rule(),
            Text("Lettres : é è ê ç à ù œ € « » ’ – 0123456789"),
            Gap(),
        )
        self._tickets.print_ticket(
            Ticket(lines=lines), on_printed=lambda _: end(), on_fault=end
        )


def _private_folder() -> tempfile.TemporaryDirectory[str]:
    """Ours alone; gone with what is in it."""
    return tempfile.TemporaryDirectory(
        prefix="cabin-trial-", ignore_cleanup_errors=True
    )


def _reason(error: Exception) -> str:
    if isinstance(error, DeviceFault):
        return error.reason.value
    raise error


def _nothing(_: object) -> None:
    """Nobody waits for this answer."""


def _not_kept(error: Exception) -> None:
    if not isinstance(error, OSError):
        raise error
    _log.warning("trials could not be kept: %s", error.strerror)
