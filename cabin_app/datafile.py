"""YAML files written by people: read safely, checked against a schema, by line.

A wrong file gives every problem at once, each with its line, its field and what
was expected, in words for the staff of a town hall.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from cabin_app.errors import BadFile, Problem
from cabin_app.value_place import Keys, field_name


@dataclass(frozen=True, kw_only=True)
class DataFile:
    """A file, its values, and where each was written.

    Attributes:
        path: Where it was read.
        value: Mappings, lists, texts, numbers, true/false, None.
        lines: 1-based line of each value, by its keys from the top.
        others: Values that another file, laid over this one, wrote.
    """

    path: Path
    value: Any
    lines: Mapping[Keys, int]
    others: Mapping[Keys, Path] = field(default_factory=dict)

    def line_of(self, keys: Keys) -> int:
        """Line of a value, or of the nearest one that holds it."""
        while keys and keys not in self.lines:
            keys = keys[:-1]
        return self.lines[keys]

    def file_of(self, keys: Keys) -> Path:
        """The file that a value stands in, or what holds it."""
        while keys and keys not in self.others:
            keys = keys[:-1]
        return self.others.get(keys, self.path)

    def problem(self, keys: Keys, message: str, remedy: str = "") -> Problem:
        """Something wrong with a value, at its line."""
        return Problem(
            place=self.file_of(keys),
            line=self.line_of(keys),
            field=field_name(keys),
            message=message,
            remedy=remedy,
        )


def load(path: Path, schema: Mapping[str, Any]) -> DataFile:
    """Read a YAML file that must fit a JSON Schema (Draft 2020-12).

    Raises:
        BadFile: With every problem, in the order of the file.
    """
    file = read(path)
    judge(file, schema)
    return file


def read(path: Path) -> DataFile:
    """Read a YAML file, whatever its values are.

    Raises:
        BadFile: It is no YAML of ours; with every problem, in the order of the file.
    """
    # Imported late: 120 ms that a start with a known catalogue does not need.
    from cabin_app.yaml_values import read_text, read_values

    reader = read_values(path, read_text(path))
    if reader.problems:
        raise BadFile(sorted(reader.problems, key=lambda problem: problem.line))
    return DataFile(path=path, value=reader.value, lines=reader.lines)


def judge(file: DataFile, schema: Mapping[str, Any]) -> None:
    """Refuse values that do not fit.

    Raises:
        BadFile: With every problem, file by file, in the order of each.
    """
    from cabin_app.schema_words import violations

    problems = [file.problem(*found) for found in violations(file.value, schema)]
    if problems:
        raise BadFile(sorted(problems, key=lambda each: (str(each.place), each.line)))


def laid_over(files: Sequence[DataFile]) -> DataFile:
    """Files one over the other, group by group: the last word on a value counts."""
    first, *others = files
    value, lines, written = first.value, dict(first.lines), dict(first.others)
    for other in others:
        value = _merged(value, other.value)
        for keys, line in other.lines.items():
            # What both hold is the first one's: a group, and the file itself.
            if keys not in lines or not isinstance(_held(other.value, keys), dict):
                lines[keys], written[keys] = line, other.path
    return DataFile(path=first.path, value=value, lines=lines, others=written)


def _held(value: Any, keys: Keys) -> Any:
    for key in keys:
        value = value[key]
    return value


def _merged(below: Any, above: Any) -> Any:
    if not isinstance(below, dict) or not isinstance(above, dict):
        return above
    both: dict[str, Any] = dict(below)
    for name, value in above.items():
        known: Any = both.get(name)
        if isinstance(known, dict) and isinstance(value, dict):
            both[name] = {**known, **value}
        else:
            both[name] = value
    return both
