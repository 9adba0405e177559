"""Lanes of work and alarms, over a real event loop."""

import subprocess
import sys
import threading
from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from cabin_app.jobs import Alarms, Executor
from support.patience import PATIENCE_MS, PATIENCE_S
from ui.qt_jobs import QtAlarms, QtExecutor


@pytest.fixture
def executor(qtbot: QtBot) -> Iterator[Executor]:
    made = QtExecutor()
    yield made
    made.close()


@pytest.fixture
def alarms(qtbot: QtBot) -> Iterator[Alarms]:
    made = QtAlarms()
    yield made
    made.close()


def unexpected(error: Exception) -> None:
    raise AssertionError from error


def test_work_runs_elsewhere_and_the_answer_comes_here(
    executor: Executor, qtbot: QtBot
) -> None:
    seen: list[tuple[int, int]] = []
    executor.submit(
        threading.get_ident,
        lambda worker: seen.append((worker, threading.get_ident())),
        unexpected,
    )
    qtbot.waitUntil(lambda: bool(seen), timeout=PATIENCE_MS)
    worker, here = seen[0]
    assert here == threading.get_ident()
    assert worker != here


def test_an_exception_is_handed_over(executor: Executor, qtbot: QtBot) -> None:
    errors: list[Exception] = []

    def fail() -> int:
        raise OSError(5)

    executor.submit(fail, lambda _: None, errors.append)
    qtbot.waitUntil(lambda: bool(errors), timeout=PATIENCE_MS)
    assert isinstance(errors[0], OSError)


def test_one_lane_keeps_the_order(executor: Executor, qtbot: QtBot) -> None:
    done: list[int] = []
    for number in range(50):
        executor.submit(lambda n=number: n, done.append, unexpected, lane="one")
    qtbot.waitUntil(lambda: len(done) == 50, timeout=PATIENCE_MS)
    assert done == list(range(50))


def test_two_lanes_run_side_by_side(executor: Executor, qtbot: QtBot) -> None:
    meeting = threading.Barrier(2, timeout=PATIENCE_S)
    done: list[int] = []
    executor.submit(meeting.wait, done.append, unexpected, lane="one")
    executor.submit(meeting.wait, done.append, unexpected, lane="two")
    qtbot.waitUntil(lambda: len(done) == 2, timeout=PATIENCE_MS)


def test_nothing_is_delivered_after_closing(qtbot: QtBot, alarms: Alarms) -> None:
    executor = QtExecutor()
    started, go_on = threading.Event(), threading.Event()

    def work() -> bool:
        started.set()
        return go_on.wait(PATIENCE_S)

    late: list[bool] = []
    executor.submit(work, late.append, unexpected, lane="slow")
    assert started.wait(PATIENCE_S)
    assert executor.close(timeout_s=0) == ("slow",)
    go_on.set()
    executor.submit(lambda: True, late.append, unexpected)
    rung: list[bool] = []
    alarms.call_in(0.05, lambda: rung.append(True))
    qtbot.waitUntil(lambda: bool(rung), timeout=PATIENCE_MS)
    assert late == []
    assert executor.close() == ()


def test_alarms_ring_in_order_once(alarms: Alarms, qtbot: QtBot) -> None:
    rung: list[str] = []
    alarms.call_in(0.03, lambda: rung.append("later"))
    alarms.call_in(0, lambda: rung.append("now"))
    qtbot.waitUntil(lambda: len(rung) == 2, timeout=PATIENCE_MS)
    assert rung == ["now", "later"]


def test_a_cancelled_alarm_never_rings(alarms: Alarms, qtbot: QtBot) -> None:
    rung: list[str] = []
    alarm = alarms.call_in(0, lambda: rung.append("cancelled"))
    alarm.cancel()
    alarm.cancel()
    last = alarms.call_in(0.02, lambda: rung.append("kept"))
    qtbot.waitUntil(lambda: bool(rung), timeout=PATIENCE_MS)
    last.cancel()
    assert rung == ["kept"]


HUNG = """
import threading
from PySide6.QtCore import QCoreApplication
from ui.qt_jobs import QtExecutor
app = QCoreApplication([])
executor = QtExecutor()
executor.submit(threading.Event().wait, print, print, lane="hung")
executor.submit(lambda: 1, lambda _: app.quit(), print, lane="other")
app.exec()
assert executor.close(timeout_s=0.1) == ("hung",)
"""


def test_a_hung_lane_does_not_keep_the_process_and_says_nothing() -> None:
    ended = subprocess.run(
        [sys.executable, "-c", HUNG],
        capture_output=True,
        timeout=PATIENCE_S,
        check=False,
    )
    assert (ended.returncode, ended.stdout, ended.stderr) == (0, b"", b"")
