"""The door attacked: reports compared, margins, linear programs; nothing is found."""

from datetime import date, timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from cabin_app.catalogue.model import Theme
from cabin_app.journal import told as door
from cabin_app.journal.anonymise import Breakdown
from cabin_app.journal.anonymise import Cell as Shown
from cabin_app.journal.coarse import Week
from cabin_app.journal.told import tell
from cabin_app.journal.topics import Topic
from support.door_attack import Knowledge, attack
from support.drawn_counts import SERVICES, counts_of, drawn

TODAY = date(2026, 11, 25)
EVERY_THRESHOLD = ((Week(1, 1), 11),)


def reports(visits_a_day: float, seed: int, *, years: float = 1.0, threshold: int = 11):
    """What a cabin printed every four weeks of its life."""
    counts = counts_of(drawn(visits_a_day, seed, years=years, today=TODAY))
    days = range(0, round(years * 365) + 120, 28)
    begun = TODAY - timedelta(days=round(years * 365))
    return [
        tell(
            counts,
            thresholds=((Week(1, 1), threshold),),
            today=begun + timedelta(days=day),
        )
        for day in days
    ]


@pytest.mark.parametrize(("visits_a_day", "seed"), [(2, 1), (6, 2), (24, 4)])
def test_nothing_is_found(
    visits_a_day: float, seed: int, record_property, capsys
) -> None:
    found = attack(reports(visits_a_day, seed), SERVICES)
    record_property("attack", str(found))
    with capsys.disabled():
        print(f"\n{visits_a_day} visits a day: {found}")  # noqa: T201
    assert found.tried > 100
    assert found.cells == []
    assert found.narrowest >= 3


@pytest.mark.parametrize("threshold", [5])
def test_nothing_is_found_under_other_thresholds(threshold: int) -> None:
    found = attack(reports(5, 8, threshold=threshold), SERVICES)
    assert found.tried > 100
    assert found.cells == []


def only_small_ones(counts, *, threshold, zero_is_told=False) -> Breakdown[str]:
    """A door that forgets the others."""
    cells = tuple(
        Shown(category=c, count=None if n < threshold else n) for c, n in counts.items()
    )
    return Breakdown(cells=cells, total=sum(counts.values()))


def test_the_attacker_is_no_fool(monkeypatch: pytest.MonkeyPatch) -> None:
    """Small cells alone withheld: the same attack finds them."""
    monkeypatch.setattr(door, "publish_cells", only_small_ones)
    found = attack(reports(6, 2)[-1:], SERVICES)
    assert len(found.cells) > 10


def test_two_margins_find_a_corner() -> None:
    known = Knowledge()
    known.learn(["a", "b"], 10)
    known.learn(["b", "c"], 7)
    known.learn(["c"], 3)
    found = known.attack(["a", "b"])
    assert sorted(map(str, found.cells)) == ["a", "b"]


@settings(max_examples=8, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(
    st.lists(st.integers(0, 60), min_size=13, max_size=13),
    st.integers(0, 2**32),
)
def test_any_quarter_keeps_its_secrets(weeks: list[int], seed: int) -> None:
    """Whatever the weeks, whoever came: two reports of one quarter."""
    counts = counts_of(drawn(weeks, seed, years=0.25, today=date(2026, 3, 30)))
    told = [
        tell(counts, thresholds=EVERY_THRESHOLD, today=day)
        for day in (date(2026, 2, 9), date(2026, 4, 6))
    ]
    assert attack(told, SERVICES).cells == []


def test_sensitive_themes_are_never_beside_a_time_of_day() -> None:
    """Health, justice, origin: no table has both, and no row either."""
    report = reports(24, 4)[-1]
    themes = {theme.value for theme in Theme}
    for each in report.periods:
        for table in each.tables:
            words = {w for cell in table.cells for w in cell.category.split("/")}
            assert not (words & themes and words & {"morning", "afternoon"})


def test_what_is_shown_is_true() -> None:
    counts = counts_of(drawn(12, 3, years=1.0, today=TODAY))
    report = tell(counts, thresholds=EVERY_THRESHOLD, today=TODAY)
    shown = [
        (table.topic, each.period, cell)
        for each in report.periods
        for table in each.tables
        for cell in table.cells
        if cell.count is not None and table.topic is not Topic.THEME
    ]
    assert len(shown) > 100
    for topic, period, cell in shown:
        by_when = counts[topic].items()
        months = {when: getattr(when, "month", when) for when, _ in by_when}
        true = sum(n[cell.category] for when, n in by_when if months[when] in period)
        assert cell.count == true
