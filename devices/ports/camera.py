"""Cameras: which there are, and whether their shutter lets anything through."""

from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Protocol

from devices.ports.common import DeviceFault, DeviceHealth


class CameraReason(StrEnum):
    """Why there is no picture."""

    NO_CAMERA = "no_camera"
    BUSY = "busy"
    """Another program has it: a call, as a rule."""
    SHUTTER_CLOSED = "shutter_closed"
    NO_PICTURE = "no_picture"
    """It is there and gives nothing."""


class Shutter(StrEnum):
    """What stands before the lens, as far as the camera tells."""

    OPEN = "open"
    CLOSED = "closed"
    UNKNOWN = "unknown"
    """Most cameras have no shutter that tells."""


@dataclass(frozen=True, kw_only=True)
class Camera:
    """One camera.

    Attributes:
        path: Its device file.
        name: As it calls itself, for a technician.
        shutter: What stands before it.
    """

    path: Path
    name: str
    shutter: Shutter = Shutter.UNKNOWN


class CameraFault(DeviceFault):
    """`reason` is a CameraReason."""

    reason: CameraReason


class CameraPort(Protocol):
    """Call from one lane, never from the thread that draws.

    The web engine opens the camera during a call; this port only lists, and takes a
    picture for the bench. After a fault the camera is closed.
    """

    def cameras(self) -> tuple[Camera, ...]:
        """Those that are plugged in, in the order of their numbers; at once."""
        ...

    def health(self) -> DeviceHealth:
        """Absent without any, attention while its shutter is closed; at once."""
        ...

    def photo(self) -> bytes:
        """One picture of the first camera as JPEG; up to some seconds.

        Raises:
            CameraFault: Any reason.
        """
        ...

    def close(self) -> None:
        """Let go; nothing may be asked afterwards."""
        ...
