"""Bytes of the printing protocol, against what a real printer and RFC 8010 say."""

import struct

import pytest
from hypothesis import given
from hypothesis import strategies as st

from devices.document_printer import ipp_wire
from devices.document_printer.ipp_wire import (
    BadAnswer,
    Operation,
    decode_answer,
    encode_question,
)

QUESTION = bytes.fromhex(
    "0101" "000b" "00000001" "01"
    "47" "0012" "617474726962757465732d63686172736574" "0005" "7574662d38"
    "48" "001b" "617474726962757465732d6e61747572616c2d6c616e6775616765" "0002" "656e"
    "45" "000b" "7072696e7465722d757269" "000d" "6970703a2f2f613a3633312f62"
    "42" "0014" "72657175657374696e672d757365722d6e616d65" "0005" "636162696e"
    "44" "0014" "7265717565737465642d61747472696275746573" "0001" "78"
    "44" "0000" "0001" "79"
    "03"
)  # fmt: skip


def attribute(tag: int, name: str, content: bytes) -> bytes:
    key = name.encode()
    length = struct.pack(">H", len(content))
    return bytes((tag,)) + struct.pack(">H", len(key)) + key + length + content


def answer(*parts: bytes, status: int = 0) -> bytes:
    head = struct.pack(">BBHI", 2, 0, status, 1)
    charset = attribute(0x47, "attributes-charset", b"utf-8")
    return head + b"\x01" + charset + b"".join(parts) + b"\x03"


def test_a_question_to_the_byte() -> None:
    asked = encode_question(
        Operation.GET_PRINTER_ATTRIBUTES, "ipp://a:631/b", ("x", "y")
    )

    assert asked == QUESTION


def test_a_question_about_jobs_that_have_ended() -> None:
    asked = encode_question(
        Operation.GET_JOBS, "ipp://a:631/b", ("x", "y"), which_jobs="completed"
    )

    ended = attribute(0x44, "which-jobs", b"completed")
    before = QUESTION[: QUESTION.index(b"\x44\x00\x14requested")]
    after = QUESTION[len(before) :]
    assert asked == (before + ended + after).replace(b"\x00\x0b", b"\x00\x0a", 1)


def test_an_answer_with_several_words_under_one_name() -> None:
    data = answer(
        b"\x04",
        attribute(0x44, "printer-state-reasons", b"media-empty-error"),
        attribute(0x44, "", b"toner-low-report"),
        attribute(0x23, "printer-state", struct.pack(">i", 5)),
        attribute(0x22, "printer-is-accepting-jobs", b"\x00"),
    )

    said = decode_answer(data)

    assert said.status == 0
    assert said.first(ipp_wire.PRINTER_GROUP) == {
        "printer-state-reasons": ("media-empty-error", "toner-low-report"),
        "printer-state": (5,),
        "printer-is-accepting-jobs": (False,),
    }


def test_values_of_other_kinds_are_passed_over() -> None:
    data = answer(
        b"\x04",
        attribute(0x33, "copies-supported", struct.pack(">ii", 1, 99)),
        attribute(0x13, "printer-alert", b""),
        attribute(0x21, "queued-job-count", struct.pack(">i", 2)),
    )

    printer = decode_answer(data).first(ipp_wire.PRINTER_GROUP)

    assert printer == {"queued-job-count": (2,)}


def test_groups_of_one_kind_are_kept_apart() -> None:
    job = attribute(0x21, "job-impressions-completed", struct.pack(">i", 3))
    other = attribute(0x21, "job-impressions-completed", struct.pack(">i", 7))

    said = decode_answer(answer(b"\x02", job, b"\x02", other))

    assert said.first(ipp_wire.JOB_GROUP) == {"job-impressions-completed": (3,)}
    assert len(said.groups) == 3


def test_a_group_that_is_not_there_is_empty() -> None:
    assert decode_answer(answer()).first(ipp_wire.JOB_GROUP) == {}


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"HTTP/1.1 400 Bad Request\r\n\r\n",
        answer()[:-1],
        answer(b"\x04", attribute(0x44, "printer-state-reasons", b"none"))[:-6],
        answer(b"\x04", attribute(0x21, "queued-job-count", b"\x01")),
        answer(b"\x04", attribute(0x44, "printer-state-reasons", b"\xff")),
        b"\x07" + answer()[1:],
    ],
)
def test_what_is_no_answer_is_refused(data: bytes) -> None:
    with pytest.raises(BadAnswer):
        decode_answer(data)


@given(st.binary(max_size=200))
def test_noise_is_refused_or_read_but_never_a_bug(data: bytes) -> None:
    try:
        decode_answer(answer()[:8] + data)
    except BadAnswer:
        return
