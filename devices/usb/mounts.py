"""Which mounted folders are disks on USB. Pure: reads the kernel's table of mounts."""

import re
from collections.abc import Callable
from pathlib import Path

_ESCAPED = re.compile(r"\\([0-7]{3})")


def sticks_in(table: str, is_usb: Callable[[str], bool]) -> tuple[Path, ...]:
    """Folders of `/proc/self/mountinfo` whose disk is on USB, in their order.

    Args:
        table: Its text: proc(5), "device" is the third word, "folder" the fifth.
        is_usb: Whether the disk of these two numbers ("8:1") is plugged in over USB.
    """
    found: dict[Path, None] = {}
    for line in table.splitlines():
        words = line.split(" ")
        if len(words) > _FOLDER and is_usb(words[_DEVICE]):
            found[Path(_ESCAPED.sub(_letter, words[_FOLDER]))] = None
    return tuple(found)


_DEVICE, _FOLDER = 2, 4


def _letter(found: "re.Match[str]") -> str:
    return chr(int(found[1], 8))
