"""A PostgreSQL of our own, on a socket in a folder, gone afterwards."""

import os
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from shutil import rmtree
from tempfile import mkdtemp

from support.patience import PATIENCE_S

BINARIES = sorted(Path("/usr/lib/postgresql").glob("*/bin"))
_QUICK = ("fsync=off", "synchronous_commit=off", "full_page_writes=off")


def is_there() -> bool:
    """Whether it is installed (`packaging/system/test.txt`)."""
    return bool(BINARIES)


@contextmanager
def private_postgres() -> Iterator[str]:
    """Its address, in libpq's words; it listens on no network."""
    folder = Path(mkdtemp(prefix="cabin-town-"))
    try:
        if os.geteuid() == 0:
            os.chown(folder, _owner()[0], _owner()[1])
        _run("initdb", "-D", f"{folder}/data", "-A", "trust", "-U", "cabin", "-N")
        options = " ".join(f"-c {each}" for each in _QUICK)
        _run(
            "pg_ctl", "-D", f"{folder}/data", "-w", "-l", f"{folder}/log",
            "-o", f"-k {folder} -h '' {options}", "start",
        )  # fmt: skip
        try:
            yield f"postgresql://cabin@/postgres?host={folder}"
        finally:
            _run("pg_ctl", "-D", f"{folder}/data", "-m", "immediate", "stop")
    finally:
        rmtree(folder)


def _run(program: str, *words: str) -> None:
    """As the database's own user: it refuses to be root's."""
    command = [str(BINARIES[-1] / program), *words]
    if os.geteuid() == 0:
        user, group = _owner()
        as_user = ["setpriv", f"--reuid={user}", f"--regid={group}", "--clear-groups"]
        command = [*as_user, *command]
    subprocess.run(
        command, check=True, stdout=subprocess.DEVNULL, cwd="/", timeout=PATIENCE_S
    )


def _owner() -> tuple[int, int]:
    import pwd

    entry = pwd.getpwnam("postgres")
    return entry.pw_uid, entry.pw_gid
