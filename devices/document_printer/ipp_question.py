"""Questions to a network printer itself, over HTTP, with a time limit on each."""

import contextlib
import http.client
import ssl
import time
import urllib.parse
from collections.abc import Mapping
from typing import Any

from devices.document_printer import ipp_wire

PRINTER_ANSWERS_WITHIN_S = 0.8
_LONGEST_ANSWER_BYTES = 1_000_000
_NO_ANSWER = (OSError, http.client.HTTPException, ValueError)
"""ValueError: what came is not of this protocol, or the host is no name."""
_DEFAULT_PORTS = {"ipp": 631, "ipps": 631, "http": 80, "https": 443}


def ask_printer(uri: str) -> dict[str, Any]:
    """Ask a network printer itself; others only speak through the server."""
    place = _place(uri)
    if place is None:
        return {"asked": False}
    try:
        state = _question(
            place,
            ipp_wire.Operation.GET_PRINTER_ATTRIBUTES,
            ("printer-state-reasons",),
        ).first(ipp_wire.PRINTER_GROUP)
        job = _question(
            place, ipp_wire.Operation.GET_JOBS, ("job-impressions-completed",)
        ).first(ipp_wire.JOB_GROUP)
    except _NO_ANSWER:
        return {"asked": True, "answered": False}
    return {
        "asked": True,
        "answered": True,
        "own_reasons": [str(word) for word in state.get("printer-state-reasons", ())],
        "own_pages": next(iter(_numbers(job, "job-impressions-completed")), 0),
    }


def newest_ended_job(uri: str) -> int:
    """State of the job that the printer ended last, 0 when it does not tell."""
    place = _place(uri)
    if place is None:
        return 0
    try:
        said = _question(
            place,
            ipp_wire.Operation.GET_JOBS,
            ("job-id", "job-state"),
            which_jobs="completed",
        )
    except _NO_ANSWER:
        return 0
    ended = [
        (*_numbers(values, "job-id"), *_numbers(values, "job-state"))
        for tag, values in said.groups
        if tag == ipp_wire.JOB_GROUP
    ]
    known = [job for job in ended if len(job) == len(("id", "state"))]
    return max(known)[1] if known else 0


def _numbers(
    values: Mapping[str, tuple[ipp_wire.Value, ...]], name: str
) -> tuple[int, ...]:
    """What should be numbers, whatever a printer makes of it."""
    return tuple(value for value in values.get(name, ()) if type(value) is int)


def _place(uri: str) -> urllib.parse.SplitResult | None:
    try:
        place = urllib.parse.urlsplit(uri)
        askable = place.scheme in _DEFAULT_PORTS and place.hostname is not None
        askable = askable and place.port != 0
    except ValueError:
        # Somebody typed the address of this queue.
        return None
    return place if askable else None


def _question(
    place: urllib.parse.SplitResult,
    operation: ipp_wire.Operation,
    wanted: tuple[str, ...],
    *,
    which_jobs: str = "",
) -> ipp_wire.Answer:
    host, port = str(place.hostname), place.port or _DEFAULT_PORTS[place.scheme]
    connection: http.client.HTTPConnection
    if place.scheme in ("ipps", "https"):
        # Printers sign their own certificates; nothing secret is asked or told.
        context = ssl.create_default_context()
        context.check_hostname = False
        context.verify_mode = ssl.CERT_NONE
        connection = http.client.HTTPSConnection(
            host, port, timeout=PRINTER_ANSWERS_WITHIN_S, context=context
        )
    else:
        connection = http.client.HTTPConnection(
            host, port, timeout=PRINTER_ANSWERS_WITHIN_S
        )
    uri = f"{place.scheme}://{host}:{port}{place.path or '/'}"
    with contextlib.closing(connection):
        connection.request(
            "POST",
            place.path or "/",
            ipp_wire.encode_question(operation, uri, wanted, which_jobs=which_jobs),
            {"Content-Type": "application/ipp"},
        )
        return ipp_wire.decode_answer(_read(connection.getresponse()))


def _read(response: http.client.HTTPResponse) -> bytes:
    """A whole answer, if it is no longer than answers are, in size and in time.

    Raises:
        TimeoutError: It drips, or has no end.
    """
    deadline_s = time.monotonic() + PRINTER_ANSWERS_WITHIN_S
    content = b""
    while some := response.read1(_LONGEST_ANSWER_BYTES):
        content += some
        if len(content) > _LONGEST_ANSWER_BYTES or time.monotonic() > deadline_s:
            message = "an answer without end"
            raise TimeoutError(message)
    return content
