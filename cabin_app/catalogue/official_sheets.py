"""Takes the official sheets that the catalogue names out of Service-Public's archive.

The archive ("comarquage", one XML file a sheet) is fetched by whoever runs the cabin's
server. What is kept is for staff: where our text comes from, and whether the official
one changed since we read it. Visitors read our own sentences; nothing is needed later.
"""

import re
import zipfile
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass
from datetime import date
from pathlib import Path

from cabin_app.catalogue.model import Procedure, Shelf
from cabin_app.catalogue.sheet_text import BadSheet, sheet_tree
from cabin_app.errors import BadFile, Problem

SOURCE = "Service-Public, DILA, Licence Ouverte 2.0"

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
    if archive.exists() and not archive.is_file():
        raise _bad(archive, "this is no ordinary file.", "Name the archive")
    try:
        with zipfile.ZipFile(archive) as opened:
            there = _sheets_in(opened.namelist())
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


def _sheets_in(names: Sequence[str]) -> dict[str, str]:
    """Where each sheet is; one that is there twice could be either."""
    sheets = [name for name in names if name.endswith(".xml")]
    often = Counter(Path(name).stem for name in sheets)
    return {Path(name).stem: name for name in sheets if often[Path(name).stem] == 1}


def _sheet(
    archive: Path, opened: zipfile.ZipFile, name: str, there: Mapping[str, str]
) -> OfficialSheet:
    place = f"{archive}/{there.get(name, f'{name}.xml')}"
    if name not in there:
        raise _bad(place, "it is not in the archive, or twice.", "Look for it")
    try:
        root = sheet_tree(opened, there[name])
    except BadSheet as error:
        raise _bad(place, str(error), "Fetch it again") from error
    day = _day_in(root.findtext(_DATE, ""))
    title = root.findtext(_TITLE, "").strip()
    if not day or not title:
        raise _bad(
            place, "expected a title and a day such as 2026-11-23.", "Look at it"
        )
    return OfficialSheet(
        id=name,
        title=title,
        about=root.findtext(_ABOUT, "").strip(),
        url=root.get("spUrl", ""),
        changed_on=day,
        services=tuple(
            dict.fromkeys(each.get("URL", "") for each in root.iter("ServiceEnLigne"))
        ),
    )


def _day_in(text: str) -> str:
    """The first day of a text, "" when there is none in the calendar."""
    found = _DAY.search(text)
    try:
        return date.fromisoformat(found.group()).isoformat() if found else ""
    except ValueError:
        return ""


def _bad(place: Path | str, said: str, remedy: str) -> BadFile:
    return BadFile([Problem(place=place, message=said, remedy=f"{remedy}.")])
