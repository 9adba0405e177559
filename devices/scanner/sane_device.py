"""python-sane, spoken as its manual says. Only the worker process imports this."""

import time
from collections.abc import Callable
from contextlib import closing, suppress
from dataclasses import dataclass
from pathlib import Path
from threading import Event
from typing import Any

import _sane
import sane

from devices.ports.scanner import ScanMode, ScanReason, ScanRequest, ScanSource
from devices.scanner.page_file import PageFile
from devices.scanner.sane_frames import (
    PLANES,
    Frame,
    TooMuch,
    bounded,
    interleaved,
    kept,
)
from devices.scanner.sane_lines import ReadRefused, pieces
from devices.scanner.sane_settings import (
    offers_feeder,
    resolution_of,
    settle_options,
)
from devices.scanner.sane_status import Stage, first_scanner, reason_of

TELL_EVERY_S = 0.02
"""Progress told more often than this is lost on people and costs time."""

OnLines = Callable[[int, int], None]


class Refused(Exception):
    """No page, with the reason and SANE's words."""

    def __init__(self, reason: ScanReason, words: str) -> None:
        super().__init__(words)
        self.reason = reason
        self.words = words


@dataclass(frozen=True, kw_only=True)
class PageRead:
    """A page that is whole in its file."""

    width_px: int
    height_px: int
    mode: ScanMode
    resolution_dpi: int
    warnings: tuple[str, ...]


class SaneDevice:
    """One scanner, opened for each page, or for a pile of sheets in its feeder.

    A device that stays open between pages hides that it was switched off, and keeps its
    lamp on; a pile needs it, because closing throws the next sheets out.
    """

    def __init__(self, *, device: str) -> None:
        sane.init()
        self._wanted = device
        self._name = ""
        self._handle: Any = None
        self._pile: ScanRequest | None = None
        self._warnings: tuple[str, ...] = ()
        self.cancelled = Event()
        """Set from the thread that listens to the parent."""
        self.idle = Event()
        """No page is being read."""
        self.idle.set()

    def listed(self) -> list[tuple[str, str, str]]:
        """Name, maker and model of all that SANE finds, cameras too."""
        self.let_go()
        return [(row[0], row[1], row[2]) for row in sane.get_devices()]

    def look(self) -> tuple[str, bool]:
        """Find the scanner and see that it answers: its name, whether it has a feeder.

        Raises:
            Refused: It is not there, busy, or may not be used.
        """
        if self._pile is not None:
            return self._name, True
        self._open()
        feeder = offers_feeder(self._handle)
        self.let_go()
        return self._name, feeder

    def read_page(
        self, request: ScanRequest, path: Path, on_lines: OnLines
    ) -> PageRead:
        """Read one page into ``path``, which grows meanwhile.

        Raises:
            Refused: The device is closed then.
            OSError: There is no room for it; likewise.
        """
        self.idle.clear()
        try:
            return self._read(request, path, on_lines)
        except BaseException:
            self.let_go()
            raise
        finally:
            self.idle.set()

    def cancel(self) -> None:
        """Tell SANE to stop; the one call it allows while another is under way."""
        handle = self._handle
        if handle is not None:
            # The page may have ended, and the device been closed, in between.
            with suppress(_sane.error, RuntimeError):
                handle.cancel()

    def let_go(self) -> None:
        """Close the device, if it is open."""
        handle, self._handle, self._pile = self._handle, None, None
        if handle is not None:
            # What is said of a lost device must not hide why it was let go.
            with suppress(_sane.error, RuntimeError):
                handle.cancel()
            with suppress(_sane.error, RuntimeError):
                handle.close()

    def _read(self, request: ScanRequest, path: Path, on_lines: OnLines) -> PageRead:
        if self._pile != request:
            self.let_go()
            self._open()
            self._warnings = self._settled(request)
        try:
            frame = self._started()
            with closing(_page_file(path, frame)) as file:
                self._fill(file, frame, on_lines)
        except TooMuch as error:
            raise Refused(ScanReason.HARDWARE, str(error)) from error
        except (_sane.error, ReadRefused) as error:
            raise self._refused(str(error)) from error
        self._give_up_if_asked()
        if file.lines_done == 0 or file.lines_done < frame.lines:
            words = f"{file.lines_done} of {frame.lines} lines"
            raise Refused(ScanReason.SHORT_PAGE, words)
        on_lines(file.lines_done, file.lines_done)
        page = PageRead(
            width_px=file.width_px,
            height_px=file.lines_done,
            mode=file.mode,
            resolution_dpi=resolution_of(self._handle, request),
            warnings=self._warnings,
        )
        if request.source is ScanSource.FEEDER:
            self._pile = request
        else:
            self.let_go()
        return page

    def _started(self) -> Frame:
        self._give_up_if_asked()
        self._handle.start()
        form, last, (width, lines), depth, line = self._handle.get_parameters()
        frame = Frame(
            form=form,
            last=bool(last),
            width_px=width,
            lines=max(lines, 0),
            depth=depth,
            line_bytes=line,
        )
        if frame.nonsense:
            raise Refused(ScanReason.HARDWARE, frame.nonsense)
        return frame

    def _fill(self, file: PageFile, frame: Frame, on_lines: OnLines) -> None:
        on_lines(0, frame.lines)
        if frame.form in PLANES:
            file.append(interleaved(self._planes(frame)))
            return
        told_at = 0.0
        for piece in kept(frame, bounded(frame, pieces(self._handle.dev))):
            self._give_up_if_asked()
            file.append(piece)
            now = time.monotonic()
            if now - told_at >= TELL_EVERY_S:
                told_at = now
                on_lines(file.lines_done, frame.lines)

    def _planes(self, frame: Frame) -> dict[str, bytearray]:
        """One frame a colour: such a page is seen only when it is whole."""
        planes = {frame.form: bytearray()}
        while True:
            for piece in kept(frame, bounded(frame, pieces(self._handle.dev))):
                self._give_up_if_asked()
                planes[frame.form] += piece
            if frame.last or len(planes) == len(PLANES):
                return planes
            frame = self._started()
            planes[frame.form] = bytearray()

    def _give_up_if_asked(self) -> None:
        if self.cancelled.is_set():
            raise Refused(ScanReason.CANCELLED, "as asked")

    def _open(self) -> None:
        """Open what was found last time, since searching a network takes seconds."""
        if self._name:
            try:
                self._handle = _opened(self._name)
            except Refused as refused:
                if refused.reason is not ScanReason.UNPLUGGED:
                    raise
            else:
                return
        self._name = self._find()
        self._handle = _opened(self._name)

    def _find(self) -> str:
        if self._wanted != "auto":
            return self._wanted
        names = _listed()
        found = self._name if self._name in names else first_scanner(names)
        if found is None:
            raise Refused(ScanReason.UNPLUGGED, "no scanner is listed")
        return found

    def _settled(self, request: ScanRequest) -> tuple[str, ...]:
        if request.source is ScanSource.FEEDER and not offers_feeder(self._handle):
            # Glass instead of a feeder would never be out of paper.
            raise Refused(ScanReason.UNEXPECTED, "this scanner has no feeder")
        return settle_options(self._handle, request)

    def _refused(self, words: str) -> Refused:
        if self.cancelled.is_set():
            return Refused(ScanReason.CANCELLED, words)
        reason = reason_of(words, stage=Stage.READING)
        if reason in (ScanReason.HARDWARE, ScanReason.UNEXPECTED):
            self.let_go()
            there = self._still_there()
            reason = reason_of(words, stage=Stage.READING, still_there=there)
        return Refused(reason, words)

    def _still_there(self) -> bool:
        """A pulled cable says nothing but that reading failed, so look again."""
        try:
            if self._wanted == "auto":
                return self._name in _listed()
            _opened(self._name).close()
        except Refused as refused:
            return refused.reason is not ScanReason.UNPLUGGED
        return True


def _opened(name: str) -> Any:
    try:
        return sane.open(name)
    except _sane.error as error:
        reason = reason_of(str(error), stage=Stage.OPENING)
        raise Refused(reason, str(error)) from error


def _listed() -> list[str]:
    try:
        return [str(row[0]) for row in sane.get_devices()]
    except _sane.error as error:
        # A machine that shares its scanner may refuse to list it.
        reason = reason_of(str(error), stage=Stage.OPENING)
        raise Refused(reason, str(error)) from error


def _page_file(path: Path, frame: Frame) -> PageFile:
    return PageFile(path, width_px=frame.width_px, lines=frame.lines, mode=frame.mode)
