"""The report for machines."""

import json
from datetime import timedelta

from cabin_app.journal.events import JournalKind
from cabin_app.journal.report import Report, Table


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
        "quarters": [
            {
                "quarter": f"{each.quarter.year}-Q{each.quarter.number}",
                "tables": {table.topic: _json_table(table) for table in each.tables},
            }
            for each in shown.quarters
        ],
    }
    return json.dumps(value, ensure_ascii=False, indent=2)


def _json_table(table: Table) -> dict[str, object]:
    return {
        "total": table.total,
        "cells": {cell.category: cell.count for cell in table.cells},
        "has_others": table.has_others,
    }
