"""A camera that exists only here."""

from io import BytesIO
from pathlib import Path

from PIL import Image, ImageDraw

from devices.ports.camera import Camera, CameraFault, CameraReason, Shutter
from devices.ports.common import Condition, DeviceHealth

_SIZE = (640, 480)


class SimulatedCamera:
    """Always sees the same face made of paper."""

    def __init__(self) -> None:
        self._plugged, self._busy, self._blind = True, False, False
        self._shutter = Shutter.OPEN

    def simulate_unplugged(self, unplugged: bool = True) -> None:
        """Pull it out, or plug it in again."""
        self._plugged = not unplugged

    def simulate_shutter(self, closed: bool = True) -> None:
        """Close its shutter, or open it."""
        self._shutter = Shutter.CLOSED if closed else Shutter.OPEN

    def simulate_busy(self, busy: bool = True) -> None:
        """Another program has it."""
        self._busy = busy

    def simulate_blind(self, blind: bool = True) -> None:
        """It gives nothing."""
        self._blind = blind

    def simulate_well(self) -> None:
        """It is there, open and free."""
        self._plugged, self._busy, self._blind = True, False, False
        self._shutter = Shutter.OPEN

    def cameras(self) -> tuple[Camera, ...]:
        """See CameraPort."""
        if not self._plugged:
            return ()
        path = Path("/dev/simulated")
        return (Camera(path=path, name="Simulated camera", shutter=self._shutter),)

    def health(self) -> DeviceHealth:
        """See CameraPort."""
        if not self._plugged:
            return _told(Condition.ABSENT, CameraReason.NO_CAMERA)
        if self._shutter is Shutter.CLOSED:
            return _told(Condition.ATTENTION, CameraReason.SHUTTER_CLOSED)
        return DeviceHealth(condition=Condition.READY, detail="simulated")

    def photo(self) -> bytes:
        """See CameraPort."""
        refusals = (
            (not self._plugged, CameraReason.NO_CAMERA),
            (self._shutter is Shutter.CLOSED, CameraReason.SHUTTER_CLOSED),
            (self._busy, CameraReason.BUSY),
            (self._blind, CameraReason.NO_PICTURE),
        )
        for refused, reason in refusals:
            if refused:
                raise CameraFault(reason)
        picture = Image.new("RGB", _SIZE, "#BFD8CA")
        pen = ImageDraw.Draw(picture)
        pen.ellipse((220, 100, 420, 340), fill="#E0AD8A")
        pen.ellipse((270, 190, 290, 210), fill="#22302C")
        pen.ellipse((350, 190, 370, 210), fill="#22302C")
        content = BytesIO()
        picture.save(content, "JPEG")
        return content.getvalue()

    def close(self) -> None:
        """See CameraPort."""


def _told(condition: Condition, reason: CameraReason) -> DeviceHealth:
    return DeviceHealth(condition=condition, reason=reason.value)
