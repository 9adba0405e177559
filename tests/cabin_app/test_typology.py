"""What distinguishes a cabin: found where it is known, not found where chance is."""

import io
from collections.abc import Mapping, Sequence
from datetime import UTC, date, datetime
from pathlib import Path
from random import Random
from statistics import median

import pypdfium2
import pytest

from cabin_app.bootstrap.staff_town import read_beside
from cabin_app.catalogue.model import Theme
from cabin_app.journal import events, simulate, typology
from cabin_app.journal.coarse import Quarter, Week
from cabin_app.journal.council_page import CouncilWish, council_page
from cabin_app.journal.report_json import to_json
from cabin_app.journal.report_text import render_text
from cabin_app.journal.told import Counts, Report, tell
from cabin_app.journal.topics import Topic
from cabin_app.journal.town_push import TOTAL, given_of, push
from cabin_app.journal.town_report import town_report
from cabin_app.journal.town_tables import engine_of
from cabin_app.journal.town_typology import _year
from cabin_app.journal.typology import (
    FEWEST_OTHERS,
    MOST_TOLD,
    CabinType,
    Difference,
    Part,
    types_of,
)
from cabin_app.language import Language
from cabin_app.paths import SHIPPED_ASSETS
from cabin_app.settings import Settings
from cabin_app.settings_numbers import Town
from support.drawn_counts import PAIRS, counts_of
from support.private_postgres import is_there, private_postgres

TODAY = date(2026, 3, 30)
WEEKS = 14
THRESHOLDS = ((Week(1, 1), 11),)
SHARES: Mapping[Theme, float] = dict.fromkeys(Theme, 1.0)
Cabin = tuple[Report, Counts]


def drawn(
    seed: int, more: Mapping[Theme, float], today: date, visits_a_week: int = 120
) -> Sequence[events.Event]:
    """Half a year of visits whose themes are weighted as the test says."""
    chance = Random(seed)  # noqa: S311 (nobody's visits)
    weights = [more.get(theme, SHARES[theme]) for theme, _ in PAIRS]
    first = Week.of(date.fromordinal(today.toordinal() - 7 * WEEKS)).monday
    found: list[events.Event] = []
    for number in range(WEEKS):
        for _ in range(visits_a_week):
            day = date.fromordinal(first.toordinal() + 7 * number + chance.randrange(5))
            found += simulate._visit(day, chance, PAIRS, weights)
    return found


def cabin(seed: int, today: date, **more: float) -> Cabin:
    weights = {Theme(theme): weight for theme, weight in more.items()}
    counts = counts_of(drawn(seed, weights, today))
    return tell(counts, thresholds=THRESHOLDS, today=today), counts


def told_of(found: Mapping[str, Cabin]) -> dict[str, dict[tuple[Topic, str], Part]]:
    """What the town's database would answer, without one."""
    told: dict[str, dict[tuple[Topic, str], Part]] = {}
    for name, (report, counts) in found.items():
        parts = told.setdefault(name, {})
        for each in report.periods:
            given = list(given_of(each, counts, report))
            totals = {g.topic: g.told for g in given if g.category == TOTAL}
            for one in given:
                if one.category != TOTAL and one.told:
                    what = (Topic(one.topic), one.category)
                    had = parts.get(what, Part(count=0, of=0))
                    parts[what] = Part(
                        count=had.count + one.told, of=had.of + totals[one.topic]
                    )
    return told


@pytest.fixture(scope="module")
def plain() -> dict[str, Cabin]:
    return {f"plain-{n}": cabin(n, TODAY) for n in range(4)}


def test_a_cabin_whose_type_is_known_is_found_and_the_others_are_usual(
    plain: dict[str, Cabin],
) -> None:
    theme = Theme.HEALTH_AND_SOCIAL
    found = {**plain, "clinic": cabin(9, TODAY, **{theme.value: 6.0})}
    types = {each.cabin: each for each in types_of(told_of(found))}
    assert set(types) == set(found)
    first = types["clinic"].differences[0]
    assert (first.topic, first.category) == (Topic.THEME, theme.value)
    assert first.here > 2 * first.elsewhere
    more = [d for d in types["clinic"].differences if d.points > 0]
    assert {d.category for d in more if d.topic is Topic.THEME} == {theme.value}
    assert [types[name].differences for name in plain] == [()] * len(plain)


@pytest.mark.parametrize("seed", [20, 40])
def test_chance_alone_distinguishes_nobody(seed: int) -> None:
    found = {f"cabin-{n}": cabin(seed + n, TODAY) for n in range(5)}
    assert [each.differences for each in types_of(told_of(found))] == [()] * 5


def told(**shares: tuple[int, int]) -> dict[str, dict[tuple[Topic, str], Part]]:
    return {
        name: {(Topic.OUTCOME, "done"): Part(count=count, of=whole)}
        for name, (count, whole) in shares.items()
    }


@pytest.mark.parametrize(
    ("here", "differs"),
    [
        ((700, 1000), True),
        ((300, 1000), True),
        ((540, 1000), False),
        ((80, 100), True),
        ((13, 20), False),
        ((0, 0), False),
    ],
    ids=["more", "less", "too near", "few but far", "too few", "none"],
)
def test_far_enough_and_not_by_chance(here, differs) -> None:
    others = {f"o{n}": (500, 1000) for n in range(3)}
    types = types_of(told(here=here, **others))
    ours = next(each for each in types if each.cabin == "here")
    assert bool(ours.differences) is differs


def test_too_few_others_are_no_comparison() -> None:
    names = {f"c{n}": (100 * n, 1000) for n in range(FEWEST_OTHERS)}
    assert types_of(told(**names)) == ()
    silent = told(here=(900, 1000), a=(1, 9), b=(1, 9), c=(1, 9))
    silent["a"] = {}
    ours = next(each for each in types_of(silent) if each.cabin == "here")
    assert ours.differences == ()


def test_beside_each_stands_the_one_in_the_middle_of_the_others() -> None:
    chance = Random(3)  # noqa: S311
    for cabins in (4, 5, 6, 7):
        counts = {f"c{n}": (chance.randrange(20), 20) for n in range(cabins)}
        (column,) = typology._columns(told(**counts)).values()
        for name, (count, of) in counts.items():
            others = [c / o for n, (c, o) in counts.items() if n != name]
            beside = column.usual_beside(Part(count=count, of=of))
            assert beside == (pytest.approx(median(others)), 20 * (cabins - 1))


def test_a_service_is_not_said_beside_its_theme() -> None:
    shares = {"here": (700, 1000), **{f"o{n}": (300, 1000) for n in range(3)}}
    both = {
        name: {
            (Topic.THEME, "work"): Part(count=count, of=whole),
            (Topic.SERVICE, "work/ft"): Part(count=count, of=whole),
            (Topic.SERVICE, "other/x"): Part(count=count, of=whole),
        }
        for name, (count, whole) in shares.items()
    }
    ours = next(each for each in types_of(both) if each.cabin == "here")
    assert {d.category for d in ours.differences} == {"work", "other/x"}


def test_the_farthest_are_told_first_and_not_all() -> None:
    def parts(count: int) -> dict[tuple[Topic, str], Part]:
        return {
            (Topic.SLOT, f"s{n}"): Part(count=count + 20 * n, of=1000)
            for n in range(MOST_TOLD + 3)
        }

    found = {"here": parts(700), **{f"o{n}": parts(100) for n in range(3)}}
    for name in ("o0", "o1", "o2"):
        found[name] = {what: Part(count=100, of=1000) for what in found[name]}
    ours = next(each for each in types_of(found) if each.cabin == "here")
    points = [d.points for d in ours.differences]
    assert len(points) == MOST_TOLD
    assert points == sorted(points, reverse=True)
    assert points[0] > 0.7


@pytest.mark.parametrize(
    ("today", "year"),
    [
        (date(2026, 11, 26), (202510, 202609)),
        (date(2026, 10, 20), (202507, 202606)),
        (date(2026, 1, 2), (202410, 202509)),
    ],
)
def test_the_year_ends_with_the_last_quarter_all_had_time_for(today, year) -> None:
    assert _year(today) == year
    assert Quarter(today.year, 1) is not None


WORD = CabinType(
    cabin="verlaine",
    differences=(
        Difference(topic=Topic.THEME, category="email", here=0.314, elsewhere=0.121),
        Difference(topic=Topic.HELP, category="assisted", here=0.2, elsewhere=0.5),
    ),
)


def test_it_is_said_in_text_in_numbers_and_on_paper(plain: dict[str, Cabin]) -> None:
    from dataclasses import replace

    report = replace(
        plain["plain-0"][0], types=(WORD, CabinType(cabin="mairie", differences=()))
    )
    text = render_text(report)
    assert "31 sur 100, ailleurs 12" in text
    assert "avec un agent : 20 sur 100, ailleurs 50" in text
    assert "comme les autres" in text
    assert '"share_here": 0.314' in to_json(report)
    assert '"types"' not in to_json(plain["plain-0"][0])
    wish = CouncilWish(
        language=Language.ENGLISH,
        place="Town",
        fonts=SHIPPED_ASSETS / "fonts",
        today=TODAY,
    )
    with pypdfium2.PdfDocument(io.BytesIO(council_page(report, wish))) as document:
        assert len(document) == 2
        said = document[1].get_textpage().get_text_range()
    assert "What distinguishes each cabin" in said
    assert "31 in 100, 12 elsewhere" in said


def test_a_page_has_an_end() -> None:
    many = tuple(
        CabinType(cabin=f"cabin-{n}", differences=WORD.differences) for n in range(40)
    )
    report = Report(kind=events.JournalKind.PUBLIC, threshold=11, attendance=(),
                    periods=(), types=many)  # fmt: skip
    wish = CouncilWish(
        language=Language.FRENCH, place="", fonts=SHIPPED_ASSETS / "fonts", today=TODAY
    )
    with pypdfium2.PdfDocument(io.BytesIO(council_page(report, wish))) as document:
        said = document[1].get_textpage().get_text_range()
    assert "autres cabines" in said


@pytest.mark.skipif(not is_there(), reason="no PostgreSQL installed")
def test_the_town_tells_them_apart(tmp_path: Path) -> None:
    today = datetime.now(UTC).date()
    half_a_year_ago = date.fromordinal(today.toordinal() - 140)
    theme = Theme.WORK.value
    cabins = {f"plain-{n}": cabin(n, half_a_year_ago) for n in range(3)}
    cabins["jobs"] = cabin(9, half_a_year_ago, **{theme: 6.0})
    with private_postgres() as address:
        engine = engine_of(address)
        for name, (report, counts) in cabins.items():
            push(engine, name, report, counts)
        types = {
            each.cabin: each
            for each in town_report(engine, threshold=11, today=today).types
        }
        settings = Settings(town=Town(database=address, cabin="jobs"))
        shown = read_beside(settings, today=today, language=Language.ENGLISH)
        alone = Settings(town=Town(database=address, cabin="new"))
        assert not read_beside(alone, today=today, language=Language.FRENCH).cabin
    assert shown.cabin == "jobs"
    assert any(one.here > one.elsewhere for one in shown.differences)
    assert set(types) == set(cabins)
    assert (Topic.THEME, theme) in {
        (d.topic, d.category) for d in types["jobs"].differences
    }
    assert [types[n].differences for n in cabins if n != "jobs"] == [()] * 3
