"""The desk of documents, with a scanner, alarms and work driven by hand."""

import threading
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from cabin_app.documents.assemble import picture, sources_of
from cabin_app.documents.desk import PROGRESS_EVERY_S, DocumentDesk
from cabin_app.documents.model import SPOOL_FULL, PageSource
from devices.ports.common import Condition, DeviceHealth
from devices.ports.scanner import (
    ScanMode,
    ScannedPage,
    ScannerFault,
    ScanProgress,
    ScanReason,
    ScanRequest,
)
from support.driven import DrainedExecutor, ManualAlarms, ManualClock
from support.papers import document, locked_pdf, page_words, scanned, text_pdf


@dataclass
class HeldScanner:
    """A `ScannerPort` that reads what it is told to."""

    fault: Exception | None = None
    reading: ScanProgress = field(default_factory=ScanProgress)
    asked: list[ScanRequest] = field(default_factory=list)
    cancelled: int = 0
    prepared: int = 0

    def prepare(self) -> None:
        self.prepared += 1
        if self.fault is not None:
            raise self.fault

    def health(self) -> DeviceHealth:
        return DeviceHealth(condition=Condition.READY)

    def scan_page(self, request: ScanRequest, folder: Path) -> ScannedPage:
        self.asked.append(request)
        if self.fault is not None:
            raise self.fault
        return ScannedPage(
            path=folder / "page.png",
            width_px=2480,
            height_px=3508,
            resolution_dpi=300,
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
    told: list[object] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.desk = DocumentDesk(
            scanner=self.scanner,
            folder=lambda: self.folder,
            room_bytes=lambda: self.room_bytes,
            executor=self.executor,
            alarms=self.alarms,
        )

    def scan(self) -> None:
        self.desk.scan_page(on_page=self.told.append, on_fault=self.told.append)


@pytest.fixture
def bench(tmp_path: Path) -> Bench:
    return Bench(tmp_path)


def test_a_page_is_read_into_the_spool(bench: Bench) -> None:
    bench.scan()
    assert bench.told == []
    bench.executor.drain("scanner")
    path = bench.folder / "page.png"
    source = PageSource(path=path, width_px=2480, height_px=3508, resolution_dpi=300)
    assert bench.told == [source]
    assert bench.desk.progress.value == 1.0
    assert bench.alarms.armed == ()


@pytest.mark.parametrize("reason", list(ScanReason))
def test_every_fault_is_told_once(bench: Bench, reason: ScanReason) -> None:
    bench.scanner.fault = ScannerFault(reason, "the library's words")
    bench.scan()
    bench.executor.drain()
    assert bench.told == [reason.value]
    assert bench.alarms.armed == ()


def test_a_full_spool_is_a_fault(bench: Bench) -> None:
    bench.scanner.fault = OSError(28, "No space left on device")
    bench.scan()
    bench.executor.drain()
    assert bench.told == [SPOOL_FULL]


def test_no_page_is_begun_that_would_not_fit(bench: Bench) -> None:
    bench.room_bytes = 10_000_000
    bench.scan()
    assert bench.told == [SPOOL_FULL]
    assert bench.executor.pieces == []


def test_a_bug_is_not_a_fault(bench: Bench) -> None:
    bench.scanner.fault = KeyError("a bug")
    bench.scan()
    with pytest.raises(KeyError):
        bench.executor.drain()


def test_progress_is_seen_and_never_goes_back(bench: Bench) -> None:
    seen: list[float] = []
    bench.desk.progress.subscribe(seen.append)
    bench.scan()
    for lines in (0, 1000, 500, 2000, 9000):
        bench.scanner.reading = ScanProgress(lines_done=lines, lines_total=4000)
        bench.alarms.pass_time(PROGRESS_EVERY_S)
    bench.scanner.reading = ScanProgress()
    bench.alarms.pass_time(PROGRESS_EVERY_S)
    assert seen == [0.25, 0.5, 1.0]
    bench.executor.drain()
    bench.scan()
    assert bench.desk.progress.value == 0.0


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


def test_what_no_document_needs_is_erased_once(bench: Bench) -> None:
    text_pdf(bench.folder / "a.pdf", "one", "two")
    kept = scanned(bench.folder, "kept.png")
    bench.desk.look_at(
        bench.folder / "a.pdf",
        on_pages=bench.desk.erase,
        on_refused=bench.told.append,
    )
    bench.executor.drain("documents")
    assert bench.told == []
    assert list(bench.folder.iterdir()) == [kept.path]
    bench.desk.erase((kept, kept))
    bench.desk.erase((kept,))
    assert list(bench.folder.iterdir()) == []


def test_a_download_that_cannot_be_read_is_erased_and_told(bench: Bench) -> None:
    path = locked_pdf(bench.folder / "locked.pdf")
    told = bench.told.append
    bench.desk.look_at(path, on_pages=told, on_refused=told)
    bench.executor.drain()
    assert bench.told == ["unreadable"]
    assert not path.exists()


def test_a_document_becomes_one_file_for_the_printer(bench: Bench) -> None:
    text_pdf(bench.folder / "a.pdf", "one", "two")
    found: list[tuple[PageSource, ...]] = []
    told = bench.told.append
    bench.desk.look_at(bench.folder / "a.pdf", on_pages=found.append, on_refused=told)
    bench.executor.drain()
    paths: list[Path] = []
    bench.desk.printable(document(*found[0]), on_ready=paths.append, on_fault=told)
    bench.executor.drain()
    assert bench.told == []
    assert page_words(paths[0].read_bytes()) == ["one", "two"]
    assert paths[0].parent == bench.folder


def test_what_cannot_be_printed_is_told(bench: Bench) -> None:
    source = scanned(bench.folder)
    source.path.write_bytes(b"\x89PNG\r\n\x1a\n")
    told = bench.told.append
    bench.desk.printable(document(source), on_ready=told, on_fault=told)
    bench.executor.drain()
    source.path.unlink()
    bench.desk.printable(document(source), on_ready=told, on_fault=told)
    bench.executor.drain()
    assert bench.told == ["unreadable", "unreadable"]


def hand_over(bench: Bench, accept: tuple[str, ...]) -> None:
    bench.desk.hand_over(
        document(scanned(bench.folder)),
        accept=accept,
        several=False,
        formats=("pdf",),
        max_bytes=2_000_000,
        on_ready=lambda paths, pages: bench.told.append(
            ([path.name for path in paths], pages)
        ),
        on_fault=bench.told.append,
    )
    bench.executor.drain("documents")


def test_a_form_gets_its_file_or_a_reason(bench: Bench) -> None:
    hand_over(bench, (".pdf",))
    hand_over(bench, ("video/mp4",))
    assert bench.told == [(["document-1.pdf"], 1), "format_not_made"]


def test_no_room_for_the_form_s_file_is_told(bench: Bench) -> None:
    paper = document(scanned(bench.folder))
    told = bench.told.append
    bench.folder = bench.folder / "gone"
    bench.desk.hand_over(
        paper,
        accept=(),
        several=False,
        formats=(),
        max_bytes=None,
        on_ready=lambda paths, pages: told((paths, pages)),
        on_fault=told,
    )
    bench.desk.printable(paper, on_ready=told, on_fault=told)
    bench.executor.drain()
    assert bench.told == [SPOOL_FULL, SPOOL_FULL]


def test_two_readers_of_one_letter_do_not_meet(tmp_path: Path) -> None:
    """As QML's image thread and the lane of documents do."""
    (source,) = sources_of(text_pdf(tmp_path / "a.pdf", "letter"))
    sizes: list[tuple[int, int]] = []

    def read() -> None:
        for _ in range(15):
            sizes.append(picture(source, resolution_dpi=40).size)

    readers = [threading.Thread(target=read) for _ in range(4)]
    for reader in readers:
        reader.start()
    for reader in readers:
        reader.join()
    assert len(sizes) == 60
    assert len(set(sizes)) == 1


def test_the_scanner_is_woken_before_anybody_waits(bench: Bench) -> None:
    bench.desk.prepare()
    assert bench.scanner.prepared == 0
    bench.executor.drain()
    assert bench.scanner.prepared == 1


def test_a_scanner_that_cannot_be_woken_stops_nobody(bench: Bench) -> None:
    bench.scanner.fault = ScannerFault(ScanReason.WORKER_DIED)
    bench.desk.prepare()
    bench.executor.drain()
    assert bench.scanner.prepared == 1


def test_a_download_past_the_spools_limit_is_erased_and_told(bench: Bench) -> None:
    path = text_pdf(bench.folder / "a.pdf")
    bench.room_bytes = 0
    bench.desk.look_at(path, on_pages=bench.told.append, on_refused=bench.told.append)
    assert bench.told == [SPOOL_FULL]
    assert not path.exists()
    assert bench.executor.pieces == []
