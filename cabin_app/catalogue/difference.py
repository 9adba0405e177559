"""What changed between two shelves, in lines that an agent reads."""

from collections.abc import Iterator
from dataclasses import fields, is_dataclass

from cabin_app.catalogue.model import Procedure, Shelf
from cabin_app.language import LocalText


def differences(old: Shelf, new: Shelf) -> Iterator[str]:
    """Services and procedures that came, went or changed, in the new order."""
    yield from _came_and_went(
        "service",
        {str(service.id) for service in old.services},
        {str(service.id) for service in new.services},
    )
    before = {procedure.id: procedure for procedure in old.procedures}
    after = {procedure.id: procedure for procedure in new.procedures}
    yield from _came_and_went("procedure", set(before), set(after))
    for name, procedure in after.items():
        if name in before:
            for field, was, now in _changed(before[name], procedure):
                yield f"~ {name}: {field}: {was} → {now}"


def _came_and_went(kind: str, old: set[str], new: set[str]) -> Iterator[str]:
    for name in sorted(new - old):
        yield f"+ {kind} {name}"
    for name in sorted(old - new):
        yield f"- {kind} {name}"


def _changed(old: Procedure, new: Procedure) -> Iterator[tuple[str, str, str]]:
    for field in fields(Procedure):
        was, now = getattr(old, field.name), getattr(new, field.name)
        if was != now:
            yield field.name, _said(was), _said(now)


def _said(value: object) -> str:
    """A value in French, short enough for a line."""
    if isinstance(value, tuple):
        return f"[{', '.join(_said(item) for item in value)}]"
    if isinstance(value, LocalText) or not is_dataclass(value):
        return str(value)
    name = next(
        getattr(value, field.name)
        for field in fields(value)
        if isinstance(getattr(value, field.name), str | LocalText)
    )
    return str(name)
