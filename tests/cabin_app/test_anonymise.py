"""The door out: what is withheld cannot be found."""

import itertools
from collections import defaultdict
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cabin_app.journal.anonymise import (
    Breakdown,
    Span,
    checked_threshold,
    last_week_over,
    practice_cells,
    publish_cells,
    publish_periods,
    publish_spans,
)
from cabin_app.journal.coarse import Week

K = 11


def shown(
    counts: dict[str, int], threshold: int = K, zero_is_told: bool = False
) -> tuple[int | None, ...]:
    """Cells in their order, the total last."""
    told = publish_cells(counts, threshold=threshold, zero_is_told=zero_is_told)
    return (*(cell.count for cell in told.cells), told.total)


@pytest.mark.parametrize("threshold", [-1, 0, 1, 4])
def test_no_setting_goes_under_five(threshold: int) -> None:
    with pytest.raises(ValueError, match="5 at least"):
        checked_threshold(threshold)
    assert checked_threshold(5) == 5


@pytest.mark.parametrize(
    ("counts", "expected"),
    [
        ((), (None,)),
        ((10,), (None, None)),
        ((11,), (11, 11)),
        ((11, 200), (11, 200, 211)),
        ((3, 7), (None, None, None)),
        ((0, 200), (None, None, 200)),
        ((3, 200), (None, None, 203)),
        ((3, 4, 200), (None, None, None, 207)),
        ((6, 7, 200), (None, None, 200, 213)),
        ((5, 17, 200), (None, None, 200, 222)),
        ((5, 200, 17), (None, 200, None, 222)),
        ((5, 300, 31, 39), (None, 300, None, 39, 375)),
        ((5, 300, 39, 31), (None, 300, 39, None, 375)),
    ],
)
def test_cells(counts: tuple[int, ...], expected: tuple[int | None, ...]) -> None:
    assert shown(dict(zip("abcdef", counts, strict=False))) == expected


def test_equal_steps_of_the_threshold_are_chosen_by_order_not_by_count() -> None:
    """22 and 32 are in one step: choosing the lower would tell it is the lower."""
    assert shown({"a": 5, "b": 32, "c": 22}) == (None, None, 22, 59)
    assert shown({"a": 5, "c": 22, "b": 32}) == (None, None, 32, 59)


@pytest.mark.parametrize(
    ("cells", "threshold", "greatest"),
    [(2, 5, 22), (3, 5, 17), (4, 5, 11), (3, 11, 24)],
)
@pytest.mark.parametrize("zero_is_told", [False, True])
def test_whoever_knows_the_rules_cannot_find_a_withheld_cell(
    zero_is_told: bool, cells: int, threshold: int, greatest: int
) -> None:
    """Every table there is, grouped by what is told of it.

    The attacker knows this module: for what was told, every table that would have told
    the same is a candidate. Each withheld cell has at least three possible values.
    """
    by_told: dict[tuple[int | None, ...], list[tuple[int, ...]]] = defaultdict(list)
    for counts in itertools.product(range(greatest + 1), repeat=cells):
        told = shown(dict(zip("abcd", counts, strict=False)), threshold, zero_is_told)
        by_told[told].append(counts)
    tried = 0
    for told, candidates in by_told.items():
        if is_cut_by_the_edge(told, greatest):
            continue
        for place in range(cells):
            if told[place] is None:
                tried += 1
                assert len({each[place] for each in candidates}) >= 3, told
    assert tried > 20


def is_cut_by_the_edge(told: tuple[int | None, ...], greatest: int) -> bool:
    """Whether candidates lie outside the enumeration, so that the count is too low."""
    *cells, total = told
    return total is not None and total - sum(c or 0 for c in cells) > greatest


@given(
    st.dictionaries(
        st.sampled_from("abcdefgh"), st.integers(0, 400), min_size=1, max_size=8
    ),
    st.integers(5, 30),
)
@settings(max_examples=400)
def test_subtraction_finds_nothing(counts: dict[str, int], threshold: int) -> None:
    told: Breakdown[str] = publish_cells(counts, threshold=threshold)
    visible = [cell.count for cell in told.cells if cell.count is not None]
    hidden = len(counts) - len(visible)
    assert all(count >= threshold for count in visible)
    if told.total is None:
        assert not visible
        return
    assert told.total >= threshold
    assert hidden != 1
    rest = told.total - sum(visible)
    assert rest >= threshold if hidden else rest == 0


def weeks(*counts: int) -> dict[Week, int]:
    found = {}
    week = Week(2026, 1)
    for count in counts:
        found[week] = count
        week = week.following
    return found


def spans(counts: dict[Week, int], last: Week) -> list[tuple[int, int, int]]:
    told = publish_spans(counts, threshold_of=lambda _: K, last=last)
    return [(span.first.number, span.last.number, span.count) for span in told]


def test_busy_weeks_are_told_week_by_week() -> None:
    assert spans(weeks(11, 12, 40), Week(2026, 3)) == [
        (1, 1, 11),
        (2, 2, 12),
        (3, 3, 40),
    ]


def test_from_a_calm_week_on_the_rest_of_the_month_is_one_span() -> None:
    # January 2026 has the weeks 1 to 5, their Thursdays on 1, 8, 15, 22 and 29.
    told = spans(weeks(20, 3, 30, 30, 30, 15), Week(2026, 6))
    assert told == [(1, 1, 20), (2, 5, 93), (6, 6, 15)]


def test_a_calm_month_goes_with_the_next() -> None:
    told = spans(weeks(1, 1, 1, 1, 1, 2, 2, 2, 2, 15), Week(2026, 10))
    assert told == [(1, 9, 13), (10, 10, 15)]


def test_a_calm_quarter_is_never_told() -> None:
    calm = weeks(*[0] * 12, 10, 50)
    assert spans({**calm, Week(2026, 1): 0}, Week(2026, 14)) == [(14, 14, 50)]


def test_weeks_without_visits_count_as_calm() -> None:
    assert spans({Week(2026, 1): 20, Week(2026, 5): 30}, Week(2026, 5)) == [
        (1, 1, 20),
        (2, 5, 30),
    ]


def test_no_visits_no_spans() -> None:
    assert publish_spans({}, threshold_of=lambda _: K, last=Week(2026, 5)) == ()


@given(st.lists(st.integers(0, 25), min_size=1, max_size=60), st.integers(0, 59))
def test_a_later_report_only_adds(counts: list[int], cut: int) -> None:
    """So that two reports compared tell nothing that the second does not tell."""
    visits = weeks(*counts)
    earlier_end = list(visits)[min(cut, len(counts) - 1)]
    earlier = publish_spans(visits, threshold_of=lambda _: K, last=earlier_end)
    later = publish_spans(visits, threshold_of=lambda _: K, last=max(visits))
    assert later[: len(earlier)] == earlier
    assert all(a.last < b.first for a, b in itertools.pairwise(later))
    assert all(span.count >= K for span in later)
    for span in later:
        assert span.count == sum(n for week, n in visits.items() if week in span)


@pytest.mark.parametrize(
    ("today", "week"),
    [
        (date(2026, 11, 23), Week(2026, 47)),
        (date(2026, 11, 29), Week(2026, 47)),
        (date(2027, 1, 3), Week(2026, 52)),
        (date(2027, 1, 4), Week(2026, 53)),
        (date(2026, 6, 30), Week(2026, 26)),
    ],
)
def test_only_what_is_over_is_told(today: date, week: Week) -> None:
    assert last_week_over(today) == week


def periods(counts: dict[Week, int], last: Week) -> list[tuple[int, int]]:
    told = publish_spans(counts, threshold_of=lambda _: K, last=last)
    found = publish_periods(counts, told, threshold_of=lambda _: K, last=last)
    return [(period.first.number, period.last.number) for period in found]


@pytest.mark.parametrize(
    ("counts", "expected"),
    [
        ([30] * 13, [(1, 1), (2, 2), (3, 3)]),
        ([30] * 12, [(1, 1), (2, 2)]),
        ([20] * 13, [(1, 3)]),
        ([20] * 12, []),
        ([30] * 5 + [20] * 4 + [90] * 4, [(1, 1), (2, 3)]),
        ([90, 90, 90, 90, 5] + [90] * 8, [(1, 3)]),
        ([90, 90, 90, 90, 90] + [90, 90, 90, 0] + [90] * 4, [(1, 1), (2, 3)]),
        ([0] * 4 + [5] + [90] * 8, [(1, 3)]),
        ([5, 0, 0, 0, 0, 5], []),
    ],
)  # fmt: skip
def test_a_busy_month_has_breakdowns_of_its_own(
    counts: list[int], expected: list[tuple[int, int]]
) -> None:
    # January 2026 has 5 weeks, February and March have 4.
    visits = weeks(*counts)
    assert periods(visits, max(visits)) == expected


@given(st.lists(st.integers(0, 60), min_size=1, max_size=80))
def test_periods_never_share_a_span_of_attendance(counts: list[int]) -> None:
    """Else the part of a span in one period would be a number of its own."""
    visits = weeks(*counts)
    last = max(visits)
    told = publish_spans(visits, threshold_of=lambda _: K, last=last)
    found = publish_periods(visits, told, threshold_of=lambda _: K, last=last)
    assert all(a.last < b.first for a, b in itertools.pairwise(found))
    for span in told:
        ends = [p for p in found if span.last.month in p]
        begins = [p for p in found if span.first.month in p]
        assert ends == begins or not ends


def test_a_span_knows_its_weeks() -> None:
    span = Span(first=Week(2026, 52), last=Week(2027, 1), count=20)
    assert Week(2026, 53) in span
    assert Week(2027, 2) not in span


def test_practice_shows_everything() -> None:
    told = practice_cells({"a": 0, "b": 1})
    assert [cell.count for cell in told.cells] == [0, 1]
    assert told.total == 1
