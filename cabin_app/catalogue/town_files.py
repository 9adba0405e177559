"""Reads a town's folder and puts it over the shipped catalogue, whole or not at all."""

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from cabin_app.catalogue.catalogue_files import CatalogueFiles
from cabin_app.catalogue.checks import problems_of
from cabin_app.catalogue.loader import SCHEMA, read_each, translation_paths
from cabin_app.catalogue.town import town_problems, with_town
from cabin_app.datafile import DataFile
from cabin_app.errors import BadFile, Problem

TOWN = "town.yaml"


def town_paths(folder: Path) -> list[Path]:
    """Every file of a town's folder that counts."""
    return [*sorted(folder.glob("*.yaml")), *translation_paths(folder)]


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
            code: words for code, words in files.said().items() if code in languages
        },
        "languages": languages,
    }


def _read(
    shipped: CatalogueFiles, town: Path
) -> tuple[DataFile | None, CatalogueFiles]:
    """The town's word, and all files together."""
    if not town.is_dir():
        said = "the town's folder is not there."
        remedy = "Make it, or take it out of the settings."
        raise BadFile([Problem(place=town, message=said, remedy=remedy)])
    problems: list[Problem] = []
    paths = sorted(path for path in town.glob("*.yaml") if path.name != TOWN)
    words = [path for path in (town / TOWN,) if path.exists()]
    told = list(read_each(words, "town_file", problems))
    added = list(read_each(paths, "service_file", problems))
    spoken = list(read_each(translation_paths(town), "translation_file", problems))
    if problems:
        raise BadFile(problems)
    files = CatalogueFiles(
        common=shipped.common,
        services=(*shipped.services, *added),
        translations=(*shipped.translations, *spoken),
        schema=json.loads(SCHEMA.read_text("utf-8")),
    )
    problems.extend(problems_of(files))
    if told:
        services = [file.value for file in files.services]
        problems.extend(town_problems(told[0], services))
    if problems:
        raise BadFile(problems)
    return (told[0] if told else None), files
