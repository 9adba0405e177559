"""The desk where papers are read: scanner, alarms and work driven by hand."""

from dataclasses import dataclass, field
from pathlib import Path

import pytest
from PIL import Image

from cabin_app.catalogue.scan_profile import CARD, PILE, SHEET, ScanColour, ScanProfile
from cabin_app.documents.model import SPOOL_FULL, PageSource
from cabin_app.documents.scan_desk import (
    MOST_IN_HAND,
    PROGRESS_EVERY_S,
    Reading,
    ScanDesk,
)
from devices.ports.common import Condition, DeviceHealth
from devices.ports.scanner import (
    ScanMode,
    ScannedPage,
    ScannerFault,
    ScanProgress,
    ScanReason,
    ScanRequest,
    ScanSource,
)
from support.driven import DrainedExecutor, ManualAlarms, ManualClock

SMALL = (248, 351)


@dataclass
class HeldScanner:
    """A `ScannerPort` that reads as many sheets as it holds, then the fault."""

    sheets: int = 1
    fault: Exception = field(
        default_factory=lambda: ScannerFault(ScanReason.NO_PAPER, "its words")
    )
    reading: ScanProgress = field(default_factory=ScanProgress)
    asked: list[ScanRequest] = field(default_factory=list)
    cancelled: int = 0
    prepared: int = 0
    looked: int = 0

    def prepare(self) -> None:
        self.prepared += 1
        if not self.sheets:
            raise self.fault

    def health(self) -> DeviceHealth:
        self.looked += 1
        return DeviceHealth(condition=Condition.READY)

    def has_feeder(self) -> bool:
        return True

    def scan_page(self, request: ScanRequest, folder: Path) -> ScannedPage:
        self.asked.append(request)
        if not self.sheets:
            raise self.fault
        self.sheets -= 1
        path = folder / f"raw-{len(self.asked)}.pnm"
        Image.new("L", SMALL, 250).save(path, "PPM")
        return ScannedPage(
            path=path,
            width_px=SMALL[0],
            height_px=SMALL[1],
            resolution_dpi=30,
            mode=ScanMode.GREY,
        )

    def progress(self) -> ScanProgress:
        return self.reading

    def cancel(self) -> None:
        self.cancelled += 1

    def close(self) -> None:
        pass


@dataclass
class Bench:
    folder: Path
    room_bytes: int = 1_000_000_000
    scanner: HeldScanner = field(default_factory=HeldScanner)
    executor: DrainedExecutor = field(default_factory=DrainedExecutor)
    alarms: ManualAlarms = field(default_factory=lambda: ManualAlarms(ManualClock()))
    pages: list[PageSource] = field(default_factory=list)
    told: list[str] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.desk = ScanDesk(
            scanner=self.scanner,
            folder=lambda: self.folder,
            room_bytes=lambda: self.room_bytes,
            executor=self.executor,
            alarms=self.alarms,
        )

    def scan(self, profile: ScanProfile = SHEET) -> None:
        self.desk.scan(
            profile,
            beside=None,
            on_page=self.pages.append,
            on_end=lambda: self.told.append("end"),
            on_fault=self.told.append,
        )


@pytest.fixture
def bench(tmp_path: Path) -> Bench:
    return Bench(tmp_path)


def test_a_page_is_read_made_better_and_kept_alone(bench: Bench) -> None:
    bench.scan()
    assert bench.pages == []
    bench.executor.drain()
    (page,) = bench.pages
    assert list(bench.folder.iterdir()) == [page.path]
    assert page.path.suffix == ".jpg"
    assert page.path.stat().st_mode & 0o777 == 0o600
    assert bench.told == ["end"]
    assert bench.desk.reading.value.share == 1.0
    assert bench.alarms.armed == ()


@pytest.mark.parametrize("reason", list(ScanReason))
def test_every_fault_is_told_once(bench: Bench, reason: ScanReason) -> None:
    bench.scanner.sheets = 0
    bench.scanner.fault = ScannerFault(reason, "the library's words")
    bench.scan()
    bench.executor.drain()
    assert (bench.pages, bench.told) == ([], [reason.value])
    assert bench.alarms.armed == ()


def test_all_sheets_of_a_pile_come_and_then_its_end(bench: Bench) -> None:
    bench.scanner.sheets = 12
    bench.scan(PILE)
    bench.executor.drain()
    assert len(bench.pages) == 12
    assert bench.told == ["end"]
    assert {request.source for request in bench.scanner.asked} == {ScanSource.FEEDER}


def test_a_jam_comes_after_the_sheets_before_it(bench: Bench) -> None:
    bench.scanner.sheets = 2
    bench.scanner.fault = ScannerFault(ScanReason.JAM)
    bench.scan(PILE)
    bench.executor.drain("scanner")
    assert bench.told == []
    bench.executor.drain()
    assert len(bench.pages) == 2
    assert bench.told == ["jam"]


def test_an_empty_feeder_is_a_fault_not_an_end(bench: Bench) -> None:
    bench.scanner.sheets = 0
    bench.scan(PILE)
    bench.executor.drain()
    assert bench.told == ["no_paper"]


def test_a_fast_feeder_waits_for_its_pages_to_be_kept(bench: Bench) -> None:
    bench.scanner.sheets = 10
    bench.scan(PILE)
    bench.executor.drain("scanner")
    assert len(bench.scanner.asked) == MOST_IN_HAND
    assert len(list(bench.folder.iterdir())) == MOST_IN_HAND
    bench.executor.drain()
    assert len(bench.pages) == 10


def test_a_full_spool_is_a_fault(bench: Bench) -> None:
    bench.scanner.sheets = 0
    bench.scanner.fault = OSError(28, "No space left on device")
    bench.scan()
    bench.executor.drain()
    assert bench.told == [SPOOL_FULL]


def test_a_pile_stops_where_the_room_does(bench: Bench) -> None:
    bench.scanner.sheets = 10
    bench.scan(PILE)
    bench.executor.drain("scanner")
    bench.room_bytes = 10_000_000
    bench.executor.drain()
    assert len(bench.pages) == 2
    assert bench.told == [SPOOL_FULL]


def test_no_page_is_begun_that_would_not_fit(bench: Bench) -> None:
    bench.room_bytes = 10_000_000
    bench.scan()
    assert bench.told == [SPOOL_FULL]
    assert bench.executor.pieces == []


def test_a_page_that_cannot_be_kept_is_told_and_leaves_nothing(bench: Bench) -> None:
    bench.scan()
    bench.executor.drain("scanner")
    raw = next(bench.folder.iterdir())
    raw.unlink()
    bench.executor.drain()
    assert (bench.pages, bench.told) == ([], [SPOOL_FULL])


def test_a_bug_is_not_a_fault(bench: Bench) -> None:
    bench.scanner.sheets = 0
    bench.scanner.fault = KeyError("a bug")
    bench.scan()
    with pytest.raises(KeyError):
        bench.executor.drain()


def test_progress_is_seen_and_never_goes_back(bench: Bench) -> None:
    seen: list[Reading] = []
    bench.desk.reading.subscribe(seen.append)
    bench.scan()
    for lines in (0, 1000, 500, 2000, 9000):
        bench.scanner.reading = ScanProgress(lines_done=lines, lines_total=4000)
        bench.alarms.pass_time(PROGRESS_EVERY_S)
    bench.scanner.reading = ScanProgress()
    bench.alarms.pass_time(PROGRESS_EVERY_S)
    assert [reading.share for reading in seen] == [0.25, 0.5, 1.0]
    assert [reading.look for reading in seen] == [1, 2, 3]
    bench.executor.drain()
    bench.scan()
    assert bench.desk.reading.value == Reading()


def test_the_time_left_is_told_once_the_pace_is_known(bench: Bench) -> None:
    bench.scan()
    for tenth in range(1, 21):
        bench.scanner.reading = ScanProgress(lines_done=tenth * 50, lines_total=4000)
        bench.alarms.pass_time(PROGRESS_EVERY_S)
    assert bench.desk.reading.value.share == 0.25
    assert bench.desk.reading.value.seconds_left == pytest.approx(6, abs=1)


def test_the_page_is_to_be_seen_only_while_it_is_read(bench: Bench) -> None:
    path = bench.folder / "growing.pnm"
    bench.scanner.reading = ScanProgress(10, 100, path)
    assert bench.desk.page_under_lamp() is None
    bench.scan()
    assert bench.desk.page_under_lamp() == path
    bench.executor.drain()
    assert bench.desk.page_under_lamp() is None


def test_giving_up_reaches_the_scanner(bench: Bench) -> None:
    bench.scan()
    bench.desk.cancel_scan()
    assert bench.scanner.cancelled == 1


def test_a_page_given_up_before_its_turn_is_not_read(bench: Bench) -> None:
    bench.scan()
    bench.desk.cancel_scan()
    bench.executor.drain()
    assert bench.scanner.asked == []
    assert bench.told == ["cancelled"]
    bench.scan()
    bench.executor.drain()
    assert len(bench.scanner.asked) == 1


def test_a_pile_given_up_between_two_sheets_reads_no_more(bench: Bench) -> None:
    bench.scanner.sheets = 10
    bench.scan(PILE)
    bench.executor.drain("scanner")
    bench.desk.cancel_scan()
    bench.executor.drain()
    assert len(bench.pages) == 2
    assert bench.told == ["cancelled"]


@pytest.mark.parametrize(
    ("profile", "mode", "height_mm"),
    [
        (SHEET, ScanMode.COLOUR, 297.0),
        (ScanProfile(colour=ScanColour.NEVER), ScanMode.GREY, 297.0),
        (CARD, ScanMode.COLOUR, 160.0),
    ],
)
def test_what_is_asked_of_the_scanner(
    bench: Bench, profile: ScanProfile, mode: ScanMode, height_mm: float
) -> None:
    bench.scan(profile)
    bench.executor.drain("scanner")
    (asked,) = bench.scanner.asked
    assert (asked.mode, asked.height_mm) == (mode, height_mm)
    assert asked.resolution_dpi == 300


def test_the_scanner_is_woken_before_anybody_waits(bench: Bench) -> None:
    bench.desk.prepare()
    assert bench.scanner.prepared == 0
    bench.executor.drain()
    assert (bench.scanner.prepared, bench.scanner.looked) == (1, 1)


def test_a_scanner_that_cannot_be_woken_stops_nobody(bench: Bench) -> None:
    bench.scanner.sheets = 0
    bench.desk.prepare()
    bench.executor.drain()
    assert bench.scanner.looked == 0


def test_a_run_that_ends_late_leaves_the_next_one_watched(bench: Bench) -> None:
    bench.scan()
    bench.desk.cancel_scan()
    bench.scan()
    assert len(bench.alarms.armed) == 1
    bench.executor.drain("scanner")
    assert bench.told[0] == "cancelled"
    bench.executor.drain()
    assert bench.told == ["cancelled", "end"]
    assert bench.alarms.armed == ()
