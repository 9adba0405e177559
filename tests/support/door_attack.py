"""An attacker of the door: every report ever printed, and a solver of linear programs.

Knows the catalogue, the rules of the totals and that no count is negative; asks of
each withheld cell what it can least and most be. One that can be one number is found.
"""

from collections import defaultdict
from collections.abc import Hashable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field

import numpy as np
from scipy.optimize import linprog

from cabin_app.journal.anonymise import Span
from cabin_app.journal.coarse import Week
from cabin_app.journal.told import PeriodTables, Report, Table
from cabin_app.journal.topics import CATEGORIES, VISIT_TOPICS, Topic

Cell = Hashable
Sum = tuple[tuple[tuple[Cell, int], ...], int]
USE_TOPICS = frozenset({Topic.THEME, Topic.OUTCOME, Topic.USE_DURATION})


@dataclass
class Found:
    """What an attack came to."""

    tried: int = 0
    cells: list[Cell] = field(default_factory=list)
    narrowest: float = float("inf")

    def __str__(self) -> str:
        return (
            f"{self.tried} withheld cells tried, {len(self.cells)} found; "
            f"the narrowest may still be {self.narrowest:.0f} numbers"
        )


@dataclass
class Knowledge:
    """Equations between cells: sums that are known, or equal to another cell."""

    sums: set[Sum] = field(default_factory=set)
    values: dict[Cell, int] = field(default_factory=dict)

    def learn(self, cells: Iterable[Cell], total: int) -> None:
        """These cells together are so many."""
        terms = tuple((cell, 1) for cell in cells)
        if len(terms) == 1:
            assert self.values.setdefault(terms[0][0], total) == total
        else:
            self.sums.add((terms, total))

    def link(self, cells: Iterable[Cell], whole: Cell) -> None:
        """These cells add up to that one."""
        terms = (*((cell, 1) for cell in cells), (whole, -1))
        self.sums.add((terms, 0))

    def attack(self, hidden: Iterable[Cell]) -> Found:
        """Bounds of each hidden cell, group by group of what hangs together."""
        found = Found()
        wanted = set(hidden)
        found.cells += sorted(wanted & set(self.values), key=repr)
        for sums in self._groups():
            names = sorted({cell for terms, _ in sums for cell, _ in terms}, key=repr)
            place = {cell: number for number, cell in enumerate(names)}
            matrix = np.zeros((len(sums), len(names)))
            for row, (terms, _) in enumerate(sums):
                for cell, factor in terms:
                    matrix[row, place[cell]] += factor
            totals = [total for _, total in sums]
            for cell in names:
                if cell in wanted:
                    self._ask(found, cell, place[cell], matrix, totals)
        return found

    @staticmethod
    def _ask(
        found: Found, cell: Cell, place: int, matrix: np.ndarray, totals: list[int]
    ) -> None:
        cost = np.zeros(matrix.shape[1])
        ends = []
        for sign in (1, -1):
            cost[place] = sign
            solved = linprog(cost, A_eq=matrix, b_eq=totals, bounds=(0, None))
            ends.append(np.inf if solved.status == 3 else sign * solved.fun)
            assert solved.status in (0, 3), solved.message
        least, most = ends[0], abs(ends[1])
        found.tried += 1
        found.narrowest = min(found.narrowest, most - least + 1)
        if most - least < 0.5:
            found.cells.append(cell)

    def _open(self) -> list[Sum]:
        """The sums without the cells that are known."""
        left = []
        for terms, total in self.sums:
            known = sum(n * self.values[c] for c, n in terms if c in self.values)
            unknown = tuple(term for term in terms if term[0] not in self.values)
            if unknown:
                left.append((unknown, total - known))
            else:
                assert total == known
        return sorted(left, key=repr)

    def _groups(self) -> list[list[Sum]]:
        """Open sums that share a cell, directly or not."""
        parent: dict[Cell, Cell] = {}

        def root(cell: Cell) -> Cell:
            parent.setdefault(cell, cell)
            while parent[cell] != cell:
                parent[cell] = parent[parent[cell]]
                cell = parent[cell]
            return cell

        sums = self._open()
        for terms, _ in sums:
            for cell, _ in terms[1:]:
                parent[root(cell)] = root(terms[0][0])
        grouped = defaultdict(list)
        for each in sums:
            grouped[root(each[0][0][0])].append(each)
        return list(grouped.values())


def attack(reports: Sequence[Report], services: Mapping[str, Sequence[str]]) -> Found:
    """Put together all that the reports tell.

    Args:
        reports: Of one cabin, printed one after the other.
        services: Of the catalogue, by theme.
    """
    known, hidden = Knowledge(), set()
    for told in reports:
        for span in told.attendance:
            known.learn(_weeks(span), span.count)
        for each in told.periods:
            hidden |= _learn_period(known, each, told.attendance, services)
    return known.attack(hidden)


def _learn_period(
    known: Knowledge,
    each: PeriodTables,
    spans: Sequence[Span],
    services: Mapping[str, Sequence[str]],
) -> set[Cell]:
    period = (each.period.first, each.period.last)
    hidden: set[Cell] = set()
    weeks = [week for s in spans if s.last.month in each.period for week in _weeks(s)]
    for table in each.tables:
        if table.topic is Topic.SERVICE:
            continue
        names = _names(table)
        cells = [(period, table.topic, name) for name in names]
        whole = (period, _whole(table.topic))
        known.link(cells, whole)
        if table.topic in VISIT_TOPICS and weeks:
            known.link(weeks, whole)
        if table.total is not None:
            known.learn([whole], table.total)
        hidden |= _learn_cells(known, cells, table)
    themes, used = each.table(Topic.THEME), each.table(Topic.SERVICE)
    for theme in _names(themes):
        below = [(period, Topic.SERVICE, f"{theme}/{s}") for s in services[theme]]
        known.link(below, (period, Topic.THEME, theme))
        hidden |= _learn_cells(known, below, used)
    return hidden


def _learn_cells(
    known: Knowledge, cells: Sequence[tuple[object, Topic, str]], table: Table
) -> set[Cell]:
    hidden = set()
    for cell in cells:
        count = table.count(cell[2])
        if count is None:
            hidden.add(cell)
        else:
            known.learn([cell], count)
    return hidden


def _names(table: Table) -> list[str]:
    """All categories, known beforehand; of an open list, those told and one more."""
    known = CATEGORIES.get(table.topic)
    if known is not None:
        return list(known)
    told = [cell.category for cell in table.cells]
    return [*told, "an unknown one", "another"] if table.has_others else told


def _whole(topic: Topic) -> str:
    if topic in VISIT_TOPICS:
        return "visits"
    return "uses" if topic in USE_TOPICS else topic.value


def _weeks(span: Span) -> list[Week]:
    weeks = [span.first]
    while weeks[-1] < span.last:
        weeks.append(weeks[-1].following)
    return weeks
