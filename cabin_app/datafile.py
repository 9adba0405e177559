"""YAML files written by people: read safely, checked against a schema, by line.

A wrong file gives every problem at once, each with its line, its field and what
was expected, in words for the staff of a town hall.
"""

from collections.abc import Mapping
from dataclasses import dataclass
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
    """

    path: Path
    value: Any
    lines: Mapping[Keys, int]

    def line_of(self, keys: Keys) -> int:
        """Line of a value, or of the nearest one that holds it."""
        while keys and keys not in self.lines:
            keys = keys[:-1]
        return self.lines[keys]

    def problem(self, keys: Keys, message: str, remedy: str = "") -> Problem:
        """Something wrong with a value, at its line."""
        return Problem(
            place=self.path,
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
    # Imported late: 120 ms that a start with a known catalogue does not need.
    from cabin_app.schema_words import violations
    from cabin_app.yaml_values import read_text, read_values

    reader = read_values(path, read_text(path))
    file = DataFile(path=path, value=reader.value, lines=reader.lines)
    problems = list(reader.problems)
    if not problems:
        problems = [file.problem(*found) for found in violations(file.value, schema)]
    if problems:
        raise BadFile(sorted(problems, key=lambda problem: problem.line))
    return file
