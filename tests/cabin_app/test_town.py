"""Several cabins in a real PostgreSQL: once each, whatever happens on the way."""

from collections import Counter
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
from sqlalchemy import Engine, text

from cabin_app.cli import main
from cabin_app.errors import BadFile
from cabin_app.journal.coarse import Week
from cabin_app.journal.council_page import CouncilWish, council_page
from cabin_app.journal.export_files import to_csv
from cabin_app.journal.report_text import render_text
from cabin_app.journal.simulate import Wish, simulate, write_simulated
from cabin_app.journal.told import Counts, Report, tell
from cabin_app.journal.town_push import given_of, push, quarter_end
from cabin_app.journal.town_report import town_report
from cabin_app.journal.town_tables import engine_of, town
from cabin_app.language import Language
from cabin_app.paths import SHIPPED_ASSETS
from cabin_app.settings import load_settings
from support.drawn_counts import PAIRS, counts_of, drawn
from support.private_postgres import is_there, private_postgres

TODAY = datetime.now(UTC).date()
"""The town's own clock says what is late."""
THRESHOLDS = ((Week(1, 1), 11),)
Cabin = tuple[Report, Counts]

pytestmark = pytest.mark.skipif(not is_there(), reason="no PostgreSQL installed")


@pytest.fixture(scope="module")
def address() -> Iterator[str]:
    with private_postgres() as found:
        yield found


@pytest.fixture
def engine(address: str) -> Iterator[Engine]:
    found = engine_of(address)
    yield found
    with found.begin() as opened:
        opened.execute(text("DROP SCHEMA public CASCADE; CREATE SCHEMA public"))


def cabin(seed: int, *, visits_a_day: float = 9, today: date = TODAY) -> Cabin:
    counts = counts_of(drawn(visits_a_day, seed, years=0.8, today=today))
    return tell(counts, thresholds=THRESHOLDS, today=today), counts


@pytest.fixture(scope="module")
def cabins() -> dict[str, Cabin]:
    return {
        name: cabin(n) for n, name in enumerate(("mairie", "saint-julien", "verlaine"))
    }


def rows(engine: Engine, table: str) -> int:
    with town(engine) as opened:
        return int(opened.execute(text(f"SELECT count(*) FROM {table}")).scalar_one())  # noqa: S608


def sums(engine: Engine) -> list[tuple[object, ...]]:
    with town(engine) as opened:
        found = opened.execute(text("SELECT * FROM quarter_sum ORDER BY 1, 2, 3"))
        return [tuple(row) for row in found]


def test_the_sums_are_those_of_the_cabins(
    engine: Engine, cabins: dict[str, Cabin]
) -> None:
    expected: Counter[tuple[object, ...]] = Counter()
    for name, (told, counts) in cabins.items():
        done = push(engine, name, told, counts)
        assert done.periods == len(told.periods)
        for each in told.periods:
            if quarter_end(each.period.first.quarter) + timedelta(days=42) < TODAY:
                continue
            for given in given_of(each, counts, told):
                quarter = each.period.first.quarter
                key = (quarter.year * 10 + quarter.number, given.topic, given.category)
                expected[(*key, "told")] += given.told
                expected[(*key, "withheld")] += given.withheld
    found: Counter[tuple[object, ...]] = Counter()
    for quarter, topic, category, shown, withheld, _ in sums(engine):
        found[(quarter, topic, category, "told")] = int(str(shown))
        found[(quarter, topic, category, "withheld")] = int(str(withheld))
    assert +found == +expected
    assert sum(expected.values()) > 500


def test_a_second_push_gives_nothing(engine: Engine, cabins: dict[str, Cabin]) -> None:
    told, counts = cabins["mairie"]
    push(engine, "mairie", told, counts)
    before = sums(engine)
    assert push(engine, "mairie", told, counts).periods == 0
    assert sums(engine) == before


def test_two_processes_of_one_cabin_give_once(
    engine: Engine, cabins: dict[str, Cabin]
) -> None:
    told, counts = cabins["mairie"]
    push(engine, "other", *cabins["verlaine"])
    with ThreadPoolExecutor(4) as lanes:
        done = list(lanes.map(lambda _: push(engine, "mairie", told, counts), range(4)))
    assert sum(each.periods for each in done) == len(told.periods)
    once = sums(engine)
    assert rows(engine, "pushed_period") == len(told.periods) + len(
        cabins["verlaine"][0].periods
    )
    assert once == sums(engine)


@pytest.mark.parametrize("after", range(1, 9))
def test_a_connection_that_is_cut_loses_and_doubles_nothing(
    engine: Engine, cabins: dict[str, Cabin], after: int
) -> None:
    """The server ends the connection at the n-th statement; then it goes again."""
    told, counts = cabins["mairie"]
    from sqlalchemy import event

    said = 0

    def cut(connection, cursor, *_: object) -> None:
        nonlocal said
        said += 1
        if said == after * 3:
            cursor.connection.close()

    event.listen(engine, "before_cursor_execute", cut)
    with pytest.raises(BadFile, match="journal push"):
        push(engine, "mairie", told, counts)
    event.remove(engine, "before_cursor_execute", cut)
    push(engine, "mairie", told, counts)
    with_cut = sums(engine)
    with engine.begin() as opened:
        opened.execute(text("DROP TABLE quarter_sum, told_figure, pushed_period"))
    push(engine, "mairie", told, counts)
    assert with_cut == sums(engine)


def test_a_cabin_that_was_away_for_months_changes_no_sum(engine: Engine) -> None:
    """The town may have told them: what comes is kept, and in no sum."""
    told, counts = cabin(5, today=TODAY - timedelta(days=200))
    done = push(engine, "late", told, counts)
    assert done.late == done.periods > 0
    assert sums(engine) == []
    assert rows(engine, "told_figure") > 50


@pytest.mark.parametrize(
    "address",
    [
        "postgresql://cabin@127.0.0.1:1/figures",
        "postgresql://cabin@/figures?host=/nowhere",
    ],
)
def test_a_town_that_does_not_answer_is_told(
    address: str, cabins: dict[str, Cabin]
) -> None:
    with pytest.raises(BadFile, match="wait in the journal"):
        push(engine_of(address), "mairie", *cabins["mairie"])


@pytest.mark.parametrize(
    "address", ["", "sqlite://", "mysql://a@b/c", "postgresql://a@h:x/c"]
)
def test_another_address_is_refused(address: str) -> None:
    with pytest.raises(BadFile, match="postgresql://user@host"):
        engine_of(address)


def test_the_same_reports_over_all_cabins(
    engine: Engine, cabins: dict[str, Cabin]
) -> None:
    for name, (told, counts) in cabins.items():
        push(engine, name, told, counts)
    later = TODAY + timedelta(days=150)
    found = town_report(engine, threshold=11, today=later)
    assert found.periods
    assert "au moins" in render_text(found)
    assert ";au_moins\r\n" in to_csv(found, Language.FRENCH, {}).decode("utf-8-sig")
    wish = CouncilWish(
        language=Language.FRENCH,
        place="La ville",
        fonts=SHIPPED_ASSETS / "fonts",
        today=later,
    )
    assert council_page(found, wish).startswith(b"%PDF")
    assert (
        town_report(engine, threshold=11, today=TODAY - timedelta(days=1)).periods == ()
    )


def test_the_commands(
    address: str,
    engine: Engine,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.setenv("CABIN_STATE_DIR", str(tmp_path))
    wish = Wish(years=0.6, today=TODAY, visits_a_day=12)
    write_simulated(tmp_path / "journal.sqlite", simulate(wish, PAIRS))
    file = tmp_path / "installer.yaml"
    file.write_text(f"town: {{database: '{address}', cabin: mairie}}\n")
    config = ["--config", str(file)]
    assert main(["journal", "push", *config]) == 0
    assert "periods given, " in capsys.readouterr().out
    assert main(["journal", "push", *config]) == 0
    assert capsys.readouterr().out.startswith("0 periods given")
    assert main(["journal", "report", "--town", *config]) == 0
    assert main(["journal", "push"]) == 1
    assert "postgresql://user@host" in capsys.readouterr().err
    assert rows(engine, "pushed_period") > 0


@pytest.mark.parametrize(
    "written",
    [
        "town: {database: 'postgresql://a@b/c'}",
        "town: {database: 'mysql://a@b/c', cabin: mairie}",
        "town: {database: 'postgresql://a@b/c', cabin: Mme Dupont}",
    ],
)
def test_settings_of_the_town_are_checked(written: str, tmp_path: Path) -> None:
    file = tmp_path / "settings.yaml"
    file.write_text(written + "\n")
    with pytest.raises(BadFile, match=r"settings\.yaml:1: town"):
        load_settings(file)
