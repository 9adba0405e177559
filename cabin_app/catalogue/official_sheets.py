"""Takes the official sheets that the catalogue names out of Service-Public's archive.

The archive ("comarquage", one XML file a sheet) is fetched by whoever runs the cabin's
server. What is kept is for staff: where our text comes from, and whether the official
one changed since we read it. Visitors read our own sentences; nothing is needed later.
"""

import re
import zipfile
from collections.abc import Iterator, Mapping
from dataclasses import asdict, dataclass
from datetime import date
from pathlib import Path
from xml.etree import ElementTree

from cabin_app.catalogue.model import Procedure, Shelf
from cabin_app.errors import BadFile, Problem

SOURCE = "Service-Public, DILA, Licence Ouverte 2.0"
GREATEST_SHEET_BYTES = 5_000_000
"""The longest seen has 2.6 MB."""

_TITLE = "{http://purl.org/dc/elements/1.1/}title"
_ABOUT = "{http://purl.org/dc/elements/1.1/}description"
_DATE = "{http://purl.org/dc/elements/1.1/}date"
_DAY = re.compile(r"\d{4}-\d{2}-\d{2}")


@dataclass(frozen=True, kw_only=True)
class OfficialSheet:
    """One sheet, as staff need it.

    Attributes:
        id: Its number, such as F10007.
        title: Its title.
        about: Its short description, "" when there is none.
        url: Its address, "" when not told.
        changed_on: Day of its last change, ISO.
        services: Addresses of the online services it names.
        source: Who wrote it, and under which licence.
    """

    id: str
    title: str
    about: str
    url: str
    changed_on: str
    services: tuple[str, ...]
    source: str = SOURCE

    def as_dict(self) -> dict[str, object]:
        """For a file."""
        return asdict(self)


def read_sheets(
    archive: Path, shelf: Shelf
) -> tuple[dict[str, OfficialSheet], list[Problem]]:
    """The sheets that the shelf names, and what is wrong with some.

    Raises:
        BadFile: It is no archive.
    """
    wanted = {procedure.sheet for procedure in shelf.procedures} - {""}
    found: dict[str, OfficialSheet] = {}
    problems: list[Problem] = []
    try:
        with zipfile.ZipFile(archive) as opened:
            there = {Path(name).stem: name for name in opened.namelist()}
            for name in sorted(wanted):
                try:
                    found[name] = _sheet(archive, opened, name, there)
                except BadFile as error:
                    problems.extend(error.problems)
    except (OSError, zipfile.BadZipFile) as error:
        raise _bad(
            archive, f"this is no archive ({error}).", "Fetch it again"
        ) from error
    return found, problems


def outdated(
    shelf: Shelf, sheets: Mapping[str, OfficialSheet]
) -> Iterator[tuple[Procedure, OfficialSheet]]:
    """Procedures whose official sheet changed after our last review."""
    for procedure in shelf.procedures:
        sheet = sheets.get(procedure.sheet)
        if sheet is None:
            continue
        if date.fromisoformat(sheet.changed_on) > procedure.reviewed_on:
            yield procedure, sheet


def _sheet(
    archive: Path, opened: zipfile.ZipFile, name: str, there: Mapping[str, str]
) -> OfficialSheet:
    place = f"{archive}/{there.get(name, f'{name}.xml')}"
    if name not in there:
        raise _bad(place, "it is not in the archive.", "Look for it")
    if opened.getinfo(there[name]).file_size > GREATEST_SHEET_BYTES:
        raise _bad(place, "the sheet is over 5 MB, none is.", "Fetch it again")
    content = opened.read(there[name])
    if b"<!DOCTYPE" in content or b"<!ENTITY" in content:
        raise _bad(place, "the sheet declares entities, none does.", "Fetch it again")
    try:
        # Without entities, and of a size that holds in memory.
        root = ElementTree.fromstring(content)  # noqa: S314
    except ElementTree.ParseError as error:
        raise _bad(place, f"this is not XML ({error}).", "Fetch it again") from error
    day = _DAY.search(root.findtext(_DATE, ""))
    title = root.findtext(_TITLE, "").strip()
    if day is None or not title:
        raise _bad(
            place, "expected a title and a day such as 2026-11-23.", "Look at it"
        )
    return OfficialSheet(
        id=name,
        title=title,
        about=root.findtext(_ABOUT, "").strip(),
        url=root.get("spUrl", ""),
        changed_on=day.group(),
        services=tuple(
            dict.fromkeys(each.get("URL", "") for each in root.iter("ServiceEnLigne"))
        ),
    )


def _bad(place: Path | str, said: str, remedy: str) -> BadFile:
    return BadFile([Problem(place=place, message=said, remedy=f"{remedy}.")])
