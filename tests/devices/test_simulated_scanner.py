"""The simulated scanner: its states, its pages, its controls."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PIL import Image, ImageChops

from devices.ports.common import Condition
from devices.ports.scanner import (
    ScanMode,
    ScannerFault,
    ScanReason,
    ScanRequest,
    ScanSource,
)
from devices.scanner.letter import PageKind
from devices.scanner.simulated import HANG_LIMIT_S, SimulatedScanner

SMALL = ScanRequest(resolution_dpi=75)
FEEDER = ScanRequest(resolution_dpi=75, source=ScanSource.FEEDER)
FONTS = Path(__file__).parents[2] / "assets" / "fonts"


def at_once(_: float) -> None:
    """No waiting."""


def scanner_of(*words: str) -> SimulatedScanner:
    return SimulatedScanner(pace=at_once, words=words, fonts=FONTS)


def reason_when_scanning(scanner: SimulatedScanner, folder: Path) -> ScanReason:
    with pytest.raises(ScannerFault) as caught:
        scanner.scan_page(SMALL, folder)
    assert list(folder.iterdir()) == []
    return caught.value.reason


LASTING: list[
    tuple[
        Callable[[SimulatedScanner], None],
        Callable[[SimulatedScanner], None],
        ScanReason,
        Condition,
    ]
] = [
    (
        SimulatedScanner.simulate_lid_open,
        SimulatedScanner.simulate_lid_closed,
        ScanReason.COVER_OPEN,
        Condition.STOPPED,
    ),
    (
        SimulatedScanner.simulate_unplugged,
        SimulatedScanner.simulate_plugged,
        ScanReason.UNPLUGGED,
        Condition.ABSENT,
    ),
    (
        SimulatedScanner.simulate_access_refused,
        SimulatedScanner.simulate_access_allowed,
        ScanReason.ACCESS_REFUSED,
        Condition.STOPPED,
    ),
]


@pytest.mark.parametrize(("begin", "end", "reason", "condition"), LASTING)
def test_a_state_lasts_until_somebody_ends_it(
    begin: Callable[[SimulatedScanner], None],
    end: Callable[[SimulatedScanner], None],
    reason: ScanReason,
    condition: Condition,
    tmp_path: Path,
) -> None:
    scanner = scanner_of()
    begin(scanner)
    assert scanner.health().condition is condition
    assert scanner.health().reason == reason.value
    assert reason_when_scanning(scanner, tmp_path) is reason
    assert reason_when_scanning(scanner, tmp_path) is reason
    end(scanner)
    assert scanner.health().condition is Condition.READY
    assert scanner.scan_page(SMALL, tmp_path).path.exists()


@pytest.mark.parametrize("reason", ScanReason)
def test_every_fault_can_be_shown_once(reason: ScanReason, tmp_path: Path) -> None:
    scanner = scanner_of()
    scanner.simulate_fault(reason, 0.5)
    assert reason_when_scanning(scanner, tmp_path) is reason
    assert scanner.scan_page(SMALL, tmp_path).path.exists()


ONCE: list[tuple[Callable[[SimulatedScanner], None], ScanReason]] = [
    (SimulatedScanner.simulate_busy, ScanReason.BUSY),
    (SimulatedScanner.simulate_short_page, ScanReason.SHORT_PAGE),
    (SimulatedScanner.simulate_hang, ScanReason.TIMED_OUT),
    (SimulatedScanner.simulate_crash, ScanReason.WORKER_DIED),
]


@pytest.mark.parametrize(("control", "reason"), ONCE)
def test_a_control_makes_the_next_page_fail(
    control: Callable[[SimulatedScanner], None], reason: ScanReason, tmp_path: Path
) -> None:
    scanner = scanner_of()
    control(scanner)
    assert reason_when_scanning(scanner, tmp_path) is reason


def test_a_jam_comes_at_its_line_and_is_seen_until_the_next_page(
    tmp_path: Path,
) -> None:
    scanner = scanner_of()
    scanner.simulate_jam_at(0.4)
    assert reason_when_scanning(scanner, tmp_path) is ScanReason.JAM
    progress = scanner.progress()
    assert progress.lines_done / progress.lines_total == pytest.approx(0.4, abs=0.03)
    assert scanner.health().reason == "jam"
    scanner.scan_page(SMALL, tmp_path)
    assert scanner.health().condition is Condition.READY


def test_a_cable_pulled_in_the_middle_of_a_page(tmp_path: Path) -> None:
    scanner: SimulatedScanner
    spans: list[float] = []

    def pull_at_half(span_s: float) -> None:
        spans.append(span_s)
        if len(spans) == 20:
            scanner.simulate_unplugged()

    scanner = SimulatedScanner(pace=pull_at_half)
    assert reason_when_scanning(scanner, tmp_path) is ScanReason.UNPLUGGED
    assert len(spans) == 20
    scanner.simulate_well()
    assert scanner.health().condition is Condition.READY


def test_a_page_takes_the_time_it_is_given_in_small_spans(tmp_path: Path) -> None:
    spans: list[float] = []
    scanner = SimulatedScanner(pace=spans.append, seconds_per_page=6.0)
    scanner.scan_page(SMALL, tmp_path)
    assert sum(spans) == pytest.approx(6.0)
    assert max(spans) <= 0.2
    spans.clear()
    scanner.simulate_hang()
    with pytest.raises(ScannerFault):
        scanner.scan_page(SMALL, tmp_path)
    assert sum(spans) == pytest.approx(3.0 + HANG_LIMIT_S)


def test_the_feeder_gives_its_sheets_and_is_filled_again(tmp_path: Path) -> None:
    scanner = scanner_of()
    scanner.simulate_feeder(2)
    for _ in range(2):
        scanner.scan_page(FEEDER, tmp_path)
    with pytest.raises(ScannerFault) as caught:
        scanner.scan_page(FEEDER, tmp_path)
    assert caught.value.reason is ScanReason.NO_PAPER
    assert scanner.scan_page(SMALL, tmp_path).path.exists()
    scanner.simulate_feeder(1)
    assert scanner.scan_page(FEEDER, tmp_path).path.exists()


def test_letters_come_in_turn_and_carry_their_number(tmp_path: Path) -> None:
    scanner = scanner_of()
    first, second, third = (picture(scanner, tmp_path) for _ in range(3))
    assert differing_share(first, second) > 0.01
    assert 0 < differing_share(first, third) < 0.01


def test_the_same_scanner_twice_reads_the_same_page(tmp_path: Path) -> None:
    one, other = (picture(scanner_of("CANARI"), tmp_path) for _ in range(2))
    assert differing_share(one, other) == 0


def test_words_are_printed_on_every_kind_of_page(tmp_path: Path) -> None:
    for kind in PageKind:
        plain, marked = scanner_of(), scanner_of("CANARI 4917")
        plain.simulate_page(kind)
        marked.simulate_page(kind)
        share = differing_share(picture(plain, tmp_path), picture(marked, tmp_path))
        assert 0 < share < 0.01, kind


@pytest.mark.parametrize(
    ("request_", "pixel", "size"),
    [
        (ScanRequest(), "L", (2480, 3508)),
        (ScanRequest(resolution_dpi=75, mode=ScanMode.COLOUR), "RGB", (620, 877)),
        (ScanRequest(resolution_dpi=75, mode=ScanMode.BILEVEL), "1", (620, 877)),
        (ScanRequest(resolution_dpi=75, width_mm=105, height_mm=148), "L", (310, 437)),
        (ScanRequest(resolution_dpi=75, width_mm=216, height_mm=310), "L", (638, 915)),
    ],
)
def test_a_page_has_the_size_and_colours_that_were_asked(
    request_: ScanRequest, pixel: str, size: tuple[int, int], tmp_path: Path
) -> None:
    page = scanner_of().scan_page(request_, tmp_path)
    assert (page.width_px, page.height_px) == size
    assert page.mode is request_.mode
    with Image.open(page.path) as image:
        assert (image.mode, image.size) == (pixel, size)
    assert page.resolution_dpi == request_.resolution_dpi


def test_without_fonts_of_its_own_it_still_writes(tmp_path: Path) -> None:
    page = picture(SimulatedScanner(pace=at_once, fonts=tmp_path / "none"), tmp_path)
    blank = scanner_of()
    blank.simulate_page(PageKind.BLANK)
    assert differing_share(page, picture(blank, tmp_path)) > 0.01


def test_a_folder_that_is_gone_leaves_nothing_and_is_no_fault_of_the_scanner(
    tmp_path: Path,
) -> None:
    with pytest.raises(OSError, match="No such file"):
        scanner_of().scan_page(SMALL, tmp_path / "gone")


def test_nothing_may_be_asked_of_a_closed_scanner(tmp_path: Path) -> None:
    scanner = scanner_of()
    scanner.close()
    scanner.close()
    with pytest.raises(RuntimeError, match="closed"):
        scanner.scan_page(SMALL, tmp_path)


def picture(scanner: SimulatedScanner, folder: Path) -> Image.Image:
    with Image.open(scanner.scan_page(SMALL, folder).path) as image:
        return image.copy()


def differing_share(one: Image.Image, other: Image.Image) -> float:
    """How much of the sheet is not the same, 0 to 1."""
    difference = ImageChops.difference(one, other).point(
        lambda value: value > 32 and 255
    )
    return difference.histogram()[255] / (one.width * one.height)
