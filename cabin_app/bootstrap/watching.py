"""Which machines are watched, how often, and how their changes reach the journal."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial

from cabin_app.bootstrap.equipment import Equipment
from cabin_app.clock import Clock
from cabin_app.errors import Problem
from cabin_app.health.model import CabinHealth, Change, Family
from cabin_app.health.monitor import HealthMonitor, Watched
from cabin_app.health.usb import UsbWatch
from cabin_app.jobs import Alarms, Executor
from cabin_app.journal.events import DeviceFamily
from cabin_app.journal.observations import DeviceFaulted, Observation
from cabin_app.session.hands import RecorderHands
from cabin_app.session.state import ScanStage, SessionState, TicketStage
from cabin_app.settings import DeviceKind, Settings, TicketPrinterKind
from cabin_app.speech.desk import LANE as SPEECH_LANE
from devices.ports.common import Condition, DeviceHealth
from devices.ports.document_printer import (
    DocumentPrinterPort,
    PrinterFault,
    PrintReason,
)

SCANNER_EVERY_S, PRINTER_EVERY_S, TICKET_EVERY_S = 10.0, 3.0, 5.0
SPEECH_EVERY_S = 30.0
"""A print server answers in 3 ms, a receipt printer in some 20 ms; SANE may ask the
whole network, and wakes the scanner's lamp on some models."""

CALL_DEVICES_EVERY_S = 15.0
"""Sound and camera: the cabin serves without them, and a call looks for itself."""

SAME_FAULT_WITHIN_S = 15.0
"""What a job met and what the next look sees are one fault, not two."""

_JOURNAL_FAMILY = {
    Family.SCANNER: DeviceFamily.SCANNER,
    Family.DOCUMENT_PRINTER: DeviceFamily.PRINTER,
    Family.TICKET_PRINTER: DeviceFamily.TICKET,
}


def build_monitor(
    *,
    settings: Settings,
    simulate: bool,
    equipment: Equipment,
    state: Callable[[], SessionState],
    executor: Executor,
    alarms: Alarms,
    on_change: Callable[[Change], None],
) -> HealthMonitor:
    """The monitor of the machines this cabin has; it does not look before `start`."""
    none = {
        Family.SCANNER: settings.scanner.kind is DeviceKind.NONE,
        Family.DOCUMENT_PRINTER: settings.printing.kind is DeviceKind.NONE,
        Family.TICKET_PRINTER: settings.ticket.kind is TicketPrinterKind.NONE,
        Family.SPEECH: settings.speech.kind is DeviceKind.NONE,
    }
    watched = {
        Family.SCANNER: Watched(
            look=equipment.scanner.health,
            lane="scanner",
            every_s=SCANNER_EVERY_S,
            busy=lambda: _reads(state()),
        ),
        Family.DOCUMENT_PRINTER: Watched(
            look=partial(_resumed, equipment.printer),
            lane="printer",
            every_s=PRINTER_EVERY_S,
        ),
        Family.TICKET_PRINTER: Watched(
            look=equipment.tickets.health,
            lane="ticket",
            every_s=TICKET_EVERY_S,
            busy=lambda: state().ticket is TicketStage.PRINTING,
        ),
        Family.AUDIO: Watched(
            look=partial(_spared, equipment.audio.health),
            lane="audio",
            every_s=CALL_DEVICES_EVERY_S,
        ),
        Family.CAMERA: Watched(
            look=partial(_spared, equipment.camera.health),
            lane="camera",
            every_s=CALL_DEVICES_EVERY_S,
        ),
        Family.SPEECH: Watched(
            look=partial(_spared, equipment.speech.health),
            lane=SPEECH_LANE,
            every_s=SPEECH_EVERY_S,
            busy=lambda: state().reading is not None,
        ),
    }
    return HealthMonitor(
        watched={
            family: one
            for family, one in watched.items()
            if simulate or not none.get(family)
        },
        executor=executor,
        alarms=alarms,
        on_change=on_change,
    )


def build_usb_watch(
    *,
    settings: Settings,
    equipment: Equipment,
    monitor: HealthMonitor,
    executor: Executor,
    alarms: Alarms,
) -> UsbWatch:
    """The watch over the sockets; whatever comes or goes has all machines looked at."""

    def changed() -> None:
        for family in Family:
            monitor.look_now(family)

    return UsbWatch(
        usb=equipment.usb,
        expected=frozenset(settings.usb.expected),
        executor=executor,
        alarms=alarms,
        on_health=monitor.heard,
        on_change=changed,
    )


def _spared(look: Callable[[], DeviceHealth]) -> DeviceHealth:
    """A look at a device for calls: its loss is told to staff, and stops nothing."""
    seen = look()
    if seen.condition is Condition.READY:
        return seen
    return replace(seen, condition=Condition.ATTENTION)


def _resumed(printer: DocumentPrinterPort) -> DeviceHealth:
    """A look; a queue that an error stopped goes on now that its cause is gone."""
    seen = printer.health()
    if seen.reason != PrintReason.PAUSED:
        return seen
    try:
        printer.resume()
    except PrinterFault:
        return seen
    return printer.health()


def _reads(state: SessionState) -> bool:
    return state.scan is not None and state.scan.stage is ScanStage.READING


class FaultsOnce:
    """The journal's door, where a fault is counted once however many meet it.

    Fulfils `cabin_app.session.hands.RecorderHands`. What already stood when this
    process first looked was counted by the one before it.
    """

    def __init__(
        self,
        recorder: RecorderHands,
        *,
        clock: Clock,
        health: Callable[[], CabinHealth],
    ) -> None:
        self._recorder = recorder
        self._clock = clock
        self._health = health
        self._told_at_s: dict[tuple[DeviceFamily, str], float] = {}

    def record(self, observation: Observation) -> None:
        """Collect, unless it is a fault that stands and was counted when it came."""
        if isinstance(observation, DeviceFaulted):
            key = (observation.family, observation.reason)
            if key in self._standing():
                return
            self._told_at_s[key] = self._clock.monotonic_s()
        self._recorder.record(observation)

    def machine_changed(self, change: Change) -> None:
        """Count a machine that stopped, unless a job has just said so."""
        if change.before is None or not change.worse:
            return
        family = _JOURNAL_FAMILY.get(change.family)
        if family is None:
            return
        key = (family, change.after.reason)
        told_at_s = self._told_at_s.get(key)
        now_s = self._clock.monotonic_s()
        if told_at_s is None or now_s - told_at_s > SAME_FAULT_WITHIN_S:
            self._recorder.record(DeviceFaulted(family=key[0], reason=key[1]))

    def begin_visit(self, key: int) -> None:
        """See RecorderHands."""
        self._recorder.begin_visit(key)

    def drop_visit(self, key: int) -> None:
        """See RecorderHands."""
        self._recorder.drop_visit(key)

    def keep(self, key: int | None = None) -> None:
        """See RecorderHands."""
        self._recorder.keep(key)

    def end_visit(self) -> Problem | None:
        """Write what was collected."""
        return self._recorder.end_visit()

    def _standing(self) -> set[tuple[DeviceFamily, str]]:
        health = self._health()
        return {
            (counted, reason)
            for family, counted in _JOURNAL_FAMILY.items()
            if (reason := health.stopped(family))
        }
