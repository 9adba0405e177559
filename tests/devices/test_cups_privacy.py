"""Nothing of a printed letter stays with the print server: its files are searched."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from devices.document_printer.cups import CupsPrinter
from devices.ports.document_printer import JobState, PrintOptions
from devices.services.private_cups import PrivateCups
from support.print_rigs import CupsRig, followed, letter, private_cups, text_of

pytestmark = pytest.mark.services

CANARY = "Kanarienvogel"
JOB_FILE = re.compile(r"[cd]\d{5}")
"""Control files and documents of jobs in the spool."""


@pytest.fixture
def service() -> Iterator[PrivateCups]:
    with private_cups() as service:
        yield service


@pytest.fixture
def rig(service: PrivateCups) -> Iterator[CupsRig]:
    rig = CupsRig(service)
    yield rig
    rig.printer.close()


def places(service: PrivateCups, words: str = CANARY) -> list[str]:
    """Files of the print server that hold these words, in their name or inside."""
    kept = service.folder / "cups"
    return [
        str(path.relative_to(kept))
        for path in sorted(kept.rglob("*"))
        if words in path.name or (path.is_file() and words in _content(path))
    ]


def _content(path: Path) -> str:
    return path.read_bytes().decode("latin-1")


def spool(service: PrivateCups) -> list[str]:
    """Documents and control files of jobs."""
    return sorted(
        path.name
        for path in (service.folder / "cups" / "spool").rglob("*")
        if JOB_FILE.match(path.name)
    )


def printed(rig: CupsRig, folder: Path) -> None:
    job_id = rig.printer.submit(letter(folder, CANARY), PrintOptions())
    ended = (JobState.COMPLETED, JobState.FAILED)
    assert followed(rig, job_id, lambda look: look.state in ended)


def test_a_letter_under_way_is_found(
    rig: CupsRig, service: PrivateCups, tmp_path: Path
) -> None:
    """The search finds what is there, or the tests below would prove nothing."""
    rig.hold()
    job_id = rig.printer.submit(letter(tmp_path, CANARY, pages=2), PrintOptions())
    followed(rig, job_id, lambda look: look.pages_done > 0)

    assert any(place.startswith("spool/d") for place in places(service))


def test_a_printed_letter_is_gone(
    rig: CupsRig, service: PrivateCups, tmp_path: Path
) -> None:
    printed(rig, tmp_path)
    assert CANARY in text_of(rig.received()[0])

    rig.printer.purge()

    assert places(service) == []
    assert spool(service) == []


def test_a_letter_purged_while_it_printed_is_gone(
    rig: CupsRig, service: PrivateCups, tmp_path: Path
) -> None:
    rig.hold()
    job_id = rig.printer.submit(letter(tmp_path, CANARY, pages=2), PrintOptions())
    followed(rig, job_id, lambda look: look.pages_done > 0)

    rig.printer.purge()
    rig.mend()

    assert rig.printer.jobs_left() == 0
    assert spool(service) == []
    assert places(service) == []


def test_a_letter_to_a_printer_that_was_switched_off_is_gone(
    rig: CupsRig, service: PrivateCups, tmp_path: Path
) -> None:
    service.simulate_off()
    job_id = rig.printer.submit(letter(tmp_path, CANARY), PrintOptions())
    followed(rig, job_id, lambda look: look.state is JobState.WAITING)

    rig.printer.purge()

    assert rig.printer.jobs_left() == 0
    assert spool(service) == []
    assert places(service) == []


def test_a_letter_that_could_not_be_read_is_gone(
    rig: CupsRig, service: PrivateCups, tmp_path: Path
) -> None:
    path = tmp_path / f"{CANARY}.pdf"
    path.write_bytes(b"%PDF-1.7\n" + CANARY.encode() * 40)
    job_id = rig.printer.submit(path, PrintOptions())
    followed(rig, job_id, lambda look: look.state is JobState.FAILED)

    rig.printer.purge()

    assert places(service) == []
    assert spool(service) == []


def test_nothing_comes_back_when_the_server_starts_anew(
    rig: CupsRig, service: PrivateCups, tmp_path: Path
) -> None:
    rig.hold()
    job_id = rig.printer.submit(letter(tmp_path, CANARY, pages=2), PrintOptions())
    followed(rig, job_id, lambda look: look.pages_done > 0)
    rig.printer.purge()

    service.stop_server()
    assert spool(service) == []
    assert places(service) == []
    service.start_server()

    assert rig.printer.jobs_left() == 0


def test_a_visit_cut_by_a_power_loss_is_purged_by_the_next(
    rig: CupsRig, service: PrivateCups, tmp_path: Path
) -> None:
    rig.hold()
    job_id = rig.printer.submit(letter(tmp_path, CANARY, pages=2), PrintOptions())
    followed(rig, job_id, lambda look: look.pages_done > 0)
    rig.printer.close()
    service.kill_server()
    assert any(place.startswith("spool") for place in places(service))
    service.start_server()

    rig.printer = CupsPrinter(queue=service.queue, server=service.server)
    rig.printer.purge()

    assert rig.printer.jobs_left() == 0
    assert spool(service) == []
    assert places(service) == []


def test_name_and_title_of_the_file_are_told_to_nobody(
    rig: CupsRig, service: PrivateCups, tmp_path: Path
) -> None:
    path = letter(tmp_path, "Bonjour", title=CANARY)
    path = path.rename(tmp_path / f"{CANARY}-name.pdf")
    rig.hold()
    job_id = rig.printer.submit(path, PrintOptions())
    followed(rig, job_id, lambda look: look.pages_done > 0)

    found = [place for place in places(service) if not _is_document(place)]

    assert found == []


def _is_document(place: str) -> bool:
    """The document itself, which has its title inside until it is purged."""
    return place.startswith("spool/d")
