"""What every set of USB sockets must keep, whatever stands behind the port."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from devices.ports.common import Condition
from devices.ports.usb import UsbFault, UsbKind, UsbReason, sockets_health
from devices.usb.simulated import SimulatedUsb
from support.patience import PATIENCE_S, until
from support.usb_rigs import MODELS, MockedRig, Rig, SimulatedRig


@pytest.fixture(
    params=["simulated", pytest.param("umockdev", marks=pytest.mark.services)]
)
def rig(request: pytest.FixtureRequest) -> Iterator[Rig]:
    made: Rig = SimulatedRig() if request.param == "simulated" else MockedRig()
    yield made
    made.close()


def kinds(rig: Rig) -> set[UsbKind]:
    return {kind for device in rig.usb.devices() for kind in device.kinds}


@pytest.mark.parametrize("name", MODELS)
def test_who_is_plugged_in_is_told(rig: Rig, name: str) -> None:
    vendor_id, product_id, kind = MODELS[name]
    rig.plug(name)
    (found,) = [one for one in rig.usb.devices() if kind in one.kinds]
    assert (found.vendor_id, found.product_id) == (vendor_id, product_id)
    assert found.model == f"{vendor_id:04x}:{product_id:04x}"
    assert name in found.name


def test_who_comes_and_goes_ends_the_wait(rig: Rig) -> None:
    """One plugging may be told several times, the last of them late."""
    rig.usb.wait(0)
    rig.plug("printer")
    until(lambda: rig.usb.wait(PATIENCE_S) and UsbKind.PRINTER in kinds(rig))
    rig.unplug("printer")
    until(lambda: rig.usb.wait(PATIENCE_S) and UsbKind.PRINTER not in kinds(rig))


def test_nothing_ends_the_wait_when_its_time_is_over(rig: Rig) -> None:
    rig.usb.wait(0)
    while rig.usb.wait(0.05):
        """What was before."""
    assert not rig.usb.wait(0.05)


@pytest.mark.parametrize("name", ["keyboard", "network"])
def test_a_stranger_is_told_to_staff(rig: Rig, name: str) -> None:
    rig.plug(name)
    health = sockets_health(rig.usb.devices())
    assert (health.condition, health.reason) == (Condition.ATTENTION, name)
    model = next(one.model for one in rig.usb.devices() if name in one.name)
    assert model in health.detail
    assert sockets_health(rig.usb.devices(), frozenset({model})).reason == ""


def test_nobody_mounted_anything_here(rig: Rig) -> None:
    assert rig.usb.sticks() == ()


def test_closing_twice_is_fine_and_asking_after_is_a_mistake(rig: Rig) -> None:
    rig.usb.close()
    rig.usb.close()
    with pytest.raises(RuntimeError, match="closed"):
        rig.usb.devices()


def test_the_twin_mounts_sticks(tmp_path: Path) -> None:
    twin = SimulatedUsb()
    twin.simulate_stick(tmp_path)
    assert twin.wait(0)
    (stick,) = twin.sticks()
    assert stick.folder == tmp_path
    assert UsbKind.STICK in {kind for one in twin.devices() for kind in one.kinds}
    twin.simulate_stick_gone(tmp_path)
    assert twin.wait(0)
    assert twin.sticks() == ()


def test_a_system_that_cannot_tell_says_why() -> None:
    twin = SimulatedUsb()
    twin.simulate_no_library()
    for ask in (twin.devices, twin.sticks, lambda: twin.wait(0)):
        with pytest.raises(UsbFault) as caught:
            ask()
        assert caught.value.reason is UsbReason.NO_LIBRARY
    twin.simulate_well()
    assert len(twin.devices()) == 1
