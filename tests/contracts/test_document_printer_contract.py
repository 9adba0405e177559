"""What every document printer must keep, whatever stands behind the port."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from devices.ports.common import Condition
from devices.ports.document_printer import (
    JobId,
    JobProgress,
    JobState,
    PrinterFault,
    PrintOptions,
    PrintReason,
)
from devices.services.private_cups import PrivateCups
from support.print_rigs import (
    CupsRig,
    Rig,
    SimulatedRig,
    followed,
    letter,
    page_count,
    private_cups,
    text_of,
)

ENDED = (JobState.COMPLETED, JobState.FAILED, JobState.CANCELLED)
KINDS = ["simulated", pytest.param("cups", marks=pytest.mark.services)]
STOPS = [PrintReason.NO_PAPER, PrintReason.COVER_OPEN, PrintReason.TONER_EMPTY]


@pytest.fixture(scope="module")
def service() -> Iterator[PrivateCups]:
    with private_cups() as service:
        yield service


@pytest.fixture(params=KINDS)
def rig(request: pytest.FixtureRequest) -> Iterator[Rig]:
    cups = request.param == "cups"
    rig: Rig = CupsRig(request.getfixturevalue("service")) if cups else SimulatedRig()
    yield rig
    rig.mend()
    rig.printer.purge()
    rig.printer.close()


def submitted(rig: Rig, folder: Path, *, pages: int = 1, copies: int = 1) -> JobId:
    path = letter(folder, "Bonjour", pages=pages)
    return rig.printer.submit(path, PrintOptions(copies=copies))


def ended(progress: JobProgress) -> bool:
    return progress.state in ENDED


class TestALetter:
    def test_comes_out_as_it_was(self, rig: Rig, tmp_path: Path) -> None:
        job_id = submitted(rig, tmp_path, pages=2)

        assert followed(rig, job_id, ended) == JobProgress(
            state=JobState.COMPLETED, pages_done=2
        )
        [content] = rig.received()
        assert page_count(content) == 2
        # A printer that lays sheets face up is given the last page first.
        assert sorted(text_of(content).split()) == ["1", "2", "Bonjour", "Bonjour"]

    def test_may_be_erased_once_it_was_handed_over(
        self, rig: Rig, tmp_path: Path
    ) -> None:
        rig.hold()
        path = letter(tmp_path, "Bonjour")
        job_id = rig.printer.submit(path, PrintOptions())
        path.unlink()
        rig.mend()

        assert followed(rig, job_id, ended).state is JobState.COMPLETED
        assert "Bonjour" in text_of(rig.received()[0])

    def test_counts_the_sides_of_every_copy(self, rig: Rig, tmp_path: Path) -> None:
        job_id = submitted(rig, tmp_path, pages=2, copies=3)

        assert followed(rig, job_id, ended).pages_done == 6

    def test_tells_the_sides_that_are_out(self, rig: Rig, tmp_path: Path) -> None:
        rig.hold()
        job_id = submitted(rig, tmp_path, pages=3)

        progress = followed(rig, job_id, lambda look: look.pages_done > 0)

        assert progress == JobProgress(state=JobState.PRINTING, pages_done=1)
        assert rig.received() == []

    def test_follows_the_one_before(self, rig: Rig, tmp_path: Path) -> None:
        first = rig.printer.submit(letter(tmp_path, "Un"), PrintOptions())
        second = rig.printer.submit(letter(tmp_path, "Deux"), PrintOptions())

        assert followed(rig, second, ended).state is JobState.COMPLETED
        assert followed(rig, first, ended).state is JobState.COMPLETED
        assert [text_of(content).split()[0] for content in rig.received()] == [
            "Un",
            "Deux",
        ]


class TestAStop:
    @pytest.mark.parametrize("reason", STOPS)
    def test_waits_for_a_person_and_goes_on(
        self, rig: Rig, tmp_path: Path, reason: PrintReason
    ) -> None:
        rig.plague(reason)
        job_id = submitted(rig, tmp_path)

        progress = followed(rig, job_id, lambda look: look.state is JobState.WAITING)
        health = rig.printer.health()
        assert (progress.reason, rig.received()) == (reason, [])
        assert (health.condition, health.reason) == (Condition.STOPPED, reason.value)

        rig.mend()
        assert followed(rig, job_id, ended).state is JobState.COMPLETED
        assert len(rig.received()) == 1
        assert rig.printer.health().condition is Condition.READY

    def test_by_a_jam_is_never_a_success(self, rig: Rig, tmp_path: Path) -> None:
        rig.plague(PrintReason.JAM)
        job_id = submitted(rig, tmp_path)

        progress = followed(rig, job_id, lambda look: look.reason is PrintReason.JAM)

        assert progress.state in (JobState.WAITING, JobState.FAILED)
        assert rig.printer.health().reason == PrintReason.JAM.value
        assert rig.received() == []

    def test_by_a_jam_lets_the_next_letter_out(self, rig: Rig, tmp_path: Path) -> None:
        rig.plague(PrintReason.JAM)
        jammed = submitted(rig, tmp_path)
        followed(rig, jammed, lambda look: look.reason is PrintReason.JAM)
        rig.printer.cancel(jammed)
        rig.mend()

        job_id = submitted(rig, tmp_path)

        assert followed(rig, job_id, ended).state is JobState.COMPLETED
        assert rig.printer.health().condition is Condition.READY

    def test_by_the_switch_is_told_and_can_be_given_up(
        self, rig: Rig, tmp_path: Path
    ) -> None:
        rig.hold()
        job_id = submitted(rig, tmp_path, pages=2)
        followed(rig, job_id, lambda look: look.pages_done > 0)
        rig.plague(PrintReason.OFF)

        followed(rig, job_id, lambda look: look.reason is PrintReason.OFF)
        assert rig.printer.health().condition is Condition.ABSENT
        rig.printer.cancel(job_id)
        assert rig.printer.jobs_left() == 0

        rig.mend()
        again = submitted(rig, tmp_path)
        assert followed(rig, again, ended).state is JobState.COMPLETED


class TestTonerLow:
    def test_prints_and_asks_for_attention(self, rig: Rig, tmp_path: Path) -> None:
        rig.plague(PrintReason.TONER_LOW)

        progress = followed(rig, submitted(rig, tmp_path), ended)

        health = rig.printer.health()
        assert (progress.state, progress.reason) == (JobState.COMPLETED, None)
        assert (health.condition, health.reason) == (Condition.ATTENTION, "toner_low")


class TestAJobGivenUp:
    def test_does_not_come_out_and_is_gone(self, rig: Rig, tmp_path: Path) -> None:
        rig.hold()
        job_id = submitted(rig, tmp_path, pages=2)
        followed(rig, job_id, lambda look: look.pages_done > 0)

        rig.printer.cancel(job_id)

        assert rig.printer.follow(job_id).state is JobState.CANCELLED
        assert rig.printer.jobs_left() == 0
        assert rig.received() == []

    def test_may_be_given_up_twice(self, rig: Rig, tmp_path: Path) -> None:
        job_id = submitted(rig, tmp_path)
        rig.printer.cancel(job_id)
        rig.printer.cancel(job_id)

    def test_may_have_ended_before(self, rig: Rig, tmp_path: Path) -> None:
        job_id = submitted(rig, tmp_path)
        followed(rig, job_id, ended)
        rig.printer.cancel(job_id)

        assert rig.printer.jobs_left() == 0


class TestPurge:
    def test_leaves_nothing_of_jobs_that_ended(self, rig: Rig, tmp_path: Path) -> None:
        followed(rig, submitted(rig, tmp_path), ended)
        assert rig.printer.jobs_left() == 1

        rig.printer.purge()
        rig.printer.purge()

        assert rig.printer.jobs_left() == 0

    def test_leaves_nothing_of_jobs_under_way(self, rig: Rig, tmp_path: Path) -> None:
        rig.hold()
        jobs = [submitted(rig, tmp_path, pages=2) for _ in range(3)]
        followed(rig, jobs[0], lambda look: look.pages_done > 0)

        rig.printer.purge()

        assert rig.printer.jobs_left() == 0
        states = {rig.printer.follow(job_id).state for job_id in jobs}
        assert states == {JobState.CANCELLED}
        assert rig.received() == []


class TestWhatIsNoDocument:
    @pytest.mark.parametrize("content", [b"", b"Bonjour", b"\x89PNG\r\n\x1a\n"])
    def test_is_refused_at_once(self, rig: Rig, tmp_path: Path, content: bytes) -> None:
        path = tmp_path / "letter.pdf"
        path.write_bytes(content)

        with pytest.raises(PrinterFault) as refused:
            rig.printer.submit(path, PrintOptions())

        assert refused.value.reason is PrintReason.REFUSED_DOCUMENT
        assert rig.printer.jobs_left() == 0

    def test_is_refused_when_it_only_begins_like_one(
        self, rig: Rig, tmp_path: Path
    ) -> None:
        path = tmp_path / "letter.pdf"
        path.write_bytes(b"%PDF-1.7\n" + b"nothing of a document\n" * 40)

        assert refusal(rig, path) is PrintReason.REFUSED_DOCUMENT
        assert rig.received() == []


def refusal(rig: Rig, path: Path) -> PrintReason | None:
    """Why it was refused, at once or by the printer."""
    try:
        job_id = rig.printer.submit(path, PrintOptions())
    except PrinterFault as fault:
        return fault.reason
    progress = followed(rig, job_id, ended)
    assert progress.state is JobState.FAILED
    return progress.reason


class TestClosing:
    def test_may_come_twice(self, rig: Rig) -> None:
        rig.printer.health()
        rig.printer.close()
        rig.printer.close()

        with pytest.raises(RuntimeError):
            rig.printer.health()
        # What the fixture still asks is no longer this printer's affair.
        rig.printer = SimulatedRig().printer
