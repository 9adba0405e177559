"""Reads the catalogue's files; a shelf comes out only when every line is right."""

import json
from collections.abc import Iterator, Mapping, Sequence, Set
from pathlib import Path
from typing import Any

from cabin_app.catalogue.building import build_shelf
from cabin_app.catalogue.catalogue_files import CatalogueFiles
from cabin_app.catalogue.checks import problems_of
from cabin_app.catalogue.drawings import undrawn
from cabin_app.catalogue.lint import owners_path
from cabin_app.catalogue.model import Shelf
from cabin_app.datafile import DataFile, load
from cabin_app.errors import BadFile, Problem
from cabin_app.language import Language
from cabin_app.paths import SHIPPED_ASSETS

COMMON = "common.yaml"
TRANSLATIONS = "i18n"
SCHEMA = SHIPPED_ASSETS / "catalogue" / "schema.json"


def load_shelf(folder: Path) -> Shelf:
    """Read a folder of catalogue files.

    Raises:
        BadFile: With every problem of every file.
    """
    return shelf_of(read_files(folder))


def shelf_of(files: CatalogueFiles) -> Shelf:
    """Build what right files tell."""
    return build_shelf(
        files.common.value,
        [file.value for file in files.services],
        files.said(),
        files.languages(),
    )


def read_owners(folder: Path) -> Mapping[str, str]:
    """Who answers for which domain; nobody where the folder does not tell.

    Raises:
        BadFile: With every problem of the file.
    """
    path = owners_path(folder)
    if not path.exists():
        return {}
    owners: Mapping[str, str] = load(path, schema_for("owners_file")).value
    return owners


def catalogue_paths(folder: Path) -> list[Path]:
    """The files of a catalogue, `common.yaml` first, services by name."""
    services = [path for path in yaml_files(folder, "*") if path.name != COMMON]
    return [folder / COMMON, *services]


def translation_paths(folder: Path) -> list[Path]:
    """The translations of a catalogue: `i18n/<language>/<file>.yaml`."""
    return yaml_files(folder / TRANSLATIONS, "*/*")


def yaml_files(folder: Path, pattern: str) -> list[Path]:
    """Files of a folder that count; hidden ones are an editor's or a system's."""
    found = folder.glob(f"{pattern}.yaml")
    return sorted(path for path in found if not path.name.startswith("."))


def misnamed(folder: Path) -> list[Path]:
    """Files that somebody thinks are read: `town.yml`, `caf.YAML`."""
    found = (*folder.glob("*"), *(folder / TRANSLATIONS).glob("*/*"))
    endings = (".yml", ".yaml")
    return sorted(
        path
        for path in found
        if path.suffix.lower() in endings
        and path.suffix != ".yaml"
        and not path.name.startswith(".")
    )


def unread(folder: Path) -> Iterator[Problem]:
    """What to say of files that are not read."""
    for path in misnamed(folder):
        said = "this file is not read: its name does not end in .yaml."
        yield Problem(place=path, message=said, remedy="Rename it, or move it away.")


def schema_for(kind: str) -> Mapping[str, Any]:
    """The schema of a kind of file, such as "service_file"."""
    return {**json.loads(SCHEMA.read_text("utf-8")), "$ref": f"#/$defs/{kind}"}


def read_files(folder: Path) -> CatalogueFiles:
    """Read the files and check them, each by itself and then together.

    Raises:
        BadFile: With every problem of every file.
    """
    common, *services = catalogue_paths(folder)
    problems: list[Problem] = []
    read = {
        kind: list(read_each(paths, kind, problems))
        for kind, paths in (
            ("common_file", [common]),
            ("service_file", services),
            ("translation_file", translation_paths(folder)),
        )
    }
    if not services:
        said = "there is no service in this folder."
        problems.append(Problem(place=folder, message=said, remedy="Add a file."))
    problems.extend(unread(folder))
    names = {path.name for path in (common, *services)}
    problems.extend(strays(read["translation_file"], names))
    if problems:
        raise BadFile(problems)
    files = CatalogueFiles(
        common=read["common_file"][0],
        services=tuple(read["service_file"]),
        translations=tuple(read["translation_file"]),
        schema=json.loads(SCHEMA.read_text("utf-8")),
    )
    problems.extend(problems_of(files))
    for file in (files.common, *files.services):
        problems.extend(undrawn(file))
    if problems:
        raise BadFile(problems)
    return files


def read_each(
    paths: list[Path], kind: str, problems: list[Problem]
) -> Iterator[DataFile]:
    """Files of one kind, those that are wrong told in `problems`."""
    schema = schema_for(kind)
    for path in paths:
        try:
            yield load(path, schema)
        except BadFile as error:
            problems.extend(error.problems)


def strays(files: Sequence[DataFile], known: Set[str]) -> Iterator[Problem]:
    """Translations of no file, or into no language of the cabin."""
    for file in files:
        code = file.path.parent.name
        if code not in set(Language) - {Language.FRENCH}:
            said = f"{code} is not a language of the cabin."
            names = ", ".join(sorted(set(Language) - {Language.FRENCH}))
            yield file.problem((), said, f"Expected one of {names}.")
        if file.path.name not in known:
            said = f"{file.path.name} translates no file of this folder."
            yield file.problem((), said, "Name it as the file it translates.")
