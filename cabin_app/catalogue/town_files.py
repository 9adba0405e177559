"""Reads a town's folder and puts it over the shipped catalogue, whole or not at all."""

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from cabin_app.catalogue.catalogue_files import CatalogueFiles
from cabin_app.catalogue.checks import problems_of
from cabin_app.catalogue.drawings import undrawn
from cabin_app.catalogue.loader import (
    SCHEMA,
    misnamed,
    read_each,
    strays,
    translation_paths,
    unread,
    yaml_files,
)
from cabin_app.catalogue.town import town_problems, with_town
from cabin_app.catalogue.translations import COMMON, ByFile
from cabin_app.datafile import DataFile
from cabin_app.errors import BadFile, Problem

TOWN = "town.yaml"
TOWN_STEM = "town"
"""Its notices and offices are said in `i18n/<language>/town.yaml`."""


def town_paths(folder: Path) -> list[Path]:
    """Every file of a town's folder that counts, or that somebody thinks does."""
    return [*yaml_files(folder, "*"), *translation_paths(folder), *misnamed(folder)]


def values_of(files: CatalogueFiles, town: Path | None) -> Mapping[str, Any]:
    """What a shelf is built of.

    Args:
        files: The shipped catalogue.
        town: A folder with `town.yaml`, services of the town's own, and perhaps
            their translations; None for the catalogue as it is shipped.

    Raises:
        BadFile: The town's folder is wrong somewhere: nothing of it counts.
    """
    languages = files.languages()
    services = [file.value for file in files.services]
    if town is not None:
        told, files = _read(files, town)
        services = [file.value for file in files.services]
        if told is not None:
            services = with_town(services, told.value)
    return {
        "common": files.common.value,
        "services": services,
        "said": {
            code: _with_notices(words)
            for code, words in files.said().items()
            if code in languages
        },
        "languages": languages,
    }


def _with_notices(said: ByFile) -> ByFile:
    """What the town says of any service, beside what all of them share."""
    ours = {name: words for name, words in said.items() if name != TOWN_STEM}
    notices = said.get(TOWN_STEM, {})
    return {**ours, COMMON: {**ours.get(COMMON, {}), **notices}}


def _read(
    shipped: CatalogueFiles, town: Path
) -> tuple[DataFile | None, CatalogueFiles]:
    """The town's word, and all files together."""
    if not town.is_dir():
        said = "the town's folder is not there."
        remedy = "Make it, or take it out of the settings."
        raise BadFile([Problem(place=town, message=said, remedy=remedy)])
    problems: list[Problem] = []
    every = yaml_files(town, "*")
    paths = [path for path in every if path.name != TOWN]
    words = [path for path in every if path.name == TOWN]
    told = list(read_each(words, "town_file", problems))
    added = list(read_each(paths, "service_file", problems))
    spoken = list(read_each(translation_paths(town), "translation_file", problems))
    problems.extend(unread(town))
    here = {path.name for path in shipped.paths()} | {path.name for path in every}
    problems.extend(strays(spoken, here))
    if problems:
        raise BadFile(problems)
    files = CatalogueFiles(
        common=shipped.common,
        services=(*shipped.services, *added),
        translations=(*shipped.translations, *spoken),
        schema=json.loads(SCHEMA.read_text("utf-8")),
    )
    problems.extend(problems_of(files))
    for file in added:
        problems.extend(undrawn(file))
    if told:
        services = [file.value for file in files.services]
        problems.extend(town_problems(told[0], services))
    if problems:
        raise BadFile(problems)
    return (told[0] if told else None), files
