"""``settings``: what holds and from where, and what the technician's screen changes."""

import argparse
import json
import os
import sys
from collections.abc import Callable
from dataclasses import asdict
from typing import TYPE_CHECKING

from cabin_app.command_line import add_config, add_json
from cabin_app.paths import chosen_by, find_paths

if TYPE_CHECKING:
    from cabin_app.maintenance.settings_desk import SettingsDesk, SettingsShown

_OK, _FAULT = 0, 1


def add_settings(
    commands: "argparse._SubParsersAction[argparse.ArgumentParser]",
) -> None:
    """Describe the command."""
    settings = commands.add_parser("settings", help="what holds, from where; change it")
    acts = settings.add_subparsers(required=True, metavar="ACT")
    show = _act(acts, "show", "each setting with its source", _show)
    add_json(show)
    change = _act(acts, "set", "one value, judged as the file is", _set)
    change.add_argument("key", help="as in the file: timeouts.farewell_s")
    change.add_argument("value", help="as in the file; lists with commas")
    forget = _act(acts, "forget", "a change: the file's word holds again", _forget)
    forget.add_argument("key", help="as in the file: timeouts.farewell_s")
    _act(acts, "undo", "the last change, of the screen too", _undo)
    _act(acts, "drop", "every change of the screen", _drop)


def _act(
    acts: "argparse._SubParsersAction[argparse.ArgumentParser]",
    name: str,
    said: str,
    act: Callable[[argparse.Namespace], int],
) -> argparse.ArgumentParser:
    parser = acts.add_parser(name, help=said)
    add_config(parser)
    parser.set_defaults(act=act)
    return parser


def _desk(options: argparse.Namespace) -> "SettingsDesk":
    from cabin_app.maintenance.settings_desk import SettingsDesk
    from cabin_app.maintenance.settings_rows import folder_rows
    from cabin_app.settings_kept import load_kept

    paths = find_paths(os.environ, os.getuid())
    return SettingsDesk(
        config=options.config,
        state_folder=paths.state,
        running=load_kept(options.config, paths.state, keep=False).settings,
        folders=folder_rows(paths, chosen_by(os.environ)),
    )


def _show(options: argparse.Namespace) -> int:
    from cabin_app.maintenance.settings_desk import source_words

    shown = _desk(options).look()
    if options.json:
        rows = [asdict(row) for row in shown.rows]
        print(json.dumps(rows, ensure_ascii=False, indent=2))
    else:
        for row in shown.rows:
            print(f"{row.key:<28} {row.value or '-':<32} {source_words(row)}")
    for problem in shown.problems:
        print(problem, file=sys.stderr)
    return _FAULT if shown.problems else _OK


def _set(options: argparse.Namespace) -> int:
    return _told(_desk(options).change(options.key, options.value))


def _forget(options: argparse.Namespace) -> int:
    return _told(_desk(options).forget(options.key))


def _undo(options: argparse.Namespace) -> int:
    desk = _desk(options)
    if not desk.look().can_undo:
        print("There is no change to undo.")
        return _OK
    return _told(desk.undo())


def _drop(options: argparse.Namespace) -> int:
    return _told(_desk(options).drop_all())


def _told(shown: "SettingsShown") -> int:
    for problem in shown.problems:
        print(problem, file=sys.stderr)
    print("It holds from the next start of the cabin on.")
    return _FAULT if shown.problems else _OK
