"""Codes: which are accepted, and how they are kept. Argon2 is loaded when needed."""

import re
from itertools import pairwise
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from argon2 import PasswordHasher

SHORTEST = 6
LONGEST = 12


class WeakCode(ValueError):
    """A code that would be tried first; the message says what is expected."""


def checked_code(code: str) -> str:
    """The code, if it may be one.

    Raises:
        WeakCode: Too short, too long, not digits, or among those tried first.
    """
    if not re.fullmatch(rf"[0-9]{{{SHORTEST},{LONGEST}}}", code, re.ASCII):
        message = f"a code of {SHORTEST} to {LONGEST} digits expected"
        raise WeakCode(message)
    if _is_sequence(code) or _repeats(code):
        message = "this code would be tried first: no sequence, no repetition"
        raise WeakCode(message)
    return code


def sealed(code: str) -> str:
    """What is kept of a code: an Argon2id hash with its own salt. About 50 ms."""
    return _hasher().hash(code)


def fits(seal: str, code: str) -> bool:
    """Whether the code is the one that was sealed. About 50 ms, right or wrong.

    Raises:
        ValueError: The seal is no seal.
    """
    from argon2.exceptions import VerificationError, VerifyMismatchError

    try:
        return _hasher().verify(seal, code)
    except VerifyMismatchError:
        return False
    except VerificationError as error:
        message = "this is no seal"
        raise ValueError(message) from error


def is_seal(text: object) -> bool:
    """Whether it looks like what `sealed` makes; Argon2 is not loaded."""
    return isinstance(text, str) and text.startswith("$argon2id$")


def _hasher() -> "PasswordHasher":
    from argon2 import PasswordHasher

    return PasswordHasher()


def _is_sequence(code: str) -> bool:
    """All digits one apart, up or down, or the same."""
    steps = {(int(b) - int(a)) % 10 for a, b in pairwise(code)}
    return len(steps) == 1 and steps <= {0, 1, 9}


def _repeats(code: str) -> bool:
    """121212, 123123: one beginning again and again."""
    return any(code == (code[:size] * len(code))[: len(code)] for size in range(1, 4))
