"""The journal's report in the words of the staff, month by month.

Loaded when somebody asks for the figures: it brings the journal's libraries with it.
"""

from collections.abc import Mapping
from datetime import date
from pathlib import Path
from types import MappingProxyType

from cabin_app.journal.report import report
from cabin_app.journal.report_words import chosen, months_name, name_of
from cabin_app.journal.told import PeriodTables, Report, Table
from cabin_app.journal.topics import Topic
from cabin_app.language import Language
from cabin_app.maintenance.months import Bar, MonthShown, Tile

MOST_THEMES = 7
MOST_HOSTS = 12
"""As many as one page shows without scrolling."""
_TILES: Mapping[str, tuple[str, str]] = MappingProxyType(
    {
        "visits": ("visites", "visits"),
        "usual": ("durée la plus courante", "most common length"),
        "done": ("démarches terminées", "procedures finished"),
        "helped": ("avec une aide humaine", "with human help"),
    }
)
_OF_TEN = ("{} sur 10", "{} in 10")
_HELPED = ("assisted", "remote")


def read_months(
    journal: Path, *, threshold: int, today: date, language: Language
) -> tuple[MonthShown, ...]:
    """Every period that may be told, newest first; none before a first visit.

    Raises:
        BadFile: The journal cannot be read.
    """
    if not journal.exists():
        return ()
    return months_of(report(journal, threshold=threshold, today=today), language)


def months_of(told: Report, language: Language) -> tuple[MonthShown, ...]:
    """The periods of a report, newest first."""
    before = (*told.periods[1:], None)
    return tuple(
        MonthShown(
            title=months_name(now.period.first, now.period.last, language),
            tiles=_tiles(now, past, language),
            weeks=_weeks(told, now),
            themes=_themes(now.table(Topic.THEME), language),
            endings=tuple(
                Bar(name=name_of(c.category, language, {}), count=c.count)
                for c in now.table(Topic.ENDING).cells
            ),
            least=told.threshold,
            hosts=_hosts(now.table(Topic.HOST))[:MOST_HOSTS],
            hosts_more=max(0, len(now.table(Topic.HOST).cells) - MOST_HOSTS),
            hosts_hidden=now.table(Topic.HOST).has_others,
        )
        for now, past in zip(told.periods, before, strict=True)
    )


def _tiles(
    now: PeriodTables, past: PeriodTables | None, language: Language
) -> tuple[Tile, ...]:
    figures, earlier = _figures(now, language), _figures(past, language)
    return tuple(
        Tile(figure=figures[key], name=chosen(name, language), before=earlier[key])
        for key, name in _TILES.items()
    )


def _figures(tables: PeriodTables | None, language: Language) -> dict[str, str]:
    if tables is None:
        return dict.fromkeys(_TILES, "")
    visits = tables.table(Topic.ENDING).total
    return {
        "visits": "" if visits is None else str(visits),
        "usual": _usual(tables.table(Topic.DURATION), language),
        "done": _of_ten(tables.table(Topic.OUTCOME), ("done",), language),
        "helped": _of_ten(tables.table(Topic.HELP), _HELPED, language),
    }


def _usual(table: Table, language: Language) -> str:
    told = [cell for cell in table.cells if cell.count]
    if not told or any(cell.count is None for cell in table.cells):
        return ""
    most = max(told, key=lambda cell: cell.count or 0)
    return name_of(most.category, language, {})


def _of_ten(table: Table, categories: tuple[str, ...], language: Language) -> str:
    counts = [table.count(category) for category in categories]
    if table.total is None or not table.total or None in counts:
        return ""
    share = sum(count for count in counts if count is not None) / table.total
    return chosen(_OF_TEN, language).format(round(10 * share))


def _weeks(told: Report, now: PeriodTables) -> tuple[Bar, ...]:
    return tuple(
        Bar(name=f"{span.first.monday:%d/%m}", count=span.count)
        for span in told.attendance
        if span.first.month in now.period
    )


def _themes(table: Table, language: Language) -> tuple[Bar, ...]:
    """The most asked first; those nobody asked for are left out."""
    cells = [cell for cell in table.cells if cell.count != 0]
    cells.sort(key=lambda cell: -1 if cell.count is None else cell.count, reverse=True)
    return tuple(
        Bar(name=name_of(cell.category, language, {}), count=cell.count)
        for cell in cells[:MOST_THEMES]
    )


def _hosts(table: Table) -> tuple[Bar, ...]:
    """The most asked first; what the door withholds of them has no name either."""
    told = [(cell.category, cell.count) for cell in table.cells if cell.count]
    told.sort(key=lambda cell: (-cell[1], cell[0]))
    return tuple(Bar(name=host, count=count) for host, count in told)
