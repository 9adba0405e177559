"""A receipt printer on USB, through libusb."""

from collections.abc import Iterator
from contextlib import contextmanager, suppress
from typing import Any

import usb.core
import usb.util

from devices.ports.ticket_printer import TicketFault, TicketReason

_INTERFACE = 0
_READ_BYTES = 16


@contextmanager
def open_usb(
    *,
    vendor_id: int,
    product_id: int,
    in_endpoint: int,
    out_endpoint: int,
    timeout_s: float,
) -> Iterator["UsbWire"]:
    """Take the printer from the kernel for a while.

    Args:
        vendor_id: First of its two numbers.
        product_id: Second of them.
        in_endpoint: Where answers come from.
        out_endpoint: Where bytes go to.
        timeout_s: How long each transfer may take.

    Raises:
        OSError: It is not there, or went away; TimeoutError when it is silent.
        TicketFault: UNEXPECTED: the machine has no libusb.
    """
    try:
        device = usb.core.find(idVendor=vendor_id, idProduct=product_id)
    except usb.core.NoBackendError as error:
        raise TicketFault(TicketReason.UNEXPECTED, str(error)) from error
    if device is None:
        message = "no such USB device"
        raise ConnectionError(message)
    try:
        # Not every system can tell or has a driver to take away.
        with suppress(NotImplementedError):
            if device.is_kernel_driver_active(_INTERFACE):
                device.detach_kernel_driver(_INTERFACE)
        device.set_configuration()
        yield UsbWire(
            device,
            in_endpoint=in_endpoint,
            out_endpoint=out_endpoint,
            timeout_s=timeout_s,
        )
    finally:
        usb.util.dispose_resources(device)


class UsbWire:
    """The two end points of an open printer."""

    def __init__(
        self, device: Any, *, in_endpoint: int, out_endpoint: int, timeout_s: float
    ) -> None:
        self._device = device
        self._in, self._out = in_endpoint, out_endpoint
        self._timeout_ms = round(timeout_s * 1000)

    def write(self, data: bytes) -> None:
        """Send everything, or raise OSError."""
        try:
            self._device.write(self._out, data, self._timeout_ms)
        except usb.core.USBTimeoutError as error:
            raise TimeoutError(str(error)) from error

    def read(self) -> bytes:
        """At least one byte, or raise OSError."""
        try:
            received = self._device.read(self._in, _READ_BYTES, self._timeout_ms)
        except usb.core.USBTimeoutError as error:
            raise TimeoutError(str(error)) from error
        if not len(received):
            message = "an empty answer"
            raise TimeoutError(message)
        return bytes(received)
