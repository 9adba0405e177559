"""Tests named in lists: ``file::name``, ``file::name[parameter]``, ``file::*``."""

import ast
from functools import cache
from pathlib import Path

TESTS = Path(__file__).parents[1]


def is_there(named: str) -> bool:
    """Whether exactly one file of that name has such a test."""
    file, _, test = named.partition("::")
    names = _tests_of(file)
    return bool(names) if test == "*" else test.partition("[")[0] in names


@cache
def _tests_of(file: str) -> frozenset[str]:
    paths = list(TESTS.rglob(f"{file}.py"))
    if len(paths) != 1:
        return frozenset()
    tree = ast.parse(paths[0].read_text("utf-8"))
    functions = [n.name for n in ast.walk(tree) if isinstance(n, ast.FunctionDef)]
    return frozenset(name for name in functions if name.startswith("test_"))
