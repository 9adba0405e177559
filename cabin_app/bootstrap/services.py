"""Real services on loopback for a tour: scanner driver and both printers."""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from devices.services.private_cups import PrivateCups
from devices.services.receipt_printer import ReceiptPrinter
from devices.services.sane_test import sane_test

_SETTINGS = """\
scanner: {{kind: real, device: "test:0"}}
printing: {{kind: real, queue: "{queue}", server: "{server}"}}
ticket: {{kind: network, host: "{host}", port: {port}}}
"""


@dataclass(frozen=True, kw_only=True)
class Services:
    """What runs, and where it keeps what it got.

    Attributes:
        config: Settings that name these services.
        environment: Of the processes that use them.
        cups: The print server.
        receipts: The receipt printer.
    """

    config: Path
    environment: dict[str, str]
    cups: PrivateCups
    receipts: ReceiptPrinter


@contextmanager
def running_services(folder: Path) -> Iterator[Services]:
    """Start them privately; they are gone afterwards.

    Raises:
        MissingService: A program is not installed; says which package has it.
        ServiceFailed: One did not get ready.
    """
    with (
        sane_test() as sane,
        PrivateCups(folder / "cups") as cups,
        ReceiptPrinter() as receipts,
    ):
        config = folder / "settings.yaml"
        text = _SETTINGS.format(
            queue=cups.queue,
            server=cups.server,
            host=receipts.host,
            port=receipts.port,
        )
        config.write_text(text, encoding="utf-8")
        yield Services(
            config=config,
            environment={**os.environ, **sane.environment},
            cups=cups,
            receipts=receipts,
        )
