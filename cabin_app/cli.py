"""The cabin, and all that is done for it. Exit codes: 0 well, 1 a fault, 2 misuse."""

import argparse
import json
import logging
import os
import sys
from collections.abc import Sequence
from pathlib import Path

from cabin_app.cli_catalogue import add_catalogue
from cabin_app.cli_code import add_code_command
from cabin_app.cli_journal import add_journal
from cabin_app.cli_settings import add_settings
from cabin_app.cli_support import add_support
from cabin_app.command_line import add_config, add_json, screen_px, whole
from cabin_app.errors import BadFile, CabinError, WrongUsage
from cabin_app.language import Language
from cabin_app.paths import find_paths

OK, FAULT, USAGE = 0, 1, 2
INTERRUPTED = 130
"""As a shell says of what Ctrl-C ended."""
_LANGUAGES = tuple(language.value for language in Language)


def main(arguments: Sequence[str]) -> int:
    """Run one command; the exit code."""
    options = _parser().parse_args(arguments)
    logging.basicConfig(level=logging.WARNING, format="%(levelname)s %(message)s")
    try:
        code = int(options.act(options))
        sys.stdout.flush()
    except BrokenPipeError:
        # Whoever read has enough; the interpreter would complain when it flushes.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return FAULT
    except KeyboardInterrupt:
        return INTERRUPTED
    except BadFile as error:
        for problem in error.problems:
            print(problem, file=sys.stderr)
        return FAULT
    except CabinError as error:
        print(error, file=sys.stderr)
        return USAGE if isinstance(error, WrongUsage) else FAULT
    return code


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m cabin_app", description=__doc__)
    commands = parser.add_subparsers(required=True, metavar="COMMAND")

    run = commands.add_parser("run", help="the application")
    _add_run_options(run)
    run.set_defaults(act=_run)

    visit = commands.add_parser("visit", help="one visit, started by `run`")
    _add_run_options(visit)
    visit.add_argument(
        "--out-of-order", action="store_true", help="only say that it does not serve"
    )
    visit.set_defaults(act=_visit)

    tour = commands.add_parser("tour", help="play whole visits and take pictures")
    tour.add_argument("--out", type=Path, required=True, help="folder of the pictures")
    tour.add_argument("--journey", action="append", help="one of them; all without")
    tour.add_argument(
        "--language", action="append", choices=_LANGUAGES, help="fr without"
    )
    tour.add_argument(
        "--devices",
        choices=["simulated", "services"],
        default="simulated",
        help="services: real adapters, private servers on loopback",
    )
    tour.add_argument(
        "--size", type=screen_px, default=(1920, 1080), help="1920x1080 or 1080x1920"
    )
    tour.add_argument(
        "--text-size", type=int, choices=[1, 2, 3, 4], default=1, help="4: the largest"
    )
    tour.add_argument(
        "--contrast",
        choices=["light", "dark", "light_contrast", "soft"],
        default="light",
        help="colours of the screens",
    )
    tour.add_argument("--voice", action="store_true", help="read every screen aloud")
    tour.set_defaults(act=_tour)

    voice = commands.add_parser("voice", help="the French voice")
    voices = voice.add_subparsers(required=True, metavar="ACT")
    build = voices.add_parser("build", help="say the fixed sentences ahead")
    build.add_argument("--limit", type=whole, help="so many at most; the rest later")
    build.set_defaults(act=_voice_build)

    check = commands.add_parser("check", help="what is wrong, where, what to do")
    add_config(check)
    add_json(check)
    check.add_argument(
        "--sites", action="store_true", help="go to each procedure's first page too"
    )
    check.add_argument(
        "--only", choices=["machine", "devices", "journal"], help="a part of it"
    )
    check.set_defaults(act=_check)

    add_catalogue(commands)
    add_code_command(commands)
    add_settings(commands)
    add_support(commands)

    faults = commands.add_parser("faults", help="what devices do, what is told")
    faults.add_argument(
        "--language", default="fr", choices=_LANGUAGES, help="of what visitors read"
    )
    add_json(faults)
    faults.set_defaults(act=_faults)

    add_journal(commands)

    escape = commands.add_parser(
        "escape-report", help="plays every known way out; a page to publish"
    )
    form = escape.add_mutually_exclusive_group()
    form.add_argument("--html", action="store_true", help="one page for a website")
    form.add_argument("--json", action="store_true", help="for machines")
    escape.set_defaults(act=_escape_report)
    return parser


def _add_run_options(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--window", action="store_true", help="not full screen")
    parser.add_argument("--simulate", action="store_true", help="simulated devices")
    add_config(parser)


def _run(options: argparse.Namespace) -> int:
    from cabin_app.bootstrap.supervised import run_supervised

    words = [
        word
        for word, wanted in (
            ("--window", options.window),
            ("--simulate", options.simulate),
        )
        if wanted
    ]
    if options.config is not None:
        words += ["--config", str(options.config)]
    return run_supervised(words, config=options.config, simulate=options.simulate)


def _visit(options: argparse.Namespace) -> int:
    if options.out_of_order:
        return _out_of_order(options)
    from cabin_app.bootstrap.serving import run_visit

    return run_visit(
        config=options.config, simulate=options.simulate, window=options.window
    )


def _out_of_order(options: argparse.Namespace) -> int:
    from cabin_app.bootstrap.stopped import FAILED_OFTEN, run_stopped
    from cabin_app.bootstrap.wish import Wish
    from cabin_app.session.state import StopCause
    from cabin_app.supervision_link import PipeLink

    return run_stopped(
        cause=StopCause.UNEXPECTED,
        detail=FAILED_OFTEN,
        wish=Wish(rehearsing=options.simulate, config=options.config),
        window=options.window,
        link=PipeLink.from_environment(os.environ),
    )


def _tour(options: argparse.Namespace) -> int:
    from cabin_app.tour import TourWish, run_tour

    width, height = options.size
    return run_tour(
        TourWish(
            out=options.out,
            journeys=tuple(options.journey or ()),
            languages=tuple(options.language or ("fr",)),
            services=options.devices == "services",
            width_px=width,
            height_px=height,
            text_size=options.text_size,
            contrast=options.contrast,
            voice=options.voice,
        )
    )


def _voice_build(options: argparse.Namespace) -> int:
    from cabin_app.bootstrap.voice import build_voice

    def tell(line: str) -> None:
        print(line, flush=True)

    paths = find_paths(os.environ, os.getuid())
    built = build_voice(paths, limit=options.limit, tell=tell)
    print(
        f"{built.rendered} sentences rendered in {built.took_s:.0f} s, "
        f"{built.kept} were there ({built.tidied} evened, {built.spoilt} spoilt), "
        f"{built.removed} removed, {built.left} left."
    )
    print(
        f"{built.speech_s / 60:.1f} minutes of speech, "
        f"{built.size_bytes / 1_000_000:.1f} MB in {paths.voice}"
    )
    for text in built.silent:
        print(f"Nothing or not all is heard of {text!r}", file=sys.stderr)
    return FAULT if built.silent else OK


def _check(options: argparse.Namespace) -> int:
    from cabin_app.bootstrap.check import check_cabin

    found = check_cabin(options.config, sites=options.sites, only=options.only)
    if options.json:
        print(json.dumps([finding.as_dict() for finding in found], indent=2))
    else:
        for finding in found:
            print(finding)
    return FAULT if any(finding.is_fault for finding in found) else OK


def _faults(options: argparse.Namespace) -> int:
    from cabin_app.bootstrap.faults import as_dicts, as_text, fault_rows

    paths = find_paths(os.environ, os.getuid())
    rows = fault_rows(translations=paths.assets / "i18n", language=options.language)
    if options.json:
        print(json.dumps(as_dicts(rows), ensure_ascii=False, indent=2))
    else:
        print(as_text(rows))
    return OK


def _escape_report(options: argparse.Namespace) -> int:
    from cabin_app.escape_report import Verdict, to_html, to_json, to_markdown
    from cabin_app.escape_run import run_escapes

    report = run_escapes()
    form = to_json if options.json else to_html if options.html else to_markdown
    print(form(report))
    return FAULT if report.counts[Verdict.FAILED] else OK
