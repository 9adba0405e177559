"""Each trap of the engine that was measured has a test, and the list has no hole."""

from pathlib import Path
from typing import Any

import pytest
import yaml

from support.named_tests import is_there

TRAPS: dict[str, dict[str, Any]] = yaml.safe_load(
    Path(__file__).with_name("traps.yaml").read_text("utf-8")
)["traps"]
MEASURED = {"E": 14, "Q": 32}
"""How many were measured: a trap that is taken out of the list is missed here."""


@pytest.mark.parametrize("trap", TRAPS)
def test_a_trap_has_a_test(trap: str) -> None:
    assert TRAPS[trap]["trap"]
    assert TRAPS[trap]["by"]
    assert [name for name in TRAPS[trap]["by"] if not is_there(name)] == []


def test_no_trap_is_missing() -> None:
    wanted = [f"{kind}{n + 1}" for kind, many in MEASURED.items() for n in range(many)]
    assert list(TRAPS) == wanted


def test_a_test_that_is_not_there_is_missed() -> None:
    assert is_there("test_traps::test_no_trap_is_missing")
    assert not is_there("test_traps::test_nothing")
    assert not is_there("test_of_nothing::*")
