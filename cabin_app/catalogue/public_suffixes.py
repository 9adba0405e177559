"""Domains under which anybody, or every ministry, may have a site.

A town cannot vouch for all that is under one: its sites are named one by one, as
`.impots.gouv.fr` is. The rules are those by which browsers keep cookies apart.
"""

from functools import cache
from typing import NamedTuple

from cabin_app.paths import SHIPPED_ASSETS

PUBLIC_SUFFIXES = SHIPPED_ASSETS / "words" / "public-suffixes.txt"
"""Made by `packaging/public_suffixes.py`, with the version it was made from."""

_ALSO = """
    wordpress.com over-blog.com canalblog.com sharepoint.com free.fr eu.org
    cloudfront.net scalingo.io
"""
_ALSO_SHARED = frozenset(_ALSO.split())
"""Places for the sites of others that did not ask to be on that list."""


class _Rules(NamedTuple):
    exact: frozenset[str]
    all_under: frozenset[str]
    """Every name one label longer is a suffix: `*.kawasaki.jp`."""
    but: frozenset[str]
    above: frozenset[str]
    """Names with suffixes under them, such as `amazonaws.com`."""


def is_shared(name: str) -> bool:
    """Whether a domain is held by many, or has such domains under it."""
    rules = _rules()
    if any(name in held for held in (rules.exact, rules.above, _ALSO_SHARED)):
        return True
    return name.partition(".")[2] in rules.all_under and name not in rules.but


@cache
def _rules() -> _Rules:
    """Read when a catalogue is checked, never when a known one is served."""
    lines = PUBLIC_SUFFIXES.read_text("ascii").splitlines()
    written = [line for line in lines if line and not line.startswith("//")]
    but = {rule.removeprefix("!") for rule in written if rule.startswith("!")}
    all_under = {rule.removeprefix("*.") for rule in written if rule.startswith("*.")}
    exact = {rule for rule in written if rule[0] not in "!*"}
    above = {parent for name in exact for parent in _parents(name)}
    above |= {each for name in all_under for each in (name, *_parents(name))}
    return _Rules(
        frozenset(exact), frozenset(all_under), frozenset(but), frozenset(above)
    )


def _parents(name: str) -> set[str]:
    labels = name.split(".")
    return {".".join(labels[start:]) for start in range(1, len(labels))}
