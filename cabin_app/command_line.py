"""What all commands share: words of their options, and files they are told to write."""

import argparse
import math
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from cabin_app.errors import BadFile, Problem

GREATEST_SIDE_PX, LEAST_SIDE_PX = 7680, 720


def add_config(parser: argparse.ArgumentParser) -> None:
    """The installer's settings, for a command that needs them."""
    parser.add_argument(
        "--config", type=Path, metavar="FILE", help="settings; without, the defaults"
    )


def add_json(parser: argparse.ArgumentParser) -> None:
    """The same answer, for a program."""
    parser.add_argument("--json", action="store_true", help="for machines")


def above_zero(word: str) -> float:
    """A number of something there is.

    Raises:
        ArgumentTypeError: It is none, or endless.
    """
    try:
        number = float(word)
    except ValueError:
        number = math.nan
    if not (math.isfinite(number) and number > 0):
        message = f"a number above 0 expected, found {word!r}"
        raise argparse.ArgumentTypeError(message)
    return number


def at_most(most: int, of: str) -> Callable[[str], float]:
    """A number above zero and up to ``most``, told as ``of`` ("years").

    Raises (what it returns):
        ArgumentTypeError: As for `above_zero`, or more.
    """

    def number_of(word: str) -> float:
        number = above_zero(word)
        if number > most:
            message = f"{most} {of} at most, found {word!r}"
            raise argparse.ArgumentTypeError(message)
        return number

    return number_of


def whole(word: str) -> int:
    """A number of things, 0 among them.

    Raises:
        ArgumentTypeError: It is none.
    """
    if not (word.isascii() and word.isdecimal() and len(word) < 10):
        message = f"a whole number expected, found {word!r}"
        raise argparse.ArgumentTypeError(message)
    return int(word)


def screen_px(word: str) -> tuple[int, int]:
    """Width and height of a screen: "1920x1080".

    Raises:
        ArgumentTypeError: It is no size that a screen of a cabin has.
    """
    width, by, height = word.partition("x")
    sides = [int(side) for side in (width, height) if side.isascii() and side.isdigit()]
    fits = all(LEAST_SIDE_PX <= side <= GREATEST_SIDE_PX for side in sides)
    if not by or len(sides) != 2 or not fits:
        message = f"a size such as 1920x1080 expected, found {word!r}"
        raise argparse.ArgumentTypeError(message)
    return sides[0], sides[1]


@contextmanager
def writing(out: Path) -> Iterator[None]:
    """A file or a folder that somebody named is written inside.

    Raises:
        BadFile: The disk refuses it, or it is no place to write.
    """
    try:
        yield
    except OSError as error:
        said = f"it cannot be written ({error.strerror or error})"
        remedy = "Name another place, one that is there and has room."
        raise BadFile([Problem(place=out, message=said, remedy=remedy)]) from error
