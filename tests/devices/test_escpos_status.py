"""What the bytes of a receipt printer mean."""

import pytest

from devices.ports.ticket_printer import TicketReason
from devices.ticket_printer.escpos_status import (
    TicketPrinterStatus,
    answer_in,
    barrier_in,
    question,
    status_of,
    without_reports,
)

SEEN = [
    ((0x12, 0x12, 0x12, 0x12), TicketPrinterStatus(), None),
    ((0x12, 0x12, 0x12, 0x1E), TicketPrinterStatus(paper_near_end=True), None),
    (
        (0x1A, 0x32, 0x12, 0x7E),
        TicketPrinterStatus(online=False, paper_out=True, paper_near_end=True),
        TicketReason.NO_PAPER,
    ),
    (
        (0x1A, 0x16, 0x12, 0x12),
        TicketPrinterStatus(online=False, cover_open=True),
        TicketReason.COVER_OPEN,
    ),
    (
        (0x1A, 0x12, 0x12, 0x12),
        TicketPrinterStatus(online=False),
        TicketReason.OFFLINE,
    ),
    (
        (0x1A, 0x52, 0x1A, 0x12),
        TicketPrinterStatus(online=False, error="cutter"),
        TicketReason.OFFLINE,
    ),
    (
        (0x1A, 0x52, 0x72, 0x12),
        TicketPrinterStatus(online=False, error="needs repair, too hot or feeding"),
        TicketReason.OFFLINE,
    ),
    (
        (0x1A, 0x36, 0x12, 0x7E),
        TicketPrinterStatus(
            online=False, cover_open=True, paper_out=True, paper_near_end=True
        ),
        TicketReason.COVER_OPEN,
    ),
    ((0x12, 0x12, 0x1A, 0x12), TicketPrinterStatus(error="cutter"), "offline"),
]


@pytest.mark.parametrize(("answers", "status", "stop"), SEEN)
def test_four_answers_make_a_status(
    answers: tuple[int, ...], status: TicketPrinterStatus, stop: TicketReason | None
) -> None:
    assert status_of(answers) == status
    assert status_of(answers).stop == stop


@pytest.mark.parametrize("number", [1, 2, 3, 4])
def test_a_question_is_three_bytes(number: int) -> None:
    assert question(number) == b"\x10\x04" + bytes((number,))


@pytest.mark.parametrize(
    ("received", "answer"),
    [
        (b"", None),
        (b"\x00", None),
        (b"\xff", None),
        (b"\x14\x00\x00\x0f", None),  # sent of its own accord
        (b"\x12", 0x12),
        (b"\x14\x00\x00\x0f\x1a", 0x1A),
        (b"\x12\x1a", 0x1A),
    ],
)
def test_an_answer_is_told_from_other_bytes(
    received: bytes, answer: int | None
) -> None:
    assert answer_in(received) == answer


@pytest.mark.parametrize(
    ("received", "there"),
    [(b"", False), (b"\x12", False), (b"\x00", True), (b"\x12\x03", True)],
)
def test_the_barrier_is_told_from_answers(received: bytes, there: bool) -> None:
    assert barrier_in(received) is there


@pytest.mark.parametrize(
    ("received", "pending", "others", "left"),
    [
        (b"", 0, b"", 0),
        (b"\x12\x00", 0, b"\x12\x00", 0),
        (b"\x10\x00\x00\x0f\x12", 0, b"\x12", 0),
        (b"\x34\x00", 0, b"", 2),
        (b"\x00\x0f\x12", 2, b"\x12", 0),
        (b"\x10\x10\x00\x00\x00", 0, b"\x00", 0),
    ],
)
def test_reports_of_its_own_accord_are_left_out(
    received: bytes, pending: int, others: bytes, left: int
) -> None:
    assert without_reports(received, pending) == (others, left)
