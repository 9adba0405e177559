"""Health for a fleet's collector: the text form of Prometheus. Pure.

States only: no host, no name, no time; a file is written when a state changes, never
because somebody came.
"""

from collections.abc import Iterable, Sequence

from cabin_app.health.model import CabinHealth
from devices.ports.common import Condition

Sample = tuple[tuple[tuple[str, str], ...], int]
"""Labels and a value."""


def render(name: str, help_words: str, samples: Iterable[Sample]) -> str:
    """One gauge: its help, its type, its samples."""
    lines = [f"# HELP {name} {help_words}", f"# TYPE {name} gauge"]
    for labels, value in samples:
        said = ",".join(f'{key}="{_escaped(word)}"' for key, word in labels)
        lines.append(f"{name}{{{said}}} {value}" if said else f"{name} {value}")
    return "\n".join(lines) + "\n"


def health_metrics(health: CabinHealth, *, out_of_order: bool, version: str) -> str:
    """The file of the machine: what works now."""
    states: list[Sample] = [
        ((("device", family.value), ("state", condition.value)), condition is seen)
        for family, look in health.looks
        for condition in Condition
        for seen in (look.condition,)
    ]
    reasons: list[Sample] = [
        ((("device", family.value), ("reason", look.reason)), 1)
        for family, look in health.looks
        if look.reason
    ]
    parts: Sequence[tuple[str, str, list[Sample]]] = (
        ("cabin_info", "Version of the application.", [((("version", version),), 1)]),
        ("cabin_out_of_order", "1 while nobody is served.", [((), out_of_order)]),
        ("cabin_device_state", "1 for the state each device is in.", states),
        ("cabin_device_reason", "Why a device is not ready.", reasons),
    )
    return "".join(
        render(name, said, [(k, int(v)) for k, v in found])
        for name, said, found in parts
    )


def _escaped(word: str) -> str:
    return word.replace("\\", r"\\").replace('"', r"\"").replace("\n", r"\n")
