"""The processes of a program and the memory that is theirs."""

from collections.abc import Collection
from pathlib import Path


def family_of(pid: int) -> list[int]:
    """It and everything it started, that is still there."""
    parents: dict[int, list[int]] = {}
    for folder in Path("/proc").iterdir():
        if folder.name.isdigit():
            try:
                stat = (folder / "stat").read_text()
            except OSError:
                continue
            parent = int(stat.rpartition(")")[2].split()[1])
            parents.setdefault(parent, []).append(int(folder.name))
    found, left = [], [pid]
    while left:
        one = left.pop()
        found.append(one)
        left += parents.get(one, [])
    return found


def words_of(pid: int) -> str:
    """Its command line."""
    try:
        return Path(f"/proc/{pid}/cmdline").read_text().replace("\0", " ")
    except OSError:
        return ""


def pss_mb(pids: Collection[int]) -> float:
    """Proportional share of all their pages, in MB (10^6 bytes)."""
    return _sum_mb(pids, ("Pss:",))


def private_mb(pids: Collection[int]) -> float:
    """Pages that nobody shares: other programs' coming and going changes nothing."""
    return _sum_mb(pids, ("Private_Clean:", "Private_Dirty:"))


def _sum_mb(pids: Collection[int], names: tuple[str, ...]) -> float:
    total_kib = 0
    for pid in pids:
        try:
            text = Path(f"/proc/{pid}/smaps_rollup").read_text()
        except OSError:
            continue
        total_kib += sum(
            int(line.split()[1]) for line in text.splitlines() if line.startswith(names)
        )
    return total_kib * 1024 / 1e6
