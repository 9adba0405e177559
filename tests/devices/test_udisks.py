"""Sticks are mounted for reading by udisks, and for writing only while one writes."""

from pathlib import Path

import pytest

from devices.ports.stick import Stick, StickFault, StickReason
from devices.usb.udisks import Disk, Udisks
from support.stick_rigs import asked_of, stand_in_for_udisks
from support.usb_rigs import MockedRig

STICK = Disk("8:17", "/dev/sdb1", "vfat")


@pytest.fixture
def program(tmp_path: Path) -> Path:
    return stand_in_for_udisks(tmp_path)


def acts(program: Path) -> list[str]:
    return [
        f"{words[0]} {words[4].partition(',')[0]}" if words[0] == "mount" else words[0]
        for words in asked_of(program)
    ]


def test_one_that_came_is_mounted_once_for_reading_only(program: Path) -> None:
    udisks = Udisks(str(program))
    udisks.mount_new([STICK])
    udisks.mount_new([STICK])
    (words,) = asked_of(program)
    assert words == [
        *("mount", "--block-device", "/dev/sdb1"),
        *("--options", "ro,nosuid,nodev,noexec", "--no-user-interaction"),
    ]
    udisks.mount_new([])
    udisks.mount_new([STICK])
    assert len(asked_of(program)) == 2


@pytest.mark.parametrize("system", ["ext4", "iso9660", "ntfs", "btrfs", ""])
def test_what_no_stick_is_sold_with_is_not_mounted(program: Path, system: str) -> None:
    Udisks(str(program)).mount_new([STICK._replace(system=system)])
    assert asked_of(program) == []


def test_it_is_writable_for_as_long_as_one_writes(program: Path) -> None:
    udisks = Udisks(str(program))
    udisks.mount_new([STICK])
    with udisks.writable(Stick("8:17", Path("/old"))) as folder:
        assert folder == program.with_name("CLE USB")
        assert acts(program) == ["mount ro", "unmount", "mount rw"]
    assert acts(program)[3:] == ["unmount", "mount ro"]


def test_one_that_cannot_be_written_is_read_again(program: Path) -> None:
    udisks = Udisks(str(program))
    udisks.mount_new([STICK])
    program.with_name("refuse").write_text("rw")
    with (
        pytest.raises(StickFault) as caught,
        udisks.writable(Stick("8:17", Path("/old"))),
    ):
        pytest.fail("it is not writable")
    assert caught.value.reason is StickReason.READ_ONLY
    assert acts(program)[-1] == "mount ro"


def test_one_that_somebody_else_mounted_is_not_touched(program: Path) -> None:
    with (
        pytest.raises(StickFault) as caught,
        Udisks(str(program)).writable(Stick("8:33", Path("/old"))),
    ):
        pytest.fail("it is not ours")
    assert caught.value.reason is StickReason.READ_ONLY
    assert asked_of(program) == []


def test_without_udisks_nothing_is_mounted_and_nothing_breaks() -> None:
    Udisks("/no/such/program").mount_new([STICK])


@pytest.mark.services
def test_of_all_disks_only_those_on_usb_are_mounted(program: Path) -> None:
    with MockedRig() as rig:
        rig.ask("mount_with", str(program))
        assert rig.usb.sticks() == ()
    assert [words[:3] for words in asked_of(program)] == [
        ["mount", "--block-device", "/dev/sdb1"]
    ]
