"""A service nobody may reach: counts who knocks, answers nobody."""

import socket
import threading


class SilentListener:
    """Listens on every port of its own on an address of loopback.

    Attributes:
        knocks: Connections that were made.
        packets: Datagrams that came to the same number.
    """

    def __init__(self, address: str) -> None:
        self.knocks = 0
        self.packets = 0
        self._tcp = socket.create_server((address, 0))
        self.port: int = self._tcp.getsockname()[1]
        self._udp = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
        self._udp.bind((address, self.port))
        self._threads = [
            threading.Thread(target=self._count_knocks, daemon=True),
            threading.Thread(target=self._count_packets, daemon=True),
        ]
        for thread in self._threads:
            thread.start()

    def _count_knocks(self) -> None:
        while True:
            try:
                visitor, _ = self._tcp.accept()
            except OSError:
                return
            with visitor:
                self.knocks += 1

    def _count_packets(self) -> None:
        while True:
            packet, _ = self._udp.recvfrom(2048)
            if packet == b"close":
                return
            self.packets += 1

    def close(self) -> None:
        """Listen no more."""
        self._udp.sendto(b"close", self._udp.getsockname())
        self._tcp.shutdown(socket.SHUT_RDWR)
        self._tcp.close()
        for thread in self._threads:
            thread.join()
        self._udp.close()
