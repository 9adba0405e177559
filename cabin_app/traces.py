"""What a technician may read of an error nobody expected: where, never what.

The message of an exception may quote whatever was at hand: a name that was typed, the
title of a letter. Kinds and places are of the program; they say enough to mend it.
"""

import traceback
from pathlib import Path


class ProgramText(str):
    """Words of the program alone: whoever gets them may keep them."""

    __slots__ = ()


def place_of(error: BaseException) -> str:
    """Kind of error, innermost file and line, such as "KeyError (desk.py:81)"."""
    frames = traceback.extract_tb(error.__traceback__)
    place = f"{Path(frames[-1].filename).name}:{frames[-1].lineno}" if frames else "?"
    return f"{type(error).__name__} ({place})"


def trace_of(error: BaseException) -> ProgramText:
    """Kinds and places of an error and of those behind it, the first one first."""
    behind = error.__cause__ or (
        None if error.__suppress_context__ else error.__context__
    )
    before = f"{trace_of(behind)}\n" if behind is not None else ""
    frames = "".join(traceback.format_tb(error.__traceback__))
    return ProgramText(f"{before}{type(error).__name__}\n{frames}".rstrip())
