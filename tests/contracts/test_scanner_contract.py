"""What every scanner must keep, whatever stands behind the port."""

import stat
import threading
from collections.abc import Callable, Iterator
from concurrent.futures import Future
from pathlib import Path

import pytest
from PIL import Image

from devices.ports.common import Condition
from devices.ports.scanner import (
    ScanMode,
    ScannedPage,
    ScannerFault,
    ScanProgress,
    ScanReason,
    ScanRequest,
    ScanSource,
)
from support.patience import PATIENCE_S
from support.scanner_rigs import (
    EsclRig,
    FaultRig,
    Rig,
    SanedRig,
    SaneTestRig,
    SimulatedRig,
    until,
)

SMALL = ScanRequest(resolution_dpi=75)
TALL_ENOUGH_PX = range(874, 879)
"""297 mm at 75 dpi, as drivers round it."""

AnyRig = Callable[[Path], Rig]
SIMULATED = pytest.param(SimulatedRig, id="simulated")
SANE_TEST = pytest.param(SaneTestRig, id="sane-test", marks=pytest.mark.services)
FAULT = pytest.param(FaultRig, id="sane-fault", marks=pytest.mark.services)
SANED = pytest.param(SanedRig, id="saned", marks=pytest.mark.services)
ESCL = pytest.param(EsclRig, id="escl", marks=pytest.mark.services)
ALL = (SIMULATED, SANE_TEST, FAULT, SANED, ESCL)
GROWING = [kind for kind in ALL if kind.values[0].grows]
PAIRS = [
    pytest.param(*kind.values, reason, id=f"{kind.id}-{reason}", marks=kind.marks)
    for kind in ALL
    for reason in ScanReason
    if reason in kind.values[0].troubles
]


@pytest.fixture(params=ALL)
def rig(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Rig]:
    kind: AnyRig = request.param
    rig = kind(tmp_path_factory.mktemp("driver"))
    yield rig
    rig.mend()
    rig.scanner.close()
    rig.close()


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path


def in_background(
    rig: Rig, folder: Path, request: ScanRequest = SMALL
) -> "Future[ScannedPage]":
    """Read a page as the cabin does: in a thread of its own."""
    page: Future[ScannedPage] = Future()

    def work() -> None:
        try:
            page.set_result(rig.scanner.scan_page(request, folder))
        except BaseException as error:
            page.set_exception(error)

    threading.Thread(target=work, daemon=True).start()
    return page


class TestAPage:
    def test_is_one_private_file_of_the_size_it_says(
        self, rig: Rig, folder: Path
    ) -> None:
        page = rig.scanner.scan_page(SMALL, folder)

        assert list(folder.iterdir()) == [page.path]
        assert stat.S_IMODE(page.path.stat().st_mode) == 0o600
        with Image.open(page.path) as image:
            image.load()
            assert image.size == (page.width_px, page.height_px)
        assert page.height_px in TALL_ENOUGH_PX
        assert page.width_px in range(618, 623)
        assert page.resolution_dpi == 75

    def test_has_a_name_that_cannot_be_guessed(self, rig: Rig, folder: Path) -> None:
        names = {rig.scanner.scan_page(SMALL, folder).path.stem for _ in range(3)}

        assert len(names) == 3
        assert all(len(name.removeprefix("page-")) >= 16 for name in names)

    def test_is_grey_when_asked(self, rig: Rig, folder: Path) -> None:
        page = rig.scanner.scan_page(SMALL, folder)

        assert page.mode is ScanMode.GREY
        with Image.open(page.path) as image:
            assert image.mode == "L"

    def test_says_the_mode_it_was_read_in(self, rig: Rig, folder: Path) -> None:
        request = ScanRequest(resolution_dpi=75, mode=ScanMode.COLOUR)
        page = rig.scanner.scan_page(request, folder)

        with Image.open(page.path) as image:
            assert image.mode == ("RGB" if page.mode is ScanMode.COLOUR else "L")

    def test_reports_lines_that_never_go_back(self, rig: Rig, folder: Path) -> None:
        seen: list[ScanProgress] = []
        page = in_background(rig, folder)
        until(lambda: seen.append(rig.scanner.progress()) or page.done())

        height = page.result().height_px
        done = [progress.lines_done for progress in seen]
        assert done == sorted(done)
        last = rig.scanner.progress()
        assert (last.lines_done, last.lines_total) == (height, height)

    @pytest.mark.parametrize("rig", GROWING, indirect=True)
    def test_is_seen_while_it_grows(self, rig: Rig, folder: Path) -> None:
        rig.hold()
        page = in_background(rig, folder)
        until(lambda: rig.scanner.progress().lines_done > 0)
        path = rig.scanner.progress().path

        assert path is not None
        assert path.parent == folder
        assert path.read_bytes().startswith(b"P5\n62")
        rig.scanner.cancel()
        assert page.exception(timeout=PATIENCE_S) is not None
        assert not path.exists()

    def test_of_a_pile_comes_sheet_by_sheet(self, rig: Rig, folder: Path) -> None:
        request = ScanRequest(resolution_dpi=75, source=ScanSource.FEEDER)
        sheets = 10 if isinstance(rig, SaneTestRig) else 3
        for _ in range(sheets):
            rig.scanner.scan_page(request, folder)
        with pytest.raises(ScannerFault) as fault:
            rig.scanner.scan_page(request, folder)

        assert fault.value.reason is ScanReason.NO_PAPER
        assert len(list(folder.iterdir())) == sheets


class TestGettingReady:
    def test_may_be_left_out_or_done_twice(self, rig: Rig, folder: Path) -> None:
        rig.scanner.scan_page(SMALL, folder)
        rig.scanner.prepare()
        rig.scanner.prepare()

        assert rig.scanner.scan_page(SMALL, folder).path.exists()


class TestATrouble:
    @pytest.mark.parametrize(("rig", "reason"), PAIRS, indirect=["rig"])
    def test_is_told_by_its_reason_and_leaves_nothing(
        self, rig: Rig, folder: Path, reason: ScanReason
    ) -> None:
        rig.plague(reason)

        with pytest.raises(ScannerFault) as fault:
            rig.scanner.scan_page(rig.asks(reason, SMALL), folder)

        assert fault.value.reason is reason
        assert list(folder.iterdir()) == []
        rig.mend()
        assert rig.scanner.scan_page(SMALL, folder).height_px in TALL_ENOUGH_PX

    def test_list_of_the_real_adapter_is_whole(self) -> None:
        real = SaneTestRig.troubles | FaultRig.troubles | {ScanReason.CANCELLED}
        assert real == set(ScanReason)

    def test_of_a_cable_shows_when_one_looks(self, rig: Rig) -> None:
        assert rig.scanner.health().condition is Condition.READY
        rig.plague(ScanReason.UNPLUGGED)
        health = rig.scanner.health()

        assert health.condition is Condition.ABSENT
        assert health.reason == ScanReason.UNPLUGGED
        rig.mend()
        assert rig.scanner.health().condition is Condition.READY


class TestGivingUp:
    def test_stops_a_page_and_leaves_nothing(self, rig: Rig, folder: Path) -> None:
        rig.hold()
        page = in_background(rig, folder)
        until(rig.is_held)
        rig.scanner.cancel()

        error = page.exception(timeout=PATIENCE_S)
        assert isinstance(error, ScannerFault)
        assert error.reason is ScanReason.CANCELLED
        assert list(folder.iterdir()) == []
        rig.mend()
        assert rig.scanner.scan_page(SMALL, folder).height_px in TALL_ENOUGH_PX

    def test_without_a_page_does_nothing(self, rig: Rig, folder: Path) -> None:
        rig.scanner.cancel()

        assert rig.scanner.scan_page(SMALL, folder).height_px in TALL_ENOUGH_PX

    def test_after_a_page_does_not_stop_the_next(self, rig: Rig, folder: Path) -> None:
        rig.scanner.scan_page(SMALL, folder)
        rig.scanner.cancel()

        assert rig.scanner.scan_page(SMALL, folder).height_px in TALL_ENOUGH_PX


class TestClosing:
    def test_may_happen_twice(self, rig: Rig, folder: Path) -> None:
        rig.scanner.scan_page(SMALL, folder)
        rig.scanner.close()
        rig.scanner.close()

    def test_may_happen_before_anything_else(self, rig: Rig) -> None:
        rig.scanner.close()
