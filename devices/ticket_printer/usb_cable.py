"""A receipt printer on USB, through libusb."""

from collections.abc import Iterator
from contextlib import contextmanager, suppress
from typing import Any

import usb.core
import usb.util

from devices.ports.ticket_printer import TicketFault, TicketReason
from devices.ticket_printer.escpos_link import READ_BYTES, UsbLink, Wire

_INTERFACE = 0


@contextmanager
def open_usb(link: UsbLink) -> Iterator[Wire]:
    """Take the printer from the kernel for a while.

    Raises:
        OSError: It is not there, or went away; TimeoutError when it is silent.
        TicketFault: UNEXPECTED: the machine has no libusb.
    """
    try:
        device = usb.core.find(idVendor=link.vendor_id, idProduct=link.product_id)
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
        yield _UsbWire(device, link)
    finally:
        usb.util.dispose_resources(device)


class _UsbWire:
    def __init__(self, device: Any, link: UsbLink) -> None:
        self._device = device
        self._link = link
        self._timeout_ms = round(link.timeout_s * 1000)

    def write(self, data: bytes) -> None:
        try:
            self._device.write(self._link.out_endpoint, data, self._timeout_ms)
        except usb.core.USBTimeoutError as error:
            raise TimeoutError(str(error)) from error

    def read(self) -> bytes:
        endpoint = self._link.in_endpoint
        try:
            received = self._device.read(endpoint, READ_BYTES, self._timeout_ms)
        except usb.core.USBTimeoutError as error:
            raise TimeoutError(str(error)) from error
        if not len(received):
            message = "an empty answer"
            raise TimeoutError(message)
        return bytes(received)
