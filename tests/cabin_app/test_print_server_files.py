"""Whether the print server keeps what was printed; the shipped files do not."""

import shutil
import subprocess
from pathlib import Path

import pytest

from cabin_app.bootstrap.check_machine import machine_findings
from cabin_app.bootstrap.finding import FindingState
from cabin_app.maintenance.findings import FoundState
from cabin_app.maintenance.print_server import (
    ServerFiles,
    is_of_this_machine,
    judge_print_server,
)
from cabin_app.paths import find_paths
from cabin_app.settings import DeviceKind, Settings
from cabin_app.settings_devices import Printing
from devices.services.private_cups_files import cups_configuration
from support.machine_files import put, well

SHIPPED = Path(__file__).parents[2] / "packaging" / "system" / "cups"
IN_MEMORY = "tmpfs /var/spool/cups tmpfs rw 0 0\n"
ON_DISK = "/dev/sda1 / ext4 rw 0 0\n"


def shipped(name: str) -> str:
    return (SHIPPED / name).read_text()


def wrong(server: str, *, folders: str = "", mounts: str = IN_MEMORY) -> list[str]:
    files = ServerFiles(server=server, folders=folders, mounts=ON_DISK + mounts)
    found = list(judge_print_server(files))
    assert found
    return [f.remedy for f in found if f.condition is not FoundState.OK]


def test_the_shipped_files_keep_nothing() -> None:
    assert wrong(shipped("cupsd.conf"), folders=shipped("cups-files.conf")) == []


def test_nor_does_the_private_server_of_rehearsals() -> None:
    assert wrong(cups_configuration(port=1)) == []


@pytest.mark.parametrize(
    ("line", "instead"),
    [
        ("PreserveJobFiles No", ""),
        ("PreserveJobFiles No", "PreserveJobFiles 3600"),
        ("PreserveJobHistory 300", "PreserveJobHistory No"),
        ("LogDebugHistory 0", ""),
        ("LogDebugHistory 0", "logdebughistory 50  # a comment"),
        ("LogLevel warn", "LogLevel debug"),
        ("PageLogFormat", "PageLogFormat %p %u %{job-name}"),
        ("DirtyCleanInterval 0", ""),
    ],
)
def test_each_line_that_would_keep_something_is_told(line: str, instead: str) -> None:
    text = shipped("cupsd.conf")
    assert f"\n{line}\n" in text
    told = wrong(text.replace(f"\n{line}\n", f"\n{instead}\n"))
    assert told == [f"Write the line: {line}"]


def test_a_line_inside_a_section_does_not_count() -> None:
    inside = "<Policy x>\nLogDebugHistory 0\n</Policy>\n"
    text = shipped("cupsd.conf").replace("\nLogDebugHistory 0\n", f"\n{inside}")
    assert wrong(text) == ["Write the line: LogDebugHistory 0"]


def test_a_spool_on_a_disk_is_told() -> None:
    (told,) = wrong(shipped("cupsd.conf"), mounts="")
    assert "var-spool-cups.mount" in told
    (told,) = wrong(shipped("cupsd.conf"), folders="RequestRoot /srv/print\n")
    assert "tmpfs" in told


@pytest.mark.parametrize(
    ("printing", "here"),
    [
        (Printing(), True),
        (Printing(server="localhost:631"), True),
        (Printing(server="[::1]:631"), True),
        (Printing(server="/run/cups/cups.sock"), True),
        (Printing(server="192.0.2.9:631"), False),
        (Printing(server="print.example"), False),
        (Printing(kind=DeviceKind.SIMULATED), False),
    ],
)
def test_only_the_server_of_this_machine_is_read(
    printing: Printing, here: bool
) -> None:
    assert is_of_this_machine(printing) is here


def test_check_reads_the_files_of_the_machine(tmp_path: Path) -> None:
    root = well(tmp_path / "machine")
    paths = find_paths({"CABIN_STATE_DIR": str(tmp_path)}, 1000)
    place = "/etc/cups/cupsd.conf"
    told = list(machine_findings(Settings(), paths, root=root))
    assert place not in {found.place for found in told}
    put(root, place[1:], shipped("cupsd.conf"))
    put(root, "proc/mounts", IN_MEMORY)
    (said,) = (
        found
        for found in machine_findings(Settings(), paths, root=root)
        if found.place == place
    )
    assert said.state is FindingState.OK


def test_the_print_server_itself_finds_no_mistake_in_them() -> None:
    server = shutil.which("cupsd", path="/usr/sbin:/usr/bin")
    assert server, "install cups-daemon (packaging/system/test.txt)"
    files = ["-c", str(SHIPPED / "cupsd.conf"), "-s", str(SHIPPED / "cups-files.conf")]
    done = subprocess.run(
        [server, "-t", *files], capture_output=True, text=True, timeout=60
    )
    assert done.returncode == 0, done.stderr
    assert "No limit for" not in done.stderr
