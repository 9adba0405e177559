"""USB sockets of both kinds, and the hand that plugs things in."""

import json
import os
import subprocess
import sys
import sysconfig
from pathlib import Path
from types import TracebackType
from typing import Any, Protocol, Self

from devices.ports.stick import Stick
from devices.ports.usb import UsbDevice, UsbKind, UsbPort
from devices.usb.simulated import SimulatedUsb
from support.patience import PATIENCE_S

ROOT = Path(__file__).parents[2]
SYSTEM_PYTHON = "/usr/bin/python3"
"""The one that Debian's python3-gi is made for."""

MODELS = {
    "printer": (0x04B8, 0x0E15, UsbKind.PRINTER),
    "keyboard": (0x046D, 0xC31C, UsbKind.KEYBOARD),
    "network": (0x0BDA, 0x8153, UsbKind.NETWORK),
    "stick": (0x0781, 0x5567, UsbKind.STICK),
}


class Rig(Protocol):
    """Sockets and a hand."""

    usb: UsbPort

    def plug(self, name: str) -> None:
        """One of MODELS."""
        ...

    def unplug(self, name: str) -> None:
        """Pull it out."""
        ...

    def close(self) -> None:
        """Let go of everything."""
        ...


class SimulatedRig:
    """The twin."""

    def __init__(self) -> None:
        self.usb = SimulatedUsb()

    def plug(self, name: str) -> None:
        self.usb.simulate_plugged(self._device(name))

    def unplug(self, name: str) -> None:
        self.usb.simulate_unplugged(self._device(name))

    def close(self) -> None:
        self.usb.close()

    @staticmethod
    def _device(name: str) -> UsbDevice:
        vendor_id, product_id, kind = MODELS[name]
        place = f"1:{10 + list(MODELS).index(name)}"
        return UsbDevice(
            place=place,
            vendor_id=vendor_id,
            product_id=product_id,
            kinds=(kind,),
            name=f"ACME {name}",
        )


class MockedRig:
    """The real adapter, in a process that believes in umockdev's sockets."""

    def __init__(self) -> None:
        packages = sysconfig.get_path("purelib")
        self._process = subprocess.Popen(
            ["umockdev-wrapper", SYSTEM_PYTHON, "-m", "support.mocked_usb"],
            env={**os.environ, "PYTHONPATH": f"{ROOT}:{ROOT / 'tests'}:{packages}"},
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        self.usb = _Asked(self)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    def plug(self, name: str) -> None:
        self.ask("plug", name)

    def unplug(self, name: str) -> None:
        self.ask("unplug", name)

    def ask(self, *words: object) -> Any:
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._process.stdin.write(json.dumps(words) + "\n")
        self._process.stdin.flush()
        said = json.loads(self._process.stdout.readline())
        if said.get("failed") == "RuntimeError":
            raise RuntimeError(said["text"])
        assert "failed" not in said, said
        return said["value"]

    def close(self) -> None:
        if self._process.poll() is None:
            self._process.communicate(timeout=PATIENCE_S)


class _Asked:
    """`UsbPort` at the other end of the pipe."""

    def __init__(self, rig: MockedRig) -> None:
        self._rig = rig

    def devices(self) -> tuple[UsbDevice, ...]:
        return tuple(
            UsbDevice(**{**one, "kinds": tuple(map(UsbKind, one["kinds"]))})
            for one in self._rig.ask("devices")
        )

    def sticks(self) -> tuple[Stick, ...]:
        return tuple(
            Stick(place, Path(folder)) for place, folder in self._rig.ask("sticks")
        )

    def wait(self, timeout_s: float) -> bool:
        return bool(self._rig.ask("wait", timeout_s))

    def close(self) -> None:
        self._rig.ask("close")


def is_missing() -> str:
    """What keeps the mocked sockets from running here, "" when nothing does."""
    looked = subprocess.run(
        [SYSTEM_PYTHON, "-c", "import gi; gi.require_version('UMockdev', '1.0')"],
        capture_output=True,
        check=False,
    )
    if looked.returncode or sys.platform != "linux":
        return "apt-get install umockdev gir1.2-umockdev-1.0 python3-gi"
    return ""
