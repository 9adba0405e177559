"""Which mounted folders are disks on USB. Pure: reads the kernel's table of mounts."""

import os
import re
from collections.abc import Callable
from pathlib import Path

from devices.ports.stick import Stick

_ESCAPED = re.compile(rb"\\([0-7]{3})")


def sticks_in(table: str, is_usb: Callable[[str], bool]) -> tuple[Stick, ...]:
    """Sticks of `/proc/self/mountinfo`: whose disk is on USB, in their order.

    Args:
        table: Its text: proc(5), "device" is the third word, "folder" the fifth.
        is_usb: Whether the disk of these two numbers ("8:1") is plugged in over USB.
    """
    found: dict[str, Stick] = {}
    for line in table.splitlines():
        words = line.split(" ")
        if len(words) > _FOLDER and is_usb(words[_DEVICE]):
            place = words[_DEVICE]
            found.setdefault(place, Stick(place, _folder(words[_FOLDER])))
    return tuple(found.values())


_DEVICE, _FOLDER = 2, 4


def _folder(written: str) -> Path:
    """The kernel writes spaces and the like as three octal digits of a byte."""
    plain = _ESCAPED.sub(lambda found: bytes([int(found[1], 8)]), os.fsencode(written))
    return Path(os.fsdecode(plain))
