"""What an installed cabin is started by says what the program itself needs."""

import re
import shutil
import subprocess
from configparser import ConfigParser
from pathlib import Path

import pytest

from cabin_app.engine_safety import DEBUGGING_VARIABLES, trusted
from cabin_app.maintenance.restarting import REBOOT
from cabin_app.paths import find_paths, memory_problem
from cabin_app.precedence import BEFORE_THE_WEB

SYSTEM = Path(__file__).parents[2] / "packaging" / "system"
UNITS = sorted(
    path for path in SYSTEM.rglob("*") if path.suffix in (".service", ".mount")
)
MOST_EXPOSED = 3.5
"""Of ten, as systemd counts it; what is left is what the engine's sandbox needs."""


def lines_of(name: str) -> list[tuple[str, str]]:
    text = (SYSTEM / name).read_text()
    lines = (line.partition("=") for line in text.splitlines() if "=" in line)
    return [(key, value) for key, _, value in lines if not key.startswith("#")]


def told(name: str, key: str) -> list[str]:
    return [value for found, value in lines_of(name) if found == key]


def analyze(*words: str) -> subprocess.CompletedProcess[str]:
    program = shutil.which("systemd-analyze")
    assert program, "install systemd (packaging/system/test.txt)"
    command = [program, "--no-pager", *words]
    return subprocess.run(command, capture_output=True, text=True, timeout=120)


def test_systemd_finds_no_mistake_in_the_units(tmp_path: Path) -> None:
    units = tmp_path / "etc/systemd/system"
    units.mkdir(parents=True)
    for path in UNITS:
        shutil.copy(path, units)
    for program in re.findall(r"ExecStart=/(\S+)", "".join(map(Path.read_text, UNITS))):
        stand_in = tmp_path / program
        stand_in.parent.mkdir(parents=True, exist_ok=True)
        stand_in.write_text("#!/bin/sh\n")
        stand_in.chmod(0o755)
    root = f"--root={tmp_path}"
    names = [path.name for path in UNITS]
    done = analyze(root, "--man=no", "--recursive-errors=no", "verify", *names)
    assert (done.returncode, done.stderr) == (0, "")
    # It would say so.
    with (units / "cabin.service").open("a") as file:
        file.write("[Service]\nLimitNISE=1\nExecStart=/nowhere\n")
    done = analyze(root, "--man=no", "--recursive-errors=no", "verify", *names)
    assert "LimitNISE" in done.stderr


def test_little_of_the_machine_is_open_to_the_cabin() -> None:
    unit = str(SYSTEM / "cabin.service")
    done = analyze("security", "--offline=true", unit)
    found = re.search(
        r"Overall exposure level for cabin.service: ([\d.]+)", done.stdout
    )
    assert found, done.stderr
    assert float(found[1]) <= MOST_EXPOSED, done.stdout


@pytest.mark.parametrize(
    "refused",
    [
        *("RestrictNamespaces", "MemoryDenyWriteExecute", "PrivateUsers"),
        *("PrivateDevices", "PrivateNetwork", "ProcSubset"),
    ],
)
def test_what_the_engine_and_the_devices_need_is_left(refused: str) -> None:
    assert told("cabin.service", refused) == []


def test_folders_are_where_the_program_looks() -> None:
    environment = dict(
        value.split("=", 1) for value in told("cabin.service", "Environment")
    )
    (state,) = told("cabin.service", "StateDirectory")
    (runtime,) = told("cabin.service", "RuntimeDirectory")
    paths = find_paths({**environment, "STATE_DIRECTORY": f"/var/lib/{state}"}, 970)
    assert paths.state == Path("/var/lib/cabin")
    assert paths.runtime == Path("/run") / runtime
    assert memory_problem(paths.spool, "/dev/sda / ext4\ntmpfs /run tmpfs\n") is None
    # Visits are told all of it, and nothing of it loads foreign code.
    assert trusted(environment, demonstration=False) == environment
    assert not set(environment) & set(DEBUGGING_VARIABLES)


def test_the_screen_may_come_first_and_the_cabin_starts_again() -> None:
    assert told("cabin.service", "LimitNICE") == [str(BEFORE_THE_WEB)]
    assert told("cabin.service", "Restart") == ["always"]
    assert told("cabin.service", "Type") == ["notify"]
    assert int(told("cabin.service", "WatchdogSec")[0]) >= 10


def test_user_screen_and_sound_are_the_same_everywhere() -> None:
    users = (SYSTEM / "cabin.sysusers").read_text()
    number = re.search(r"^u cabin (\d+) ", users, re.MULTILINE)
    assert number
    folders = re.findall(r"/run/user/(\d+)", (SYSTEM / "cabin.service").read_text())
    assert set(folders) == {number[1]}
    (start,) = told("cabin-screen.service", "ExecStart")
    name = re.search(r"--socket=(\S+)", start)
    assert name
    display = f"WAYLAND_DISPLAY=/run/user/{number[1]}/{name[1]}"
    assert display in told("cabin.service", "Environment")
    assert {*told("cabin.service", "User"), *told("cabin-screen.service", "User")} == {
        "cabin"
    }


def test_the_compositor_is_a_kiosk_without_keys() -> None:
    weston = ConfigParser()
    weston.read(SYSTEM / "cabin-screen.ini")
    assert weston["core"]["shell"] == "kiosk-shell.so"
    assert weston["core"]["idle-time"] == "0"
    assert weston["keyboard"]["vt-switching"] == "false"


def test_the_restart_of_the_machine_is_what_is_permitted() -> None:
    rules = (SYSTEM / "50-cabin-restart.rules").read_text()
    assert f"org.freedesktop.login1.{REBOOT[-1]}" in rules
    assert "power-off" not in rules
