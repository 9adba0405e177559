"""The report: through the door only, and readable."""

import json
import random
from collections.abc import Sequence
from datetime import date, datetime, time, timedelta, timezone
from pathlib import Path

import pytest

from cabin_app.errors import BadFile
from cabin_app.journal.anonymise import Cell
from cabin_app.journal.coarse import Month
from cabin_app.journal.events import DeviceFamily, Ending, JournalKind, Satisfaction
from cabin_app.journal.observations import (
    AddressRefused,
    DeviceFaulted,
    FaceTouched,
    ServiceUsed,
)
from cabin_app.journal.report import report
from cabin_app.journal.report_json import to_json
from cabin_app.journal.report_text import PRACTICE_HEADING, render_text
from cabin_app.journal.report_words import name_of, title_of
from cabin_app.journal.store import one_batch
from cabin_app.journal.told import Report, Table
from cabin_app.journal.topics import CATEGORIES, VISIT_TOPICS, Topic
from cabin_app.language import Language
from support.journal_visits import (
    SetClock,
    new_recorder,
    new_store,
    use,
    visit,
)

K = 11
PARIS = timezone(timedelta(hours=1))
FIRST_DAY = date(2026, 1, 5)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "journal.sqlite"


def fill(
    path: Path,
    visits: Sequence[tuple[date, Ending, ServiceUsed | None]],
    kind: JournalKind = JournalKind.PUBLIC,
) -> None:
    """All in one batch: this is about reading."""
    clock = SetClock()
    store = new_store(path, kind)
    recorder = new_recorder(store, clock)
    for day, ending, service in visits:
        clock.at = datetime.combine(day, time(15, 12), PARIS)
        recorder.record(visit(ending))
        if service:
            recorder.record(service)
    assert store.write([one_batch(recorder._collected)]).problem is None


def each_day(days: int, visits_a_day: int) -> list[tuple[date, Ending, None]]:
    return [
        (FIRST_DAY + timedelta(days=number), Ending.FINISHED, None)
        for number in range(days)
        for _ in range(visits_a_day)
    ]


def table(found: Report, month: Month, topic: Topic) -> Table:
    (one,) = [each for each in found.periods if month in each.period]
    return one.table(topic)


def cells(found: Table) -> dict[str, int | None]:
    return {cell.category: cell.count for cell in found.cells}


def test_a_few_visits_of_the_public_are_not_told(path: Path) -> None:
    fill(path, [(FIRST_DAY, Ending.FINISHED, use())] * 10)
    found = report(path, threshold=K, today=date(2027, 1, 10))
    assert found.attendance == ()
    for each in found.periods:
        for one in each.tables:
            assert one.total is None
            assert all(cell.count is None for cell in one.cells)
    text = render_text(found)
    assert "Aucune semaine terminée avec 11 visites ou plus." in text
    assert "caf" not in text
    assert "  Tickets" + " " * 42 + "caché\n" in text
    assert "10" not in text.replace("11", "").replace("4 à 10 pages", "")


def test_the_week_under_way_is_not_told(path: Path) -> None:
    fill(path, [(FIRST_DAY, Ending.FINISHED, None)] * 20)
    sunday = FIRST_DAY + timedelta(days=6)
    assert report(path, threshold=K, today=sunday).attendance == ()
    monday = FIRST_DAY + timedelta(days=7)
    assert [s.count for s in report(path, threshold=K, today=monday).attendance] == [20]
    assert report(path, threshold=K, today=monday).total == 20


def test_breakdowns_come_with_the_end_of_the_quarter(path: Path) -> None:
    played = [
        *[(FIRST_DAY, Ending.FINISHED, use("caf-document"))] * 60,
        *[(FIRST_DAY, Ending.TIMED_OUT, use("impots-avis"))] * 20,
        *[(FIRST_DAY, Ending.CRASHED, use("email-lire"))] * 3,
    ]
    fill(path, played)
    assert report(path, threshold=K, today=date(2026, 3, 29)).periods == ()
    found = report(path, threshold=K, today=date(2026, 3, 30))
    ending = table(found, Month(2026, 1), Topic.ENDING)
    assert ending.total == 83
    assert cells(ending) == {
        "finished": 60,
        "left": None,
        "timed_out": None,
        "cut": None,
    }
    services = table(found, Month(2026, 1), Topic.SERVICE)
    assert cells(services) == {"famille_scolarite/caf": 60}
    assert services.has_others
    themes = table(found, Month(2026, 1), Topic.THEME)
    assert [each for each in themes.cells if each.count is not None] == [
        Cell(category="famille_scolarite", count=60)
    ]


def test_a_refused_host_is_named_only_from_the_threshold_on(path: Path) -> None:
    clock = SetClock(at=datetime(2026, 1, 5, 9, tzinfo=PARIS))
    recorder = new_recorder(new_store(path), clock)
    for host, count in (("pay.gouv.fr", 30), ("mairie.fr", 15), ("rare.fr", 10)):
        for _ in range(count):
            recorder.record(AddressRefused(host=host))
            recorder.record(visit())
    recorder.end_visit()
    found = report(path, threshold=K, today=date(2026, 4, 10))
    hosts = table(found, Month(2026, 1), Topic.HOST)
    assert cells(hosts) == {"pay.gouv.fr": 30}
    assert hosts.has_others
    assert hosts.total == 55
    assert "rare.fr" not in to_json(found) + render_text(found)


def played_at_random(seed: int) -> list[tuple[date, Ending, ServiceUsed | None]]:
    """Half a year of a calm cabin."""
    chance = random.Random(seed)  # noqa: S311
    return [
        (
            FIRST_DAY + timedelta(days=day),
            chance.choices(list(Ending), (60, 20, 12, 5, 3))[0],
            use(chance.choice(("caf-document", "impots-avis", "email-lire"))),
        )
        for day in range(182)
        for _ in range(chance.randint(0, 4))
    ]


@pytest.mark.parametrize("seed", range(2))
def test_a_year_of_weekly_reports_never_takes_back_nor_overlaps(
    seed: int, path: Path
) -> None:
    fill(path, played_at_random(seed))
    earlier = report(path, threshold=K, today=FIRST_DAY)
    for week in range(1, 40):
        today = FIRST_DAY + timedelta(days=7 * week)
        later = report(path, threshold=K, today=today)
        assert later.attendance[: len(earlier.attendance)] == earlier.attendance
        kept = later.periods[len(later.periods) - len(earlier.periods) :]
        assert kept == earlier.periods
        earlier = later
    assert len(earlier.periods) >= 2


@pytest.mark.parametrize("seed", range(5))
def test_all_breakdowns_of_visits_have_the_total_of_attendance(
    seed: int, path: Path
) -> None:
    """Else one total less another would be a number nobody let out."""
    fill(path, played_at_random(seed))
    found = report(path, threshold=K, today=date(2027, 1, 10))
    for each in found.periods:
        told = sum(
            span.count for span in found.attendance if span.last.month in each.period
        )
        totals = {one.total for one in each.tables if one.topic in VISIT_TOPICS}
        assert totals == {told or None}


def test_practice_is_shown_whole_and_says_so(path: Path) -> None:
    played = [(date(2026, 11, 23), Ending.FINISHED, use("caf-document"))]
    fill(path, played, JournalKind.PRACTICE)
    found = report(path, threshold=K, today=date(2026, 11, 23))
    assert found.kind is JournalKind.PRACTICE
    assert found.total == 1
    text = render_text(found, names={"caf": "La Caf"})
    assert text.splitlines()[1] == PRACTICE_HEADING
    assert "Famille - Scolarité : La Caf" in text
    assert "Tickets" not in text
    assert json.loads(to_json(found))["protected"] is False


def test_a_public_journal_stays_protected_wherever_it_lies(tmp_path: Path) -> None:
    """Renaming a file does not change what it is."""
    public = tmp_path / "journal.sqlite"
    fill(public, [(FIRST_DAY, Ending.FINISHED, use())])
    moved = public.rename(tmp_path / "practice-journal.sqlite")
    found = report(moved, threshold=5, today=date(2027, 1, 1))
    assert found.kind is JournalKind.PUBLIC
    assert found.total == 0
    with pytest.raises(ValueError, match="5 at least"):
        report(moved, threshold=1, today=date(2027, 1, 1))


def test_the_text_is_aligned(path: Path) -> None:
    clock = SetClock(at=datetime(2026, 1, 5, 9, tzinfo=PARIS))
    recorder = new_recorder(new_store(path), clock)
    for _ in range(40):
        recorder.record(visit())
        recorder.record(FaceTouched(satisfaction=Satisfaction.GOOD))
        fault = DeviceFaulted(family=DeviceFamily.SCANNER, reason="paper_jam")
        recorder.record(fault)
    recorder.end_visit()
    text = render_text(report(path, threshold=K, today=date(2026, 4, 10)))
    rows = [line for line in text.splitlines() if line.startswith("    ")]
    assert {len(row) for row in rows} == {56}
    assert any(
        row.split() == ["du", "05/01/2026", "au", "11/01/2026", "40"] for row in rows
    )
    assert any(row.split() == ["scanner", ":", "paper-jam", "40"] for row in rows)
    assert any(row.split() == ["le", "reste", "caché"] for row in rows)
    assert max(map(len, text.splitlines())) <= 80


def test_the_json_has_null_for_what_is_withheld(path: Path) -> None:
    fill(path, [(FIRST_DAY, Ending.FINISHED, None)] * 12)
    value = json.loads(to_json(report(path, threshold=K, today=date(2026, 4, 10))))
    assert value["attendance"] == [
        {"from": "2026-01-05", "to": "2026-01-11", "visits": 12}
    ]
    (period,) = value["periods"]
    assert (period["from"], period["to"]) == ("2026-01", "2026-03")
    assert period["tables"]["help"]["cells"]["assisted"] is None
    assert period["tables"]["help"]["total"] == 12


def test_no_journal_yet_is_said(path: Path) -> None:
    with pytest.raises(BadFile, match="there is no journal yet"):
        report(path, threshold=K, today=FIRST_DAY)
    assert not path.exists()


def test_a_damaged_journal_is_said_and_not_touched(path: Path) -> None:
    path.write_text("no database " * 500)
    with pytest.raises(BadFile, match="damaged"):
        report(path, threshold=K, today=FIRST_DAY)
    assert path.read_text().startswith("no database")
    path.unlink()
    path.mkdir()
    with pytest.raises(BadFile, match="cannot be read"):
        report(path, threshold=K, today=FIRST_DAY)


def test_reading_changes_nothing(path: Path) -> None:
    fill(path, list(each_day(30, 2)))
    before = path.read_bytes()
    report(path, threshold=K, today=date(2026, 4, 10))
    assert path.read_bytes() == before


@pytest.mark.parametrize("language", [Language.FRENCH, Language.ENGLISH])
def test_every_category_has_its_words(language: Language) -> None:
    for topic in Topic:
        assert title_of(topic, language)
        for category in CATEGORIES.get(topic, ()):
            said = name_of(category, language, {})
            assert "_" not in said, category
