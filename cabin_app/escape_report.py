"""The ways out of a public screen and what became of each: a page to publish."""

import html
import json
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

TITLE = "Les sorties de la cabine, essayées une par une"
LEAD = (
    "Voici les façons connues de sortir d’un écran public, ou d’y retrouver les traces "
    "d’une autre personne. Chacune est jouée par un programme sur la cabine elle-même. "
    "« Pas joué » n’est jamais compté comme réussi : la raison est donnée."
)


class Verdict(StrEnum):
    """What became of a case."""

    PASSED = "passed"
    FAILED = "failed"
    NOT_RUN = "not_run"


SAID = {
    Verdict.PASSED: "réussi",
    Verdict.FAILED: "ÉCHOUÉ",
    Verdict.NOT_RUN: "pas joué",
}


@dataclass(frozen=True, kw_only=True)
class Case:
    """One way out.

    Attributes:
        id: Its number, such as "K21"; a test may name it.
        family: Title of the family it belongs to.
        tried: What a stranger would try, in plain French.
        tests: Tests that play it, as ``file::name`` or ``file::name[parameter]``.
        not_run: Why nothing plays it, "" when something does.
    """

    id: str
    family: str
    tried: str
    tests: tuple[str, ...] = ()
    not_run: str = ""


@dataclass(frozen=True, kw_only=True)
class Played:
    """One test that was run.

    Attributes:
        test: ``file::name[parameter]``.
        verdict: Skipped counts as not run.
        why: The reason of a skipped test.
    """

    test: str
    verdict: Verdict
    why: str = ""


@dataclass(frozen=True, kw_only=True)
class Line:
    """A case and what became of it."""

    case: Case
    verdict: Verdict
    why: str = ""


@dataclass(frozen=True, kw_only=True)
class Report:
    """All lines, and on what they were played.

    Attributes:
        day: As written on the page.
        machine: Program, engine and system, in one line.
        lines: In the order of the cases.
    """

    day: str
    machine: str
    lines: tuple[Line, ...]

    @property
    def counts(self) -> Mapping[Verdict, int]:
        """How many of each."""
        counted = Counter(line.verdict for line in self.lines)
        return {verdict: counted[verdict] for verdict in Verdict}


def line_of(case: Case, played: Sequence[Played]) -> Line:
    """Judge a case by every test that plays it; one that failed decides."""
    if case.not_run:
        return Line(case=case, verdict=Verdict.NOT_RUN, why=case.not_run)
    mine = [one for one in played if any(_plays(one, name) for name in case.tests)]
    missing = [n for n in case.tests if not any(_plays(one, n) for one in mine)]
    if any(one.verdict is Verdict.FAILED for one in mine):
        return Line(case=case, verdict=Verdict.FAILED)
    skipped = [one.why for one in mine if one.verdict is Verdict.NOT_RUN]
    if skipped:
        return Line(case=case, verdict=Verdict.NOT_RUN, why=skipped[0])
    if missing or not mine:
        return Line(case=case, verdict=Verdict.NOT_RUN, why="L’essai n’a pas répondu.")
    return Line(case=case, verdict=Verdict.PASSED)


def _plays(one: Played, name: str) -> bool:
    return one.test == name or one.test.startswith(f"{name}[")


def to_json(report: Report) -> str:
    """For machines."""
    lines = [
        {
            "id": line.case.id,
            "family": line.case.family,
            "tried": line.case.tried,
            "verdict": line.verdict.value,
            "why": line.why,
        }
        for line in report.lines
    ]
    whole = {
        "day": report.day,
        "machine": report.machine,
        "counts": {verdict.value: n for verdict, n in report.counts.items()},
        "cases": lines,
    }
    return json.dumps(whole, indent=1, ensure_ascii=False)


def to_markdown(report: Report) -> str:
    """For a wiki or a repository."""
    text = [f"# {TITLE}", "", LEAD, "", _summary(report), ""]
    for family, lines in _by_family(report).items():
        text += [f"## {family}", "", "| N° | Ce qui est tenté | Résultat |", "|-|-|-|"]
        text += [
            f"| {line.case.id} | {line.case.tried} | {_result(line)} |"
            for line in lines
        ]
        text.append("")
    return "\n".join(text)


def to_html(report: Report) -> str:
    """For a website: one page, nothing fetched."""
    parts = [_HEAD.format(title=html.escape(TITLE))]
    parts += [f"<p>{html.escape(text)}</p>" for text in (LEAD, _summary(report))]
    for family, lines in _by_family(report).items():
        parts.append(f"<h2>{html.escape(family)}</h2><table>")
        parts.append("<tr><th>N°<th>Ce qui est tenté<th>Résultat")
        for line in lines:
            cells = (line.case.id, line.case.tried, _result(line))
            row = "".join(f"<td>{html.escape(cell)}" for cell in cells)
            parts.append(f'<tr class="{line.verdict.value}">{row}')
        parts.append("</table>")
    return "\n".join(parts) + "\n"


_HEAD = """<!doctype html><html lang="fr"><meta charset="utf-8">
<meta name="viewport" content="width=device-width"><title>{title}</title>
<style>
body {{ font: 1.1rem/1.5 sans-serif; color: #1d2733; max-width: 60rem;
  margin: 2rem auto; padding: 0 1rem }}
table {{ border-collapse: collapse; width: 100% }}
th, td {{ text-align: left; vertical-align: top; padding: .4rem .6rem;
  border-bottom: 1px solid #d5dbe1 }}
td:first-child {{ white-space: nowrap }}
.passed td:last-child {{ color: #14663a }}
.failed td:last-child {{ color: #a4161a; font-weight: bold }}
</style><h1>{title}</h1>"""


def _summary(report: Report) -> str:
    counts = report.counts
    passed = f"{counts[Verdict.PASSED]} réussis"
    failed = f"{counts[Verdict.FAILED]} échoués"
    not_run = f"{counts[Verdict.NOT_RUN]} pas joués"
    return (
        f"{len(report.lines)} cas : {passed}, {failed}, {not_run}. "
        f"Joué le {report.day} ({report.machine})."
    )


def _result(line: Line) -> str:
    said = SAID[line.verdict]
    return f"{said} — {line.why}" if line.why else said


def _by_family(report: Report) -> dict[str, list[Line]]:
    families: dict[str, list[Line]] = {}
    for line in report.lines:
        families.setdefault(line.case.family, []).append(line)
    return families
