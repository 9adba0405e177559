"""Each family of devices is held to each rule, by a proof or by a reason."""

import tomllib
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
QUALITY = tomllib.loads((ROOT / "devices" / "quality.toml").read_text("utf-8"))
FAMILIES = sorted(QUALITY.keys() - {"rules"})
SHORTEST_REASON = 20


@pytest.mark.parametrize("family", FAMILIES)
def test_a_family_answers_every_rule_and_no_other(family: str) -> None:
    assert (ROOT / "devices" / family).is_dir()
    assert QUALITY[family].keys() == QUALITY["rules"].keys()


@pytest.mark.parametrize(
    ("family", "rule"),
    [(family, rule) for family in FAMILIES for rule in QUALITY[family]],
)
def test_a_row_has_a_proof_or_a_reason(family: str, rule: str) -> None:
    ((kind, words),) = QUALITY[family][rule].items()
    assert kind in {"done", "exempt"}
    if kind == "done":
        assert (ROOT / words).is_file(), f"{family}.{rule} names a file that is gone"
    else:
        assert len(words) >= SHORTEST_REASON


def test_the_scanner_is_there() -> None:
    assert "scanner" in FAMILIES
