"""A receipt printer on a TCP port of loopback, for tests, tours and the bench."""

import contextlib
import selectors
import socket
import threading
from types import TracebackType
from typing import Self

from devices.services.escpos_paper import Command, Paper, commands

_WELL = (0x12, 0x12, 0x12, 0x12)
_END_WITHIN_S = 5.0


class ReceiptPrinter:
    """Answers like a real one, turns bytes into text, and goes wrong when told.

    While it is stopped it keeps what it is sent, prints it once it is well again, and
    goes on answering questions about its state. Controls may be called from any thread.

    Attributes:
        host: Address to connect to.
        port: Port, picked by the system when entered.
    """

    def __init__(self) -> None:
        self.host = "127.0.0.1"
        self.port = 0
        self._lock = threading.Lock()
        self._answers: tuple[int, int, int, int] = _WELL
        self._stopped = False
        self._mute = False
        self._ends_after: int | None = None
        self._paper = Paper()
        self._raw = bytearray()
        self._held: list[Command] = []
        self._thread: threading.Thread | None = None
        self._waker: socket.socket | None = None

    def __enter__(self) -> Self:
        self.simulate_plugged()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.simulate_unplugged()

    @property
    def receipts(self) -> list[str]:
        """Text of each receipt that was cut off, pictures and codes in brackets."""
        with self._lock:
            return list(self._paper.receipts)

    @property
    def raw(self) -> bytes:
        """Every byte that came."""
        with self._lock:
            return bytes(self._raw)

    def simulate_no_paper(self, *, after_lines: int | None = None) -> None:
        """Bring the roll to its end, now or after so many more printed lines."""
        if after_lines is None:
            self._stop((0x1A, 0x32, 0x12, 0x7E))
        else:
            self._ends_after = after_lines

    def simulate_paper_near_end(self) -> None:
        """Bring the roll near its end; it still prints."""
        self._answers = (0x12, 0x12, 0x12, 0x1E)

    def simulate_cover_open(self) -> None:
        """Open the lid."""
        self._stop((0x1A, 0x16, 0x12, 0x12))

    def simulate_offline(self) -> None:
        """Press its pause button."""
        self._stop((0x1A, 0x12, 0x12, 0x12))

    def simulate_cutter_error(self) -> None:
        """Let the knife get stuck."""
        self._stop((0x1A, 0x52, 0x1A, 0x12))

    def simulate_mute(self) -> None:
        """Take everything and answer nothing."""
        self._mute = True

    def simulate_well(self) -> None:
        """New roll, lid closed, on line; what was kept is printed."""
        with self._lock:
            self._answers, self._stopped, self._mute = _WELL, False, False
            self._ends_after = None
            held, self._held = self._held, []
            for command in held:
                self._paper.take(command)

    def simulate_unplugged(self) -> None:
        """Switch it off: nobody listens at its port any more."""
        if self._thread is None or self._waker is None:
            return
        self._waker.close()
        self._thread.join(_END_WITHIN_S)
        self._thread = self._waker = None

    def simulate_plugged(self) -> None:
        """Switch it on, at the same port as before."""
        if self._thread is not None:
            return
        listener = socket.create_server((self.host, self.port))
        self.port = listener.getsockname()[1]
        self._waker, woken = socket.socketpair()
        self._thread = threading.Thread(
            target=self._serve, args=(listener, woken), name="receipt-printer"
        )
        self._thread.start()

    def _stop(self, answers: tuple[int, int, int, int]) -> None:
        with self._lock:
            self._answers, self._stopped = answers, True

    def _serve(self, listener: socket.socket, woken: socket.socket) -> None:
        clients: dict[socket.socket, bytearray] = {}
        with contextlib.ExitStack() as stack:
            selector = stack.enter_context(selectors.DefaultSelector())
            for known in (listener, woken):
                stack.enter_context(known)
                selector.register(known, selectors.EVENT_READ)
            while True:
                ready = [key.fileobj for key, _ in selector.select()]
                if woken in ready:
                    break
                if listener in ready:
                    connection, _ = listener.accept()
                    clients[connection] = bytearray()
                    selector.register(connection, selectors.EVENT_READ)
                for client in [one for one in clients if one in ready]:
                    if not self._hear(client, clients[client]):
                        selector.unregister(client)
                        del clients[client]
                        client.close()
            for client in clients:
                client.close()

    def _hear(self, client: socket.socket, buffer: bytearray) -> bool:
        """Take what a client sent.

        Returns:
            Whether it is still there.
        """
        try:
            data = client.recv(65536)
            if not data:
                return False
            buffer += data
            with self._lock:
                self._raw += data
                answer = b"".join(self._obey(one) for one in commands(buffer))
            if not self._mute:
                client.sendall(answer)
        except OSError:
            return False
        return True

    def _obey(self, command: Command) -> bytes:
        if command.name == "DLE EOT":
            return bytes((self._answers[command.data[0] - 1],))
        if self._stopped:
            self._held.append(command)
            return b""
        if command.name == "GS r":
            return b"\x03" if self._answers[3] & 0x0C else b"\x00"
        self._paper.take(command)
        if command.name == "LF" and self._ends_after is not None:
            self._ends_after -= 1
            if self._ends_after < 0:
                self._answers, self._stopped = (0x1A, 0x32, 0x12, 0x7E), True
                self._ends_after = None
        return b""
