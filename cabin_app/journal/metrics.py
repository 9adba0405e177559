"""What the journal tells, for a fleet's collector: only what passed the door. Pure."""

from cabin_app.journal.told import Report
from cabin_app.journal.topics import Topic
from cabin_app.journal.year import last_year, summed

_TOPICS = {
    Topic.ENDING: "cabin_year_endings",
    Topic.HELP: "cabin_year_help",
    Topic.NEED: "cabin_year_needs",
    Topic.FAULT: "cabin_year_faults",
    Topic.SATISFACTION: "cabin_year_opinions",
}


def told_metrics(report: Report) -> str:
    """Gauges over the last twelve months told; a withheld figure is not there."""
    year = last_year(report)
    lines = [
        "# HELP cabin_visits_told Visits of the weeks that are told.",
        "# TYPE cabin_visits_told gauge",
        f"cabin_visits_told {report.total}",
    ]
    for topic, name in _TOPICS.items():
        lines += [f"# HELP {name} At least so many in the last twelve months told."]
        lines += [f"# TYPE {name} gauge"]
        lines += [
            f'{name}{{category="{each.category}"}} {each.count}'
            for each in summed(year, topic)
            if each.count is not None
        ]
    return "\n".join(lines) + "\n"
