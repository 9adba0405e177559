"""The paper in the tray, counted since an agent filled it."""

from pathlib import Path

import pytest

from cabin_app.printing.desk import FOLLOW_EVERY_S, PrintDesk, PrintListener
from cabin_app.printing.tray import FILE, TrayCount
from devices.document_printer.simulated import SimulatedPrinter
from devices.ports.document_printer import (
    JobId,
    JobProgress,
    JobState,
    PrintOptions,
    PrintSides,
)
from support.driven import DrainedExecutor, ManualAlarms, ManualClock


def test_nobody_counted_before_it_was_filled(tmp_path: Path) -> None:
    tray = TrayCount(folder=tmp_path, full=250)
    tray.printed(3)
    assert tray.left is None


def test_what_came_out_is_gone_from_it(tmp_path: Path) -> None:
    tray = TrayCount(folder=tmp_path, full=250)
    tray.filled()
    tray.printed(3)
    assert TrayCount(folder=tmp_path, full=250).left == 247
    tray.printed(400)
    assert tray.left == 0
    tray.filled()
    assert tray.left == 250
    assert (tmp_path / FILE).stat().st_mode & 0o077 == 0


@pytest.mark.parametrize("spoilt", ["", "[]", "{}", '{"left": "many"}'])
def test_a_spoilt_count_is_none(tmp_path: Path, spoilt: str) -> None:
    (tmp_path / FILE).write_text(spoilt)
    assert TrayCount(folder=tmp_path, full=9).left is None


def test_a_folder_that_refuses_costs_the_count_only(tmp_path: Path) -> None:
    folder = tmp_path / "file"
    folder.write_text("")
    tray = TrayCount(folder=folder, full=9)
    tray.filled()
    assert tray.left is None


class Told(SimulatedPrinter):
    """A printer that says what the test says."""

    def __init__(self, looks: list[JobProgress]) -> None:
        super().__init__()
        self.looks = looks

    def submit(self, document: Path, options: PrintOptions) -> JobId:
        return JobId(1)

    def follow(self, job_id: JobId) -> JobProgress:
        return self.looks.pop(0)


def at(pages: int, state: JobState = JobState.PRINTING) -> JobProgress:
    return JobProgress(state=state, pages_done=pages)


@pytest.mark.parametrize(
    ("sides", "looks", "counted"),
    [
        (PrintSides.ONE, [at(1), at(3), at(4, JobState.COMPLETED)], [1, 2, 1]),
        (PrintSides.ONE, [at(2), at(2), at(2, JobState.FAILED)], [2]),
        (PrintSides.BOTH, [at(1), at(2), at(3), at(4, JobState.COMPLETED)], [1, 1]),
        (PrintSides.ONE, [at(0), at(0, JobState.COMPLETED)], []),
    ],
)
def test_sheets_are_counted_as_they_come(sides, looks, counted, tmp_path) -> None:
    clock = ManualClock()
    alarms, executor = ManualAlarms(clock), DrainedExecutor()
    told: list[int] = []
    desk = PrintDesk(
        printer=Told(list(looks)),
        executor=executor,
        alarms=alarms,
        clock=clock,
        count=told.append,
    )

    def nothing(*_: object) -> None:
        """Nobody listens."""

    desk.print_file(
        tmp_path / "page.pdf",
        PrintOptions(sides=sides),
        listener=PrintListener(
            on_progress=nothing,
            on_waiting=nothing,
            on_resumed=lambda: None,
            on_completed=nothing,
            on_failed=nothing,
        ),
    )
    executor.drain()
    for _ in looks:
        alarms.pass_time(FOLLOW_EVERY_S)
        executor.drain()
    assert told == counted
