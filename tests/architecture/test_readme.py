"""What the README says can be typed: its commands, their options, the journeys."""

import argparse
import re
from collections.abc import Collection, Iterator
from pathlib import Path

import pytest

from cabin_app.cli import _parser
from cabin_app.tour import ALL_GUIDED, JOURNEYS
from cabin_app.tour_plan import GUIDED

ROOT = Path(__file__).resolve().parents[2]
README = (ROOT / "README.md").read_text("utf-8")
ROWS = re.findall(r"^\| `python -m cabin_app (.+?)` \|", README, re.MULTILINE)
COMMANDS = [words for row in ROWS for words in row.replace(r"\|", "|").split("` · `")]


def below(parser: argparse.ArgumentParser) -> dict[str, argparse.ArgumentParser]:
    """Its commands by name."""
    found: dict[str, argparse.ArgumentParser] = {}
    for action in parser._actions:
        if isinstance(action, argparse._SubParsersAction):
            found |= action.choices
    return found


def options_of(parser: argparse.ArgumentParser) -> set[str]:
    """Those of all its commands too."""
    own = {word for action in parser._actions for word in action.option_strings}
    return own.union(*(options_of(each) for each in below(parser).values()))


def faults(command: str) -> list[str]:
    """What of a row cannot be typed."""
    name, _, rest = command.partition(" ")
    parser = below(_parser()).get(name)
    if parser is None:
        return [name]
    known = options_of(parser)
    return [
        *wrong_acts(re.sub(r"\[.*?\]", "", rest), below(parser)),
        *(word for word in re.findall(r"--[a-z-]+", rest) if word not in known),
    ]


def wrong_acts(said: str, acts: Collection[str]) -> Iterator[str]:
    """Acts stand one behind the other, each with what it takes: check|new NAME.

    Behind a word in small letters stand those that may take its place: clear agent|x.
    """
    before: list[str] = []
    for words in map(str.split, said.split("|") if acts else []):
        may_be_word = len(before) > 1 and before[-1].islower()
        if words[0] in acts:
            before = words
        elif not may_be_word:
            yield words[0]


def test_the_table_is_read() -> None:
    assert len(COMMANDS) > 15


@pytest.mark.parametrize("command", COMMANDS)
def test_it_can_be_typed(command: str) -> None:
    assert faults(command) == []


@pytest.mark.parametrize(
    ("command", "wrong"),
    [
        ("fly --high", ["fly"]),
        ("check --nowhere [--json]", ["--nowhere"]),
        ("settings show|sing KEY", ["sing"]),
    ],
)
def test_what_cannot_be_typed_is_found(command: str, wrong: list[str]) -> None:
    assert faults(command) == wrong


def test_the_journeys_are_those_of_the_tour() -> None:
    (line,) = re.findall(r"^Journeys of the tour: (.*)\. With", README, re.MULTILINE)
    named = set(re.findall(r"`([a-z-]+)`", line))
    guided = {name for name in named if name.startswith(ALL_GUIDED)}
    assert named - guided == set(JOURNEYS)
    assert ALL_GUIDED in guided
    assert guided - {ALL_GUIDED} <= set(GUIDED)


@pytest.mark.parametrize("name", ["run", "test", "bench", "packaging/wheel"])
def test_what_is_run_from_a_clone_is_there(name: str) -> None:
    assert (ROOT / name).stat().st_mode & 0o111
