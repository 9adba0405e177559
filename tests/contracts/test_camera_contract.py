"""What every camera must keep, whatever stands behind the port."""

from collections.abc import Iterator
from io import BytesIO
from pathlib import Path

import pytest
from PIL import Image

from devices.camera.simulated import SimulatedCamera
from devices.camera.v4l import VideoCameras, shutter_of
from devices.ports.camera import CameraFault, CameraPort, CameraReason, Shutter
from devices.ports.common import Condition

NAME = "HD Webcam"


def listed(folder: Path, number: int, name: str, index: int = 0) -> None:
    """A camera as the kernel lists it; this kernel has none."""
    entry = folder / "system" / f"video{number}"
    entry.mkdir(parents=True)
    (entry / "name").write_text(f"{name}\n", "utf-8")
    (entry / "index").write_text(f"{index}\n", "utf-8")


@pytest.fixture(params=["simulated", "kernel"])
def camera(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[CameraPort]:
    made: CameraPort = SimulatedCamera()
    if request.param == "kernel":
        listed(tmp_path, 0, NAME)
        made = VideoCameras(system=tmp_path / "system", devices=tmp_path)
    yield made
    made.close()


@pytest.fixture(params=["simulated", "kernel"])
def without(request: pytest.FixtureRequest, tmp_path: Path) -> CameraPort:
    if request.param == "kernel":
        return VideoCameras(system=tmp_path / "none", devices=tmp_path)
    gone = SimulatedCamera()
    gone.simulate_unplugged()
    return gone


def reason(camera: CameraPort) -> CameraReason:
    with pytest.raises(CameraFault) as caught:
        camera.photo()
    return caught.value.reason


def test_a_camera_is_listed_and_ready(camera: CameraPort) -> None:
    [found] = camera.cameras()
    assert found.name
    assert camera.health().condition is Condition.READY


def test_no_camera_is_a_state(without: CameraPort) -> None:
    assert without.cameras() == ()
    health = without.health()
    assert (health.condition, health.reason) == (
        Condition.ABSENT,
        CameraReason.NO_CAMERA,
    )
    assert reason(without) is CameraReason.NO_CAMERA


def test_cameras_stand_in_the_order_of_their_numbers(tmp_path: Path) -> None:
    for number, name, index in ((10, "late", 0), (2, "early", 0), (3, "data", 1)):
        listed(tmp_path, number, name, index)
    (tmp_path / "system" / "v4l-touch0").mkdir()
    found = VideoCameras(system=tmp_path / "system", devices=tmp_path).cameras()
    assert [one.name for one in found] == ["early", "late"]
    assert found[0].path == tmp_path / "video2"
    assert found[0].shutter is Shutter.UNKNOWN


def test_what_is_listed_and_cannot_be_opened_is_told(tmp_path: Path) -> None:
    listed(tmp_path, 0, NAME)
    camera = VideoCameras(system=tmp_path / "system", devices=tmp_path)
    assert reason(camera) is CameraReason.BUSY


@pytest.mark.parametrize(
    ("control", "expected"),
    [
        ("simulate_unplugged", CameraReason.NO_CAMERA),
        ("simulate_shutter", CameraReason.SHUTTER_CLOSED),
        ("simulate_busy", CameraReason.BUSY),
        ("simulate_blind", CameraReason.NO_PICTURE),
    ],
)
def test_the_twin_has_every_state(control: str, expected: CameraReason) -> None:
    twin = SimulatedCamera()
    assert Image.open(BytesIO(twin.photo())).size == (640, 480)
    getattr(twin, control)()
    assert reason(twin) is expected
    getattr(twin, control)(False)
    assert twin.photo()


def test_a_closed_shutter_is_told_before_a_call() -> None:
    twin = SimulatedCamera()
    twin.simulate_shutter()
    assert twin.health().condition is Condition.ATTENTION


def test_the_shutter_control_is_read() -> None:
    assert shutter_of(b"\x10\x09\x9a\x00\x01\x00\x00\x00") is Shutter.CLOSED
    assert shutter_of(b"\x10\x09\x9a\x00\x00\x00\x00\x00") is Shutter.OPEN
