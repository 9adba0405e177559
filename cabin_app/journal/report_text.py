"""The report on a terminal: aligned, nothing but what passed the door."""

from collections.abc import Mapping
from datetime import date, timedelta
from textwrap import wrap
from types import MappingProxyType

from cabin_app.journal.anonymise import Span
from cabin_app.journal.events import JournalKind
from cabin_app.journal.report_words import months_name, name_of, title_of
from cabin_app.journal.told import Report, Table
from cabin_app.journal.typology import CabinType
from cabin_app.journal.typology_words import type_words, types_rule, types_title
from cabin_app.language import Language

PRACTICE_HEADING = "Visites d’entraînement : chiffres non protégés"
MOST_SPANS, MOST_PERIODS = 53, 12
"""About a year; `journal export` has all of them."""
_WITHHELD = "caché"
_NAME_WIDTH = 44
_COUNT_WIDTH = 8
_FRENCH = Language.FRENCH


def render_text(
    report: Report, *, names: Mapping[str, str] = MappingProxyType({})
) -> str:
    """The report in French, lines of 54 characters at most but for long names.

    Args:
        report: What passed the door.
        names: Names of services by id, where the catalogue is at hand.
    """
    lines = [*_heading(report), "", "Fréquentation", *_attendance(report)]
    for each in report.periods[:MOST_PERIODS]:
        title = months_name(each.period.first, each.period.last, _FRENCH)
        lines += ["", title[:1].upper() + title[1:]]
        for table in each.tables:
            lines += _table(table, names)
    lines += _types(report.types, names)
    return "\n".join(lines) + "\n"


def _heading(report: Report) -> list[str]:
    if report.kind is JournalKind.PRACTICE:
        rule = "*" * len(PRACTICE_HEADING)
        return [rule, PRACTICE_HEADING, rule]
    threshold = report.threshold
    return [
        "Journal de la cabine : des nombres, jamais des personnes",
        f"Moins de {threshold} : {_WITHHELD}. D’autres chiffres sont cachés aussi,",
        "quand ils permettraient de retrouver ceux-là.",
        "Seuls les semaines et les mois terminés sont montrés.",
    ]


def _attendance(report: Report) -> list[str]:
    if not report.attendance:
        if report.kind is JournalKind.PRACTICE:
            return ["  Aucune visite."]
        return [
            f"  Aucune semaine terminée avec {report.threshold} visites ou plus.",
            "  Les semaines plus calmes sont réunies par mois, puis par trimestre.",
        ]
    earlier, lately = report.attendance[:-MOST_SPANS], report.attendance[-MOST_SPANS:]
    rows = [_row(_span_name(span), span.count) for span in lately]
    if earlier:
        before = sum(span.count for span in earlier)
        rows.insert(
            0, _row(f"avant, depuis le {_day(earlier[0].first.monday)}", before)
        )
    return [*rows, _row("Total montré", report.total)]


def _types(types: tuple[CabinType, ...], names: Mapping[str, str]) -> list[str]:
    """What distinguishes each cabin of a town."""
    if not types:
        return []
    rule = wrap(types_rule(_FRENCH), width=_NAME_WIDTH + _COUNT_WIDTH)
    lines = ["", types_title(_FRENCH), *(f"  {line}" for line in rule)]
    for each in types:
        lines += ["", f"  {each.cabin}"]
        lines += [f"    {said}" for said in type_words(each, _FRENCH, names)]
    return lines


def _span_name(span: Span) -> str:
    ends = span.last.monday + timedelta(days=6)
    return f"du {_day(span.first.monday)} au {_day(ends)}"


def _day(day: date) -> str:
    return day.strftime("%d/%m/%Y")


def _table(table: Table, names: Mapping[str, str]) -> list[str]:
    """Nothing for an empty one, which only practice can have; one line for a hidden."""
    title = title_of(table.topic, _FRENCH)
    if table.total == 0:
        return []
    if table.total is None:
        return ["", f"  {title:<{_NAME_WIDTH + 2}}{_WITHHELD:>{_COUNT_WIDTH}}"]
    shown = [cell for cell in table.cells if cell.count is not None]
    rows = [
        _row(
            name_of(cell.category, _FRENCH, names)
            + (" (au moins)" if cell.category in table.least else ""),
            cell.count,
        )
        for cell in shown
    ]
    if table.has_others or len(shown) < len(table.cells):
        rows.append(_row("le reste", None))
    return ["", f"  {title}", *rows, _row("Total", table.total)]


def _row(name: str, count: int | None) -> str:
    shown = _WITHHELD if count is None else str(count)
    return f"    {name:<{_NAME_WIDTH}}{shown:>{_COUNT_WIDTH}}"
