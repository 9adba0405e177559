"""Cameras as the kernel lists them; a picture by OpenCV, which is asked only then."""

import fcntl
import struct
from pathlib import Path
from typing import Any

from devices.ports.camera import Camera, CameraFault, CameraReason, Shutter
from devices.ports.common import Condition, DeviceHealth

SYSTEM = Path("/sys/class/video4linux")
DEVICES = Path("/dev")

_GET_CONTROL = 0xC008561B
"""VIDIOC_G_CTRL of linux/videodev2.h."""
_PRIVACY = 0x009A0910
"""V4L2_CID_PRIVACY: 1 while the shutter is closed."""
_WARM_UP_FRAMES = 5
"""The first ones are dark while the camera measures the light."""


class VideoCameras:
    """All cameras of this machine.

    Args:
        system: Where the kernel lists them.
        devices: Where their files are.
    """

    def __init__(self, *, system: Path = SYSTEM, devices: Path = DEVICES) -> None:
        self._system, self._devices = system, devices

    def cameras(self) -> tuple[Camera, ...]:
        """See CameraPort; a camera's second file, for its data, is left out."""
        found = []
        for entry in sorted(self._entries(), key=lambda entry: int(entry.name[5:])):
            if _read(entry / "index") not in ("", "0"):
                continue
            path = self._devices / entry.name
            name = _read(entry / "name") or entry.name
            found.append(Camera(path=path, name=name, shutter=_shutter(path)))
        return tuple(found)

    def health(self) -> DeviceHealth:
        """See CameraPort."""
        found = self.cameras()
        if not found:
            return _told(Condition.ABSENT, CameraReason.NO_CAMERA)
        if found[0].shutter is Shutter.CLOSED:
            reason = CameraReason.SHUTTER_CLOSED
            return _told(Condition.ATTENTION, reason, found[0].name)
        return DeviceHealth(condition=Condition.READY, detail=found[0].name)

    def photo(self) -> bytes:
        """See CameraPort."""
        found = self.cameras()
        if not found:
            raise CameraFault(CameraReason.NO_CAMERA)
        if found[0].shutter is Shutter.CLOSED:
            raise CameraFault(CameraReason.SHUTTER_CLOSED, found[0].name)
        import cv2

        lens: Any = cv2.VideoCapture(str(found[0].path), cv2.CAP_V4L2)
        try:
            if not lens.isOpened():
                raise CameraFault(CameraReason.BUSY, found[0].name)
            taken: bool = False
            picture: Any = None
            for _ in range(_WARM_UP_FRAMES):
                taken, picture = lens.read()
            if not taken:
                raise CameraFault(CameraReason.NO_PICTURE, found[0].name)
            return bytes(cv2.imencode(".jpg", picture)[1])
        finally:
            lens.release()

    def close(self) -> None:
        """Nothing stays open between calls."""

    def _entries(self) -> list[Path]:
        try:
            entries = list(self._system.iterdir())
        except OSError:
            return []
        return [entry for entry in entries if entry.name[5:].isdecimal()]


def _read(path: Path) -> str:
    try:
        return path.read_text("utf-8", "replace").strip()
    except OSError:
        return ""


def _shutter(path: Path) -> Shutter:
    """Asked without opening the picture: it works while a call has the camera."""
    try:
        with path.open("rb", buffering=0) as device:
            answer = fcntl.ioctl(device, _GET_CONTROL, struct.pack("Ii", _PRIVACY, 0))
    except OSError:
        return Shutter.UNKNOWN
    return shutter_of(answer)


def shutter_of(answer: bytes) -> Shutter:
    """What the control says."""
    return Shutter.CLOSED if struct.unpack("Ii", answer)[1] else Shutter.OPEN


def _told(condition: Condition, reason: CameraReason, detail: str = "") -> DeviceHealth:
    return DeviceHealth(condition=condition, reason=reason.value, detail=detail)
