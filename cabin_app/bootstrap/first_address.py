"""What a first address needs of the world: chance, and a measure that takes time."""

import secrets
from collections.abc import Callable
from functools import cache

from cabin_app.first_address.passphrase import load_words, passphrase, strength
from cabin_app.jobs import Executor
from cabin_app.paths import SHIPPED_ASSETS

LANE = "measure"


def draw_passphrase() -> str:
    """A passphrase nobody can foresee."""
    return passphrase(_words(), secrets.choice)


def measurer(executor: Executor) -> Callable[[str, Callable[[int], None]], None]:
    """Measures passphrases off the interface thread."""

    def measure(text: str, on_score: Callable[[int], None]) -> None:
        def broke(error: Exception) -> None:
            raise error

        executor.submit(lambda: strength(text), on_score, broke, lane=LANE)

    return measure


@cache
def _words() -> tuple[str, ...]:
    return load_words(SHIPPED_ASSETS / "words")
