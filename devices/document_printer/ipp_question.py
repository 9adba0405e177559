"""Two questions to a network printer itself, over HTTP, with a time limit on each."""

import contextlib
import http.client
import ssl
import urllib.parse
from typing import Any

from devices.document_printer import ipp_wire

PRINTER_ANSWERS_WITHIN_S = 0.8
_DEFAULT_PORTS = {"ipp": 631, "ipps": 631, "http": 80, "https": 443}


def ask_printer(uri: str) -> dict[str, Any]:
    """Ask a network printer itself; others only speak through the server."""
    place = urllib.parse.urlsplit(uri)
    if place.scheme not in _DEFAULT_PORTS or place.hostname is None:
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
    except (OSError, http.client.HTTPException, ipp_wire.BadAnswer):
        return {"asked": True, "answered": False}
    return {
        "asked": True,
        "answered": True,
        "own_reasons": [str(word) for word in state.get("printer-state-reasons", ())],
        "own_pages": next(iter(job.get("job-impressions-completed", ())), 0),
    }


def _question(
    place: urllib.parse.SplitResult,
    operation: ipp_wire.Operation,
    wanted: tuple[str, ...],
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
            ipp_wire.encode_question(operation, uri, wanted),
            {"Content-Type": "application/ipp"},
        )
        return ipp_wire.decode_answer(connection.getresponse().read())
