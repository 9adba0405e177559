"""The report as files of an office: CSV, and OpenDocument through odfdo."""

import csv
import io
from collections.abc import Mapping
from itertools import groupby
from pathlib import Path
from typing import TYPE_CHECKING

from cabin_app.journal.export_rows import Figure, cells, columns, figures
from cabin_app.journal.report_words import chosen
from cabin_app.journal.told import Report
from cabin_app.journal.topics import Topic
from cabin_app.language import Language

if TYPE_CHECKING:
    from odfdo import Table

_ABOUT = ("À lire", "Read me")
_SAID = (
    (
        "Des nombres, jamais des personnes.",
        "Numbers, never persons.",
    ),
    (
        "Moins de {threshold} : caché, ainsi que ce qui permettrait de le retrouver.",
        "Under {threshold}: withheld, and whatever would let it be found.",
    ),
    (
        "Une semaine ou un mois terminé est montré une fois, et ne change plus.",
        "A week or a month that is over is told once, and changes no more.",
    ),
    (
        "Thèmes et durées : mots de la Coop de la médiation numérique.",
        "Themes and durations: words of the Coop de la médiation numérique.",
    ),
)


def to_csv(report: Report, language: Language, names: Mapping[str, str]) -> bytes:
    """Semicolons and a byte order mark, as French spreadsheets expect."""
    text = io.StringIO()
    writer = csv.writer(text, delimiter=";", lineterminator="\r\n")
    writer.writerow(columns(language))
    for row in figures(report, language, names):
        writer.writerow(cells(row, language))
    return text.getvalue().encode("utf-8-sig")


def to_ods(
    report: Report, language: Language, names: Mapping[str, str], path: Path
) -> None:
    """One sheet for each breakdown, oldest figures first; a sheet that explains.

    Raises:
        OSError: It cannot be written.
    """
    from odfdo import Document

    document = Document("spreadsheet")
    body = document.body
    body.clear()
    body.append(_about(report, language))
    rows = sorted(figures(report, language, names), key=_order)
    for title, group in groupby(rows, key=lambda row: row.title):
        body.append(_sheet(title, list(group), language))
    document.save(path)


_PLACES = {topic.value: number for number, topic in enumerate(Topic)}


def _order(row: Figure) -> tuple[int, str]:
    return (_PLACES.get(row.table, -1), row.first)


def _about(report: Report, language: Language) -> "Table":
    from odfdo import Table

    sheet = Table(chosen(_ABOUT, language))
    said = [chosen(words, language) for words in _SAID]
    sheet.set_values([[line.format(threshold=report.threshold)] for line in said])
    return sheet


def _sheet(title: str, rows: list[Figure], language: Language) -> "Table":
    """Periods down, categories across; a withheld figure is a word, never a zero."""
    from odfdo import Table

    labels = list(dict.fromkeys(row.label for row in rows))
    heads = columns(language)
    hidden = chosen(("caché", "withheld"), language)
    values: list[list[str | int]] = [[heads[0], heads[1], *labels]]
    for (first, last), group in groupby(rows, key=lambda row: (row.first, row.last)):
        found = {row.label: row.count for row in group}
        told = [_told(found[each], hidden) if each in found else "" for each in labels]
        values.append([first, last, *told])
    sheet = Table(title.replace("/", " ")[:31])
    sheet.set_values(values)
    return sheet


def _told(count: int | None, hidden: str) -> str | int:
    return hidden if count is None else count
