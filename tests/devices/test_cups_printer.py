"""What the CUPS adapter does when the print server does not do its part."""

import os
import signal
import socket
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from devices.document_printer.cups import (
    ANSWER_WITHIN_S,
    HEALTH_WITHIN_S,
    CupsPrinter,
)
from devices.ports.common import Condition
from devices.ports.document_printer import (
    JobId,
    JobState,
    PrintColour,
    PrinterFault,
    PrintOptions,
    PrintReason,
    PrintSides,
)
from devices.services.free_ports import free_ports
from devices.services.private_cups import PrivateCups
from devices.services.processes import MissingService, ServiceFailed
from support.patience import until
from support.print_rigs import CupsRig, followed, letter, private_cups

TOLD_WITHIN_S = 5.0
"""To the visitor, by a server that says nothing."""


@pytest.fixture
def mute_server() -> Iterator[str]:
    """Takes every call and never says a word."""
    with socket.create_server(("127.0.0.1", 0), backlog=16) as listener:
        yield f"127.0.0.1:{listener.getsockname()[1]}"


@pytest.fixture(scope="module")
def service() -> Iterator[PrivateCups]:
    with private_cups() as service:
        yield service


def reason_of(fault: pytest.ExceptionInfo[PrinterFault]) -> PrintReason:
    return fault.value.reason


class TestAMuteServer:
    def test_is_told_within_five_seconds(self) -> None:
        assert HEALTH_WITHIN_S <= ANSWER_WITHIN_S < TOLD_WITHIN_S

    def test_is_stopped(self, mute_server: str) -> None:
        with closing(CupsPrinter(queue="cabin", server=mute_server)) as printer:
            health = printer.health()

        assert health.condition is Condition.STOPPED
        assert health.reason == PrintReason.TIMED_OUT.value

    def test_takes_no_document_and_holds_nobody(
        self, mute_server: str, tmp_path: Path
    ) -> None:
        with (
            closing(CupsPrinter(queue="cabin", server=mute_server)) as printer,
            pytest.raises(PrinterFault) as fault,
        ):
            printer.submit(letter(tmp_path, "Bonjour"), PrintOptions())

        assert reason_of(fault) is PrintReason.TIMED_OUT

    def test_cannot_vouch_that_nothing_is_left(self, mute_server: str) -> None:
        with (
            closing(CupsPrinter(queue="cabin", server=mute_server)) as printer,
            pytest.raises(PrinterFault) as fault,
        ):
            printer.purge()

        assert reason_of(fault) is PrintReason.TIMED_OUT


class TestNoServer:
    @pytest.fixture
    def printer(self) -> Iterator[CupsPrinter]:
        server = f"127.0.0.1:{free_ports(1)[0]}"
        with closing(CupsPrinter(queue="cabin", server=server)) as printer:
            yield printer

    def test_is_absent(self, printer: CupsPrinter) -> None:
        health = printer.health()

        assert health.condition is Condition.ABSENT
        assert health.reason == PrintReason.OFF.value

    def test_takes_no_document(self, printer: CupsPrinter, tmp_path: Path) -> None:
        with pytest.raises(PrinterFault) as fault:
            printer.submit(letter(tmp_path, "Bonjour"), PrintOptions())

        assert reason_of(fault) is PrintReason.OFF

    def test_holds_nothing_of_a_visit_that_printed_nothing(
        self, printer: CupsPrinter
    ) -> None:
        with pytest.raises(PrinterFault) as fault:
            printer.purge()

        assert reason_of(fault) is PrintReason.OFF


@pytest.mark.parametrize("copies", [0, 21, -1])
def test_a_wrong_number_of_copies_is_a_bug(copies: int, tmp_path: Path) -> None:
    with closing(CupsPrinter(queue="cabin")) as printer, pytest.raises(ValueError):  # noqa: PT011
        printer.submit(letter(tmp_path, "Bonjour"), PrintOptions(copies=copies))


@pytest.mark.services
class TestARealServer:
    @pytest.fixture
    def rig(self, service: PrivateCups) -> Iterator[CupsRig]:
        rig = CupsRig(service)
        yield rig
        rig.mend()
        rig.printer.purge()
        rig.printer.close()

    @pytest.mark.parametrize(
        ("options", "asked"),
        [
            (PrintOptions(), "1 one-sided monochrome"),
            (
                PrintOptions(
                    copies=3, colour=PrintColour.COLOUR, sides=PrintSides.BOTH
                ),
                "3 two-sided-long-edge color",
            ),
        ],
    )
    def test_tells_the_printer_what_was_asked(
        self,
        rig: CupsRig,
        service: PrivateCups,
        tmp_path: Path,
        options: PrintOptions,
        asked: str,
    ) -> None:
        job_id = rig.printer.submit(letter(tmp_path, "Bonjour", pages=2), options)
        followed(rig, job_id, lambda look: look.state is JobState.COMPLETED)

        assert service.asked()[-1] == asked

    def test_has_one_queue_that_is_found_without_its_name(
        self, service: PrivateCups
    ) -> None:
        with closing(CupsPrinter(server=service.server)) as printer:
            assert printer.health().condition is Condition.READY

    def test_has_no_other_queue(self, service: PrivateCups, tmp_path: Path) -> None:
        with closing(CupsPrinter(queue="attic", server=service.server)) as printer:
            assert printer.health().condition is Condition.ABSENT
            with pytest.raises(PrinterFault) as fault:
                printer.submit(letter(tmp_path, "Bonjour"), PrintOptions())

        assert reason_of(fault) is PrintReason.OFF

    def test_forgets_a_job_number_it_never_gave(self, rig: CupsRig) -> None:
        assert rig.printer.follow(JobId(999_999)).state is JobState.CANCELLED

    def test_may_start_anew_between_two_looks(
        self, rig: CupsRig, service: PrivateCups
    ) -> None:
        assert rig.printer.health().condition is Condition.READY
        service.stop_server()
        service.start_server()

        assert rig.printer.health().condition is Condition.READY

    def test_that_ends_with_our_letter_cannot_be_vouched_for(
        self, tmp_path: Path
    ) -> None:
        # One of its own: a printer that loses its server in a letter is busy for long.
        with private_cups() as service:
            rig = CupsRig(service)
            rig.printer.submit(letter(tmp_path, "Bonjour"), PrintOptions())
            service.stop_server()
            with closing(rig.printer), pytest.raises(PrinterFault) as fault:
                rig.printer.purge()

        assert reason_of(fault) is PrintReason.UNEXPECTED

    def test_is_asked_again_after_our_worker_died(self, rig: CupsRig) -> None:
        rig.printer.health()
        pid = rig.printer._link.worker_pid
        assert pid is not None
        os.kill(pid, signal.SIGKILL)
        until(lambda: rig.printer._link.worker_pid is None)

        assert rig.printer.health().condition is Condition.READY

    def test_says_what_its_model_cannot_do(self, rig: CupsRig) -> None:
        assert rig.printer.health().lacks == ()

    def test_goes_on_after_its_queue_was_stopped(
        self, rig: CupsRig, service: PrivateCups, tmp_path: Path
    ) -> None:
        service.pause_queue()
        assert rig.printer.health().reason == PrintReason.PAUSED.value

        job_id = rig.printer.submit(letter(tmp_path, "Bonjour"), PrintOptions())

        assert followed(rig, job_id, lambda look: look.state is JobState.COMPLETED)

    def test_goes_on_when_told_to(
        self, rig: CupsRig, service: PrivateCups, tmp_path: Path
    ) -> None:
        rig.hold()
        job_id = rig.printer.submit(letter(tmp_path, "Bonjour"), PrintOptions())
        followed(rig, job_id, lambda look: look.pages_done > 0)
        rig.printer.cancel(job_id)
        service.pause_queue()
        rig.mend()

        rig.printer.resume()

        assert rig.printer.health().condition is Condition.READY


class TestTheServices:
    def test_name_the_package_that_is_missing(
        self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr("shutil.which", lambda name, path: None)

        with pytest.raises(MissingService, match="cups-daemon"):
            PrivateCups(tmp_path).__enter__()

    @pytest.mark.services
    @pytest.mark.skipif(os.geteuid() != 0, reason="filters change user only as root")
    def test_say_which_folder_cannot_be_passed(self, tmp_path: Path) -> None:
        closed = tmp_path / "closed"
        closed.mkdir(mode=0o700)

        with pytest.raises(ServiceFailed, match="chmod"):
            PrivateCups(closed / "cups").__enter__()

    @pytest.mark.services
    def test_run_side_by_side(self, service: PrivateCups) -> None:
        with private_cups() as other:
            assert other.server != service.server
            with closing(CupsPrinter(server=other.server)) as printer:
                assert printer.health().condition is Condition.READY
