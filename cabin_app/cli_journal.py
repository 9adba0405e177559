"""``journal``: the numbers, through the door; and visits that are nobody's."""

import argparse
import os
import sys
from collections.abc import Mapping
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from cabin_app.command_line import add_config, add_json, at_most, writing
from cabin_app.errors import BadFile, Problem
from cabin_app.language import Language
from cabin_app.paths import Paths, find_paths
from cabin_app.settings import Settings, load_settings
from cabin_app.settings_kept import changes_path

if TYPE_CHECKING:
    from cabin_app.journal.told import Report

_OK = 0
_FORMATS = ("csv", "ods", "pdf", "json")
_SIMULATED = "simulated-journal.sqlite"


def add_journal(
    commands: "argparse._SubParsersAction[argparse.ArgumentParser]",
) -> None:
    """Describe the command."""
    journal = commands.add_parser("journal", help="the numbers")
    acts = journal.add_subparsers(required=True, metavar="ACT")

    report = acts.add_parser("report", help="attendance, small cells withheld")
    _add_source(report)
    add_json(report)
    report.set_defaults(act=_report)

    export = acts.add_parser("export", help="a file for the town")
    _add_source(export)
    export.add_argument(
        "--format", choices=_FORMATS, default="csv", help="pdf: a page for the council"
    )
    export.add_argument("--out", type=Path, help="file; without, figures.FORMAT here")
    export.add_argument(
        "--language", choices=["fr", "en"], default="fr", help="of the file"
    )
    export.set_defaults(act=_export)

    push = acts.add_parser("push", help="give the town what it has not yet")
    add_config(push)
    push.set_defaults(act=_push)

    simulate = acts.add_parser(
        "simulate", help="visits drawn by chance, in a file of their own"
    )
    simulate.add_argument(
        "--years",
        type=at_most(50, "years"),
        default=1.0,
        help="up to today; 50 at most",
    )
    simulate.add_argument(
        "--seed", type=int, default=7, help="the same gives the same visits"
    )
    simulate.add_argument(
        "--visits-a-day",
        type=at_most(500, "visits a day"),
        default=24.0,
        help="on a day of the middle",
    )
    simulate.set_defaults(act=_simulate)


def _add_source(parser: argparse.ArgumentParser) -> None:
    which = parser.add_mutually_exclusive_group()
    which.add_argument("--practice", action="store_true", help="visits of tours")
    which.add_argument("--simulated", action="store_true", help="of `simulate`")
    which.add_argument("--town", action="store_true", help="all cabins of the town")
    add_config(parser)


def _report(options: argparse.Namespace) -> int:
    from cabin_app.journal.report_json import to_json
    from cabin_app.journal.report_text import render_text

    settings, paths = _surroundings(options)
    shown = _shown(options, settings, paths)
    names = _names(paths, Language.FRENCH)
    print(to_json(shown) if options.json else render_text(shown, names=names))
    return _OK


def _export(options: argparse.Namespace) -> int:
    settings, paths = _surroundings(options)
    shown = _shown(options, settings, paths)
    language = Language(options.language)
    out = options.out or Path(f"figures.{options.format}")
    names = _names(paths, language)
    if options.format == "ods":
        from cabin_app.journal.export_files import to_ods

        with writing(out):
            to_ods(shown, language, names, out)
    else:
        content = _bytes(options.format, shown, language, names, settings, paths)
        with writing(out):
            out.write_bytes(content)
    print(out)
    return _OK


def _bytes(
    form: str,
    shown: "Report",
    language: Language,
    names: Mapping[str, str],
    settings: Settings,
    paths: Paths,
) -> bytes:
    if form == "csv":
        from cabin_app.journal.export_files import to_csv

        return to_csv(shown, language, names)
    if form == "json":
        from cabin_app.journal.report_json import to_json

        return to_json(shown).encode()
    from cabin_app.journal.council_page import CouncilWish, council_page

    place = ", ".join(w for w in (settings.place.centre, settings.place.town) if w)
    wish = CouncilWish(
        language=language, place=place, fonts=paths.assets / "fonts", today=_today()
    )
    return council_page(shown, wish)


def _simulate(options: argparse.Namespace) -> int:
    from cabin_app.catalogue.loader import load_shelf
    from cabin_app.journal.database import Unreachable
    from cabin_app.journal.simulate import (
        Wish,
        services_of,
        simulate,
        write_simulated,
    )

    paths = find_paths(os.environ, os.getuid())
    path = paths.state / _SIMULATED
    wish = Wish(
        years=options.years,
        today=_today(),
        seed=options.seed,
        visits_a_day=options.visits_a_day,
    )
    print("drawing visits…", file=sys.stderr)
    drawn = simulate(wish, services_of(load_shelf(paths.catalogue)))
    try:
        count = write_simulated(path, drawn)
    except (Unreachable, OSError) as error:
        remedy = "Free some room, or let this folder be written."
        said = f"it cannot be written ({error})"
        raise BadFile([Problem(place=path, message=said, remedy=remedy)]) from error
    print(f"{count} events of nobody in {path}; add --simulated to read them")
    return _OK


def _push(options: argparse.Namespace) -> int:
    from cabin_app.journal.events import JournalKind
    from cabin_app.journal.header import journal_path
    from cabin_app.journal.report import report_and_counts
    from cabin_app.journal.town_push import push
    from cabin_app.journal.town_tables import engine_of

    settings, paths = _surroundings(options)
    engine = engine_of(settings.town.database)
    public = journal_path(paths.state, JournalKind.PUBLIC)
    place = settings.journal.path or public
    threshold = settings.journal.threshold
    told, counts = report_and_counts(place, threshold=threshold, today=_today())
    done = push(engine, settings.town.cabin, told, counts)
    print(f"{done.periods} periods given, {done.late} of them too late for the sums")
    return _OK


def _surroundings(options: argparse.Namespace) -> tuple[Settings, Paths]:
    paths = find_paths(os.environ, os.getuid())
    return load_settings(options.config, changes_path(paths.state)), paths


def _shown(options: argparse.Namespace, settings: Settings, paths: Paths) -> "Report":
    from cabin_app.journal.events import JournalKind
    from cabin_app.journal.header import is_begun, journal_path
    from cabin_app.journal.report import report

    if options.town:
        from cabin_app.journal.town_report import town_report
        from cabin_app.journal.town_tables import engine_of

        engine = engine_of(settings.town.database)
        return town_report(engine, threshold=settings.journal.threshold, today=_today())
    public = settings.journal.path or journal_path(paths.state, JournalKind.PUBLIC)
    practice = journal_path(paths.state, JournalKind.PRACTICE)
    simulated = paths.state / _SIMULATED
    place = simulated if options.simulated else practice if options.practice else public
    if not is_begun(place):
        others = {"--practice": practice, "--simulated": simulated}
        raise BadFile([_no_journal(place, others)])
    return report(place, threshold=settings.journal.threshold, today=_today())


def _no_journal(place: Path, others: Mapping[str, Path]) -> Problem:
    """What to ask instead: another journal that is there, or the visits to come."""
    there = [word for word, path in others.items() if path.exists() and path != place]
    if there:
        remedy = f"There is another: add {' or '.join(there)}."
    elif place == others["--simulated"]:
        remedy = "`journal simulate` draws one."
    else:
        remedy = "The cabin makes it with its first visit."
    return Problem(place=place, message="there is no journal yet", remedy=remedy)


def _names(paths: Paths, language: Language) -> dict[str, str]:
    """Names of services; a catalogue that is wrong leaves their ids."""
    from cabin_app.catalogue.loader import load_shelf

    try:
        shelf = load_shelf(paths.catalogue)
    except BadFile:
        return {}
    return {str(each.id): each.name.in_language(language) for each in shelf.services}


def _today() -> date:
    from cabin_app.clock import SystemClock

    return SystemClock().now().date()
