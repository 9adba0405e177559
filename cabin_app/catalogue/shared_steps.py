"""Steps that several procedures share: told once, used by name."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

Values = Mapping[str, Any]

Steps = Mapping[str, Values]
"""By their name."""


def steps_known(common: Values, service: Values) -> Steps:
    """What a service may use by name; its own win over the common ones."""
    return {**common.get("steps", {}), **service.get("steps", {})}


def resolved(step: str | Values, known: Steps) -> Values:
    """A step with everything that it takes from another.

    Args:
        step: The name of one, or its values; `use` names the one it begins from.
        known: By name; without loops.

    Raises:
        KeyError: A name is not known.
    """
    own = as_values(step)
    if "use" not in own:
        return own
    taken = resolved(known[own["use"]], known)
    guide = {**taken.get("guide", {}), **own.get("guide", {})}
    return {**taken, **own, "guide": guide}


def as_values(step: str | Values) -> Values:
    """The values of a step that may be a name only."""
    return {"use": step} if isinstance(step, str) else step


def loop_from(name: str, known: Steps) -> tuple[str, ...]:
    """The names met twice when following `use`; empty where there is no loop."""
    met: list[str] = []
    while name in known:
        if name in met:
            return (*met[met.index(name) :], name)
        met.append(name)
        name = known[name].get("use", "")
    return ()


def names_used(steps: Sequence[str | Values]) -> Iterator[tuple[int, str]]:
    """Position and name of each step that is told elsewhere."""
    for index, step in enumerate(steps):
        name = as_values(step).get("use")
        if name is not None:
            yield index, name
