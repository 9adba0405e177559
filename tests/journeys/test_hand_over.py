"""One visit's process gives way to the next: what it held dies with it."""

import os
import signal
import sqlite3
from collections.abc import Iterator
from pathlib import Path

import pytest

from support.driven_visit import Door, Visitor
from support.real_cabin import RealCabin, real_cabin
from support.sane_backend import FaultDriver
from support.searched import command_of

pytestmark = pytest.mark.journey

SETTINGS = """\
scanner: {kind: real}
printing: {kind: simulated}
ticket: {kind: simulated}
"""


@pytest.fixture
def door(tmp_path: Path) -> Iterator[Door]:
    door = Door(tmp_path)
    yield door
    door.close()


@pytest.fixture
def cabin(tmp_path: Path, door: Door) -> Iterator[RealCabin]:
    settings = tmp_path / "settings.yaml"
    settings.write_text(SETTINGS)
    driver = tmp_path / "sane"
    driver.mkdir()
    words = ("supervise", str(door.path), str(settings))
    with real_cabin(
        tmp_path,
        *words,
        module="support.driven_visit",
        **FaultDriver(driver).environment,
    ) as cabin:
        yield cabin


def _parts(cabin: RealCabin, leader: int) -> set[str]:
    """What a visit's process has started: pages' renderers, sites, scan worker."""
    found = set()
    for fact in cabin.family(leader):
        words = command_of(fact.pid).split(" ")
        # Renderers are forked by the engine's zygote, under its words.
        if "QtWebEngineProcess" in words[0] and fact.parent != leader:
            found.add("renderer")
        found |= {"sites"} if "cabin_app.practice" in words else set()
        found |= {"scan worker"} if "devices.scanner.worker" in words else set()
    return found


def _is_busy(visitor: Visitor) -> None:
    """A page is open and a paper was read: everything a visit starts is there."""
    visitor.is_at("warm")
    visitor.does("wake", "LanguageChosen fr", "open")
    visitor.is_at("page=shown")
    visitor.does("ScanAsked", "PageScanAsked")
    visitor.is_at("pages=1")
    visitor.does("ScanFinished")


def test_the_next_process_warms_unseen_then_all_of_the_last_one_is_dead(
    cabin: RealCabin, door: Door
) -> None:
    cabin.start()
    first = door.visitor()
    leader = first.pid()
    _is_busy(first)
    assert _parts(cabin, leader) == {"renderer", "sites", "scan worker"}
    assert len(cabin.visits()) == 1
    first.does("LeaveAsked", "LeaveConfirmed")
    second = door.visitor()
    next_leader = second.pid()
    first.is_at("verified=True")
    assert list(cabin.spool.iterdir()) == []
    first.does("QuitAsked")
    second.is_at("free")
    assert cabin.family(leader) == []
    assert cabin.visits() == [next_leader]
    assert cabin.stop() == 0
    assert cabin.family(next_leader) == []


def test_a_kill_in_mid_visit_leaves_nothing_but_a_count(
    cabin: RealCabin, door: Door
) -> None:
    cabin.start()
    first = door.visitor()
    leader = first.pid()
    _is_busy(first)
    assert list(cabin.spool.rglob("*.*")) != []
    os.kill(leader, signal.SIGKILL)
    second = door.visitor()
    second.pid()
    second.is_at("free")
    assert cabin.family(leader) == []
    assert list(cabin.spool.iterdir()) == []
    assert cabin.stop() == 0


def test_a_journal_that_refuses_lets_a_visit_end_before_the_cabin_stops(
    cabin: RealCabin, door: Door
) -> None:
    cabin.state.mkdir()
    with sqlite3.connect(cabin.state / "practice-journal.sqlite") as opened:
        opened.execute("CREATE TABLE somebody_elses (x)")
    cabin.start()
    visitor = door.visitor()
    visitor.pid()
    visitor.is_at("free")
    # A page takes longer to read than the journal to refuse.
    visitor.does("wake", "LanguageChosen fr", "ScanAsked", "PageScanAsked")
    visitor.is_at("pages=1")
    visitor.does("ScanFinished", "LeaveAsked", "LeaveConfirmed")
    visitor.is_at("verified=True")
    visitor.does("QuitAsked")
    visitor.is_at("is not a journal of the cabin")
    cabin.told("STATUS=out of order: bad_file")
    assert cabin.stop() == 0
    assert "is not a journal" in cabin.errors.read_text()
