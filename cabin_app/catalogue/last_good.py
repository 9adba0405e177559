"""Keeps the last catalogue that was right, for the day when one is not.

The same copy makes starts quick: while the files are those it was made from, it is
used without parsing and checking them again.
"""

import json
import os
from collections.abc import Mapping
from hashlib import sha256
from pathlib import Path
from typing import Any

from cabin_app.catalogue.building import build_shelf
from cabin_app.catalogue.loader import (
    SCHEMA,
    catalogue_paths,
    read_files,
    translation_paths,
)
from cabin_app.catalogue.model import Shelf
from cabin_app.catalogue.town_files import town_paths, values_of
from cabin_app.errors import BadFile, Problem
from cabin_app.language import Language
from cabin_app.plain_file import read_plain

FORMAT = 3
"""Raised when `building` reads the values in another way."""


def keep_last_good(
    folder: Path, copy: Path, town: Path | None = None
) -> tuple[Shelf, tuple[Problem, ...]]:
    """Read the catalogue, or the copy of the last one that was right.

    Args:
        folder: The catalogue's files.
        copy: Where the copy is kept; replaced whenever the files are right.
        town: The town's own folder, None when it has none. A wrong one is refused
            whole: the copy is used, or without one the catalogue as it is shipped.

    Returns:
        A shelf, and what to tell the staff: problems of the files when the shelf
        is the copy's, or of the copy when it could not be kept.

    Raises:
        BadFile: The files are wrong and no good copy is there.
    """
    print_of_files = fingerprint(folder, town)
    kept = _read_copy(copy)
    if kept is not None and kept["files"] == print_of_files:
        return _build(kept), ()
    shipped: Mapping[str, Any] | None = None
    try:
        files = read_files(folder)
        shipped = values_of(files, None)
        values = values_of(files, town)
    except BadFile as error:
        good = kept or shipped
        if good is None:
            raise
        return _build(good), error.problems
    return _build(values), _write_copy(copy, print_of_files, values)


def fingerprint(folder: Path, town: Path | None = None) -> str:
    """A digest of the catalogue's files and of the rules they are checked by."""
    digest = sha256(f"{FORMAT}\0{town}".encode())
    for path in town_paths(town) if town is not None else ():
        digest.update(f"\0{path}\0".encode("utf-8", "replace") + _content(path))
    for path in (SCHEMA, *catalogue_paths(folder), *translation_paths(folder)):
        content = _content(path)
        name = path.relative_to(folder) if path != SCHEMA else path.name
        digest.update(f"\0{name}\0{len(content)}\0".encode("utf-8", "replace"))
        digest.update(content)
    return digest.hexdigest()


def _content(path: Path) -> bytes:
    """What is in a file; of one that cannot be read, why: the reader tells it."""
    try:
        return read_plain(path)
    except OSError as error:
        return f"unreadable: {error}".encode("utf-8", "replace")


def _build(values: Mapping[str, Any]) -> Shelf:
    languages = [Language(code) for code in values["languages"]]
    return build_shelf(values["common"], values["services"], values["said"], languages)


def _read_copy(copy: Path) -> Mapping[str, Any] | None:
    """The copy, if it is whole and of this format."""
    try:
        seal, _, body = copy.read_text("utf-8").partition("\n")
    except (OSError, UnicodeDecodeError):
        return None
    if seal != _seal(body):
        return None
    values: Mapping[str, Any] = json.loads(body)
    return values


def _write_copy(
    copy: Path, print_of_files: str, values: Mapping[str, Any]
) -> tuple[Problem, ...]:
    """Replace the copy in one go, so that a power cut leaves the old or the new."""
    body = json.dumps({"files": print_of_files, **values}, ensure_ascii=False)
    draft = copy.with_suffix(".new")
    try:
        copy.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        with draft.open("w", encoding="utf-8") as file:
            file.write(f"{_seal(body)}\n{body}")
            file.flush()
            os.fsync(file.fileno())
        draft.replace(copy)
    except OSError as error:
        said = f"the good catalogue could not be kept ({error.strerror})."
        remedy = "Check the rights and the free space of this folder."
        return (Problem(place=copy, message=said, remedy=remedy),)
    return ()


def _seal(body: str) -> str:
    """Tells a copy that was cut or written by another version from a whole one."""
    return f"cabin catalogue {FORMAT} {sha256(body.encode()).hexdigest()}"
