"""Receipt printers the contract is held to, each with a way to give it troubles."""

import contextlib
import os
import pty
import selectors
import socket
import threading
import tty
from pathlib import Path
from types import TracebackType
from typing import Protocol, Self

from devices.ports.ticket_printer import TicketPrinterPort, TicketReason
from devices.services.receipt_printer import ReceiptPrinter
from devices.ticket_printer.escpos import EscposPrinter
from devices.ticket_printer.escpos_link import NetworkLink, SerialLink
from devices.ticket_printer.simulated import SimulatedTicketPrinter

FONTS = Path(__file__).parents[2] / "assets" / "fonts"
TIMEOUT_S = 0.2


class Rig(Protocol):
    """One receipt printer and the hand that plagues it."""

    printer: TicketPrinterPort

    @property
    def receipts(self) -> list[str]:
        """Text of each receipt that came out."""
        ...

    def plague(self, reason: TicketReason) -> None:
        """Bring the printer to this state."""
        ...

    def end_roll_after(self, lines: int) -> None:
        """Let the roll end in the middle of the next receipt."""
        ...

    def mend(self) -> None:
        """Do what a person does."""
        ...


class SimulatedRig:
    """The simulated twin."""

    def __init__(self) -> None:
        self.printer = SimulatedTicketPrinter()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.printer.close()

    @property
    def receipts(self) -> list[str]:
        return self.printer.printed

    def plague(self, reason: TicketReason) -> None:
        plague = {
            TicketReason.NO_PAPER: self.printer.simulate_no_paper,
            TicketReason.PAPER_NEAR_END: self.printer.simulate_paper_near_end,
            TicketReason.COVER_OPEN: self.printer.simulate_cover_open,
            TicketReason.OFFLINE: self.printer.simulate_offline,
            TicketReason.UNREACHABLE: self.printer.simulate_unplugged,
            TicketReason.TIMED_OUT: self.printer.simulate_mute,
        }[reason]
        plague()

    def end_roll_after(self, lines: int) -> None:
        self.printer.simulate_no_paper(after_rows=lines)

    def mend(self) -> None:
        self.printer.simulate_well()


class NetworkRig:
    """The real adapter, against a receipt printer on loopback."""

    printer: EscposPrinter

    def __init__(self) -> None:
        self.service = ReceiptPrinter()
        self._stack = contextlib.ExitStack()

    def __enter__(self) -> Self:
        self._stack.enter_context(self.service)
        self.printer = EscposPrinter(
            link=NetworkLink(
                host=self.service.host, port=self.service.port, timeout_s=TIMEOUT_S
            ),
            fonts=FONTS,
        )
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.printer.close()
        self._stack.close()

    @property
    def receipts(self) -> list[str]:
        return self.service.receipts

    def plague(self, reason: TicketReason) -> None:
        plague = {
            TicketReason.NO_PAPER: self.service.simulate_no_paper,
            TicketReason.PAPER_NEAR_END: self.service.simulate_paper_near_end,
            TicketReason.COVER_OPEN: self.service.simulate_cover_open,
            TicketReason.OFFLINE: self.service.simulate_offline,
            TicketReason.UNREACHABLE: self.service.simulate_unplugged,
            TicketReason.TIMED_OUT: self.service.simulate_mute,
        }[reason]
        plague()

    def end_roll_after(self, lines: int) -> None:
        self.service.simulate_no_paper(after_lines=lines)

    def mend(self) -> None:
        self.service.simulate_plugged()
        self.service.simulate_well()


class SerialRig(NetworkRig):
    """The real adapter on a serial line that leads to the same printer."""

    def __init__(self, folder: Path) -> None:
        super().__init__()
        self._device = folder / "printer-line"

    def __enter__(self) -> Self:
        self._stack.enter_context(self.service)
        self._line = self._stack.enter_context(SerialLine(self.service))
        self._device.symlink_to(self._line.device)
        self.printer = EscposPrinter(
            link=SerialLink(device=str(self._device), timeout_s=TIMEOUT_S), fonts=FONTS
        )
        return self

    def plague(self, reason: TicketReason) -> None:
        if reason is TicketReason.UNREACHABLE:
            self._device.unlink()
        else:
            super().plague(reason)

    def mend(self) -> None:
        if not self._device.exists():
            self._device.symlink_to(self._line.device)
        super().mend()


class SerialLine:
    """A pair of terminals whose far end is wired to a receipt printer.

    Attributes:
        device: The near end.
    """

    def __init__(self, service: ReceiptPrinter) -> None:
        self._service = service
        self.device = ""

    def __enter__(self) -> Self:
        self._far, self._near = pty.openpty()
        tty.setraw(self._near)
        self.device = os.ttyname(self._near)
        place = (self._service.host, self._service.port)
        self._connection = socket.create_connection(place)
        self._waker, self._woken = socket.socketpair()
        self._thread = threading.Thread(target=self._carry, name="serial-line")
        self._thread.start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._waker.close()
        self._thread.join()
        self._woken.close()
        self._connection.close()
        os.close(self._far)
        os.close(self._near)

    def _carry(self) -> None:
        with selectors.DefaultSelector() as selector:
            for end in (self._far, self._connection, self._woken):
                selector.register(end, selectors.EVENT_READ)
            while True:
                ready = [key.fileobj for key, _ in selector.select()]
                if self._woken in ready:
                    return
                if self._far in ready:
                    self._connection.sendall(os.read(self._far, 4096))
                if self._connection in ready:
                    os.write(self._far, self._connection.recv(4096))
