"""Transitions as sentences: given a visit, when this happens, then these fields."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from functools import reduce

import pytest

from cabin_app.session.events import Event
from support.visits import played


@dataclass(frozen=True)
class Row:
    """One sentence.

    Attributes:
        says: The sentence.
        given: What happened before.
        when: What happens now, one event or a few.
        then: Dotted fields of the state afterwards and their values.
        does: Names of the effects, in order; only of `when`.
    """

    says: str
    given: tuple[Event, ...]
    when: Event | tuple[Event, ...]
    then: Mapping[str, object] = field(default_factory=dict)
    does: tuple[str, ...] = ()


def rows(*table: Row) -> pytest.MarkDecorator:
    """Parametrise a test over a table."""
    return pytest.mark.parametrize("row", table, ids=[row.says for row in table])


def check(row: Row) -> None:
    """Hold a row against the machine."""
    before, _ = played(row.given)
    events: Iterable[Event] = row.when if isinstance(row.when, tuple) else (row.when,)
    state, effects = played(events, before)
    found = {name: reduce(getattr, name.split("."), state) for name in row.then}
    assert found == dict(row.then)
    assert tuple(type(effect).__name__ for effect in effects) == row.does
