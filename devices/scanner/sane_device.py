"""python-sane, spoken as its manual says. Only the worker process imports this."""

import time
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from threading import Event
from typing import Any

import _sane
import sane

from devices.ports.scanner import ScanMode, ScanReason, ScanRequest, ScanSource
from devices.scanner.sane_options import Offered, Settled, Step, Unit, Value, settle
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
class Pixels:
    """A page in memory: rows of whole bytes, one or three a pixel."""

    data: bytearray
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

    def look(self) -> str:
        """Find the scanner and see that it answers; returns its name.

        Raises:
            Refused: It is not there, busy, or may not be used.
        """
        if self._pile is None:
            self._open()
            self.let_go()
        return self._name

    def read_page(self, request: ScanRequest, on_lines: OnLines) -> Pixels:
        """Read one page.

        Raises:
            Refused: The device is closed then.
        """
        self.idle.clear()
        try:
            return self._read(request, on_lines)
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
            handle.cancel()
            handle.close()

    def _read(self, request: ScanRequest, on_lines: OnLines) -> Pixels:
        if self._pile != request:
            self.let_go()
            self._open()
            self._warnings = self._settle(request)
        feeder = request.source is ScanSource.FEEDER
        try:
            self._give_up_if_asked()
            self._handle.start()
            form, _, (width, lines), depth, _ = self._handle.get_parameters()
            data, _, height, _, _ = self._handle.dev.snap(
                feeder, False, self._watcher(lines, on_lines)
            )
        except _sane.error as error:
            raise self._refused(str(error)) from error
        self._give_up_if_asked()
        if height == 0 or height < lines:
            words = f"{height} of {lines} lines"
            raise Refused(ScanReason.SHORT_PAGE, words)
        on_lines(height, height)
        pixels = Pixels(
            data=data,
            width_px=width,
            height_px=height,
            mode=_mode_of(form, depth),
            resolution_dpi=self._resolution(request),
            warnings=self._warnings,
        )
        if feeder:
            self._pile = request
        else:
            self.let_go()
        return pixels

    def _watcher(self, lines: int, on_lines: OnLines) -> Callable[[int, int], None]:
        on_lines(0, max(lines, 0))
        told_at = 0.0
        told_sane = False

        # Raising in here makes python-sane crash, so cancelling is a call, once.
        def line_read(done: int, _: int) -> None:
            nonlocal told_at, told_sane
            if self.cancelled.is_set() and not told_sane:
                told_sane = True
                self._handle.cancel()
            now = time.monotonic()
            if now - told_at >= TELL_EVERY_S:
                told_at = now
                on_lines(done, max(lines, 0))

        return line_read

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

    def _settle(self, request: ScanRequest) -> tuple[str, ...]:
        warnings: list[str] = []
        for step in Step:
            settled = settle(step, _offer(self._handle), request)
            if step is Step.SOURCE and request.source is ScanSource.FEEDER:
                _want_feeder(settled)
            warnings += settled.warnings
            for name, value in settled.values:
                warnings += _set(self._handle, name, value)
        return tuple(warnings)

    def _resolution(self, request: ScanRequest) -> int:
        for name in ("resolution", "x_resolution"):
            option = self._handle.opt.get(name)
            if option is not None and option.is_active():
                return round(float(getattr(self._handle, name)))
        return request.resolution_dpi

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
        if self._wanted == "auto":
            return self._name in _listed()
        try:
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


def _want_feeder(settled: Settled) -> None:
    """Glass instead of a feeder would never be out of paper."""
    if not settled.values:
        raise Refused(ScanReason.UNEXPECTED, "this scanner has no feeder")


def _listed() -> list[str]:
    return [str(row[0]) for row in sane.get_devices()]


def _mode_of(form: str, depth: int) -> ScanMode:
    if form != "gray":
        return ScanMode.COLOUR
    return ScanMode.BILEVEL if depth == 1 else ScanMode.GREY


def _offer(handle: Any) -> dict[str, Offered]:
    return {
        name.replace("_", "-"): _offered(option)
        for name, option in handle.opt.items()
        if option.is_active() and option.is_settable()
    }


def _offered(option: Any) -> Offered:
    units = {_sane.UNIT_PIXEL: Unit.PIXEL, _sane.UNIT_MM: Unit.MM}
    limits = option.constraint
    return Offered(
        unit=units.get(option.unit, Unit.NONE),
        choices=tuple(limits) if isinstance(limits, list) else (),
        span=limits if isinstance(limits, tuple) else None,
    )


def _set(handle: Any, name: str, value: Value) -> list[str]:
    """Set one option; a driver that refuses it keeps its own value."""
    python_name = name.replace("-", "_")
    option = handle.opt[python_name]
    whole = option.type == _sane.TYPE_INT
    try:
        setattr(
            handle,
            python_name,
            round(value) if whole and isinstance(value, float) else value,
        )
    except _sane.error as error:
        return [f"{name} = {value}: {error}"]
    return []
