"""What the agent reads of a journal is what the door lets through, and no more."""

from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest

from cabin_app.bootstrap.staff_figures import (
    MOST_HOSTS,
    MOST_THEMES,
    months_of,
    read_months,
)
from cabin_app.catalogue.loader import load_shelf
from cabin_app.journal.coarse import Month, Week
from cabin_app.journal.report import report
from cabin_app.journal.simulate import Wish, services_of, simulate, write_simulated
from cabin_app.journal.told import PeriodTables, Report, tell, tell_practice
from cabin_app.journal.topics import Topic
from cabin_app.language import Language
from cabin_app.maintenance.months import Bar
from cabin_app.paths import SHIPPED_ASSETS

TODAY = date(2026, 11, 26)
LEAST = 11


@pytest.fixture(scope="module")
def journal(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("figures") / "journal.sqlite"
    shelf = load_shelf(SHIPPED_ASSETS / "catalogue")
    wish = Wish(years=0.5, seed=7, today=TODAY)
    write_simulated(path, simulate(wish, services_of(shelf)))
    return path


@pytest.fixture(scope="module")
def told(journal: Path) -> Report:
    return report(journal, threshold=LEAST, today=TODAY)


def test_a_cabin_without_a_journal_has_no_month(tmp_path: Path) -> None:
    months = read_months(
        tmp_path / "none.sqlite", threshold=LEAST, today=TODAY, language=Language.FRENCH
    )
    assert months == ()


def test_every_figure_is_one_of_the_report(told: Report) -> None:
    months = months_of(told, Language.FRENCH)
    assert len(months) == len(told.periods) >= 2
    for month, period in zip(months, told.periods, strict=True):
        themes = period.table(Topic.THEME)
        allowed = {cell.count for cell in themes.cells}
        assert {bar.count for bar in month.themes} <= allowed
        endings = [cell.count for cell in period.table(Topic.ENDING).cells]
        assert [bar.count for bar in month.endings] == endings


def test_no_figure_is_under_the_threshold(told: Report) -> None:
    for month in months_of(told, Language.FRENCH):
        bars = (*month.weeks, *month.themes, *month.endings)
        assert all(bar.count is None or not 0 < bar.count < LEAST for bar in bars)
        assert month.least == LEAST


def test_the_most_asked_comes_first_and_the_withheld_last(told: Report) -> None:
    for month in months_of(told, Language.FRENCH):
        counts = [-1 if bar.count is None else bar.count for bar in month.themes]
        assert counts == sorted(counts, reverse=True)
        assert len(counts) <= MOST_THEMES


def test_the_sites_refused_are_those_the_door_names() -> None:
    counts = {"seldom.example": 3, "rare.example": 9, "cdn.example": 40}
    many = {f"site-{number:02}.example": 30 + number for number in range(15)}
    (month,) = months_of(_told_with(counts | many), Language.FRENCH)
    named = [bar.name for bar in month.hosts]
    assert named[0] == "site-14.example"
    assert not {"seldom.example", "rare.example"} & set(named)
    assert all(bar.count is not None and bar.count >= LEAST for bar in month.hosts)
    assert len(named) == MOST_HOSTS
    assert len(named) + month.hosts_more <= len(counts | many) - 2
    assert month.hosts_hidden


@pytest.mark.parametrize("counts", [{}, {"seldom.example": 3}])
def test_no_site_and_a_few_requests_look_the_same(counts: dict[str, int]) -> None:
    (month,) = months_of(_told_with(counts), Language.FRENCH)
    assert (month.hosts, month.hosts_more, month.hosts_hidden) == ((), 0, True)


def test_a_rehearsal_hides_no_site() -> None:
    counts = {Topic.HOST: {Month(2026, 9): {"cdn.example": 2}}, Topic.HELP: {}}
    (month,) = months_of(tell_practice(counts), Language.FRENCH)
    assert month.hosts == (Bar(name="cdn.example", count=2),)
    assert not month.hosts_hidden


def _told_with(hosts: dict[str, int]) -> Report:
    """Busy weeks of a quarter that is over, with these sites refused in it."""
    weeks = [Week.of(date(2026, 7, 6) + timedelta(weeks=n)) for n in range(12)]
    visits = {week: {"alone": 20} for week in weeks}
    counts = {Topic.HELP: visits, Topic.HOST: {Month(2026, 8): hosts}}
    told = tell(counts, thresholds=[(Week(1, 1), LEAST)], today=TODAY)
    return replace(told, periods=_of_august(told))


def _of_august(told: Report) -> tuple[PeriodTables, ...]:
    return tuple(each for each in told.periods if Month(2026, 8) in each.period)


def test_a_month_is_told_beside_the_one_before(told: Report) -> None:
    newest, older = months_of(told, Language.FRENCH)[:2]
    assert [tile.before for tile in newest.tiles] == [
        tile.figure for tile in older.tiles
    ]
    assert [tile.before for tile in months_of(told, Language.FRENCH)[-1].tiles] == [
        "",
        "",
        "",
        "",
    ]


def test_an_agent_who_works_in_english_reads_english(told: Report) -> None:
    (month, *_) = months_of(told, Language.ENGLISH)
    assert month.tiles[0].name == "visits"
    assert " in 10" in month.tiles[2].figure
