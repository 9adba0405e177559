"""The report for machines."""

import json
from datetime import timedelta

from cabin_app.journal.coarse import Month
from cabin_app.journal.events import JournalKind
from cabin_app.journal.told import Report, Table
from cabin_app.journal.typology import CabinType


def to_json(shown: Report) -> str:
    """The report for machines; a withheld count is null."""
    value = {
        "kind": shown.kind,
        "protected": shown.kind is JournalKind.PUBLIC,
        "threshold": shown.threshold,
        "visits": shown.total,
        "attendance": [
            {
                "from": span.first.monday.isoformat(),
                "to": (span.last.monday + timedelta(days=6)).isoformat(),
                "visits": span.count,
            }
            for span in shown.attendance
        ],
        "periods": [
            {
                "from": _month(each.period.first),
                "to": _month(each.period.last),
                "tables": {table.topic: _json_table(table) for table in each.tables},
            }
            for each in shown.periods
        ],
        **({"types": [_type(each) for each in shown.types]} if shown.types else {}),
    }
    return json.dumps(value, ensure_ascii=False, indent=2)


def _type(each: CabinType) -> dict[str, object]:
    return {
        "cabin": each.cabin,
        "differences": [
            {
                "topic": one.topic,
                "category": one.category,
                "share_here": round(one.here, 3),
                "share_elsewhere": round(one.elsewhere, 3),
            }
            for one in each.differences
        ],
    }


def _month(month: Month) -> str:
    return f"{month.year}-{month.number:02}"


def _json_table(table: Table) -> dict[str, object]:
    return {
        "total": table.total,
        "cells": {cell.category: cell.count for cell in table.cells},
        "has_others": table.has_others,
        "at_least": sorted(table.least),
    }
