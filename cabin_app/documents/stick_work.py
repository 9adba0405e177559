"""One file of a stick, taken or looked at. Runs in the stick's lane."""

import secrets
from pathlib import Path
from typing import Final

from cabin_app.documents.arrivals import HEAD_BYTES, MOST_BYTES, ending_of
from cabin_app.documents.assemble import pdf, picture, sources_of
from cabin_app.documents.desk import PRINT_QUALITY
from cabin_app.documents.fit import FitError, FitReason
from cabin_app.documents.model import Document, PageSource
from cabin_app.documents.pdf_trial import try_pages
from cabin_app.documents.stick import MOST_PAGES, StickRefusal, name_of_copy
from devices.ports.stick import Stick, StickFault, StickFile, StickPort, StickReason

LOOK_WIDTH_PX: Final = 480
"""Wider than a tile of the sheet on most screens."""

_REFUSALS: Final = {
    StickReason.TOO_LARGE: StickRefusal.TOO_LARGE,
    StickReason.NOT_A_FILE: StickRefusal.NOT_A_PAPER,
}
"""What is the file's own, while the stick is well."""


class Refused(Exception):
    """This file stays on the stick; the others may come."""

    def __init__(self, reason: StickRefusal) -> None:
        super().__init__(reason.value)
        self.reason = reason


def take(
    sticks: StickPort, stick: Stick, file: StickFile, folder: Path
) -> tuple[PageSource, ...]:
    """Its pages, in a file of the spool.

    Raises:
        Refused: It is not for the basket; nothing is left of it.
        StickFault: The stick cannot be read.
        OSError: There is no room.
    """
    into = folder / f"stick-{secrets.token_hex(8)}"
    try:
        sticks.fetch(stick, file, into, most_bytes=MOST_BYTES)
        return _pages(into)
    except StickFault as fault:
        refusal = _REFUSALS.get(fault.reason)
        if refusal is None:
            raise
        raise Refused(refusal) from fault
    except BaseException:
        into.unlink(missing_ok=True)
        raise


def look(sticks: StickPort, stick: Stick, file: StickFile, folder: Path) -> Path:
    """A small picture of its first page; the file itself is gone again.

    Raises:
        Refused: It will not be for the basket.
        StickFault: The stick cannot be read.
        OSError: There is no room.
    """
    first = take(sticks, stick, file, folder)[0]
    try:
        dpi = max(10, round(first.resolution_dpi * LOOK_WIDTH_PX / first.width_px))
        small = picture(first, resolution_dpi=dpi)
        path = folder / f"look-{secrets.token_hex(8)}.jpg"
        small.convert("RGB").save(path, "JPEG", quality=80)
    except FitError as error:
        raise Refused(StickRefusal.UNREADABLE) from error
    finally:
        first.path.unlink(missing_ok=True)
    return path


def put(sticks: StickPort, stick: Stick, document: Document, folder: Path) -> str:
    """Write a document on the stick as one PDF; the name it got.

    Raises:
        FitError: The document is broken.
        StickFault: It cannot be written.
        OSError: There is no room to put it together.
    """
    made = folder / f"copy-{secrets.token_hex(8)}.pdf"
    try:
        made.write_bytes(pdf(document.pages, PRINT_QUALITY))
        return sticks.put(stick, name_of_copy(document), made)
    finally:
        made.unlink(missing_ok=True)


def _pages(path: Path) -> tuple[PageSource, ...]:
    with path.open("rb") as file:
        if ending_of(file.read(HEAD_BYTES)) is None:
            raise Refused(StickRefusal.NOT_A_PAPER)
    try:
        try_pages(path)
        sources = sources_of(path)
    except FitError as error:
        locked = error.reason is FitReason.LOCKED
        raise Refused(
            StickRefusal.LOCKED if locked else StickRefusal.UNREADABLE
        ) from error
    if len(sources) > MOST_PAGES:
        raise Refused(StickRefusal.TOO_LONG)
    return sources
