"""The USB way to a receipt printer, with a device that stands in for the cable.

No transfer over a real cable was tried here; this proves end points, time limits and
what each error of the library becomes.
"""

import errno

import pytest
import usb.core
import usb.util

from devices.ports.common import Condition
from devices.ports.ticket_printer import Text, Ticket, TicketFault, TicketReason
from devices.services.escpos_paper import Command, Paper, commands
from devices.ticket_printer.escpos import EscposPrinter
from devices.ticket_printer.escpos_link import UsbLink

LINK = UsbLink(
    vendor_id=0x04B8,
    product_id=0x0E28,
    in_endpoint=0x83,
    out_endpoint=0x02,
    timeout_s=0.7,
)
SILENCE, NO_LIBRARY = "timed out", "No backend available"
TICKET = Ticket(lines=(Text("Été"),))


class Cable:
    """A printer as the USB library shows it."""

    def __init__(self) -> None:
        self.taken = False
        self.paper = Paper()
        self.released = 0
        self.write_error: Exception | None = None
        self.mute = False
        self._buffer = bytearray()
        self._answers = bytearray()

    def is_kernel_driver_active(self, interface: int) -> bool:
        assert interface == 0
        return not self.taken

    def detach_kernel_driver(self, interface: int) -> None:
        assert interface == 0
        self.taken = True

    def set_configuration(self) -> None:
        assert self.taken

    def write(self, endpoint: int, data: bytes, timeout_ms: int) -> int:
        assert (endpoint, timeout_ms) == (0x02, 700)
        if self.write_error is not None:
            raise self.write_error
        self._buffer += data
        for command in commands(self._buffer):
            self._obey(command)
        return len(data)

    def read(self, endpoint: int, size: int, timeout_ms: int) -> bytes:
        assert (endpoint, timeout_ms) == (0x83, 700)
        if self.mute or not self._answers:
            raise usb.core.USBTimeoutError(SILENCE, errno=errno.ETIMEDOUT)
        answer = bytes(self._answers[:size])
        del self._answers[:size]
        return answer

    def _obey(self, command: Command) -> None:
        match command.name:
            case "DLE EOT":
                self._answers += b"\x12"
            case "GS r":
                self._answers += b"\x00"
            case _:
                self.paper.take(command)


@pytest.fixture
def cable(monkeypatch: pytest.MonkeyPatch) -> Cable:
    cable = Cable()

    def find(**numbers: int) -> Cable:
        assert numbers == {"idVendor": 0x04B8, "idProduct": 0x0E28}
        return cable

    def release(device: Cable) -> None:
        device.released += 1

    monkeypatch.setattr(usb.core, "find", find)
    monkeypatch.setattr(usb.util, "dispose_resources", release)
    return cable


def test_a_receipt_goes_through_the_right_end_points(cable: Cable) -> None:
    printer = EscposPrinter(link=LINK)
    assert printer.health().condition is Condition.READY
    printer.print_ticket(TICKET)
    assert cable.paper.receipts == ["Été"]
    assert cable.released == 2


def test_a_cable_pulled_in_mid_receipt_is_a_state(cable: Cable) -> None:
    cable.write_error = usb.core.USBError("no such device", errno=errno.ENODEV)
    with pytest.raises(TicketFault) as caught:
        EscposPrinter(link=LINK).print_ticket(TICKET)
    assert caught.value.reason is TicketReason.UNREACHABLE
    assert cable.released == 1


def test_silence_is_told_from_absence(cable: Cable) -> None:
    cable.mute = True
    with pytest.raises(TicketFault) as caught:
        EscposPrinter(link=LINK).print_ticket(TICKET)
    assert caught.value.reason is TicketReason.TIMED_OUT
    assert cable.paper.receipts == []


def test_nothing_plugged_in_is_absent(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(usb.core, "find", lambda **_: None)
    health = EscposPrinter(link=LINK).health()
    assert health.condition is Condition.ABSENT
    assert health.reason == TicketReason.UNREACHABLE.value


def test_a_machine_without_the_usb_library_says_so(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def no_library(**_: int) -> None:
        raise usb.core.NoBackendError(NO_LIBRARY)

    monkeypatch.setattr(usb.core, "find", no_library)
    health = EscposPrinter(link=LINK).health()
    assert health.reason == TicketReason.UNEXPECTED.value
    assert "No backend" in health.detail
