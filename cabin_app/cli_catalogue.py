"""``catalogue``: for those who write what the cabin offers."""

import argparse
from pathlib import Path
from typing import Any

from cabin_app.language import Language
from cabin_app.paths import SHIPPED_ASSETS

OK, FAULT = 0, 1


def add_catalogue(commands: Any) -> None:
    """Add the command and its acts to the parser of all commands."""
    catalogue = commands.add_parser("catalogue", help="services and procedures")
    acts = catalogue.add_subparsers(required=True, metavar="ACT")

    check = acts.add_parser("check", help="whether every file is right")
    _add_folder(check)
    check.set_defaults(act=_check)

    missing = acts.add_parser("missing", help="sentences to translate, to be filled")
    missing.add_argument(
        "--language", required=True, type=Language, choices=_translated()
    )
    missing.add_argument("--out", type=Path, help="a folder; printed without")
    _add_folder(missing)
    missing.set_defaults(act=_missing)


def _translated() -> list[Language]:
    return [each for each in Language if each is not Language.FRENCH]


def _add_folder(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--folder", type=Path, default=SHIPPED_ASSETS / "catalogue", help="of the files"
    )


def _check(options: argparse.Namespace) -> int:
    from cabin_app.catalogue.building import build_shelf
    from cabin_app.catalogue.loader import read_files

    files = read_files(options.folder)
    shelf = build_shelf(
        files.common.value,
        [file.value for file in files.services],
        files.said(),
        files.languages(),
    )
    services, procedures = len(shelf.services), len(shelf.procedures)
    spoken = ", ".join(shelf.languages)
    print(f"{services} services, {procedures} procedures, said in {spoken}: all right")
    for language in _translated():
        lacking = files.missing(language)
        if lacking:
            print(f"{language} is not offered: {len(lacking)} sentences to translate")
    return OK


def _missing(options: argparse.Namespace) -> int:
    from cabin_app.catalogue.fillable import fillable_files
    from cabin_app.catalogue.loader import read_files

    files = fillable_files(read_files(options.folder).missing(options.language))
    for name, text in files.items():
        if options.out is None:
            print(f"# {options.language}/{name}\n{text}")
        else:
            options.out.mkdir(parents=True, exist_ok=True)
            (options.out / name).write_text(text, "utf-8")
    return OK
