"""Folders found by environment, and documents that must stay in memory."""

from pathlib import Path

import pytest

from cabin_app.paths import Paths, file_system_of, find_paths, memory_problem

MOUNTS = """\
/dev/sda1 / ext4 rw 0 0
tmpfs /run tmpfs rw 0 0
tmpfs /run/user/1000 tmpfs rw 0 0
/dev/sdb1 /run/user/1000/disk xfs rw 0 0
tmpfs /with\\040blank tmpfs rw 0 0
overlay /run2 overlay rw 0 0
broken
"""


def test_the_cabin_s_own_variables_win(tmp_path: Path) -> None:
    paths = find_paths(
        {
            "CABIN_STATE_DIR": "/a",
            "CABIN_RUNTIME_DIR": "/b",
            "CABIN_ASSETS_DIR": "/c",
            "STATE_DIRECTORY": "/d",
            "XDG_RUNTIME_DIR": str(tmp_path),
        },
        1000,
    )
    assert paths == Paths(state=Path("/a"), runtime=Path("/b"), assets=Path("/c"))
    assert paths.spool == Path("/b/spool")
    assert paths.catalogue == Path("/c/catalogue")
    assert paths.last_good_catalogue == Path("/a/catalogue.json")


@pytest.mark.parametrize(
    ("environment", "state"),
    [
        ({"STATE_DIRECTORY": "/var/lib/cabin:/var/lib/x"}, "/var/lib/cabin"),
        ({"STATE_DIRECTORY": "relative", "HOME": "/h"}, "/h/.local/state/cabin"),
        ({"XDG_STATE_HOME": "/s", "HOME": "/h"}, "/s/cabin"),
        ({"XDG_STATE_HOME": "s", "HOME": "/h"}, "/h/.local/state/cabin"),
        ({}, "/var/lib/cabin"),
    ],
)
def test_where_state_is_kept(environment: dict[str, str], state: str) -> None:
    assert find_paths(environment, 1000).state == Path(state)


def test_the_runtime_folder_is_the_session_s(tmp_path: Path) -> None:
    paths = find_paths({"XDG_RUNTIME_DIR": str(tmp_path)}, 1000)
    assert paths.runtime == tmp_path / "cabin"


def test_the_runtime_folder_falls_back_to_shared_memory(tmp_path: Path) -> None:
    missing = str(tmp_path / "none")
    paths = find_paths({"XDG_RUNTIME_DIR": missing}, 4_000_000_000)
    assert paths.runtime == Path("/dev/shm", "cabin-4000000000")  # noqa: S108


def test_the_shipped_assets_are_there() -> None:
    assert (find_paths({}, 1000).assets / "settings.schema.json").is_file()


@pytest.mark.parametrize(
    ("folder", "kind"),
    [
        ("/home/cabin", "ext4"),
        ("/run/x", "tmpfs"),
        ("/run2/x", "overlay"),
        ("/runner", "ext4"),
        ("/run/user/1000/cabin/spool", "tmpfs"),
        ("/run/user/1000/disk/cabin", "xfs"),
        ("/with blank/x", "tmpfs"),
    ],
)
def test_the_deepest_mount_counts(folder: str, kind: str) -> None:
    assert file_system_of(Path(folder), MOUNTS) == kind


def test_nothing_is_known_without_mounts() -> None:
    assert file_system_of(Path("/x"), "") == "unknown"


def test_documents_on_a_disk_are_a_problem() -> None:
    assert memory_problem(Path("/run/cabin"), MOUNTS) is None
    problem = memory_problem(Path("/home/cabin"), MOUNTS)
    assert problem is not None
    assert "must stay in memory, and this is ext4" in str(problem)


def test_the_machine_s_own_mounts_are_read() -> None:
    assert memory_problem(Path("/dev/shm", "cabin")) is None  # noqa: S108
    assert memory_problem(Path("/proc/cabin")) is not None
