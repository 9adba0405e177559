"""``catalogue``: for those who write what the cabin offers."""

import argparse
import json
import os
import re
import sys
from datetime import date
from pathlib import Path
from typing import Any

from cabin_app.clock import SystemClock
from cabin_app.command_line import writing
from cabin_app.errors import WrongUsage
from cabin_app.language import ALWAYS_WHOLE, Language
from cabin_app.paths import SHIPPED_ASSETS, find_paths

OK, FAULT = 0, 1


def add_catalogue(commands: Any) -> None:
    """Add the command and its acts to the parser of all commands."""
    catalogue = commands.add_parser("catalogue", help="services and procedures")
    acts = catalogue.add_subparsers(required=True, metavar="ACT")

    check = acts.add_parser("check", help="whether every file is right")
    _add_folder(check)
    check.set_defaults(act=_check)

    lint = acts.add_parser("lint", help="what is right and should be better")
    lint.add_argument("--speech", action="store_true", help="sentences not said ahead")
    _add_folder(lint)
    lint.set_defaults(act=_lint)

    table = acts.add_parser("table", help="all procedures, as a page to print")
    table.add_argument("--out", type=Path, required=True, help="an HTML file")
    _add_folder(table)
    table.set_defaults(act=_table)

    new = acts.add_parser("new", help="begin a service file")
    new.add_argument("name", help="in lower case with dashes")
    _add_folder(new)
    new.set_defaults(act=_new)

    diff = acts.add_parser("diff", help="what changed since another folder")
    diff.add_argument("old", type=Path, help="the folder as it was")
    _add_folder(diff)
    diff.set_defaults(act=_diff)

    sheets = acts.add_parser("sheets", help="official sheets that changed since")
    sheets.add_argument("archive", type=Path, help="Service-Public's, fetched by you")
    sheets.add_argument("--out", type=Path, help="keep the sheets in this JSON file")
    _add_folder(sheets)
    sheets.set_defaults(act=_sheets)

    missing = acts.add_parser("missing", help="sentences to translate, to be filled")
    missing.add_argument(
        "--language", required=True, choices=[*map(str, _translated())]
    )
    missing.add_argument("--out", type=Path, help="a folder; printed without")
    _add_folder(missing)
    missing.set_defaults(act=_missing)


def _translated() -> list[Language]:
    return [each for each in Language if each is not Language.FRENCH]


def _add_folder(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--folder",
        type=Path,
        default=SHIPPED_ASSETS / "catalogue",
        help="of the service files; without, those that are shipped",
    )


def _check(options: argparse.Namespace) -> int:
    from cabin_app.catalogue.loader import read_files, shelf_of

    files = read_files(options.folder)
    shelf = shelf_of(files)
    services, procedures = len(shelf.services), len(shelf.procedures)
    spoken = ", ".join(shelf.languages)
    print(f"{services} services, {procedures} procedures, said in {spoken}: all right")
    for language in _translated():
        lacking = files.missing(language)
        if lacking:
            print(f"{language} is not offered: {len(lacking)} sentences to translate")
    return OK


def _lint(options: argparse.Namespace) -> int:
    from cabin_app.catalogue.lint import lint, lint_worked_on
    from cabin_app.catalogue.loader import read_files, read_owners, shelf_of

    files = read_files(options.folder)
    owners = read_owners(options.folder)
    found = [str(problem) for problem in lint(files, owners, _today())]
    noted = [str(problem) for problem in lint_worked_on(files)]
    for language in Language:
        count = len(files.missing(language))
        if count:
            told = found if language in ALWAYS_WHOLE else noted
            told.append(f"{language}: {count} sentences to translate.")
    if options.speech:
        found += _unspoken(shelf_of(files))
    for line in found:
        print(line)
    for line in noted:
        print(f"for translators: {line}")
    print(f"{len(found)} remarks" if found else "nothing to remark")
    return FAULT if found else OK


def _unspoken(shelf: Any) -> list[str]:
    from cabin_app.bootstrap.unspoken import unspoken_sentences

    paths = find_paths(os.environ, os.getuid())
    left = unspoken_sentences(paths, shelf)
    said = f"speech: {len(left)} sentences not said ahead. Run `voice build`."
    return [said] if left else []


def _table(options: argparse.Namespace) -> int:
    from cabin_app.catalogue.loader import load_shelf, read_owners
    from cabin_app.catalogue.page import page_of

    day = _today().strftime("%d/%m/%Y")
    page = page_of(load_shelf(options.folder), read_owners(options.folder), day)
    with writing(options.out):
        options.out.write_text(page, "utf-8")
    print(f"written: {options.out}")
    return OK


def _new(options: argparse.Namespace) -> int:
    from cabin_app.catalogue.loader import load_shelf
    from cabin_app.catalogue.skeleton import skeleton

    if re.fullmatch(r"[a-z][a-z0-9]*(-[a-z0-9]+)*", options.name) is None:
        said = f"{options.name}: a name is in lower case, with digits and dashes."
        raise WrongUsage(said)
    path = options.folder / f"{options.name}.yaml"
    if path.exists():
        print(f"{path} is there already", file=sys.stderr)
        return FAULT
    order = 1 + max(service.order for service in load_shelf(options.folder).services)
    text = skeleton(options.name, order, _today().isoformat())
    with writing(path):
        path.write_text(text, "utf-8")
    print(f"written: {path}")
    return OK


def _diff(options: argparse.Namespace) -> int:
    from cabin_app.catalogue.difference import differences
    from cabin_app.catalogue.loader import load_shelf

    found = list(differences(load_shelf(options.old), load_shelf(options.folder)))
    for line in found:
        print(line)
    print(f"{len(found)} differences" if found else "the same")
    return OK


def _sheets(options: argparse.Namespace) -> int:
    from cabin_app.catalogue.loader import load_shelf
    from cabin_app.catalogue.official_sheets import SOURCE, outdated, read_sheets

    shelf = load_shelf(options.folder)
    sheets, problems = read_sheets(options.archive, shelf)
    if options.out is not None:
        kept = {name: sheet.as_dict() for name, sheet in sheets.items()}
        text = json.dumps(kept, ensure_ascii=False, indent=1)
        with writing(options.out):
            options.out.write_text(text + "\n", "utf-8")
    for problem in problems:
        print(problem)
    old = list(outdated(shelf, sheets))
    for procedure, sheet in old:
        print(
            f"{procedure.id}: our text may be out of date: {sheet.id} changed on "
            f"{sheet.changed_on}, reviewed on {procedure.reviewed_on.isoformat()}"
        )
    print(f"{len(sheets)} sheets ({SOURCE}), {len(old)} procedures to read again")
    return FAULT if old or problems else OK


def _today() -> date:
    return SystemClock().now().date()


def _missing(options: argparse.Namespace) -> int:
    from cabin_app.catalogue.fillable import fillable_files
    from cabin_app.catalogue.loader import read_files

    files = fillable_files(read_files(options.folder).missing(options.language))
    if not files:
        print(f"{options.language}: nothing is missing")
    for name, text in files.items():
        if options.out is None:
            print(f"# {options.language}/{name}\n{text}")
        else:
            with writing(options.out):
                options.out.mkdir(parents=True, exist_ok=True)
                (options.out / name).write_text(text, "utf-8")
    return OK
