"""Reads the catalogue's files; a shelf comes out only when every line is right."""

import json
from pathlib import Path

from cabin_app.catalogue.building import build_shelf
from cabin_app.catalogue.checks import CatalogueFiles, problems_of
from cabin_app.catalogue.model import Shelf
from cabin_app.datafile import DataFile, load
from cabin_app.errors import BadFile, Problem
from cabin_app.paths import SHIPPED_ASSETS

COMMON = "common.yaml"
SCHEMA = SHIPPED_ASSETS / "catalogue" / "schema.json"


def load_shelf(folder: Path) -> Shelf:
    """Read a folder of catalogue files.

    Raises:
        BadFile: With every problem of every file.
    """
    files = read_files(folder)
    return build_shelf(files.common.value, [file.value for file in files.services])


def catalogue_paths(folder: Path) -> list[Path]:
    """The files of a catalogue, `common.yaml` first, services by name."""
    services = sorted(path for path in folder.glob("*.yaml") if path.name != COMMON)
    return [folder / COMMON, *services]


def read_files(folder: Path) -> CatalogueFiles:
    """Read the files and check them, each by itself and then together.

    Raises:
        BadFile: With every problem of every file.
    """
    schema = json.loads(SCHEMA.read_text("utf-8"))
    common, *services = catalogue_paths(folder)
    problems: list[Problem] = []
    read: list[DataFile] = []
    for path in (common, *services):
        kind = "common_file" if path == common else "service_file"
        try:
            read.append(load(path, {**schema, "$ref": f"#/$defs/{kind}"}))
        except BadFile as error:
            problems.extend(error.problems)
    if not services:
        said = "there is no service in this folder."
        problems.append(Problem(place=folder, message=said, remedy="Add a file."))
    if problems:
        raise BadFile(problems)
    files = CatalogueFiles(common=read[0], services=tuple(read[1:]))
    problems.extend(problems_of(files))
    if problems:
        raise BadFile(problems)
    return files
