"""Changes settings as the rules allow, one at a time; each change can be taken back."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from cabin_app.datafile import read
from cabin_app.errors import BadFile, Problem
from cabin_app.maintenance.settings_rows import (
    Setting,
    Source,
    rows_of,
    value_of,
)
from cabin_app.settings import Settings, load_settings, settings_schema
from cabin_app.settings_kept import changes_path, load_kept, write_privately

_HEAD = """\
# Written by the technician's screen and `python -m cabin_app settings`.
# It is laid over the installer's file, and follows the same rules.
"""
NOTHING = "{}\n"


@dataclass(frozen=True, kw_only=True)
class SettingsShown:
    """All settings, as they will be at the next start.

    Attributes:
        rows: In the order of the file.
        problems: What is wrong in the files; the rows are the last good ones then.
        can_undo: One step back is kept.
        restart: What runs now runs with others.
    """

    rows: tuple[Setting, ...]
    problems: tuple[Problem, ...] = ()
    can_undo: bool = False
    restart: bool = False


class SettingsDesk:
    """Call from one lane. Nothing is kept open between calls.

    Raises:
        BadFile: From what changes something: it was refused, and nothing changed; or
            the disk refused.
    """

    def __init__(
        self,
        *,
        config: Path | None,
        state_folder: Path,
        running: Settings,
        folders: tuple[Setting, ...] = (),
    ) -> None:
        """Take note.

        Args:
            config: The installer's file.
            state_folder: Where changes are kept.
            running: What this process was started with.
            folders: Rows of what the environment chose, shown and never changed.
        """
        self._config = config
        self._state = state_folder
        self._running = running
        self._folders = folders
        self._changes = changes_path(state_folder)
        self._former = self._changes.with_name("settings.former.yaml")
        self._entered: str | None = None

    def enter(self) -> SettingsShown:
        """Somebody came: from now on `go_back_to_entry` leads here."""
        self._entered = self._text()
        return self.look()

    def look(self) -> SettingsShown:
        """What holds at the next start."""
        try:
            kept = load_kept(self._config, self._state)
        except BadFile as error:
            # Nothing was ever right: what runs now are the defaults, or nothing does.
            return SettingsShown(
                rows=self._rows(self._running), problems=error.problems
            )
        return SettingsShown(
            rows=self._rows(kept.settings),
            problems=kept.problems,
            can_undo=self._former.exists(),
            restart=kept.settings != self._running,
        )

    def change(self, key: str, text: str) -> SettingsShown:
        """Write one value; it is judged with all others before anything changes."""
        row = self._row(key)
        values = self._values()
        group, _, name = key.partition(".")
        value = value_of(row, text)
        if name:
            values = {**values, group: {**values.get(group, {}), name: value}}
        else:
            values = {**values, group: value}
        return self._write(_text_of(values))

    def forget(self, key: str) -> SettingsShown:
        """Take a change of ours away: the installer's word, or the default, holds."""
        values = self._values()
        group, _, name = key.partition(".")
        inside = values.get(group)
        if inside is None:
            self._row(key)  # a change that is there may be of a key that is not
        if name and isinstance(inside, dict):
            inside = {each: held for each, held in inside.items() if each != name}
        if not name or not inside:
            values = {each: held for each, held in values.items() if each != group}
        else:
            values = {**values, group: inside}
        return self._write(_text_of(values))

    def undo(self) -> SettingsShown:
        """As it was before the last change; twice is as it is now."""
        if not self._former.exists():
            return self.look()
        return self._write(self._former.read_text("utf-8"))

    def go_back_to_entry(self) -> SettingsShown:
        """As it was when somebody came in."""
        return self.look() if self._entered is None else self._write(self._entered)

    def drop_all(self) -> SettingsShown:
        """None of our changes holds any more, be they right or wrong."""
        return self._write(NOTHING)

    def _row(self, key: str) -> Setting:
        for row in self.look().rows:
            if row.key == key:
                return row
        message = "there is no such setting."
        raise BadFile([Problem(place=self._changes, field=key, message=message)])

    def _rows(self, settings: Settings) -> tuple[Setting, ...]:
        rows = rows_of(settings, settings_schema(), self._changes)
        return (*rows, *self._folders)

    def _text(self) -> str:
        try:
            return self._changes.read_text("utf-8")
        except (OSError, UnicodeDecodeError):
            return NOTHING

    def _values(self) -> dict[str, Any]:
        if not self._changes.exists():
            return {}
        value = read(self._changes).value
        return dict(value) if isinstance(value, dict) else {}

    def _write(self, text: str) -> SettingsShown:
        """Judge a draft beside the file, then put it in its place."""
        draft = self._changes.with_name("settings.draft.yaml")
        before = self._text()
        try:
            write_privately(draft, text)
            try:
                load_settings(self._config, draft)
            except BadFile as error:
                problems = [_at(each, draft, self._changes) for each in error.problems]
                raise BadFile(problems) from error
            finally:
                draft.unlink(missing_ok=True)
            if text != before:
                write_privately(self._former, before)
                write_privately(self._changes, text)
        except OSError as error:
            said = f"the disk refuses it ({error.strerror})."
            remedy = "Check the rights and the free space of this folder."
            problem = Problem(place=self._state, message=said, remedy=remedy)
            raise BadFile([problem]) from error
        return self.look()


def source_words(row: Setting) -> str:
    """Where a value comes from, for a terminal."""
    if row.source is Source.DEFAULT:
        return "default"
    if row.source is Source.ENVIRONMENT:
        return f"environment {row.place}"
    return "the last good settings" if row.source is Source.LAST_GOOD else row.place


def _at(problem: Problem, draft: Path, place: Path) -> Problem:
    """The same problem, without the name of a file that nobody knows."""
    if problem.place != draft:
        return problem
    return Problem(
        place=place,
        field=problem.field,
        message=problem.message,
        remedy=problem.remedy,
    )


def _text_of(values: Mapping[str, Any]) -> str:
    """YAML that people can read: each value in the words of JSON."""
    if not values:
        return _HEAD + NOTHING
    lines = []
    for name, value in values.items():
        if isinstance(value, dict):
            lines.append(f"{name}:")
            lines += [f"  {below}: {_word(held)}" for below, held in value.items()]
        else:
            lines.append(f"{name}: {_word(value)}")
    return _HEAD + "\n".join(lines) + "\n"


def _word(value: object) -> str:
    return json.dumps(value, ensure_ascii=False)
