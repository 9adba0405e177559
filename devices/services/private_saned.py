"""A scanner shared over the network by saned, on a loopback address of its own."""

import secrets
import socket
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path
from types import TracebackType
from typing import Self

from devices.services.processes import Processes, find_program
from devices.services.sane_test import SaneTest

_PORT = 6566
"""The client of SANE 1.2 knows no other; so addresses differ, not ports."""
_READY_WITHIN_S = 60.0


class PrivateSaned:
    """SANE's test scanner, seen through the network.

    Args:
        folder: Private; settings and logs go there.
    """

    def __init__(self, folder: Path) -> None:
        self.address = f"127.{1 + secrets.randbelow(254)}.{secrets.randbelow(255)}.77"
        self._shared, self._client = folder / "shared", folder / "client"
        for place in (self._shared, self._client):
            place.mkdir(exist_ok=True)
        self._sane = SaneTest(self._shared)
        (self._shared / "saned.conf").write_text(
            f"{self.address}\n127.0.0.1\ndata_portrange = 10000 - 10999\n", "utf-8"
        )
        (self._client / "dll.conf").write_text("net\n", "utf-8")
        (self._client / "net.conf").write_text(
            f"connect_timeout = 3\n{self.address}\n", "utf-8"
        )
        self._processes = Processes(folder)

    @property
    def environment(self) -> dict[str, str]:
        """Of the process that scans."""
        return {"SANE_CONFIG_DIR": str(self._client)}

    def configure(self, settings: Mapping[str, str] | None = None) -> None:
        """What the shared scanner does for who connects from now on."""
        self._sane.configure(settings)

    def start(self) -> None:
        """Share it.

        Raises:
            MissingService: saned is not installed.
            ServiceFailed: It did not get ready.
        """
        program = find_program("saned", "sane-utils")
        command = (program, "-l", "-b", self.address, "-p", str(_PORT))
        self._processes.start("saned", command, self._sane.environment)
        self._processes.wait_for(
            "saned", "an open port", self._answers, within_s=_READY_WITHIN_S
        )

    def stop(self) -> None:
        """Share it no more, nor with those who are connected."""
        self._processes.kill_family("saned")

    def _answers(self) -> bool:
        with suppress(OSError):
            socket.create_connection((self.address, _PORT), timeout=0.5).close()
            return True
        return False

    def __enter__(self) -> Self:
        self.start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.stop()
