"""Which passwords each site takes, as real ones do."""

import hashlib
import hmac
import secrets
from enum import StrEnum

LEAST_LENGTH = 12


class PasswordFlaw(StrEnum):
    """Why a password is refused; the value ends the key of its sentence."""

    TOO_SHORT = "too_short"
    NO_LOWER = "no_lower"
    NO_UPPER = "no_upper"
    NO_DIGIT = "no_digit"
    NO_SYMBOL = "no_symbol"


def length_flaws(password: str) -> tuple[PasswordFlaw, ...]:
    """The office's rule: twelve characters, whichever they are."""
    return (PasswordFlaw.TOO_SHORT,) if len(password) < LEAST_LENGTH else ()


def class_flaws(password: str) -> tuple[PasswordFlaw, ...]:
    """The mail provider's rule: twelve characters and four classes of them."""
    presence = (
        (PasswordFlaw.NO_LOWER, any(c.islower() for c in password)),
        (PasswordFlaw.NO_UPPER, any(c.isupper() for c in password)),
        (PasswordFlaw.NO_DIGIT, any(c.isdigit() for c in password)),
        (PasswordFlaw.NO_SYMBOL, any(not c.isalnum() for c in password)),
    )
    missing = tuple(flaw for flaw, present in presence if not present)
    return length_flaws(password) + missing


class SealedPassword:
    """A password that can be checked and not read back."""

    def __init__(self, password: str) -> None:
        self._salt = secrets.token_bytes(16)
        self._seal = self._sealed(password)

    def matches(self, password: str) -> bool:
        """Whether ``password`` is the one that was sealed."""
        return hmac.compare_digest(self._seal, self._sealed(password))

    def _sealed(self, password: str) -> bytes:
        text = password.encode("utf-8", "surrogateescape")
        return hashlib.pbkdf2_hmac("sha256", text, self._salt, 2000)
