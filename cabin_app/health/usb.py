"""Follows the USB sockets: who came and went, and who should not be there."""

from collections.abc import Callable
from dataclasses import dataclass

from cabin_app.health.model import Family
from cabin_app.jobs import Alarms, Executor
from cabin_app.observable import Observable
from devices.ports.common import Condition, DeviceHealth
from devices.ports.stick import Stick
from devices.ports.usb import UsbDevice, UsbFault, UsbPort, sockets_health

WAIT_S = 1.0
"""One sleep of the lane; the end of the process waits no longer than that."""
SETTLE_S, MOST_SETTLES = 0.25, 5
"""Each plugging is told several times within some milliseconds (measured): the sockets
are read once nothing more is told, at the latest after 1.25 s."""
AGAIN_AFTER_FAULT_S = 30.0


@dataclass(frozen=True, kw_only=True)
class UsbView:
    """What is plugged in.

    Attributes:
        devices: Who is there.
        sticks: Those that can be read.
    """

    devices: tuple[UsbDevice, ...] = ()
    sticks: tuple[Stick, ...] = ()


class UsbWatch:
    """Publishes what is plugged in; lives on the interface thread.

    Attributes:
        view: What is known now.
    """

    def __init__(
        self,
        *,
        usb: UsbPort,
        expected: frozenset[str],
        executor: Executor,
        alarms: Alarms,
        on_health: Callable[[Family, DeviceHealth], None],
        on_change: Callable[[], None],
    ) -> None:
        """Take note; nothing is asked before `start`.

        Args:
            usb: The sockets.
            expected: Models that belong to the cabin.
            executor: Where they are asked, in the lane "usb".
            alarms: When they are asked again after a fault.
            on_health: How the sockets are, after each look.
            on_change: Something came or went: look at the machines.
        """
        self.view = Observable(UsbView())
        self._usb = usb
        self._expected = expected
        self._executor = executor
        self._alarms = alarms
        self._on_health = on_health
        self._on_change = on_change
        self._running = False
        self._known = False
        self._waiting = False
        self._left = False

    def start(self) -> None:
        """Look now, and follow from now on; starting twice is allowed."""
        if not self._running:
            self._running = True
            if not self._waiting:
                self._ask(self._look)

    def tell_left(self, left: bool) -> None:
        """A stick is here that nobody in the cabin brought, or not any more."""
        self._left = left
        if self._known:
            self._tell(self.view.value)

    def stop(self) -> None:
        """Follow no more; a wait that runs ends by itself."""
        self._running = False

    def _ask(self, work: Callable[[], UsbView | None]) -> None:
        self._waiting = True
        self._executor.submit(work, self._heard, self._failed, lane="usb")

    def _look(self) -> UsbView:
        return UsbView(devices=self._usb.devices(), sticks=self._usb.sticks())

    def _follow(self) -> UsbView | None:
        if not self._usb.wait(WAIT_S):
            return None
        for _ in range(MOST_SETTLES):
            if not self._usb.wait(SETTLE_S):
                break
        return self._look()

    def _heard(self, view: UsbView | None) -> None:
        self._waiting = False
        if not self._running:
            return
        if view is not None:
            changed = self._known and view != self.view.value
            self._known = True
            self.view.publish(view)
            self._tell(view)
            if changed:
                self._on_change()
        self._ask(self._follow)

    def _tell(self, view: UsbView) -> None:
        health = sockets_health(view.devices, self._expected, stick_left=self._left)
        self._on_health(Family.USB, health)

    def _failed(self, error: Exception) -> None:
        self._waiting = False
        if not isinstance(error, UsbFault):
            raise error
        if not self._running:
            return
        self._on_health(
            Family.USB,
            DeviceHealth(
                condition=Condition.STOPPED,
                reason=error.reason.value,
                detail=error.detail,
            ),
        )
        self._waiting = True
        self._alarms.call_in(AGAIN_AFTER_FAULT_S, self._again)

    def _again(self) -> None:
        self._waiting = False
        if self._running:
            self._ask(self._look)
