"""How the bench says things: aligned words for people, JSON for machines."""

import json
from collections.abc import Sequence
from typing import Any

from devices.ports.common import DeviceFault, DeviceHealth

Row = dict[str, Any]


def health_row(family: str, health: DeviceHealth) -> Row:
    """One line about a device."""
    return {
        "family": family,
        "condition": health.condition.value,
        "reason": health.reason,
        "detail": health.detail,
    }


def fault_row(family: str, fault: DeviceFault) -> Row:
    """One line about something that did not work."""
    return {"family": family, "fault": fault.reason.value, "detail": fault.detail}


def say_rows(rows: Sequence[Row], *, as_json: bool, nothing: str) -> None:
    """Print rows, the columns of the first one aligned."""
    if as_json:
        print(json.dumps(list(rows), ensure_ascii=False, indent=2))
        return
    if not rows:
        print(nothing)
        return
    cells = [[str(value) for value in row.values()] for row in rows]
    count = max(len(row) for row in cells)
    widths = [
        max((len(row[column]) for row in cells if column < len(row)), default=0)
        for column in range(count)
    ]
    for row in cells:
        line = "  ".join(
            cell.ljust(width) for cell, width in zip(row, widths, strict=False)
        )
        print(line.rstrip())
