"""The shelf: from its files and their copy, and each key of a search."""

import statistics
import tempfile
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path

from bench.figures import RUNS, Figure, spread

from cabin_app.catalogue.last_good import keep_last_good
from cabin_app.catalogue.model import Shelf
from cabin_app.catalogue.search import Finder
from cabin_app.language import Language
from cabin_app.paths import SHIPPED_ASSETS

LOAD_LIMIT_MS = 60
KEY_LIMIT_MS = 10
SENTENCES = (
    "j'ai perdu mon mot de passe caf",
    "je veux une carte grise",
    "atestasion de droits secu",
    "cartegrise poleemploi papiers du loyer",
    "zzz",
)


def main() -> list[Figure]:
    """Load as each visit does, then type as people do."""
    with tempfile.TemporaryDirectory(prefix="cabin-bench-") as name:
        copy = Path(name) / "catalogue.json"
        folder = SHIPPED_ASSETS / "catalogue"
        shelf, _ = keep_last_good(folder, copy)
        loads = [_ms(lambda: keep_last_good(folder, copy)) for _ in range(RUNS)]
    keys = [key for text in SENTENCES for key in _keys_ms(shelf, text)]
    count = f"{len(shelf.services)} services, {len(shelf.procedures)} procedures"
    return [
        Figure(
            name="shelf, loaded from its copy",
            unit="ms",
            ours=statistics.median(loads),
            limit=LOAD_LIMIT_MS,
            remark=f"{count}, {spread(loads)}",
        ),
        Figure(
            name="search, slowest of all keys",
            unit="ms",
            ours=max(keys),
            limit=KEY_LIMIT_MS,
            remark=f"{len(keys)} keys, median {statistics.median(keys):.1f}",
        ),
    ]


def _keys_ms(shelf: Shelf, text: str) -> list[float]:
    """Each key of a sentence; typed anew each time, as words asked are remembered."""
    typed = []
    for _ in range(RUNS):
        finder = Finder(shelf, Language.ARABIC)
        ends = range(1, len(text) + 1)
        typed.append([_ms(partial(finder.find, text[:end])) for end in ends])
    return [statistics.median(key) for key in zip(*typed, strict=True)]


def _ms(work: Callable[[], object]) -> float:
    began_s = time.perf_counter()
    work()
    return (time.perf_counter() - began_s) * 1000
