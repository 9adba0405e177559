"""A message bus and an announcer of one's own, for a printer that insists on them."""

import contextlib
import os
import secrets
import shlex
import socket
from pathlib import Path

from devices.services import private_cups_files as files
from devices.services.processes import Processes, find_program

READY_WITHIN_S = 60.0
_ABSTRACT = "unix:abstract="
_READY = "Server startup complete"


def own_bus_address() -> str:
    """Address of a bus that nobody else uses; no file, so no limit on its folder."""
    return f"{_ABSTRACT}cabin-{os.getpid()}-{secrets.token_hex(8)}"


def start_announcer(processes: Processes, bus_address: str, folder: Path) -> None:
    """Start both, their files in ``folder``.

    Raises:
        MissingService: A program is not installed.
        ServiceFailed: One did not get ready.
    """
    _start_bus(processes, bus_address, folder)
    settings = folder / "announcer.conf"
    settings.write_text(files.announcer_configuration())
    # The announcer's pid file has one fixed place: each gets its own view of it.
    own_run = "mkdir -p /run/avahi-daemon && mount -t tmpfs tmpfs /run/avahi-daemon"
    as_root: tuple[str, ...] = ()
    if os.geteuid() != 0:
        as_root = ("--map-root-user",)
        own_run = _own_names(folder)
    processes.start(
        "announcer",
        [
            *(find_program("unshare", "util-linux"), *as_root, "--mount", "sh", "-c"),
            f'{own_run} && exec "$0" "$@"',
            *(find_program("avahi-daemon", "avahi-daemon"), "-f", str(settings)),
            *("--no-drop-root", "--no-chroot", "--no-rlimits"),
        ],
        {"DBUS_SYSTEM_BUS_ADDRESS": bus_address},
    )
    log = folder / "announcer.log"
    processes.wait_for(
        "announcer",
        "announcer",
        lambda: _READY in log.read_text(errors="replace"),
        within_s=READY_WITHIN_S,
    )


def _own_names(folder: Path) -> str:
    """Commands that let a mapped root be the user the announcer hands its files to.

    In such a name space there is no other user, nor may it write in the real /run.
    """
    words = []
    for name, line in (
        ("passwd", "avahi:x:0:0::/:/bin/false"),
        ("group", "avahi:x:0:"),
    ):
        root = "root:x:0:0::/:/bin/sh" if name == "passwd" else "root:x:0:"
        (folder / name).write_text(f"{root}\n{line}\n")
        words.append(f"mount --bind {shlex.quote(str(folder / name))} /etc/{name}")
    return " && ".join((*words, "mount -t tmpfs tmpfs /run", "mkdir /run/avahi-daemon"))


def _start_bus(processes: Processes, address: str, folder: Path) -> None:
    settings = folder / "bus.conf"
    settings.write_text(files.bus_configuration(address))
    program = find_program("dbus-daemon", "dbus")
    processes.start("bus", [program, "--nofork", f"--config-file={settings}"])
    processes.wait_for(
        "bus",
        "message bus",
        lambda: _answers(address),
        within_s=READY_WITHIN_S,
    )


def _answers(address: str) -> bool:
    with contextlib.suppress(OSError), socket.socket(socket.AF_UNIX) as probe:
        probe.connect("\0" + address.removeprefix(_ABSTRACT))
        return True
    return False
