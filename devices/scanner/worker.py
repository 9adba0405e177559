"""The process that holds SANE, so that a driver that hangs or crashes can be killed.

Orders come as lines of JSON on stdin, answers go as lines of JSON to what was stdout; a
page goes straight into the file named by the order. It dies with its parent.
"""

import ctypes
import json
import os
import signal
import sys
import threading
from pathlib import Path
from queue import SimpleQueue
from typing import Any

from devices.ports.scanner import ScanMode, ScanRequest, ScanSource
from devices.scanner.sane_device import Refused, SaneDevice

CALM_CANCEL_S = 0.7
"""How long a cancel waits for the end of a line before SANE is told across threads."""

LAST_WORDS_S = 1.0
"""How long a device may take to close once the parent has let go."""

_PR_SET_PDEATHSIG = 1
_PR_SET_DUMPABLE = 4

Message = dict[str, Any]


class Wire:
    """Where answers go; drivers that print reach stderr instead.

    Attributes:
        order_id: Number of the order being served, told with each answer.
    """

    def __init__(self) -> None:
        self.order_id = 0
        self._stdout = os.fdopen(os.dup(1), "w", encoding="utf-8", buffering=1)
        os.dup2(2, 1)

    def say(self, kind: str, **fields: object) -> None:
        """Send one answer."""
        answer = {"kind": kind, "id": self.order_id, **fields}
        self._stdout.write(json.dumps(answer) + "\n")
        self._stdout.flush()


def main(device_name: str, parent: int) -> None:
    """Serve orders until the parent lets go."""
    _die_with(parent)
    wire = Wire()
    device = SaneDevice(device=device_name)
    orders: SimpleQueue[Message | None] = SimpleQueue()
    threading.Thread(target=_listen, args=(device, orders), daemon=True).start()
    wire.say("awake")
    while (order := orders.get()) is not None:
        _serve(order, device, wire)
    device.let_go()


def _die_with(parent: int) -> None:
    """End when the parent does, even inside a driver; leave no pixels in a core."""
    prctl = ctypes.CDLL(None).prctl
    prctl(_PR_SET_DUMPABLE, 0, 0, 0, 0)
    prctl(_PR_SET_PDEATHSIG, signal.SIGKILL)
    if os.getppid() != parent:
        os._exit(0)


def _listen(device: SaneDevice, orders: "SimpleQueue[Message | None]") -> None:
    for line in sys.stdin:
        order = json.loads(line)
        if order["order"] == "cancel":
            device.cancelled.set()
            if not device.idle.wait(CALM_CANCEL_S):
                device.cancel()
        else:
            device.cancelled.clear()
            orders.put(order)
    orders.put(None)
    threading.Event().wait(LAST_WORDS_S)
    os._exit(0)


def _serve(order: Message, device: SaneDevice, wire: Wire) -> None:
    wire.order_id = order["id"]
    try:
        match order["order"]:
            case "look":
                name, feeder = device.look()
                wire.say("well", device=name, feeder=feeder)
            case "list":
                wire.say("devices", devices=device.listed())
            case "read":
                _read(order, device, wire)
            case unknown:
                raise AssertionError(unknown)
    except Refused as refused:
        wire.say("refused", reason=refused.reason.value, words=refused.words)
    except OSError as error:
        wire.say("no_room", errno=error.errno, words=error.strerror)


def _read(order: Message, device: SaneDevice, wire: Wire) -> None:
    request = ScanRequest(
        resolution_dpi=order["resolution_dpi"],
        mode=ScanMode(order["mode"]),
        width_mm=order["width_mm"],
        height_mm=order["height_mm"],
        source=ScanSource(order["source"]),
    )

    def on_lines(done: int, total: int) -> None:
        wire.say("lines", done=done, total=total)

    page = device.read_page(request, Path(order["path"]), on_lines)
    wire.say(
        "page",
        width_px=page.width_px,
        height_px=page.height_px,
        mode=page.mode,
        resolution_dpi=page.resolution_dpi,
        warnings=page.warnings,
    )


if __name__ == "__main__":
    main(sys.argv[1], int(sys.argv[2]))
